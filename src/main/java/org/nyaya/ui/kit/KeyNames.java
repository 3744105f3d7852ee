package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/** How keys are written where they are shown: in words, or in the signs of a Mac. */
public final class KeyNames {

    private static final Map<KeyCode, String> SIGNS =
            Map.ofEntries(
                    Map.entry(KeyCode.COMMA, ","),
                    Map.entry(KeyCode.PERIOD, "."),
                    Map.entry(KeyCode.SLASH, "/"),
                    Map.entry(KeyCode.PLUS, "+"),
                    Map.entry(KeyCode.EQUALS, "+"),
                    Map.entry(KeyCode.MINUS, "−"),
                    Map.entry(KeyCode.OPEN_BRACKET, "["),
                    Map.entry(KeyCode.CLOSE_BRACKET, "]"),
                    Map.entry(KeyCode.UP, "↑"),
                    Map.entry(KeyCode.DOWN, "↓"),
                    Map.entry(KeyCode.LEFT, "←"),
                    Map.entry(KeyCode.RIGHT, "→"),
                    Map.entry(KeyCode.ESCAPE, "Esc"));

    private final boolean mac;

    private KeyNames(boolean mac) {
        this.mac = mac;
    }

    /** As this machine's keyboard says them. */
    public static KeyNames here() {
        return new KeyNames(System.getProperty("os.name", "").startsWith("Mac"));
    }

    /** As the keyboard of a Mac says them, or any other. */
    public static KeyNames of(boolean mac) {
        return new KeyNames(mac);
    }

    /** A key with its modifiers: "Ctrl Shift Z". */
    public String of(KeyCombination key) {
        List<String> parts = new ArrayList<>();
        add(parts, key.getControl(), "Ctrl");
        if (!mac) {
            add(parts, key.getShortcut(), "Ctrl");
        }
        add(parts, key.getAlt(), "Alt");
        add(parts, key.getShift(), "Shift");
        add(parts, key.getMeta(), "Meta");
        if (mac) {
            // A Mac writes its own key last.
            add(parts, key.getShortcut(), "Meta");
        }
        switch (key) {
            case KeyCodeCombination code ->
                    parts.add(SIGNS.getOrDefault(code.getCode(), code.getCode().getName()));
            case KeyCharacterCombination character ->
                    parts.add(character.getCharacter().toUpperCase(Locale.ROOT));
            default -> parts.add(key.getName());
        }
        return mac ? String.join("", parts.stream().map(KeyNames::sign).toList())
                : String.join(" ", parts);
    }

    /** Keys that were written in words ("Alt Shift ↓"), as this keyboard says them. */
    public String of(String keys) {
        if (!mac) {
            return keys;
        }
        StringBuilder signs = new StringBuilder();
        boolean glued = true;
        for (String word : keys.split(" ", -1)) {
            String said = word.equals("Ctrl") ? sign("Meta") : sign(word);
            signs.append(glued ? "" : " ").append(said);
            glued = said.length() == 1 && !said.equals(word);
        }
        return signs.toString();
    }

    private static void add(List<String> parts, ModifierValue value, String name) {
        if (value == ModifierValue.DOWN) {
            parts.add(name);
        }
    }

    private static String sign(String part) {
        return switch (part) {
            case "Ctrl" -> "⌃";
            case "Meta" -> "⌘";
            case "Alt" -> "⌥";
            case "Shift" -> "⇧";
            case "Enter" -> "↩";
            case "Backspace" -> "⌫";
            default -> part;
        };
    }
}
