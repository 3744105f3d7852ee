package org.nyaya.project;

import java.nio.file.Path;

/**
 * Studies for tests: one key is derived once and serves them all, because deriving takes half a
 * second.
 */
public final class Studies {

    private static final Key KEY = Key.forNew(Passphrases.any());

    private Studies() {}

    /** A new, empty study in that folder. */
    public static Project create(Path folder) throws CannotOpen {
        return StudyFile.create(fileIn(folder), KEY, Schema.current(), tx -> null);
    }

    /** The study that {@link #create} made in that folder. */
    public static Project open(Path folder) throws CannotOpen {
        return StudyFile.open(fileIn(folder), KEY, Schema.current());
    }

    public static Path fileIn(Path folder) {
        return folder.resolve("study.nyaya");
    }

    static Key key() {
        return KEY;
    }
}
