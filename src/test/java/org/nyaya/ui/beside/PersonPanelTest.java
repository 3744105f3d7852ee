package org.nyaya.ui.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Who speaks, beside the text. */
@SuppressWarnings("NullAway.Init")
class PersonPanelTest {

    @TempDir Path folder;
    private Study study;
    private BesideWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        Source source = TestStudy.source(study, "KI-2", "S1: The river rose.\nINT: Yes?\nS1: So.");
        window = BesideWindow.of(study, folder);
        Fx.run(() -> window.whereabouts.open(source.id()));
        window.settle();
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected);
    }

    @Test
    void a_speaker_nobody_knows_is_said_to_be_somebody_and_undone() {
        assertTrue(window.says("S1: not known who this is"));
        window.click("Say who this is…");
        window.write("Anna");
        window.push(KeyCode.ENTER);
        assertEquals(
                List.of("Anna"), study.people().all().join().stream().map(Person::name).toList());
        assertTrue(window.says("Anna"));
        study.project().history().undo(false).join();
        window.settle();
        assertTrue(window.says("S1: not known who this is"));
    }

    @Test
    void a_speaker_is_said_to_ask() {
        window.click("Say who this is…");
        window.click("Asks the questions");
        assertTrue(window.says("S1 asks"));
    }

    @Test
    void the_interview_is_told_more_of() {
        window.does("interview.edit");
        window.write("2024-03");
        window.push(KeyCode.ENTER);
        assertEquals("2024-03", study.interviews().all().join().getFirst().details().date());
        assertTrue(window.says("Mar 2024"));
    }

    @Test
    void what_is_no_date_is_said_beside_what_was_typed() {
        window.does("interview.edit");
        window.write("last spring");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Write the date as year, month and day"));
        assertTrue(window.says("last spring"));
    }
}
