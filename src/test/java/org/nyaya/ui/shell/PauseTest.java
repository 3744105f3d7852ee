package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.ui.kit.Fx;
import org.testfx.api.FxRobot;

/** Minutes of flagged text in the bar, and the line that suggests a pause. */
@SuppressWarnings("NullAway.Init")
class PauseTest {

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private ShellStage stage;

    @BeforeEach
    void show() {
        stage = ShellStage.show(folder);
        ShellStage.until("it is in use", () -> stage.scene.getWindow().isFocused());
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void the_bar_says_quietly_how_many_minutes_there_were_today() {
        assertEquals("", minutes());
        read(12);
        assertEquals("12 min of hard passages today", minutes());
        assertFalse(strip().isVisible());
    }

    @Test
    void after_twenty_a_pause_is_suggested_and_escape_takes_the_line_away() {
        Node before = Fx.on(() -> stage.scene.getFocusOwner());
        read(20);
        assertTrue(strip().isVisible());
        assertTrue(
                Fx.on(() -> strip().getAccessibleText()).startsWith("20 minutes"),
                "and can be heard");
        assertEquals(before, Fx.on(() -> stage.scene.getFocusOwner()));
        assertFalse(Fx.on(() -> stage.kit.layers().isCovered()), "nothing is in the way");
        robot.push(KeyCode.ESCAPE);
        Fx.until("it is gone", () -> !strip().isVisible());
        read(19);
        assertFalse(strip().isVisible());
        read(1);
        assertTrue(strip().isVisible());
    }

    @Test
    void a_click_takes_the_line_away() {
        read(20);
        Fx.pulses(2);
        robot.clickOn(strip());
        Fx.until("it is gone", () -> !strip().isVisible());
    }

    @Test
    void nothing_is_counted_where_the_settings_say_so() {
        Fx.run(() -> stage.settings.countHard().set(false));
        read(25);
        assertEquals("", minutes());
        assertFalse(strip().isVisible());
    }

    @Test
    void what_is_not_looked_at_is_not_counted() {
        Fx.run(() -> stage.session.veil().reads(this, true));
        Fx.run(() -> stage.session.veil().reads(this, false));
        pass(25);
        assertEquals("", minutes());
    }

    private void read(int minutes) {
        Fx.run(() -> stage.session.veil().reads(this, true));
        pass(minutes);
    }

    private void pass(int minutes) {
        for (int i = 0; i < minutes; i++) {
            Fx.run(() -> stage.now = stage.now.plus(Duration.ofMinutes(1)));
            robot.push(KeyCode.SHIFT);
        }
        Fx.pulses(1);
    }

    private String minutes() {
        return Fx.on(() -> ((Label) stage.scene.getRoot().lookup(".hard-minutes")).getText());
    }

    private Node strip() {
        return stage.scene.getRoot().lookup(".pause-strip");
    }
}
