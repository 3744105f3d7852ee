package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Whether a copy of a study is one: found out by reading it back and opening it. */
final class Proof {

    private Proof() {}

    /**
     * Whether every page of the copy was written with that key and none lacks, it opens, its schema
     * is that of the study, and it holds as much.
     */
    static boolean isCopy(Path copy, Key key, Tally tally) throws IOException {
        if (!KeyCheck.isWhole(copy, key)) {
            return false;
        }
        try (Db db = Opening.open(copy, key)) {
            boolean same =
                    Schema.current().isSchemaOf(db, Schema.current().version())
                            && Tally.of(db).equals(tally);
            db.tidy();
            return same;
        } catch (SQLException | CannotOpen | StudyFailure e) {
            return false;
        }
    }
}
