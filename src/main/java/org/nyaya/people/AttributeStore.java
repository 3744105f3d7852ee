package org.nyaya.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The SQL of attributes and their values. */
final class AttributeStore {

    private static final String VALUES = "select person, attribute, value from value";
    private static final String ATTRIBUTE = "select id, name, type from attribute ";

    private AttributeStore() {}

    static Roster roster(Read read) {
        return roster(read, People.in(read), VALUES);
    }

    static Roster roster(Read read, Collection<Long> people) {
        String ids = Project.ids(people);
        return roster(
                read,
                People.in(read, ids),
                VALUES + " where person in (select value from json_each(?))",
                ids);
    }

    private static Roster roster(
            Read read, List<Person> wanted, String select, @Nullable Object... args) {
        Map<Long, Map<Long, String>> values = new HashMap<>();
        read.each(
                row ->
                        values.computeIfAbsent(row.number(0), id -> new HashMap<>())
                                .put(row.number(1), row.text(2)),
                select,
                args);
        List<Profile> people = new ArrayList<>();
        for (Person person : wanted) {
            people.add(new Profile(person, values.getOrDefault(person.id(), Map.of())));
        }
        return new Roster(
                read.list(row -> attribute(read, row), ATTRIBUTE + "order by position, id"),
                people);
    }

    static Optional<Attribute> named(Read read, String name) {
        return read.one(
                row -> attribute(read, row), ATTRIBUTE + "where folded = ?", Names.fold(name));
    }

    static Attribute insert(Tx tx, String name, AttributeType type) {
        long position = tx.number("select ifnull(max(position) + 1, 0) from attribute");
        long id =
                tx.insert(
                        Table.ATTRIBUTE,
                        "name, folded, type, position",
                        name,
                        Names.fold(name),
                        type.written(),
                        position);
        return new Attribute(id, name, type, List.of());
    }

    /** Keeps a value, and answers whether it says something that was not known. */
    static boolean know(Tx tx, Attribute attribute, long person, String value) {
        record Kept(long id, String value) {}

        Optional<Kept> kept =
                tx.one(
                        row -> new Kept(row.number(0), row.text(1)),
                        "select id, value from value where attribute = ? and person = ?",
                        attribute.id(),
                        person);
        if (kept.isEmpty()) {
            tx.insert(Table.VALUE, "attribute, person, value", attribute.id(), person, value);
            return true;
        }
        return !attribute.type().same(kept.get().value(), value)
                && tx.update(Table.VALUE, kept.get().id(), "value", value);
    }

    /** Takes away what was known. */
    static void forget(Tx tx, Attribute attribute, long person) {
        tx.one(
                        row -> row.number(0),
                        "select id from value where attribute = ? and person = ?",
                        attribute.id(),
                        person)
                .ifPresent(id -> tx.delete(Table.VALUE, id));
    }

    private static Attribute attribute(Read read, Row row) {
        long id = row.number(0);
        // The table lets no other types in.
        AttributeType type = AttributeType.of(row.text(2)).orElseThrow();
        return new Attribute(
                id,
                row.text(1),
                type,
                read.list(
                        choice -> choice.text(0),
                        "select name from choice where attribute = ? order by position, id",
                        id));
    }
}
