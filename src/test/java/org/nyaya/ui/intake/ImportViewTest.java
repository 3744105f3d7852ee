package org.nyaya.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.house.ReferenceData;
import org.nyaya.people.Person;
import org.nyaya.source.Interview;
import org.nyaya.source.Outline;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.intake.ImportModel.Phase;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class ImportViewTest {

    private static final Path INTERVIEWS = Path.of("sample-projects/reintegration/interviews");

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private Study study;
    private ImportWindow window;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        study = TestStudy.create(folder);
        stage = FxToolkit.registerPrimaryStage();
        window = Fx.on(() -> ImportWindow.on(stage, study, folder, 1440, 900));
        Fx.run(() -> window.layers.requestFocus());
    }

    @AfterEach
    void close() {
        Fx.run(window.view::clear);
        // The keys of the tests that follow would go to it.
        Fx.run(stage::hide);
        study.close();
        assertEquals(List.of(), List.copyOf(window.unexpected));
    }

    @Test
    void three_interviews_come_in_with_who_asks_and_who_answers() throws IOException {
        Path three = Files.createDirectory(folder.resolve("three"));
        for (String name : List.of("KI01.txt", "KI04.txt", "KI05.txt")) {
            Files.copy(INTERVIEWS.resolve(name), three.resolve(name));
        }
        window.files.set(List.of(three));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        robot.clickOn("Folder…");
        listed(3);
        robot.clickOn("KI04");
        link("KI04", "Rudo");
        robot.clickOn("KI01").type(KeyCode.F2).write("First").type(KeyCode.ENTER);
        robot.clickOn("Import 3 files");
        told();
        assertEquals(List.of("First", "KI04", "KI05"), names());
        assertEquals(
                List.of("Rudo"), study.people().all().join().stream().map(Person::name).toList());
        Interview second = study.interviews().all().join().get(1);
        assertEquals(List.of("Rudo"), second.people());
        Source source = study.sources().named("KI04").join().orElseThrow();
        Outline outline =
                study.project().read(read -> study.outlines().of(read, source.id())).join();
        assertTrue(outline.turns().stream().anyMatch(turn -> turn.asks()));
        assertTrue(outline.turns().stream().anyMatch(turn -> turn.person().isPresent()));
    }

    @Test
    void three_real_interviews_come_in_after_it_was_said_who_asks_and_who_answers() {
        List<Path> real =
                Stream.of("00399", "00310", "00311")
                        .map(number -> "transcripts/real/jsc-oral-history-" + number + ".txt")
                        .map(ReferenceData::need)
                        .toList();
        list(real.toArray(Path[]::new));
        robot.clickOn("jsc-oral-history-00399");
        robot.clickOn(accessible("REBECCA WRIGHT asks"));
        link("DAVID C. MCGILL", "P01");
        robot.clickOn("Import 3 files");
        told();
        Source source = study.sources().named("jsc-oral-history-00399").join().orElseThrow();
        Outline outline =
                study.project().read(read -> study.outlines().of(read, source.id())).join();
        assertEquals(42, outline.turns().stream().filter(turn -> turn.asks()).count());
        assertEquals(
                41, outline.turns().stream().filter(turn -> turn.person().isPresent()).count());
        assertEquals(3, names().size());
    }

    @Test
    void who_asks_is_said_for_many_files_at_once() throws IOException {
        Path one = talk("KI01.txt", "One.");
        Path two = talk("KI02.txt", "Two.");
        list(one, two);
        robot.clickOn("KI01").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.clickOn(accessible("TARIRO asks"));
        robot.clickOn("Import 2 files");
        told();
        for (Source source : study.sources().all().join()) {
            Outline outline =
                    study.project().read(read -> study.outlines().of(read, source.id())).join();
            assertEquals(1, outline.turns().stream().filter(turn -> turn.asks()).count());
        }
    }

    @Test
    void a_file_whose_name_is_taken_is_renamed_where_it_stands() throws IOException {
        TestStudy.source(study, "KI01", "ANNA: Something else.\n\nBEN: No.\n");
        list(talk("KI01.txt", "One."));
        Fx.until("the name is in the way", () -> window.view.model().ready().get() == 0);
        robot.clickOn("KI01").type(KeyCode.F2).write("KI01 b").type(KeyCode.ENTER);
        robot.clickOn("Import 1 file");
        told();
        assertEquals(List.of("KI01", "KI01 b"), names());
    }

    @Test
    void a_date_that_is_none_is_told_in_the_sheet_and_changes_nothing() throws IOException {
        list(talk("KI01.txt", "One."));
        robot.clickOn("KI01").clickOn(accessible("Held on")).write("soon").type(KeyCode.ENTER);
        assertEquals(
                "“soon” is not a date such as 2024-01-18, 2024-01 or 2024.",
                window.view.model().trouble().get());
        assertFalse(robot.lookup(".trouble").queryAll().isEmpty());
    }

    @Test
    void space_leaves_files_out_and_delete_takes_them_off_the_list() throws IOException {
        list(talk("KI01.txt", "One."), talk("KI02.txt", "Two."));
        robot.clickOn("KI01").type(KeyCode.SPACE);
        assertEquals(1, window.view.model().ready().get());
        robot.type(KeyCode.DELETE);
        assertEquals(1, window.view.model().rows().size());
    }

    @Test
    void escape_closes_the_sheet_and_it_opens_with_what_was_decided() throws IOException {
        list(talk("KI01.txt", "One."));
        robot.clickOn("KI01").type(KeyCode.F2).write("First").type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertFalse(Fx.on(() -> window.layers.isCovered()));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        robot.clickOn("Import 1 file");
        told();
        assertEquals(List.of("First"), names());
    }

    @Test
    void the_report_is_saved_where_somebody_says() throws IOException {
        Path place = folder.resolve("what came of it");
        window.place.set(Optional.of(place));
        list(talk("KI01.txt", "One."), folder.resolve("none.txt"));
        robot.clickOn("Import 1 file");
        told();
        robot.clickOn("Save report…");
        Path saved = folder.resolve("what came of it.txt");
        Fx.until("the report is there", () -> Files.exists(saved));
        assertTrue(Files.readString(saved).contains("There is no file none.txt."));
    }

    @Test
    void the_report_never_takes_the_place_of_the_study() throws IOException {
        window.place.set(Optional.of(study.project().file()));
        list(talk("KI01.txt", "One."));
        robot.clickOn("Import 1 file");
        told();
        robot.clickOn("Save report…");
        Fx.until("it is told", () -> !robot.lookup(".trouble").queryAll().isEmpty());
        assertEquals(List.of("KI01"), names());
    }

    @Test
    void after_lock_nothing_of_the_files_is_left_in_the_window() throws IOException {
        list(talk("KI01.txt", "One."));
        Fx.until("the preview is there", () -> !robot.lookup("One.").queryAll().isEmpty());
        Fx.run(window.view::clear);
        assertEquals(Set.of(), robot.lookup("One.").queryAll());
        assertEquals(Set.of(), robot.lookup("KI01").queryAll());
        assertEquals(0, window.view.model().rows().size());
    }

    @Test
    void everything_that_gets_the_focus_has_a_name() throws IOException {
        list(talk("KI01.txt", "One."));
        robot.clickOn("KI01");
        List<Node> nameless =
                robot
                        .lookup((Node node) ->
                                node.isFocusTraversable()
                                        && node.isVisible()
                                        && node.getAccessibleText() == null
                                        && !(node instanceof Labeled labeled
                                                && labeled.getText() != null
                                                && !labeled.getText().isBlank()))
                        .queryAll()
                        .stream()
                        .toList();
        assertEquals(List.of(), nameless);
    }

    private void list(Path... files) {
        Fx.run(() -> window.view.open(List.of(files)));
        listed(files.length);
    }

    private void listed(int files) {
        Fx.until(
                "all files are listed",
                () ->
                        window.view.model().rows().size() == files
                                && window.view.model().phase().get() == Phase.DECIDING);
        Fx.pulses(2);
    }

    private void told() {
        Fx.until("it is told", () -> window.view.model().phase().get() == Phase.TOLD);
        Fx.pulses(2);
    }

    private void link(String label, String person) {
        robot.clickOn(accessible("The person behind " + label + ": Nobody yet"));
        robot.write(person).type(KeyCode.ENTER);
        Fx.pulses(1);
    }

    private Node accessible(String name) {
        return robot.lookup((Node node) -> name.equals(node.getAccessibleText())).query();
    }

    private List<String> names() {
        return study.sources().all().join().stream().map(Source::name).toList();
    }

    private Path talk(String name, String said) throws IOException {
        return Files.writeString(folder.resolve(name), "TARIRO: Why?\n\nANNA: " + said + "\n");
    }
}
