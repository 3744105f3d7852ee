package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Path;

/** The two halves of opening a study, for those who time them apart. */
public final class Unlocking {

    private Unlocking() {}

    /** The key of the file, and what comes before it; takes half a second. */
    public static Key derive(Path file, Passphrase passphrase) throws IOException, CannotOpen {
        Opening.selfTest(file);
        return Key.forExisting(passphrase, Key.header(file));
    }

    /** Everything that comes after. */
    public static Project open(Path file, Key key) throws CannotOpen {
        return StudyFile.open(file, key, Schema.current());
    }
}
