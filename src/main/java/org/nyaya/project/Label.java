package org.nyaya.project;

import java.util.List;

/**
 * What the user did, as the history tells it: the key of a sentence in the message files and what
 * is filled into it (names of codes, sources and people; never what people said).
 */
public record Label(String key, List<String> args) {

    public Label {
        args = List.copyOf(args);
    }

    public static Label of(String key, String... args) {
        return new Label(key, List.of(args));
    }

    /** The label of an action, from its two columns. */
    public static Label kept(String key, String args) {
        return new Label(key, Args.read(args));
    }
}
