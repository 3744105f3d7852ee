package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/**
 * How many keys coding takes: a key with others held (Alt, Ctrl, Shift) is one. The caret stands in
 * the sentence that is coded, and nothing is selected.
 */
@SuppressWarnings("NullAway.Init")
class KeystrokesTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept at the gate. The gate was locked, and it rained. Nobody came.
            """;

    private static final Set<KeyCode> HELD =
            Set.of(KeyCode.ALT, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.META);

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private final AtomicInteger pressed = new AtomicInteger();
    private TestWindow window;
    private Study study;
    private Source source;
    private String body = "";

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        Code shelter = TestStudy.code(study, "Shelter");
        TestStudy.code(study, "Safety");
        TestStudy.code(study, "Work/Looking for work");
        Coder coder = TestStudy.coder(study);
        study.pins().pin(coder, 1, shelter).join();
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
        Fx.run(() ->
                window.bench().opened(new Opened(study, coder, folder.resolve("study.nyaya"))));
        Fx.until("the text has the focus", this::isText);
        Fx.pulses(4);
        robot.push(KeyCode.DOWN);
        Fx.pulses(2);
        window.scene()
                .addEventFilter(
                        KeyEvent.KEY_PRESSED,
                        event -> {
                            if (!HELD.contains(event.getCode())) {
                                pressed.incrementAndGet();
                            }
                        });
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_pinned_code_is_applied_to_the_sentence_by_one_key() {
        robot.push(KeyCode.DIGIT1);
        becomes("Shelter: We slept at the gate.");
        assertEquals(1, pressed.get());
    }

    @Test
    void any_code_is_applied_by_its_two_letters_and_enter() {
        robot.write("sa");
        Fx.until("the picker is open", () -> !isText());
        robot.push(KeyCode.ENTER);
        becomes("Safety: We slept at the gate.");
        assertEquals(3, pressed.get());
        Fx.until("the text has the focus again", this::isText);
    }

    @Test
    void a_new_code_is_made_in_place_by_its_name_and_one_key() {
        robot.write("rain");
        Fx.until("the picker is open", () -> !isText());
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        becomes("rain: We slept at the gate.");
        assertEquals("rain".length() + 1, pressed.get());
    }

    @Test
    void the_last_code_is_repeated_on_the_next_sentence_by_two_keys() {
        robot.push(KeyCode.DIGIT1);
        becomes("Shelter: We slept at the gate.");
        pressed.set(0);
        robot.push(KeyCode.DOWN);
        robot.write(".");
        becomes(
                "Shelter: The gate was locked, and it rained.", "Shelter: We slept at the gate.");
        assertEquals(2, pressed.get());
    }

    @Test
    void several_codes_lie_on_one_sentence_without_leaving_the_picker() {
        robot.write("sh");
        Fx.until("the picker is open", () -> !isText());
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        becomes("Shelter: We slept at the gate.");
        robot.write("sa");
        robot.push(KeyCode.ENTER);
        becomes("Safety: We slept at the gate.", "Shelter: We slept at the gate.");
        assertEquals(6, pressed.get());
    }

    @Test
    void a_coding_gets_another_code_by_four_keys() {
        robot.push(KeyCode.DIGIT1);
        becomes("Shelter: We slept at the gate.");
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        Fx.until(
                "the coding is focused",
                () -> window.scene().getRoot().lookupAll(".reading-handle").stream()
                        .anyMatch(Node::isVisible));
        pressed.set(0);
        robot.push(KeyCode.ALT, KeyCode.R);
        Fx.until("the picker is open", () -> !isText());
        robot.write("sa");
        robot.push(KeyCode.ENTER);
        becomes("Safety: We slept at the gate.");
        assertEquals(4, pressed.get());
    }

    private void becomes(String... codings) {
        Set<String> wanted = Set.of(codings);
        Fx.until(wanted.toString(), () -> codings().equals(wanted));
    }

    private Set<String> codings() {
        var tree = study.codebook().tree().join();
        Set<String> all = new TreeSet<>();
        for (Coding coding : study.codings().all().join()) {
            String code =
                    tree.all().stream()
                            .filter(one -> one.id() == coding.code())
                            .findFirst()
                            .orElseThrow()
                            .name();
            all.add(code + ": " + coding.span().of(body));
        }
        return all;
    }

    private boolean isText() {
        Node focused = window.scene().getFocusOwner();
        return focused != null
                && "transcript".equals(focused.getId())
                && !window.kit().status().where().get().isEmpty();
    }
}
