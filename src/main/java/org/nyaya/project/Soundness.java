package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/**
 * Whether an open study file is whole, as far as that can be said without knowing what its rows
 * mean, and what can be set right. Each call is a job of its own. What is set right is one action;
 * some of it nothing can undo, for that would break a rule of the file again.
 */
public final class Soundness {

    /** What SQLite's own look at the file can find. */
    public enum Fault {
        /** A page was changed from outside, or the pages do not fit together. */
        PAGES,
        /** An index of the file has not what its table has; it can be made anew. */
        LOOKUPS,
        /** A row holds what its table forbids. */
        RULES
    }

    private final Project project;
    private final Db db;
    private final Actions actions;
    private final Journal journal;

    Soundness(Project project, Db db, Actions actions, Journal journal) {
        this.project = project;
        this.db = db;
        this.actions = actions;
        this.journal = journal;
    }

    /**
     * Reads every page that is in use, which proves its HMAC, and looks whether tables and indexes
     * fit together.
     */
    public CompletableFuture<Set<Fault>> faults() {
        return project.submit(() -> {
            Set<Fault> faults = EnumSet.noneOf(Fault.class);
            try {
                db.read(() -> {
                    db.each(
                            row -> fault(row.text(0), faults),
                            "select * from pragma_integrity_check");
                    return true;
                });
            } catch (StudyFailure e) {
                if (e.reason() != StudyFailure.Reason.DAMAGED) {
                    throw e;
                }
                faults.add(Fault.PAGES);
            }
            return faults;
        });
    }

    private static void fault(String told, Set<Fault> faults) {
        if (told.equals("ok")) {
            return;
        }
        if (told.startsWith("CHECK constraint") || told.startsWith("NULL value")) {
            faults.add(Fault.RULES);
        } else if (told.contains(" index ")) {
            faults.add(Fault.LOOKUPS);
        } else {
            faults.add(Fault.PAGES);
        }
    }

    /** Makes the indexes of the file anew; there is nothing to undo. */
    public CompletableFuture<@Nullable Void> renewLookups() {
        return project.submit(() -> {
            db.change("reindex");
            return null;
        });
    }

    /** How many bytes stand behind the last page; nothing ever reads them. */
    public CompletableFuture<Long> appended() {
        return project.read(read -> {
            try {
                return Files.size(project.file())
                        - read.number(
                                "select page_count * page_size from pragma_page_count,"
                                        + " pragma_page_size");
            } catch (IOException e) {
                throw new StudyFailure(StudyFailure.Reason.STORAGE, "The file has no size");
            }
        });
    }

    /** Rows that point at rows which are not there. */
    public CompletableFuture<List<Dangling>> dangling() {
        return project.read(read -> {
            record Key(String table, String target, int number) {}

            Map<Key, List<Long>> found = new LinkedHashMap<>();
            read.each(
                    row ->
                            found.computeIfAbsent(
                                            new Key(row.text(0), row.text(2), row.count(3)),
                                            key -> new ArrayList<>())
                                    .add(row.number(1)),
                    "select \"table\", rowid, parent, fkid from pragma_foreign_key_check"
                            + " where \"table\" <> 'journal'");
            List<Dangling> all = new ArrayList<>();
            found.forEach((key, rows) -> {
                String column =
                        read.one(
                                        row -> row.text(0),
                                        "select \"from\" from pragma_foreign_key_list(?)"
                                                + " where id = ?",
                                        key.table(),
                                        key.number())
                                .orElseThrow();
                boolean needed =
                        read.number(
                                        "select \"notnull\" from pragma_table_info(?)"
                                                + " where name = ?",
                                        key.table(),
                                        column)
                                > 0;
                all.add(new Dangling(Table.named(key.table()), column, key.target(), needed, rows));
            });
            return all;
        });
    }

    /** Sets right what points nowhere, as {@link Dangling#cure} says; nothing undoes it. */
    public CompletableFuture<Boolean> cure(Dangling dangling, Label label, StandIn.Naming naming) {
        return settle(
                label,
                tx -> {
                    Map<Long, Boolean> stood = new HashMap<>();
                    for (long row : stillDangling(tx, dangling)) {
                        cure(tx, dangling, row, naming, stood);
                    }
                    return true;
                });
    }

    /** What was set right before may have brought back what some of them point at. */
    private static List<Long> stillDangling(Tx tx, Dangling dangling) {
        return tx.list(
                row -> row.number(0),
                "select t.id from json_each(?) e join "
                        + dangling.table().sql()
                        + " t on t.id = e.value where t."
                        + dangling.column()
                        + " is not null and not exists (select 1 from "
                        + dangling.target()
                        + " p where p.id = t."
                        + dangling.column()
                        + ")",
                Project.ids(dangling.rows()));
    }

    private static void cure(
            Tx tx, Dangling dangling, long row, StandIn.Naming naming, Map<Long, Boolean> stood) {
        switch (dangling.cure()) {
            case LET_GO -> tx.update(dangling.table(), row, dangling.column(), (Object) null);
            case REMOVE -> remove(tx, dangling.table(), row);
            case STAND_IN -> {
                StandIn kind = StandIn.of(dangling.target()).orElseThrow();
                long gone =
                        tx.number(
                                "select "
                                        + dangling.column()
                                        + " from "
                                        + dangling.table().sql()
                                        + " where id = ?",
                                row);
                if (stood.put(gone, true) == null) {
                    tx.standIn(kind, gone, naming.name(kind, gone));
                }
            }
        }
    }

    /** A source that others translate goes, too: they translate nothing any more. */
    private static void remove(Tx tx, Table table, long row) {
        if (table == Table.SOURCE) {
            tx.list(one -> one.number(0), "select id from source where translates = ?", row)
                    .forEach(id -> tx.update(Table.SOURCE, id, "translates", (Object) null));
        }
        tx.delete(table, row);
    }

    /** What is not as the journal says, table by table. */
    public CompletableFuture<List<Untold>> untold() {
        return project.submit(() ->
                db.read(() -> {
                    Ledger ledger = Ledger.read(db, journal);
                    List<Untold> all = new ArrayList<>();
                    for (Table table : Table.values()) {
                        Untold untold = ledger.of(table);
                        if (!untold.isNothing()) {
                            all.add(untold);
                        }
                    }
                    return all;
                }));
    }

    /**
     * Writes what these rows are now into the journal, and answers how many.
     *
     * @param undoable whether it can be undone; where a row breaks a rule it cannot
     */
    public CompletableFuture<Integer> tellAgain(Untold untold, Label label, boolean undoable) {
        Work<Tx, Integer> telling =
                tx -> {
                    untold.different().forEach(id -> tx.tellAgain(untold.table(), id));
                    return untold.different().size();
                };
        return undoable ? project.act(label, telling) : settle(label, telling);
    }

    /**
     * Puts rows back of which the journal has the last image.
     *
     * @param undoable whether it can be undone; where rows point at these, taking them away again
     *     would take those rows, too
     */
    public CompletableFuture<Integer> bringBack(Untold untold, Label label, boolean undoable) {
        Work<Tx, Integer> bringing =
                tx -> {
                    db.change("pragma defer_foreign_keys = on");
                    Ledger ledger = Ledger.read(db, journal);
                    for (long id : untold.kept()) {
                        journal.restore(db, untold.table(), ledger.image(untold.table(), id));
                    }
                    return untold.kept().size();
                };
        return undoable ? project.act(label, bringing) : settle(label, bringing);
    }

    /**
     * Works out anew how long these texts are and where their sentences and words begin. There is
     * nothing to undo.
     */
    public CompletableFuture<@Nullable Void> measureAnew(List<Long> texts) {
        return project.submit(() -> {
            for (long text : texts) {
                String body =
                        db.list(row -> row.text(0), "select body from text where id = ?", text)
                                .getFirst();
                db.change(
                        "update text set length = ?, sentences = ?, words = ? where id = ?",
                        body.length(),
                        Sentences.in(body).packed(),
                        WordStarts.in(body).packed(),
                        text);
            }
            return null;
        });
    }

    /** Whether the steps that can be undone or done again fit together. */
    public CompletableFuture<Boolean> historyIsWhole() {
        return project.read(read -> {
            long floor = read.number("select max(id) from action where kind = 'base'");
            return read
                            .list(
                                    row -> row.text(0),
                                    "select distinct tbl from journal where action > ?",
                                    floor)
                            .stream()
                            .allMatch(Table::isNamed)
                    && read.number(
                                    "select count(*) from action a where a.id > ? and not exists"
                                            + " (select 1 from action s where s.id = a.step"
                                            + " and (s.state is not null or s.kind = 'base'))",
                                    floor)
                            == 0
                    && read.number(
                                    "select count(*) from action a where a.id > ?"
                                            + " and a.images is not null and not exists"
                                            + " (select 1 from action i where i.id = a.images)",
                                    floor)
                            == 0
                    && read.number(
                                    "select count(*) from journal j where j.action > ? and not exists"
                                            + " (select 1 from action a where a.id = j.action)",
                                    floor)
                            == 0;
        });
    }

    /**
     * Sets right what the rules of the file forbid: one action that nothing undoes, nor anything
     * before it.
     */
    public <T extends @Nullable Object> CompletableFuture<T> settle(Label label, Work<Tx, T> work) {
        return project.submit(() -> actions.settle(label, work));
    }

    /** Lets nothing that was done up to now be undone any more. */
    public CompletableFuture<@Nullable Void> settle(Label label) {
        return project.submit(() -> {
            actions.settle(label);
            return null;
        });
    }
}
