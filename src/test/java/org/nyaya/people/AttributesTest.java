package org.nyaya.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.Learnt.Outcome;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;

class AttributesTest {

    private static final Column AGE = new Column("Age", null, AttributeType.NUMBER);
    private static final Column ROLE = new Column("Role", null, AttributeType.CHOICE);

    private Project project;
    private Attributes attributes;

    @BeforeEach
    void make_a_study(@TempDir Path folder) throws CannotOpen {
        project = Studies.create(folder);
        attributes = new Attributes(project);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void people_attributes_and_choices_that_are_new_are_added() {
        assertEquals(
                List.of(new Outcome.Added(), new Outcome.Added()),
                takeIn(told("KI01", "34", "nurse"), told("KI02", "", "Nurse")).rows());
        Roster roster = attributes.roster().join();
        assertEquals(
                List.of(AttributeType.NUMBER, AttributeType.CHOICE),
                roster.attributes().stream().map(Attribute::type).toList());
        assertEquals(List.of("nurse"), roster.attributes().get(1).choices());
        assertEquals(List.of("34", "nurse"), values(roster, "KI01"));
        assertEquals(List.of("", "nurse"), values(roster, "KI02"));
    }

    @Test
    void the_same_table_again_changes_nothing_and_leaves_no_trace() {
        takeIn(told("KI01", "34", "nurse"));
        int steps = project.history().steps().join().size();
        assertEquals(List.of(new Outcome.Same()), takeIn(told("ki01", "34.0", "NURSE")).rows());
        assertEquals(steps, project.history().steps().join().size());
    }

    @Test
    void another_value_takes_the_place_of_one_and_an_empty_cell_leaves_it() {
        takeIn(told("KI01", "34", "nurse"));
        assertEquals(List.of(new Outcome.Changed()), takeIn(told("KI01", "35", "")).rows());
        assertEquals(List.of("35", "nurse"), values(attributes.roster().join(), "KI01"));
    }

    @Test
    void a_row_with_a_value_of_another_type_is_left_out_whole() {
        assertEquals(
                List.of(new Outcome.Unfit(0, AttributeType.NUMBER), new Outcome.Added()),
                takeIn(told("KI01", "old", "nurse"), told("KI02", "34", "driver")).rows());
        assertEquals(1, attributes.roster().join().people().size());
    }

    @Test
    void an_attribute_keeps_its_type_and_a_column_that_names_another_is_left_out() {
        takeIn(told("KI01", "34", "nurse"));
        Column said = new Column("age", AttributeType.TEXT, AttributeType.TEXT);
        Learnt learnt =
                attributes
                        .takeIn(List.of(said, ROLE), List.of(told("KI01", "old", "driver")))
                        .join();
        assertEquals(Map.of(0, AttributeType.NUMBER), learnt.otherType());
        assertEquals(List.of("34", "driver"), values(attributes.roster().join(), "KI01"));
    }

    @Test
    void a_table_is_one_step_that_is_undone_and_done_again() {
        takeIn(told("KI01", "34", "nurse"), told("KI02", "35", "driver"));
        Roster before = attributes.roster().join();
        project.history().undo(false).join();
        assertEquals(new Roster(List.of(), List.of()), attributes.roster().join());
        project.history().redo(false).join();
        assertEquals(before, attributes.roster().join());
    }

    private Learnt takeIn(Told... rows) {
        return attributes.takeIn(List.of(AGE, ROLE), List.of(rows)).join();
    }

    @Test
    void a_value_is_said_said_otherwise_and_taken_away() {
        takeIn(told("KI01", "34", "nurse"));
        Person person = attributes.roster().join().people().getFirst().person();
        Attribute role = attributes.roster().join().attributes().get(1);
        assertEquals(new Known.Done(), attributes.say(person, role, " NURSE ").join());
        assertEquals(List.of("34", "nurse"), values(attributes.roster().join(), "KI01"));
        attributes.say(person, role, "driver").join();
        assertEquals(List.of("34", "driver"), values(attributes.roster().join(), "KI01"));
        attributes.say(person, role, " ").join();
        assertEquals(List.of("34", ""), values(attributes.roster().join(), "KI01"));
    }

    @Test
    void a_value_that_does_not_fit_is_not_taken() {
        takeIn(told("KI01", "34", "nurse"));
        Person person = attributes.roster().join().people().getFirst().person();
        Attribute age = attributes.roster().join().attributes().getFirst();
        assertEquals(
                new Known.Unfit(AttributeType.NUMBER), attributes.say(person, age, "old").join());
        assertEquals(List.of("34", "nurse"), values(attributes.roster().join(), "KI01"));
    }

    @Test
    void an_attribute_is_added_once() {
        assertEquals(new Named.Done(), attributes.add("Role", AttributeType.TEXT).join());
        assertEquals(new Named.Taken(), attributes.add(" ROLE", AttributeType.DATE).join());
        assertEquals(new Named.Taken(), attributes.add("Person", AttributeType.TEXT).join());
        assertEquals(new Named.NoName(), attributes.add(" ", AttributeType.TEXT).join());
    }

    @Test
    void whoever_says_yes_agreed_to_be_quoted() {
        attributes.add("Consent to quotes", AttributeType.CHOICE).join();
        takeIn(told("KI01", "", ""), told("KI02", "", ""));
        List<Profile> people = attributes.roster().join().people();
        Attribute consent = attributes.roster().join().attributes().getFirst();
        attributes.say(people.getFirst().person(), consent, "Yes").join();
        attributes.say(people.getLast().person(), consent, "no").join();
        assertEquals(
                Set.of(people.getFirst().person().id()),
                Consent.in(attributes.roster().join()).agreed());
    }

    private static Told told(String person, String... values) {
        return new Told(person, List.of(values));
    }

    private static List<String> values(Roster roster, String person) {
        Profile profile =
                roster.people().stream()
                        .filter(one -> one.person().name().equals(person))
                        .findFirst()
                        .orElseThrow();
        return roster.attributes().stream()
                .map(attribute -> profile.values().getOrDefault(attribute.id(), ""))
                .toList();
    }
}
