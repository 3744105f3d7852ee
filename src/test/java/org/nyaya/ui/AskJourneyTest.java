package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** From a question to the words and back, and on to codes, with real keys in the whole window. */
@SuppressWarnings("NullAway.Init")
class AskJourneyTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Hands hands;
    private Study study;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        Path file = folder.resolve("sample.nyaya");
        study = SampleForTests.make(file);
        Fx.run(() ->
                window.bench().opened(new Opened(study, study.coders().signIn().join(), file)));
        Fx.until("a text is read", () -> where().startsWith("KI01"));
        hands.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_question_leads_to_the_text_and_backspace_back_to_the_same_hit() {
        robot.write("room source:KI04");
        hands.awaits("5 turns");
        hands.press(KeyCode.ENTER);
        hands.times(2, KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        Fx.until("the hit is shown", () -> where().startsWith("KI04") && where().contains("¶26"));
        hands.press(KeyCode.BACK_SPACE);
        Fx.until("the hits are there", () -> window.scene().lookup(".ask-hits") != null);
        Node focused = Fx.on(() -> window.scene().getFocusOwner());
        assertTrue(focused instanceof ListView, focused.toString());
        assertEquals(2, ((ListView<?>) focused).getSelectionModel().getSelectedIndex());
    }

    @Test
    void a_part_is_reviewed_coded_and_undone() {
        int before = study.codings().all().join().size();
        robot.write("room person:KI01");
        hands.awaits("4 turns");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        hands.write("safety");
        hands.press(KeyCode.ENTER);
        hands.times(4, KeyCode.Y);
        hands.press(KeyCode.ENTER);
        Fx.until("they are coded", () -> study.codings().all().join().size() == before + 4);
        hands.awaits("Safety");
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is undone", () -> study.codings().all().join().size() == before);
    }

    private String where() {
        return window.kit().status().where().get();
    }
}
