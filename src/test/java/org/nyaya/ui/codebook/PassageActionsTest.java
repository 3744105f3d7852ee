package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Margin;
import org.nyaya.project.CannotOpen;
import org.nyaya.text.Span;

/** What is said of a coding that is there. */
@SuppressWarnings("NullAway.Init")
class PassageActionsTest {

    @TempDir Path folder;
    private CodingDesk desk;

    @BeforeEach
    void open() throws CannotOpen {
        desk = CodingDesk.open(folder, DeskOfCodes::fill);
        desk.select(DeskOfCodes.FAMILY);
        desk.run(() -> desk.room.actions().apply(desk.code("Safety")));
        desk.settle();
        desk.run(() -> desk.desk.focused().set(coding().id()));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sure_or_unsure_twice_at_once_is_as_it_was() {
        twice("code.certainty");
        assertEquals("You are sure of Safety here.", desk.said());
        assertEquals(Certainty.CERTAIN, coding().certainty());
    }

    @Test
    void a_key_quote_twice_at_once_is_none() {
        twice("code.key_quote");
        assertEquals("No key quote of Safety any more.", desk.said());
        assertEquals(false, coding().keyQuote());
    }

    @Test
    void who_moves_edges_is_told_where_the_study_fails_at_it() {
        Margin.Mark mark = desk.desk.focusedMark().orElseThrow();
        List<Boolean> answers = new ArrayList<>();
        desk.study.close();
        desk.run(() -> desk.room.passages().reshape(mark, new Span(33, 40), false, answers::add));
        desk.await(() -> desk.failed.getAndSet(null) != null);
        assertEquals(List.of(false), answers);
    }

    private void twice(String command) {
        desk.run(() -> {
            desk.kit.commands().get(command).run();
            desk.kit.commands().get(command).run();
        });
        desk.settle();
    }

    private Coding coding() {
        return desk.study.codings().all().join().getFirst();
    }
}
