package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
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

/**
 * A window on a small study, with the focus in its first text; by real keys, to the study and back.
 */
@SuppressWarnings("NullAway.Init")
public abstract class OpenedDesk {

    private static final String TEXT =
            """
            INT: Where did you sleep at the gate?

            KI01: We slept at the gate. The Gate was locked, and it rained. Nobody came.

            INT: And then?

            KI01: Then we walked. It’s far, 12 km.

            KI02: I stayed.
            """;

    @TempDir protected Path folder;
    protected final FxRobot robot = new QuickRobot();
    protected TestWindow window;
    protected Study study;
    protected Source source;
    protected Code shelter;
    protected String body = "";

    @BeforeEach
    protected void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01", "KI02");
        TestStudy.source(study, "KI09", "INT: Why?\n\nKI09: Because of the gate.\n", "KI09");
        shelter = TestStudy.code(study, "Shelter");
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    @AfterEach
    protected void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    /** Codes these words, as they first stand in the text. */
    protected void code(String words) {
        int at = body.indexOf(words);
        TestStudy.coding(study, source, new Span(at, at + words.length()), shelter);
    }

    protected void open() {
        var file = folder.resolve("study.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.until("the text is there, with the focus", () -> inText() && where().startsWith("KI01"));
        Fx.pulses(4);
    }

    protected boolean inText() {
        Node focused = window.scene().getFocusOwner();
        return focused != null && "transcript".equals(focused.getId());
    }

    protected void find(String words, String count) {
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
        counts(count);
    }

    /** What the robot’s keyboard has no keys for. */
    protected void type(String text) {
        Fx.run(() -> {
            if (window.scene().getFocusOwner() instanceof TextInputControl field) {
                field.setText(text);
            }
        });
    }

    protected void counts(String words) {
        Fx.until(words, () -> shows(".find-bar .muted", words));
    }

    protected boolean shows(String selector, String words) {
        return window.scene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Label label && label.getText().startsWith(words));
    }

    protected List<String> nameless() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .filter(node -> node.isFocusTraversable() && node.isVisible())
                        .filter(node ->
                                node.getAccessibleText() == null
                                        || node.getAccessibleText().isEmpty())
                        .map(Node::toString)
                        .toList());
    }

    protected int lines() {
        return window.scene().getRoot().lookup(".coding-table") instanceof TableView<?> table
                ? table.getItems().size()
                : -1;
    }

    protected void at(String paragraph) {
        Fx.until(paragraph, () -> where().contains(paragraph));
        Fx.pulses(2);
    }

    protected void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    protected String said() {
        return Fx.on(() -> {
            var said = window.kit().status().said().get();
            return said == null ? "" : said.sentence();
        });
    }

    protected String where() {
        return window.kit().status().where().get();
    }
}
