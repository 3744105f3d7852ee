package org.nyaya.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The people of a study. */
public final class People {

    private static final String PERSON = "select id, name from person ";

    private final Project project;

    public People(Project project) {
        this.project = project;
    }

    /** All people, by name. */
    public CompletableFuture<List<Person>> all() {
        return project.read(People::in);
    }

    /** All people, by name, where a read or an action is running already. */
    static List<Person> in(Read read) {
        return read.list(People::person, PERSON + "order by folded");
    }

    /** Those of these people that are there, by name; {@code ids} as {@link Project#ids}. */
    static List<Person> in(Read read, String ids) {
        return read.list(
                People::person,
                PERSON + "where id in (select value from json_each(?)) order by folded",
                ids);
    }

    /** Adds a person of whom nothing is known yet. */
    public CompletableFuture<Named> add(String name) {
        String wanted = name.strip();
        if (!Speakers.isName(wanted)) {
            return CompletableFuture.completedFuture(new Named.NoName());
        }
        return project.act(
                Label.of("person.add", wanted),
                tx -> {
                    if (find(tx, wanted).isPresent()) {
                        return new Named.Taken();
                    }
                    named(tx, wanted);
                    return new Named.Done();
                });
    }

    /** Calls a person otherwise, everywhere; texts stay as they are. */
    public CompletableFuture<Named> rename(Person person, String name) {
        String wanted = name.strip();
        if (!Speakers.isName(wanted)) {
            return CompletableFuture.completedFuture(new Named.NoName());
        }
        return project.act(
                Label.of("person.rename", person.name(), wanted),
                tx -> {
                    Optional<Person> other = find(tx, wanted);
                    if (other.isPresent() && other.get().id() != person.id()) {
                        return new Named.Taken();
                    }
                    if (!isThere(tx, person.id())) {
                        return new Named.Gone();
                    }
                    tx.update(
                            Table.PERSON, person.id(), "name, folded", wanted, Names.fold(wanted));
                    return new Named.Done();
                });
    }

    static boolean isThere(Read read, long person) {
        return read.number("select count(*) from person where id = ?", person) > 0;
    }

    /** The id of the person of that name, added where there is none. */
    public static long named(Tx tx, String name) {
        String wanted = name.strip();
        return find(tx, wanted)
                .map(Person::id)
                .orElseGet(
                        () -> tx.insert(Table.PERSON, "name, folded", wanted, Names.fold(wanted)));
    }

    static Optional<Person> find(Read read, String name) {
        return read.one(People::person, PERSON + "where folded = ?", Names.fold(name));
    }

    private static Person person(Row row) {
        return new Person(row.number(0), row.text(1));
    }
}
