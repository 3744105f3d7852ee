package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class ScopeTest {

    private static final long OWN = 1;
    private static final long AGREED = 2;
    private static final Coder TARIRO = new Coder(1, "Tariro");
    private static final Scope SCOPE = new Scope(TARIRO, Set.of(AGREED), Set.of(20L));

    private static final List<Layer> LAYERS =
            List.of(new Layer(OWN, "Own work", false), new Layer(AGREED, "Agreed", true));

    @TempDir Path folder;
    private @Nullable Margins margins;

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

    @Test
    void one_coder_s_own_work_is_counted_everywhere_where_that_is_asked_for() {
        Scope scope = Scope.ofCoder(TARIRO, LAYERS);
        assertTrue(scope.covers(20, 1, OWN));
        assertFalse(scope.covers(20, 2, OWN));
        assertFalse(scope.covers(20, 1, AGREED));
    }

    @Test
    void of_a_layer_of_own_work_one_coder_s_part_is_counted_and_of_an_agreed_one_all() {
        Scope own = Scope.ofLayer(TARIRO, LAYERS.getFirst());
        assertTrue(own.covers(20, 1, OWN));
        assertFalse(own.covers(20, 2, OWN));
        Scope agreed = Scope.ofLayer(TARIRO, LAYERS.getLast());
        assertTrue(agreed.covers(10, 2, AGREED));
        assertFalse(agreed.covers(10, 1, OWN));
        assertFalse(Scope.of(TARIRO, LAYERS.getLast()).covers(10, 2, AGREED));
    }

    private Scope now(Study study, Coder coder) {
        return study.project()
                .read(read ->
                        Scope.of(
                                coder,
                                Layers.in(read),
                                Sources.in(read).stream()
                                        .map(source -> margins(study).of(read, source.id()))
                                        .toList()))
                .join();
    }

    private Margins margins(Study study) {
        Margins known = margins;
        if (known == null) {
            known = new Margins(study.project());
            margins = known;
        }
        return known;
    }
}
