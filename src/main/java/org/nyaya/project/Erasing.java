package org.nyaya.project;

import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Erases what a study was: images of rows that were changed or removed, the labels of steps, texts
 * and files that nothing refers to any more, what the window remembers, the search index. Who
 * changed a row that is there, and when, stays; what was changed does not. A floor is left below
 * which nothing is undone. That each row is there is told to the journal anew, without any image,
 * so that a check can say afterwards whether one is gone.
 */
final class Erasing {

    /** What the history tells of it. */
    static final String LABEL = "study.purge";

    /** What versions of the codebook are read from. */
    private static final Set<Table> BOOK =
            EnumSet.of(Table.CODE, Table.CODE_GROUP, Table.CODE_GROUPED);

    private Erasing() {}

    static void run(Db db, Rewriting.Erase erase) {
        boolean all = erase == Rewriting.Erase.ALL;
        db.change("begin");
        try {
            if (all) {
                db.change("delete from version_reason");
                db.change("delete from code_version");
            }
            db.change("delete from journal" + (all ? "" : " where tbl not in (" + book() + ")"));
            db.change(
                    "update action set kind = 'do', label = '', args = '', state = null,"
                            + " images = null where id not in (select action from code_version)");
            db.change("update action set kind = 'do', state = null, images = null");
            // What a text was before it was corrected is history, too.
            db.change("delete from correction");
            db.change(
                    "delete from text where id not in (select text from source"
                            + " union select text from coding union select text from quote"
                            + " union select text from flag union select text from annotation"
                            + " union select text from lost)");
            db.change(
                    "delete from original where id not in"
                            + " (select original from source where original is not null)");
            db.change("delete from desk");
            db.change("delete from search_file");
            db.change(
                    "insert into action (uuid, step, kind, label, args, at)"
                            + " values (?, 0, 'base', ?, '', ?)",
                    UUID.randomUUID().toString(),
                    LABEL,
                    System.currentTimeMillis());
            db.change("update action set step = id");
            for (Table table : Table.values()) {
                if (all || !BOOK.contains(table)) {
                    tellAgain(db, table.sql());
                }
            }
            db.change("commit");
        } catch (RuntimeException e) {
            try {
                db.run("rollback");
            } catch (SQLException alreadyTakenBack) {
                e.addSuppressed(alreadyTakenBack);
            }
            throw e;
        }
    }

    private static String book() {
        return BOOK.stream()
                .map(table -> "'" + table.sql() + "'")
                .collect(Collectors.joining(", "));
    }

    private static void tellAgain(Db db, String table) {
        db.change(
                "insert into journal (action, tbl, row, op) select a.id, ?, t.id, 'i' from "
                        + table
                        + " t join action a on a.id = t.action order by t.id",
                table);
    }
}
