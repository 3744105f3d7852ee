package org.nyaya.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.health.Finding;
import org.nyaya.health.Mend;
import org.nyaya.health.Mending;
import org.nyaya.health.Sentence;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/**
 * What a check of the study found, the gravest first, and a button for each thing that can be set
 * right. After each the study is looked at again, for one thing may have been the reason of
 * another.
 */
final class CheckSheet {

    private final Kit kit;
    private final Session session;
    private final VBox lines = new VBox(12);
    private final Sheet sheet;
    private boolean open;

    CheckSheet(Session session) {
        this.session = session;
        this.kit = session.kit();
        lines.getStyleClass().add("findings");
        ScrollPane page = new ScrollPane(lines);
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFitToWidth(true);
        page.setPrefViewportWidth(640);
        page.setPrefViewportHeight(280);
        page.setAccessibleText(kit.say("shell.check.found"));
        this.sheet = new Sheet(kit.say("command.check"), page);
        sheet.buttons(Controls.main(kit.say("shell.close"), () -> kit.layers().close(sheet)));
        sheet.onClosed(() -> open = false);
    }

    /** Begins to look; what comes of it is shown when it is there. */
    void begin() {
        Job.begin(
                kit.say("shell.check.running"),
                session.study().checkup(),
                kit,
                this::show,
                () -> kit.status().say(kit.say("shell.check.cancelled")));
    }

    private void show(List<Finding> found) {
        lines.getChildren().clear();
        if (found.isEmpty()) {
            lines.getChildren().add(wrapped(kit.say("check.whole")));
        }
        found.forEach(finding -> lines.getChildren().add(line(finding)));
        if (!open) {
            open = true;
            kit.layers().show(sheet);
        }
    }

    private Node line(Finding finding) {
        Label severity = Controls.heading(kit.say("check.severity." + finding.severity()));
        String said = Sentence.of(finding).in(kit::say);
        VBox words = new VBox(4, severity, wrapped(said));
        HBox.setHgrow(words, Priority.ALWAYS);
        if (finding.mend() == Mend.NONE) {
            return words;
        }
        words.getChildren().add(Controls.muted(kit.say("check.mend." + finding.mend())));
        Button mend = Controls.button(kit.say("shell.check.mend"), () -> mend(finding));
        mend.setAccessibleText(kit.say("shell.check.mend.what", said));
        mend.setMinWidth(Button.USE_PREF_SIZE);
        return new HBox(16, words, mend);
    }

    private void mend(Finding finding) {
        lines.setDisable(true);
        Mending mending =
                session.study().mending((kind, id) -> kit.say("check.stand_in." + kind, id));
        kit.screen()
                .after(
                        CompletableFuture.supplyAsync(
                                () -> mending.mend(finding),
                                work -> Thread.ofPlatform().daemon().name("mend").start(work)),
                        done -> {
                            lines.setDisable(false);
                            if (!done) {
                                sheet.complain(kit.say("shell.check.not_mended"));
                            } else {
                                sheet.complain("");
                                begin();
                            }
                        });
    }

    private static Label wrapped(String text) {
        Label label = new Wrapped(text);
        return label;
    }
}
