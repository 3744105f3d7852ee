package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** A window in which a transcript is corrected by real keys. */
@SuppressWarnings("NullAway.Init")
abstract class CorrectingWindow {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: no no yes. It was locked.

            INT: And then?

            KI01: Then we walked.
            """;

    @TempDir Path folder;
    final FxRobot robot = new QuickRobot();
    TestWindow window;
    Study study;
    Source source;
    Code shelter;

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        TestStudy.source(study, "KI09", "INT: Why?\n\nKI09: Because.\n", "KI09");
        shelter = TestStudy.code(study, "Shelter");
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    void lose() {
        coded("It was locked");
        open(2);
        edit();
        select("It was locked.");
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is said", () -> shows("lost its words in a correction"));
        Fx.until("the text has the focus", this::inText);
    }

    Study reopened() {
        try {
            return TestStudy.open(folder);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    Path file() {
        return folder.resolve("study.nyaya");
    }

    void open(int paragraph) {
        open(paragraph, "KI01");
    }

    void open(int paragraph, String name) {
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file())));
        Fx.until("the text is there, with the focus", () -> inText() && where().startsWith(name));
        Fx.pulses(4);
        push(KeyCode.CONTROL, KeyCode.G);
        robot.write(Integer.toString(paragraph));
        push(KeyCode.ENTER);
        Fx.until("the paragraph", () -> where().contains("¶" + paragraph));
        Fx.until("the text has the focus", this::inText);
    }

    void edit() {
        push(KeyCode.ALT, KeyCode.E);
        Fx.until("the frame is there, with the focus", () -> isOpen() && area().isFocused());
    }

    void select(String words) {
        Fx.run(() -> {
            int from = area().getText().indexOf(words);
            area().selectRange(from, from + words.length());
        });
    }

    void coded(String words) {
        coded(at(words).start(), words);
    }

    void coded(int from, String words) {
        TestStudy.coding(study, source, new Span(from, from + words.length()), shelter);
    }

    Span coding() {
        return study.codings().all().join().getFirst().span();
    }

    Span at(String words) {
        int at = body().indexOf(words);
        return new Span(at, at + words.length());
    }

    String body() {
        return study.project()
                .read(read ->
                        study.texts()
                                .body(
                                        read,
                                        read.number(
                                                "select text from source where id = ?",
                                                source.id())))
                .join();
    }

    long corrections() {
        return study.project().read(read -> read.number("select count(*) from correction")).join();
    }

    void reads(String words) {
        Fx.until(words, () -> body().contains(": " + words + "\n"));
    }

    boolean isOpen() {
        Node frame = window.scene().getRoot().lookup(".correcting");
        return frame != null && frame.isVisible();
    }

    TextArea area() {
        return (TextArea) window.scene().getRoot().lookup("#correcting-words");
    }

    String words() {
        return area().getText();
    }

    boolean inText() {
        Node focused = window.scene().getFocusOwner();
        return focused != null && "transcript".equals(focused.getId());
    }

    boolean shows(String words) {
        return window.scene().getRoot().lookupAll(".label").stream()
                .anyMatch(node ->
                        node instanceof Label label
                                && isSeen(label)
                                && label.getText().contains(words));
    }

    static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    List<String> nameless() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(node -> node.isFocusTraversable() && node.isVisible())
                        .filter(node ->
                                node.getAccessibleText() == null
                                        || node.getAccessibleText().isEmpty())
                        .map(Node::toString)
                        .toList());
    }

    /** The bookmarks, as they are kept. */
    String kept() {
        return study.project()
                .remembered()
                .recall("bookmarks/" + TestStudy.coder(study).id())
                .join()
                .orElse("");
    }

    /** The numbers of the paragraphs in view that have a bookmark beside them, in order. */
    List<Integer> bookmarks() {
        return window.scene().getRoot().lookupAll(".reading-bookmark").stream()
                .filter(CorrectingWindow::isSeen)
                .map(node -> (Text) node.getParent().lookup(".reading-number"))
                .map(number -> Integer.valueOf(number.getText()))
                .sorted()
                .toList();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    String where() {
        return window.kit().status().where().get();
    }
}
