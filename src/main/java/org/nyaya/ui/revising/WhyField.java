package org.nyaya.ui.revising;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Version;
import org.nyaya.coding.Versions;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * Where somebody says why a version was made, or says it otherwise. What is written is kept by
 * Enter; Escape brings back what was said before.
 */
final class WhyField extends VBox {

    private final Kit kit;
    private final Versions versions;
    private final Runnable left;
    private final TextField field = new TextField();
    private @Nullable Version version;

    /**
     * @param left is run when the field is left by a key
     */
    WhyField(Kit kit, Versions versions, Runnable left) {
        super(4);
        this.kit = kit;
        this.versions = versions;
        this.left = left;
        Controls.oneLine(field);
        Label name = Controls.muted(kit.say("versions.why"));
        name.setLabelFor(field);
        field.setAccessibleText(kit.say("versions.why"));
        field.setPromptText(kit.say("versions.why.prompt"));
        field.setDisable(true);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(name, field);
    }

    /** Shows why a version was made; null for none. What was written of another is kept. */
    void show(@Nullable Version now) {
        Version before = version;
        if (before != null
                && now != null
                && before.id() == now.id()
                && !field.getText().strip().equals(before.reason())) {
            // Somebody writes: neither kept before it is done, nor written over.
            version = now;
            return;
        }
        keep();
        version = now;
        field.setDisable(now == null);
        field.setText(now == null ? "" : now.reason());
    }

    void enter() {
        field.requestFocus();
        field.selectAll();
    }

    /** Nothing of the study is left here. */
    void forget() {
        version = null;
        field.clear();
    }

    /** Keeps what is written, where it is something else than before. */
    void keep() {
        Version of = version;
        String reason = field.getText().strip();
        if (of == null || reason.equals(of.reason())) {
            return;
        }
        version = new Version(of.id(), of.number(), of.at(), of.coder(), of.label(), reason);
        kit.screen()
                .after(
                        versions.explain(of, reason),
                        is -> {
                            if (is) {
                                kit.status().say(kit.say("versions.why.kept", of.number()));
                            } else {
                                kit.status().complain(kit.say("versions.why.gone"));
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(version == null ? "" : version.reason());
        } else {
            return;
        }
        event.consume();
        left.run();
    }
}
