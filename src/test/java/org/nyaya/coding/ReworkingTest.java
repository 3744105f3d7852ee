package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Step;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What is said of a coding is turned round as it is when its turn comes. */
@SuppressWarnings("NullAway.Init")
class ReworkingTest {

    private static final Label UNSURE = Label.of("code.unsure", "Safety", "KI01", "1");
    private static final Label CERTAIN = Label.of("code.certain", "Safety", "KI01", "1");
    private static final Label ONE = Label.of("code.key_quote", "Safety", "KI01", "1");
    private static final Label NONE = Label.of("code.no_key_quote", "Safety", "KI01", "1");

    @TempDir Path folder;
    private Study study;
    private Coding coding;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        Source source =
                TestStudy.source(study, "KI01", "INT: Where?\n\nKI01: At the gate.\n", "KI01");
        coding = TestStudy.coding(study, source, new Span(13, 20), TestStudy.code(study, "Safety"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void who_is_sure_is_unsure_and_then_sure_again() {
        assertEquals(Certainty.UNSURE, turnCertainty().orElseThrow().certainty());
        assertEquals(Certainty.CERTAIN, turnCertainty().orElseThrow().certainty());
    }

    @Test
    void a_passage_becomes_a_key_quote_and_is_none_any_more() {
        assertTrue(turnKeyQuote().orElseThrow().keyQuote());
        assertEquals(Optional.of(coding), turnKeyQuote());
    }

    @Test
    void each_turn_is_a_step_that_is_called_what_it_does() {
        turnCertainty();
        turnCertainty();
        turnKeyQuote();
        turnKeyQuote();
        assertEquals(
                List.of(NONE, ONE, CERTAIN, UNSURE),
                study.project().history().steps().join().stream()
                        .limit(4)
                        .map(Step::label)
                        .toList());
    }

    @Test
    void what_is_gone_is_not_turned() {
        study.codings().removeAll(List.of(coding.id())).join();
        assertEquals(Optional.empty(), turnCertainty());
        assertEquals(Optional.empty(), turnKeyQuote());
    }

    private Optional<Coding> turnCertainty() {
        return study.reworking().turnCertainty(coding.id(), UNSURE, CERTAIN).join();
    }

    private Optional<Coding> turnKeyQuote() {
        return study.reworking().turnKeyQuote(coding.id(), ONE, NONE).join();
    }
}
