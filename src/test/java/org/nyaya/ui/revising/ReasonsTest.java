package org.nyaya.ui.revising;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Version;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.OpenedDesk;
import org.nyaya.ui.kit.Fx;

/** Saying why the codebook was changed, after it was. */
class ReasonsTest extends OpenedDesk {

    @Test
    void a_reason_is_said_by_a_key_just_after_the_change() {
        open();
        study.codebook().rename(shelter, "Roof", "").join();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Fx.until("it is asked why", () -> inField("Why was it changed?"));
        robot.write("too wide");
        push(KeyCode.ENTER);
        reasons("", "too wide");
        Fx.until("one is in the text again", this::inText);
    }

    @Test
    void escape_leaves_a_reason_as_it_was() {
        open();
        study.codebook().rename(shelter, "Roof", "wider").join();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Fx.until("it is asked why", () -> inField("Why was it changed?"));
        robot.write("no");
        push(KeyCode.ESCAPE);
        Fx.until("one is in the text again", this::inText);
        reasons("", "wider");
    }

    @Test
    void what_was_done_offers_to_say_why() {
        open();
        robot.write("harvest");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 1);
        Fx.until("it is offered", () -> offer() != null);
        Fx.run(() -> {
            Button offer = offer();
            if (offer != null) {
                offer.fire();
            }
        });
        Fx.until("it is asked why", () -> inField("Why was it changed?"));
        robot.write("new");
        push(KeyCode.ENTER);
        reasons("", "new");
    }

    @Test
    void what_is_offered_is_about_the_version_it_was_offered_for() {
        open();
        robot.write("harvest");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is offered", () -> offer() != null);
        study.codebook().rename(shelter, "Roof", "").join();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Fx.until("it is asked why", () -> inField("Why was it changed?"));
        robot.write("new");
        push(KeyCode.ENTER);
        reasons("", "new", "");
    }

    @Test
    void what_was_written_is_kept_when_the_study_is_locked() throws CannotOpen {
        open();
        study.codebook().rename(shelter, "Roof", "").join();
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
        Fx.until("it is asked why", () -> inField("Why was it changed?"));
        robot.write("too wide");
        Fx.run(() -> window.bench().lock());
        Fx.on(window.bench()::close).join();
        try (Study again = TestStudy.open(folder)) {
            assertEquals("too wide", again.codebook().versions().all().join().getLast().reason());
        }
    }

    @Test
    void what_is_written_of_a_version_is_not_kept_before_it_is_done() {
        open();
        versions();
        push(KeyCode.F2);
        robot.write("first");
        CountDownLatch held = hold();
        push(KeyCode.ENTER);
        push(KeyCode.F2);
        robot.write("second");
        held.countDown();
        reasons("first");
        Fx.pulses(6);
        reasons("first");
        Fx.until(
                "it goes on being written",
                () ->
                        window.scene().getFocusOwner() instanceof TextField field
                                && field.getText().equals("second"));
    }

    /** Keeps the thread of the study busy, as a long import does. */
    private CountDownLatch hold() {
        CountDownLatch held = new CountDownLatch(1);
        var _ =
                study.project()
                        .read(read -> {
                            try {
                                return held.await(10, TimeUnit.SECONDS);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        return held;
    }

    @Test
    void what_changes_no_code_offers_nothing() {
        open();
        robot.write("sh");
        push(KeyCode.ENTER);
        Fx.until("it is coded", () -> study.codings().all().join().size() == 1);
        Fx.until("it is said", () -> !said().isEmpty());
        Fx.until("nothing is offered", () -> offer() == null);
    }

    @Test
    void a_reason_is_changed_where_the_versions_are_listed() {
        study.codebook().rename(shelter, "Roof", "wider").join();
        open();
        versions();
        push(KeyCode.DOWN);
        push(KeyCode.F2);
        Fx.until("the field has the focus", () -> inField("Why was it changed?"));
        robot.write("asked for");
        push(KeyCode.ENTER);
        reasons("asked for", "wider");
        Fx.until(
                "the list has the focus, where it was",
                () -> {
                    ListView<?> list = list();
                    return list != null
                            && list.isFocused()
                            && list.getSelectionModel().getSelectedIndex() == 1;
                });
    }

    @Test
    void what_was_written_is_kept_when_the_versions_close() {
        open();
        versions();
        push(KeyCode.F2);
        robot.write("asked for");
        Fx.run(() -> {
            for (var node : window.scene().getRoot().lookupAll(".versions-sheet .button")) {
                if (node instanceof Button close && close.isDefaultButton()) {
                    close.fire();
                }
            }
        });
        reasons("asked for");
    }

    private void versions() {
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        Fx.until(
                "they are listed",
                () -> {
                    ListView<?> list = list();
                    return list != null && list.getItems().size() > 1;
                });
    }

    private void reasons(String... wanted) {
        Fx.until(
                "these are the reasons",
                () ->
                        study.codebook().versions().all().join().stream()
                                .map(Version::reason)
                                .toList()
                                .equals(List.of(wanted)));
    }

    private boolean inField(String name) {
        return window.scene().getFocusOwner() instanceof TextField field
                && name.equals(field.getAccessibleText());
    }

    private @Nullable ListView<?> list() {
        return (ListView<?>) window.scene().getRoot().lookup(".version-list");
    }

    private @Nullable Button offer() {
        return window.scene().getRoot().lookup(".status-bar .offer") instanceof Button button
                        && button.isVisible()
                ? button
                : null;
    }
}
