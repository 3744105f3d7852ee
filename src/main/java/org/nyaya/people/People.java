package org.nyaya.people;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Project;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The people of a study. */
public final class People {

    private final Project project;

    public People(Project project) {
        this.project = project;
    }

    /** All people, by name. */
    public CompletableFuture<List<Person>> all() {
        return project.read(read ->
                read.list(
                        row -> new Person(row.number(0), row.text(1)),
                        "select id, name from person order by folded"));
    }

    /** The id of the person of that name, added where there is none. */
    public static long named(Tx tx, String name) {
        String wanted = name.strip();
        return tx.one(
                        row -> row.number(0),
                        "select id from person where folded = ?",
                        Names.fold(wanted))
                .orElseGet(
                        () -> tx.insert(Table.PERSON, "name, folded", wanted, Names.fold(wanted)));
    }
}
