package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Settings;
import org.testfx.api.FxRobot;

/** What the hands do with the frame around a study. */
@SuppressWarnings("NullAway.Init")
class ShellTest {

    @TempDir private Path folder;
    private final FxRobot robot = new QuickRobot();
    private ShellStage stage;

    @BeforeEach
    void show() {
        stage = ShellStage.show(folder);
        Fx.until("the place has the focus", stage.code.work::isFocused);
    }

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void ctrl_k_a_name_and_enter_do_a_command() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("go to ask");
        robot.type(KeyCode.ENTER);
        Fx.until("the other place is shown", stage.ask.work::isFocused);
    }

    @Test
    void arrows_choose_another_line() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("go to");
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Fx.until("the other place is shown", stage.ask.work::isFocused);
    }

    @Test
    void what_the_study_holds_is_gone_to_from_the_box() {
        List<String> gone = new ArrayList<>();
        stage.items.add(new SearchItem("KI-07", "source", () -> gone.add("KI-07")));
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("ki");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("KI-07"), gone);
    }

    @Test
    void escape_closes_the_box_and_gives_the_focus_back() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("x");
        robot.type(KeyCode.ESCAPE);
        assertTrue(Fx.on(stage.code.work::isFocused));
    }

    @Test
    void a_click_on_the_box_keeps_the_focus_for_afterwards_too() {
        robot.clickOn(".box");
        robot.type(KeyCode.ESCAPE);
        assertTrue(Fx.on(stage.code.work::isFocused));
    }

    @Test
    void ctrl_and_a_digit_show_a_place_with_its_commands() {
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.J);
        press(KeyCode.CONTROL, KeyCode.E);
        assertEquals(List.of(1, 0), List.of(stage.ask.done, stage.code.done));
    }

    @Test
    void a_study_is_checked_by_name_and_what_was_found_is_told() {
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("check this");
        robot.type(KeyCode.ENTER);
        Fx.until(
                "it is told",
                () ->
                        robot.lookup("The study is whole. Nothing was found.")
                                .tryQuery()
                                .isPresent());
    }

    @Test
    void the_rail_shows_a_place() {
        robot.clickOn("Ask");
        assertTrue(Fx.on(stage.ask.work::isFocused));
    }

    @Test
    void ctrl_z_takes_the_last_step_back_and_names_it() {
        TestStudy.code(stage.study, "Housing");
        press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is said", () -> stage.said().equals("Undone: Import a codebook of 1 code"));
        assertEquals(List.of(), stage.codes());
    }

    @Test
    void ctrl_y_and_ctrl_shift_z_bring_steps_back() {
        TestStudy.code(stage.study, "Housing");
        TestStudy.code(stage.study, "Safety");
        stage.study.project().history().undo(false).join();
        stage.study.project().history().undo(false).join();
        press(KeyCode.CONTROL, KeyCode.Y);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        Fx.until("both are back", () -> stage.codes().equals(List.of("Housing", "Safety")));
    }

    @Test
    void ctrl_z_in_a_field_takes_back_what_was_typed_there_only() {
        TestStudy.code(stage.study, "Housing");
        Fx.run(stage.code.field::requestFocus);
        robot.write("abc");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals("", Fx.on(stage.code.field::getText));
        assertEquals(List.of("Housing"), stage.codes());
    }

    @Test
    void ctrl_h_in_a_field_opens_the_history_and_deletes_nothing() {
        Fx.run(stage.code.field::requestFocus);
        robot.write("abc");
        press(KeyCode.CONTROL, KeyCode.H);
        assertEquals("abc", Fx.on(stage.code.field::getText));
        assertTrue(isSeen("History"));
    }

    @Test
    void the_step_of_another_coder_is_left_unless_it_is_meant() {
        byAnother();
        press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is asked", () -> isSeen("“Import a codebook of 1 code” was done by Rudo."));
        assertEquals(List.of("Housing"), stage.codes());
        robot.clickOn("Leave it");
        assertEquals(List.of("Housing"), stage.codes());
    }

    @Test
    void the_step_of_another_coder_is_undone_where_it_is_meant() {
        byAnother();
        press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is asked", () -> isSeen("Undo another coder’s step?"));
        robot.clickOn("Undo it");
        Fx.until("it is undone", () -> stage.codes().isEmpty());
    }

    @Test
    void the_history_goes_back_to_a_step() {
        TestStudy.code(stage.study, "Housing");
        TestStudy.code(stage.study, "Safety");
        TestStudy.code(stage.study, "Agency");
        press(KeyCode.CONTROL, KeyCode.H);
        Fx.until("the steps are there", () -> isSeen("now"));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.ENTER);
        Fx.until("two are undone", () -> stage.codes().equals(List.of("Housing")));
        Fx.until("it is said", () -> stage.said().equals("Undone: 2 steps"));
    }

    @Test
    void while_a_sheet_is_open_only_the_lock_and_sizes_listen() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        press(KeyCode.CONTROL, KeyCode.DIGIT2);
        press(KeyCode.CONTROL, KeyCode.EQUALS);
        press(KeyCode.CONTROL, KeyCode.L);
        assertEquals(
                List.of("work-code", 15.95, 1),
                List.of(
                        Fx.on(() -> stage.shell.getCenter().lookup(".button").getId()),
                        stage.settings.textSize().get(),
                        stage.locked));
    }

    @Test
    void a_chosen_look_is_there_at_once() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("Dark");
        assertTrue(
                Fx.on(() ->
                        stage.scene.getRoot().getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("dark"))));
    }

    @Test
    void settings_are_kept_when_their_sheet_closes() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("30 min");
        robot.clickOn("Done");
        assertEquals(30, new Settings(folder.resolve("settings")).lockMinutes().get());
    }

    @Test
    void recent_studies_are_forgotten_where_they_are_not_to_be_listed() {
        Fx.run(() -> stage.settings.opened(folder.resolve("study.nyaya")));
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn(".check-box");
        assertEquals(List.of(), Fx.on(() -> List.copyOf(stage.settings.recent())));
    }

    @Test
    void somebody_new_codes_from_the_settings() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn(".sheet .text-field");
        robot.write(" Rudo ");
        robot.type(KeyCode.ENTER);
        Fx.until("it is told", () -> stage.codedAs.equals(List.of("Rudo")));
    }

    @Test
    void a_coder_without_a_name_is_refused_beside_the_field() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn(".sheet .text-field");
        robot.type(KeyCode.ENTER);
        assertTrue(isSeen("The name of the coder is empty."));
    }

    @Test
    void it_warns_in_the_last_minute_and_locks_after_it() {
        Fx.run(() -> pass(Duration.ofMinutes(14).plusSeconds(30)));
        assertTrue(isSeen("Locks in less than a minute: press any key to stay"));
        Fx.run(() -> pass(Duration.ofMinutes(1)));
        assertEquals(1, stage.locked);
    }

    @Test
    void a_key_gives_the_idle_minutes_back() {
        Fx.run(() -> pass(Duration.ofMinutes(14)));
        robot.type(KeyCode.SHIFT);
        assertTrue(isSeen("Encrypted · locks in 15 min"));
    }

    @Test
    void what_runs_is_listed_with_a_button_that_ends_it() {
        List<String> ended = new ArrayList<>();
        Fx.run(() ->
                Job.begin(
                        "Reading 12 files",
                        progress -> {
                            for (int i = 0; ; i = (i + 1) % 10) {
                                progress.reached(i, 10);
                                LockSupport.parkNanos(1_000_000);
                            }
                        },
                        stage.kit,
                        done -> ended.add("done"),
                        () -> ended.add("cancelled")));
        Fx.until("it is listed", () -> isSeen("Reading 12 files"));
        robot.clickOn(".status-bar .icon-button");
        Fx.until("it ended", () -> ended.equals(List.of("cancelled")));
        assertFalse(Fx.on(() -> stage.scene.lookup(".progress-bar") instanceof ProgressBar));
    }

    @Test
    void what_went_wrong_stands_until_it_is_seen() {
        Fx.run(() -> stage.kit.status().complain("The disk is full."));
        assertTrue(isSeen("Attention"));
        robot.clickOn(".trouble-strip .icon-button");
        assertFalse(isSeen("Attention"));
    }

    @Test
    void everything_that_takes_the_focus_has_a_name() {
        Fx.run(() -> stage.kit.status().complain("The disk is full."));
        List<String> nameless = new ArrayList<>(namelessNow());
        for (KeyCode sheet : List.of(KeyCode.COMMA, KeyCode.H, KeyCode.K)) {
            press(KeyCode.CONTROL, sheet);
            nameless.addAll(namelessNow());
            robot.type(KeyCode.ESCAPE);
        }
        robot.type(KeyCode.F1);
        nameless.addAll(namelessNow());
        robot.type(KeyCode.ESCAPE);
        Fx.run(stage.shell::about);
        nameless.addAll(namelessNow());
        assertEquals(List.of(), nameless);
    }

    @Test
    void nothing_of_the_study_is_left_once_it_is_cleared() {
        TestStudy.code(stage.study, "Housing");
        Fx.until("its name is there", () -> isSeen("Return home"));
        press(KeyCode.CONTROL, KeyCode.H);
        Fx.run(() -> {
            stage.kit.status().where().set("KI-07 ¶115");
            stage.kit.status().say("Undone: Code Safety");
            stage.shell.clear();
        });
        Fx.pulses(2);
        String all = Fx.on(() -> String.join("\n", texts(stage.scene.getRoot())));
        for (String secret : List.of("Return home", "KI-07", "Safety", "codebook")) {
            assertFalse(all.contains(secret), secret);
        }
        assertTrue(stage.code.cleared);
        assertEquals(List.of(), Fx.on(() -> List.copyOf(stage.kit.commands().all())));
    }

    private void byAnother() {
        stage.study.coders().signIn("Rudo").join();
        TestStudy.code(stage.study, "Housing");
        stage.study.coders().signIn(TestStudy.CODER).join();
    }

    private void pass(Duration time) {
        stage.now = stage.now.plus(time);
        stage.shell.look();
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        Fx.pulses(1);
    }

    private boolean isSeen(String text) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled label
                                && text.equals(label.getText())
                                && isShown(label))
                .tryQuery()
                .isPresent();
    }

    private static boolean isShown(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private List<String> namelessNow() {
        return Fx.on(() ->
                all(stage.scene.getRoot()).stream()
                        .filter(node -> node.isFocusTraversable() && isShown(node))
                        .filter(node -> !isNamed(node))
                        .map(Node::toString)
                        .toList());
    }

    private static boolean isNamed(Node node) {
        return (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
                || (node instanceof Labeled label
                        && label.getText() != null
                        && !label.getText().isBlank());
    }

    private static List<String> texts(Parent in) {
        List<String> texts = new ArrayList<>();
        for (Node node : all(in)) {
            if (node.getAccessibleText() != null) {
                texts.add(node.getAccessibleText());
            }
            switch (node) {
                case Label label when label.getText() != null -> texts.add(label.getText());
                case Text text -> texts.add(text.getText());
                case TextInputControl field -> texts.add(field.getText());
                default -> texts.add(node.getClass().getSimpleName());
            }
        }
        return texts;
    }

    private static List<Node> all(Parent in) {
        List<Node> all = new ArrayList<>();
        all.add(in);
        for (Node child : in.getChildrenUnmodifiable()) {
            if (child instanceof Parent parent) {
                all.addAll(all(parent));
            } else {
                all.add(child);
            }
        }
        return all;
    }
}
