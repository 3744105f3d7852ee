package org.nyaya.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Learnt.Outcome;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Tx;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;

/** What the study knows of its people. Every change is one undoable action. */
public final class Attributes {

    /** What the column with the names is called in a table of people. */
    private static final String PERSON = "person";

    private final Project project;

    public Attributes(Project project) {
        this.project = project;
    }

    /** Everybody, and everything that is known of them. */
    public CompletableFuture<Roster> roster() {
        return project.read(AttributeStore::roster);
    }

    /** These people (ids) only, and what is known of them. */
    public CompletableFuture<Roster> roster(Collection<Long> people) {
        return project.read(read -> AttributeStore.roster(read, people));
    }

    /** The same, where a read or an action is running already. */
    public static Roster in(Read read) {
        return AttributeStore.roster(read);
    }

    /** Adds something to be known of people, of a type that stays. */
    public CompletableFuture<Named> add(String name, AttributeType type) {
        String wanted = name.strip();
        if (!Speakers.isName(wanted)) {
            return CompletableFuture.completedFuture(new Named.NoName());
        }
        return project.act(
                Label.of("attribute.add", wanted),
                tx -> {
                    // A table of people has a column of that name already.
                    if (Names.fold(wanted).equals(PERSON)
                            || AttributeStore.named(tx, wanted).isPresent()) {
                        return new Named.Taken();
                    }
                    AttributeStore.insert(tx, wanted, type);
                    return new Named.Done();
                });
    }

    /** Says something of a person; a blank value takes away what was said. */
    public CompletableFuture<Known> say(Person person, Attribute attribute, String value) {
        return project.act(
                Label.of("value.set", attribute.name(), person.name()),
                tx -> {
                    Optional<Attribute> known = AttributeStore.named(tx, attribute.name());
                    if (known.isEmpty() || !People.isThere(tx, person.id())) {
                        return new Known.Gone();
                    }
                    if (Blanks.isBlank(value)) {
                        AttributeStore.forget(tx, known.get(), person.id());
                        return new Known.Done();
                    }
                    Optional<String> checked = known.get().type().checked(value);
                    if (checked.isEmpty()) {
                        return new Known.Unfit(known.get().type());
                    }
                    String spelled = new Choices(tx).spelled(known.get(), checked.get());
                    AttributeStore.know(tx, known.get(), person.id(), spelled);
                    return new Known.Done();
                });
    }

    /**
     * Takes in what a table says, in one action. People, attributes and choices that are not there
     * are added; a value that is there gives way to another; where a row says nothing, what is
     * known stays. The same table again changes nothing.
     */
    public CompletableFuture<Learnt> takeIn(List<Column> columns, List<Told> rows) {
        return project.act(
                Label.of("people.import", Integer.toString(rows.size())),
                tx -> {
                    Map<Integer, AttributeType> otherType = new HashMap<>();
                    List<@Nullable Attribute> attributes = new ArrayList<>();
                    for (int i = 0; i < columns.size(); i++) {
                        attributes.add(attribute(tx, columns.get(i), i, otherType));
                    }
                    Choices choices = new Choices(tx);
                    List<Outcome> outcomes = new ArrayList<>();
                    for (Told row : rows) {
                        outcomes.add(takeIn(tx, attributes, row, choices));
                    }
                    return new Learnt(otherType, outcomes);
                });
    }

    /** The attribute of a column, added where there is none; null where the column is left out. */
    private static @Nullable Attribute attribute(
            Tx tx, Column column, int index, Map<Integer, AttributeType> otherType) {
        AttributeType said = column.said();
        Optional<Attribute> known = AttributeStore.named(tx, column.name());
        if (known.isEmpty()) {
            return AttributeStore.insert(tx, column.name(), said == null ? column.guessed() : said);
        }
        if (said != null && said != known.get().type()) {
            otherType.put(index, known.get().type());
            return null;
        }
        return known.get();
    }

    private static Outcome takeIn(
            Tx tx, List<@Nullable Attribute> attributes, Told row, Choices choices) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            String cell = row.values().get(i);
            if (attribute == null || cell.isBlank()) {
                values.add("");
                continue;
            }
            Optional<String> value = attribute.type().checked(cell);
            if (value.isEmpty()) {
                return new Outcome.Unfit(i, attribute.type());
            }
            values.add(value.get());
        }
        Optional<Person> known = People.find(tx, row.person());
        long person = known.isPresent() ? known.get().id() : People.named(tx, row.person());
        boolean changed = false;
        for (int i = 0; i < attributes.size(); i++) {
            Attribute attribute = attributes.get(i);
            if (attribute != null && !values.get(i).isEmpty()) {
                String value = choices.spelled(attribute, values.get(i));
                changed |= AttributeStore.know(tx, attribute, person, value);
            }
        }
        if (known.isEmpty()) {
            return new Outcome.Added();
        }
        return changed ? new Outcome.Changed() : new Outcome.Same();
    }
}
