package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class ScopeTest {

    private static final long OWN = 1;
    private static final long AGREED = 2;
    private static final Coder TARIRO = new Coder(1, "Tariro");
    private static final Scope SCOPE = new Scope(TARIRO, Set.of(AGREED), Set.of(20L));

    @TempDir Path folder;

    @Test
    void where_nothing_is_agreed_a_coder_s_own_work_counts_and_nobody_else_s() {
        assertTrue(SCOPE.covers(10, 1, OWN));
        assertFalse(SCOPE.covers(10, 2, OWN));
    }

    @Test
    void where_coders_agreed_what_they_agreed_counts_whoever_wrote_it_down() {
        assertTrue(SCOPE.covers(20, 2, AGREED));
        assertFalse(SCOPE.covers(20, 1, OWN));
    }

    @Test
    void a_source_is_agreed_on_as_soon_as_it_has_an_agreed_coding_and_until_that_is_undone()
            throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            Coder coder = TestStudy.coder(study);
            Source one = TestStudy.source(study, "KI-1", "ANNA: one.");
            Source two = TestStudy.source(study, "KI-2", "ANNA: two.");
            Code code = TestStudy.code(study, "A");
            TestStudy.coding(study, one, new Span(0, 5), code);
            long layer = TestStudy.agreedLayer(study);
            assertEquals(new Scope(coder, Set.of(layer), Set.of()), now(study, coder));
            TestStudy.codingIn(study, layer, two, new Span(0, 5), code, coder);
            assertEquals(new Scope(coder, Set.of(layer), Set.of(two.id())), now(study, coder));
            study.project().history().undo(false).join();
            assertEquals(new Scope(coder, Set.of(layer), Set.of()), now(study, coder));
        }
    }

    private static Scope now(Study study, Coder coder) {
        return study.project().read(read -> Scope.of(read, coder)).join();
    }
}
