package org.nyaya.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Column;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.people.Told;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.PlaceWindow;

/** People by keys: what is known of them, who a speaker is, tables in and out. */
@SuppressWarnings("NullAway.Init")
class PeoplePlaceTest {

    private static final String TEXT = "ANNA: The river rose.\nINT: Yes?\nBEN: It did.";

    @TempDir Path folder;
    private Study study;
    private Source source;
    private PlaceWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-2", TEXT, "ANNA");
        study.attributes().add("age", AttributeType.NUMBER).join();
        window =
                PlaceWindow.of(
                        study,
                        folder,
                        "people/people.css",
                        (session, leads) -> new PeoplePlace(session, leads, new InFolder()));
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_value_is_changed_where_it_stands_and_undone() {
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        window.write("34");
        window.push(KeyCode.ENTER);
        assertEquals("34", value("ANNA", "age"));
        assertFalse(window.kit().layers().isCovered());
        study.project().history().undo(false).join();
        assertEquals("", value("ANNA", "age"));
    }

    @Test
    void a_value_that_does_not_fit_says_what_does() {
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        window.write("old");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Write a number such as 34 or 7.5."));
        assertEquals("", value("ANNA", "age"));
    }

    @Test
    void a_choice_is_chosen_by_keys() {
        study.attributes()
                .takeIn(
                        List.of(new Column("role", null, AttributeType.CHOICE)),
                        List.of(
                                new Told("Ben", List.of("nurse")),
                                new Told("Cia", List.of("driver"))))
                .join();
        window.settle();
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        assertEquals("driver", value("ANNA", "role"));
    }

    @Test
    void somebody_is_called_otherwise() {
        window.push(KeyCode.ENTER);
        window.write("KI-02");
        window.push(KeyCode.ENTER);
        assertEquals("KI-02", study.people().all().join().getFirst().name());
    }

    @Test
    void a_person_is_added_and_a_name_that_is_taken_is_told() {
        window.does("person.add");
        window.write("anna");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("That name is taken."));
        window.write("bel");
        window.push(KeyCode.ENTER);
        assertEquals(2, study.people().all().join().size());
    }

    @Test
    void a_speaker_nobody_knows_is_linked() {
        assertTrue(window.says("KI-2 · BEN"));
        window.does("person.link");
        window.write("Dora");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Everybody who speaks is known."));
        assertEquals(
                List.of("ANNA", "Dora"),
                study.people().all().join().stream().map(one -> one.name()).toList());
    }

    @Test
    void the_list_of_who_a_speaker_may_be_follows_the_letters_and_enter_takes_from_it() {
        study.people().add("Cia").join();
        study.people().add("Dora Moyo").join();
        window.settle();
        window.does("person.link");
        window.write("mo");
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        window.awaits("Everybody who speaks is known.");
        Long dora =
                study.people().all().join().stream()
                        .filter(one -> one.name().equals("Dora Moyo"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        assertTrue(
                study.speakers().all().join().stream()
                        .anyMatch(heard -> dora.equals(heard.speaker().person())));
    }

    @Test
    void whoever_the_label_names_is_proposed() {
        study.people().add("Ben").join();
        window.settle();
        window.does("person.link");
        assertTrue(window.says("known"), "nobody is proposed");
        window.push(KeyCode.ENTER);
        window.awaits("Everybody who speaks is known.");
        assertEquals(
                List.of("ANNA", "Ben"),
                study.people().all().join().stream().map(one -> one.name()).toList());
    }

    @Test
    void a_person_leads_to_where_they_speak_and_to_what_is_coded() {
        window.click("KI-2 · ANNA");
        assertEquals(List.of(new PlaceWindow.Led(source.id(), new Span(6, 21))), window.led());
        window.click("Read what is coded of this person");
        assertEquals(List.of("person:ANNA show:passages"), window.questions());
    }

    @Test
    void a_table_comes_in_and_its_bad_rows_are_told() throws IOException {
        Files.writeString(folder.resolve("in.csv"), "person,age\nBen,34\nCia,old\n");
        window.does("people.import");
        window.awaits("1 new, 0 changed, 0 as they were, 1 left out");
        assertTrue(window.says("under “age” stands no number"));
        assertEquals("34", value("Ben", "age"));
    }

    @Test
    void people_leave_as_a_table() throws IOException {
        window.does("people.export");
        window.click("Table (.csv)…");
        window.awaits("Wrote people.csv");
        assertTrue(Files.readString(folder.resolve("people.csv")).contains("person,age:number"));
    }

    @Test
    void people_are_found_by_what_is_known_of_them() {
        study.attributes()
                .takeIn(
                        List.of(new Column("role", null, AttributeType.TEXT)),
                        List.of(new Told("Ben", List.of("nurse"))))
                .join();
        window.settle();
        window.does("people.filter");
        window.write("NURS");
        assertTrue(window.says("Name: Ben"));
        assertFalse(window.says("Name: ANNA"));
    }

    @Test
    void five_hundred_attributes_and_long_names_from_right_to_left_are_shown_in_pages() {
        List<Column> columns = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            columns.add(new Column("attribute " + i, null, AttributeType.TEXT));
            values.add("value " + i);
        }
        String name = "שלום".repeat(75);
        study.attributes().takeIn(columns, List.of(new Told(name, values))).join();
        window.settle();
        assertTrue(window.says("1–10 of 501"));
        window.does("people.next");
        assertTrue(window.says("11–20 of 501"));
        assertTrue(window.says(name));
    }

    @Test
    void nothing_of_the_study_is_left_after_a_lock() {
        window.lock();
        assertFalse(window.says("ANNA") || window.says("KI-2") || window.says("age"));
    }

    private String value(String person, String attribute) {
        Roster roster = study.attributes().roster().join();
        Profile profile =
                roster.people().stream()
                        .filter(one -> one.person().name().equals(person))
                        .findFirst()
                        .orElseThrow();
        Attribute wanted =
                roster.attributes().stream()
                        .filter(one -> one.name().equals(attribute))
                        .findFirst()
                        .orElseThrow();
        return profile.values().getOrDefault(wanted.id(), "");
    }

    private final class InFolder implements PeopleFiles {

        @Override
        public Optional<Path> table() {
            return Optional.of(folder.resolve("in.csv"));
        }

        @Override
        public Optional<Path> place(String name) {
            return Optional.of(folder.resolve(name));
        }
    }
}
