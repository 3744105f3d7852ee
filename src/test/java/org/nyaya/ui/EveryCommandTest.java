package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** What each command of each place brings to the window, on the sample study. */
@SuppressWarnings("NullAway.Init")
class EveryCommandTest {

    private static final List<String> PLACES = List.of("code", "ask", "report", "people", "memos");

    /** They leave the study, or the place. */
    private static final Set<String> LEAVING =
            Set.of("lock", "leave", "new_study", "open_study", "memos.go");

    @TempDir Path folder;
    private TestWindow window;
    private Hands hands;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        Path file = folder.resolve("sample.nyaya");
        Study study = SampleForTests.make(file);
        Coder coder = study.coders().signIn().join();
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        Fx.until("a source is read", () -> !window.kit().status().where().get().isEmpty());
        Fx.pulses(5);
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void whatever_a_command_brings_everything_that_takes_the_focus_has_a_name() {
        Map<String, Set<String>> nameless = new HashMap<>();
        int run = 0;
        for (String place : PLACES) {
            for (String id : possible(place)) {
                if (Fx.on(() -> window.kit().commands().get(id).run())) {
                    run++;
                    Fx.pulses(4);
                    Set<String> found = nameless();
                    if (!found.isEmpty()) {
                        nameless.put(place + ": " + id, found);
                    }
                    back(place);
                }
            }
        }
        assertTrue(run > 80, "only " + run + " commands could be run");
        assertEquals(Map.of(), nameless);
    }

    @Test
    void no_two_commands_of_a_place_have_the_same_key() {
        for (String place : PLACES) {
            back(place);
            Map<String, String> keys = new HashMap<>();
            List<String> twice = new ArrayList<>();
            for (Command command : Fx.on(() -> List.copyOf(window.kit().commands().all()))) {
                if (command.key() != null) {
                    String before = keys.put(command.key().toString(), command.id());
                    if (before != null) {
                        twice.add(command.key() + ": " + before + ", " + command.id());
                    }
                }
            }
            assertEquals(List.of(), twice, place);
        }
    }

    private List<String> possible(String place) {
        back(place);
        return Fx.on(() ->
                window.kit().commands().all().stream()
                        .filter(command -> command.possible().get())
                        .map(Command::id)
                        .filter(id -> !LEAVING.contains(id) && !id.startsWith("place."))
                        .toList());
    }

    /** Closes whatever lies over the place, and goes there where the command led away. */
    private void back(String place) {
        Fx.run(window.kit().layers()::closeAll);
        hands.press(KeyCode.ESCAPE);
        Fx.run(window.kit().layers()::closeAll);
        hands.run("place." + place);
    }

    private Set<String> nameless() {
        Set<String> found = new TreeSet<>();
        Fx.run(() -> gather(window.scene().getRoot(), found));
        return found;
    }

    private static void gather(Node node, Set<String> found) {
        if (!node.isVisible()) {
            return;
        }
        boolean written =
                node instanceof Labeled labeled
                        && labeled.getText() != null
                        && !labeled.getText().isBlank();
        String told = node.getAccessibleText();
        if (node.isFocusTraversable() && !written && (told == null || told.isBlank())) {
            found.add(node.getClass().getSimpleName() + " " + node.getStyleClass());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }
}
