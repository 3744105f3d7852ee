package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.search.Answer;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** From a question to a file, by keys alone, in the whole window on the sample study. */
@SuppressWarnings("NullAway.Init")
class WholeJourneyTest {

    private static final int ALL = 1000;

    /** More than there are stops for Tab in the place for questions. */
    private static final int MOST_TABS = 80;

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Hands hands;
    private Study study;
    private Coder coder;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        Path file = folder.resolve("sample.nyaya");
        study = SampleForTests.make(file);
        coder = study.coders().signIn().join();
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        Fx.until("a text is read", () -> !where().isEmpty());
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_question_leads_to_the_words_to_codes_to_counts_and_to_a_file() throws Exception {
        // A question, the text of a hit, and back to the same hit.
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("room");
        int turns = asked("room").found();
        hands.awaits(turns + " turns");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.DOWN);
        String before = where();
        hands.press(KeyCode.ENTER);
        Fx.until("the text of the hit is read", () -> !where().equals(before));
        hands.press(KeyCode.BACK_SPACE);
        Fx.until("the hits are there", () -> focused() instanceof ListView<?>);
        assertEquals(
                1,
                assertInstanceOf(ListView.class, focused()).getSelectionModel().getSelectedIndex());

        // A facet leaves what one person said.
        tabTo("the facet of KI01", node -> told(node).startsWith("KI01"));
        hands.press(KeyCode.SPACE);
        int theirs = asked("room person:KI01").found();
        assertTrue(theirs > 0 && theirs < turns, "all of it is theirs");
        hands.awaits(theirs + " turns");

        // All but one are coded, in one step that is undone in one.
        int codings = study.codings().all().join().size();
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        hands.write("safety");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.N);
        hands.times(theirs - 1, KeyCode.Y);
        hands.press(KeyCode.ENTER);
        Fx.until(
                "they are coded",
                () -> study.codings().all().join().size() == codings + theirs - 1);
        int coded = asked("code:Safety").found();
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is undone", () -> study.codings().all().join().size() == codings);
        assertEquals(coded - theirs + 1, asked("code:Safety").found());

        // A count leads to its passages; not everybody in these agreed to be quoted.
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT3);
        hands.awaitsNode(".counts .table-row-cell");
        hands.awaits("Counted: ");
        hands.times(place("Education"), KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        Fx.until("a question stands there", () -> line().contains("Education"));
        Answer passages = asked(line());
        hands.awaits(passages.found() + " passage");

        // Backspace goes back to the count, and Enter comes again.
        Fx.until("its passages have the focus", () -> focused() instanceof ListView<?>);
        hands.press(KeyCode.BACK_SPACE);
        hands.awaitsNode(".counts .table-row-cell");
        hands.press(KeyCode.ENTER);
        Fx.until("its passages have the focus", () -> focused() instanceof ListView<?>);

        // They leave the study with a reason.
        Path out = folder.resolve("passages.csv");
        window.files().placing(out);
        hands.press(KeyCode.CONTROL, KeyCode.E);
        hands.awaits("Export what was found");
        tabTo("the spreadsheet", node -> node instanceof RadioButton kind && kind.isSelected());
        hands.press(KeyCode.UP);
        assertEquals("Table (csv)", assertInstanceOf(RadioButton.class, focused()).getText());
        tabTo("the reason", node -> node instanceof TextField && told(node).startsWith("Reason"));
        robot.write("Everybody agreed.");
        hands.press(KeyCode.ENTER);
        Fx.until("the file is there", () -> Files.exists(out));
        String written = Files.readString(out);
        passages.hits().forEach(hit -> assertTrue(written.contains(firstWords(hit.text()))));
    }

    /** The line of a code in the report. */
    private int place(String code) {
        return study.codebook().tree().join().all().stream().map(Code::name).toList().indexOf(code);
    }

    private static String firstWords(String text) {
        return text.substring(0, Math.min(30, text.length())).lines().findFirst().orElseThrow();
    }

    private Answer asked(String question) {
        return study.ask().ask(question, coder, ALL).join();
    }

    private void tabTo(String what, Predicate<Node> wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (wanted.test(focused())) {
                return;
            }
            hands.press(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not lead to " + what);
    }

    private Node focused() {
        return Fx.on(() -> window.scene().getFocusOwner());
    }

    private static String told(Node node) {
        String told = node.getAccessibleText();
        return told != null ? told : node instanceof Button button ? button.getText() : "";
    }

    private String line() {
        return Fx.on(() ->
                window.scene().getRoot().lookup(".ask-line") instanceof TextField line
                        ? line.getText()
                        : "");
    }

    private String where() {
        return window.kit().status().where().get();
    }
}
