package org.nyaya.ui.start;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.project.Passphrase;
import org.nyaya.project.RecoveryKey;
import org.nyaya.project.Secret;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** Where what opens a study is typed: its passphrase, or the words of its recovery sheet. */
final class SecretEntry extends VBox {

    private final Kit kit;
    private final PassphraseField passphrase;
    private final TextArea words = new TextArea();
    private final Label caps;
    private final Label how;
    private final Label sample;
    private boolean byWords;

    /**
     * @param enter does what Enter does elsewhere, where Ctrl is held down with it
     * @param sample what opens the sample, told where that is the study
     */
    SecretEntry(Kit kit, Runnable enter, String sample) {
        this.kit = kit;
        getStyleClass().add("entry");
        passphrase = new PassphraseField(kit, kit.say("start.passphrase"));
        words.setPrefRowCount(RecoveryKey.LINES);
        words.setWrapText(true);
        words.getStyleClass().add("recovery-entry");
        words.setAccessibleText(kit.say("start.words"));
        words.addEventFilter(KeyEvent.KEY_PRESSED, event -> inWords(event, enter));
        caps = new Label(kit.say("start.caps"), new FontIcon(Feather.ALERT_TRIANGLE));
        caps.getStyleClass().add("warning");
        caps.setVisible(false);
        caps.managedProperty().bind(caps.visibleProperty());
        how = Controls.muted(kit.say("start.words.how"));
        this.sample = Controls.muted(sample);
        UnlockForm.wrap(how);
        UnlockForm.wrap(this.sample);
        addEventFilter(
                KeyEvent.ANY,
                event -> caps.setVisible(Platform.isKeyLocked(KeyCode.CAPS).orElse(false)));
        show(false);
    }

    boolean isByWords() {
        return byWords;
    }

    /** Asks for one or the other. */
    void show(boolean wanted) {
        byWords = wanted;
        if (byWords) {
            getChildren().setAll(label("start.words", words), words, how);
        } else {
            getChildren().setAll(label("start.passphrase", passphrase), passphrase, caps);
            if (!sample.getText().isEmpty()) {
                getChildren().add(sample);
            }
        }
    }

    void focus() {
        Platform.runLater(() -> (byWords ? words : passphrase.field()).requestFocus());
    }

    /**
     * What was typed, for the caller to close; empty where it cannot be what opens a study, which
     * {@code complain} is told. A passphrase is gone from its field; words stay, to be mended.
     */
    Optional<Secret> read(Consumer<String> complain) {
        if (!byWords) {
            Passphrase typed = Passphrase.taking(passphrase.take());
            if (typed.isEmpty()) {
                complain.accept(kit.say("start.passphrase.empty"));
                return Optional.empty();
            }
            return Optional.of(typed);
        }
        switch (RecoveryKey.read(words.getText())) {
            case RecoveryKey.Typed.Whole(RecoveryKey key) -> {
                return Optional.of(key);
            }
            case RecoveryKey.Typed.NoWord(String word, int line) ->
                    complain.accept(kit.say("start.words.no_word", word, line));
            case RecoveryKey.Typed.Count(int count) ->
                    complain.accept(
                            kit.say(
                                    "start.words.count",
                                    RecoveryKey.LINES * RecoveryKey.IN_LINE,
                                    count));
            case RecoveryKey.Typed.WrongLine(int line) ->
                    complain.accept(kit.say("start.words.wrong_line", line));
        }
        return Optional.empty();
    }

    /** Wipes what was typed. */
    void clear() {
        passphrase.clear();
        words.clear();
    }

    private Label label(String key, Node field) {
        Label label = new Label(kit.say(key));
        label.setLabelFor(field);
        return label;
    }

    /** In the words Enter begins a line and Tab leaves, which a text area would take. */
    private void inWords(KeyEvent event, Runnable enter) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            words.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            enter.run();
            event.consume();
        }
    }
}
