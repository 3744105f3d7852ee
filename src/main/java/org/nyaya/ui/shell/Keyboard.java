package org.nyaya.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;

/**
 * Which key does what. The shell's own keys come first, wherever the focus is, for some fields
 * would make something else of them; then whatever has the focus; then the commands of the place.
 * Two exceptions: in a field, undo and redo are those of typing; and what lies over the window (a
 * sheet) leaves only what must always work.
 *
 * <p>Keys without Ctrl, Alt or ⌘ and with no F number are for those who have the focus, never here.
 */
final class Keyboard {

    /** A second key of a command. */
    record Another(KeyCombination key, String command) {}

    private static final Set<String> TYPING = Set.of("undo", "redo");
    private static final Set<String> ALWAYS =
            Set.of("lock", "text.larger", "text.smaller", "text.usual");

    /** What does not change what is before the user, so that small panes may stay. */
    private static final Set<String> HARMLESS = Set.of("text.larger", "text.smaller", "text.usual");

    private final Kit kit;
    private final Node shell;
    private final List<Command> own;
    private final List<Another> more;
    private final EventHandler<KeyEvent> before = this::before;
    private final EventHandler<KeyEvent> after = this::after;

    Keyboard(Kit kit, Node shell, List<Command> own, List<Another> more) {
        this.kit = kit;
        this.shell = shell;
        this.own = List.copyOf(own);
        this.more = List.copyOf(more);
    }

    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, before);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, after);
    }

    void leave(Scene scene) {
        scene.removeEventFilter(KeyEvent.KEY_PRESSED, before);
        scene.removeEventHandler(KeyEvent.KEY_PRESSED, after);
    }

    private void before(KeyEvent event) {
        own(event)
                .ifPresent(command -> {
                    boolean sheet = shell.isDisabled();
                    if ((sheet && !ALWAYS.contains(command.id())) || isOfTyping(event, command)) {
                        return;
                    }
                    if (!sheet && !HARMLESS.contains(command.id())) {
                        kit.layers().closeAll();
                    }
                    if (command.run()) {
                        event.consume();
                    }
                });
    }

    private void after(KeyEvent event) {
        boolean option = event.isAltDown() && !event.isShortcutDown() && isTyping(event);
        if (isForCommands(event)
                && !event.isConsumed()
                && !option
                && !kit.layers().isCovered()
                && own(event).isEmpty()) {
            kit.commands().press(event);
        }
    }

    private Optional<Command> own(KeyEvent event) {
        if (!isForCommands(event)) {
            return Optional.empty();
        }
        return own.stream()
                .filter(command -> command.key() != null && command.key().match(event))
                .findFirst()
                .or(() ->
                        more.stream()
                                .filter(another -> another.key().match(event))
                                .findFirst()
                                .flatMap(another -> named(another.command())));
    }

    private Optional<Command> named(String id) {
        return own.stream().filter(command -> command.id().equals(id)).findFirst();
    }

    private static boolean isForCommands(KeyEvent event) {
        return event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getCode().isFunctionKey();
    }

    /** Whether a field has something of its own to take back or to bring back. */
    private static boolean isOfTyping(KeyEvent event, Command command) {
        return isTyping(event)
                && TYPING.contains(command.id())
                && event.getTarget() instanceof TextInputControl field
                && (!field.getText().isEmpty() || field.isUndoable() || field.isRedoable());
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl field && field.isEditable();
    }
}
