package org.nyaya.project;

import java.nio.file.Path;

/** A study that a newer Nyaya made. */
public final class NewerStudy {

    private NewerStudy() {}

    public static void create(Path file, Passphrase passphrase) throws CannotOpen {
        try (Key key = Key.forNew(passphrase)) {
            StudyFile.create(
                            file,
                            key,
                            Studies.next("create table later (id integer primary key) strict"),
                            tx -> null)
                    .close();
        }
    }
}
