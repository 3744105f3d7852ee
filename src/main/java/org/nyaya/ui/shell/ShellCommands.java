package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Settings;

/** What can be done everywhere in an open study. */
final class ShellCommands {

    /** Keyboards differ in where + is; many people redo by Ctrl+Y. */
    static final List<Keyboard.Another> SECOND_KEYS =
            List.of(
                    another("Shortcut+Y", "redo"),
                    another("Shortcut+Shift+EQUALS", "text.larger"),
                    another("Shortcut+PLUS", "text.larger"),
                    another("Shortcut+ADD", "text.larger"),
                    another("Shortcut+SUBTRACT", "text.smaller"),
                    another("Shortcut+NUMPAD0", "text.usual"));

    private static final Set<String> MENU =
            Set.of("history", "check", "settings", "keys", "about", "lock", "leave");

    private final List<Command> all = new ArrayList<>();

    ShellCommands(Kit kit, List<Place> places, Shell shell) {
        all.add(Command.of("find", "Shortcut+K", shell::find));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            all.add(
                    Command.of(
                            "place." + place.id(),
                            i < 9 ? "Shortcut+" + (i + 1) : null,
                            () -> shell.show(place)));
        }
        all.add(Command.of("undo", "Shortcut+Z", () -> shell.go(Way.BACK)));
        all.add(Command.of("redo", "Shortcut+Shift+Z", () -> shell.go(Way.FORTH)));
        all.add(Command.of("history", "Shortcut+H", shell::history));
        all.add(Command.of("check", null, shell::check));
        all.add(Command.of("text.larger", "Shortcut+EQUALS", () -> text(kit.settings(), 1)));
        all.add(Command.of("text.smaller", "Shortcut+MINUS", () -> text(kit.settings(), -1)));
        all.add(Command.of("text.usual", "Shortcut+0", () -> usual(kit.settings())));
        all.add(Command.of("settings", "Shortcut+COMMA", shell::settings));
        all.add(Command.of("keys", "F1", shell::keys));
        all.add(Command.of("about", null, shell::about));
        all.add(Command.of("lock", "Shortcut+L", shell::lock));
        all.add(Command.of("leave", "Shortcut+W", shell::leave));
    }

    List<Command> all() {
        return List.copyOf(all);
    }

    /** Those below the name of the study. */
    List<Command> ofMenu() {
        return all.stream().filter(command -> MENU.contains(command.id())).toList();
    }

    private static void text(Settings settings, int by) {
        Sizes.TEXT.change(settings.textSize(), by);
        settings.save();
    }

    private static void usual(Settings settings) {
        settings.textSize().set(Sizes.TEXT.usual());
        settings.save();
    }

    private static Keyboard.Another another(String key, String command) {
        return new Keyboard.Another(KeyCombination.valueOf(key), command);
    }
}
