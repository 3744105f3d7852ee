package org.nyaya.ui.kit;

import org.nyaya.words.Words;

/**
 * What every part of the window is given, whether a study is open or not.
 *
 * @param screen lives as long as the window; a study has one of its own
 */
public record Kit(
        Words words,
        Settings settings,
        Commands commands,
        Layers layers,
        Status status,
        Screen screen) {

    /** The sentence of that key. */
    public String say(String key, Object... args) {
        return words.say(key, args);
    }
}
