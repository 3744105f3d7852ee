package org.nyaya.ui.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Fx;

/** The place to return to. */
@SuppressWarnings("NullAway.Init")
class WhereaboutsTest {

    @TempDir Path folder;
    private Study study;
    private Source first;
    private Source second;
    private BesideWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        first = TestStudy.source(study, "KI-1", "ANNA: The river rose.\nINT: Yes?");
        second = TestStudy.source(study, "KI-2", "RUDO: It fell again.\nINT: So?");
        window = BesideWindow.of(study, folder);
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
    }

    @Test
    void a_source_is_opened_where_it_was_left() {
        open(first, 9);
        open(second, 4);
        Fx.run(() -> window.whereabouts.open(first.id()));
        window.settle();
        assertEquals(first.id() + " at 9", place());
    }

    @Test
    void a_source_that_another_part_of_the_window_left_is_remembered_too() {
        open(first, 9);
        Fx.run(() -> window.desk.open(second.id(), 0));
        window.settle();
        Fx.run(() -> window.whereabouts.open(first.id()));
        window.settle();
        assertEquals(first.id() + " at 9", place());
    }

    @Test
    void after_locking_and_unlocking_the_coder_is_where_they_were() throws CannotOpen {
        open(first, 3);
        open(second, 12);
        window.lock();
        window.close();
        study.close();
        study = TestStudy.open(folder);
        window = BesideWindow.of(study, folder);
        Fx.run(window.whereabouts::back);
        window.settle();
        assertEquals(second.id() + " at 12", place());
    }

    @Test
    void the_beginning_of_a_source_is_a_place_too() {
        open(first, 9);
        Fx.run(() -> window.desk.selection().set(new Span(0, 0)));
        open(second, 4);
        Fx.run(() -> window.whereabouts.open(first.id()));
        window.settle();
        assertEquals(first.id() + " at 0", place());
    }

    private void open(Source source, int position) {
        Fx.run(() -> window.whereabouts.open(source.id()));
        window.settle();
        Fx.run(() -> window.desk.selection().set(new Span(position, position)));
    }

    private String place() {
        return Fx.on(() -> {
            Transcript read = window.desk.transcript().get();
            return (read == null ? -1 : read.source().id())
                    + " at "
                    + window.desk.selection().get().start();
        });
    }
}
