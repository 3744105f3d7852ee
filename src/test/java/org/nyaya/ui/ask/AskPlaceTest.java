package org.nyaya.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Consent;
import org.nyaya.people.Person;
import org.nyaya.search.SavedQuestion;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

/** Asking, by keys and mouse, with what becomes of it in the study. */
@SuppressWarnings("NullAway.Init")
class AskPlaceTest {

    private static final String FIRST =
            """
            INT: Where did you sleep?

            KI01: In the shelter, and later at my aunt’s house.

            INT: And the shelter?

            KI01: The shelter was full, so we slept at the gate of the shelter.
            """;
    private static final String SECOND =
            """
            KI02: My shelter was a church. They gave us rent for a room.
            """;

    @TempDir Path folder;
    private Study study;
    private Code housing;
    private AskWindow window;

    @BeforeEach
    void begin() throws Exception {
        study = TestStudy.create(folder);
        Source first = TestStudy.source(study, "KI01", FIRST, "KI01");
        TestStudy.source(study, "KI02", SECOND, "KI02");
        housing = TestStudy.code(study, "Housing");
        TestStudy.code(study, "Housing/Shelter");
        TestStudy.code(study, "Kin");
        int at = FIRST.indexOf("at my aunt");
        TestStudy.coding(study, first, new Span(at, at + 17), housing);
        window = AskWindow.of(study, folder);
    }

    @AfterEach
    void end() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected);
    }

    @Test
    void a_question_is_answered_while_it_is_written_and_said_back_in_words() {
        window.robot.write("shelter");
        window.until("3 turns");
        assertTrue(window.says("Turns with “shelter”; counted: the codings of Tariro."));
    }

    @Test
    void enter_leads_to_the_hits_and_from_there_to_the_text() {
        window.robot.write("church");
        window.until("1 turn,");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.ENTER);
        assertEquals(1, window.led.size());
        assertEquals(
                "My shelter was a church. They gave us rent for a room.",
                window.led.getFirst().of(SECOND));
    }

    @Test
    void what_was_found_stays_in_sight_while_the_question_is_mended_and_leads_nowhere() {
        window.ask("shelter");
        window.until("3 turns");
        window.ask("shelter cod:Housing");
        Fx.until("it is refused", () -> list().isDisabled());
        assertEquals(3, list().getItems().size());
        assertTrue(list().isVisible());
        window.push(KeyCode.ENTER);
        assertEquals(List.of(), window.led);
        window.ask("shelter");
        Fx.until("it is answered", () -> !list().isDisabled());
    }

    @Test
    void who_comes_back_stands_at_the_same_hit() {
        window.ask("shelter");
        window.until("3 turns");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        Fx.run(window.place::shown);
        assertEquals(1, list().getSelectionModel().getSelectedIndex());
        assertTrue(list().isFocused());
    }

    @Test
    void a_click_on_a_part_leaves_that_part_and_another_brings_the_rest_back() {
        window.ask("shelter");
        window.until("KI02: 1.");
        window.click("KI02");
        window.until("1 turn,");
        assertTrue(window.says("shelter person:KI02"));
        window.until("KI02: 1. Asked for");
        window.click("KI02");
        window.until("3 turns");
    }

    @Test
    void letters_of_a_code_offer_it_and_taking_it_writes_the_clause() {
        window.robot.write("code:hou");
        window.until("Housing or below");
        window.push(KeyCode.ENTER);
        window.until("1 passage,");
        assertTrue(window.says("code:Housing "));
    }

    @Test
    void what_is_wrong_is_told_and_what_was_meant_is_a_click_away() {
        window.ask("code:Huosing aunt*");
        window.until("There is no code “Huosing”.");
        window.click("Did you mean Housing?");
        window.until("1 passage,");
        assertTrue(window.says("code:Housing aunt*"));
    }

    @Test
    void accepted_hits_are_coded_in_one_step_that_is_undone_in_one() {
        window.ask("shelter");
        window.until("3 turns");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        window.robot.write("kin");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.Y);
        window.push(KeyCode.N);
        window.push(KeyCode.Y);
        window.until("2 are accepted, 1 left out");
        window.push(KeyCode.ENTER);
        Fx.until("they are coded", () -> codings().size() == 3);
        study.project().history().undo(false).join();
        assertEquals(1, codings().size());
    }

    @Test
    void back_takes_a_decision_again() {
        window.ask("shelter");
        window.until("3 turns");
        window.does("ask.code_these");
        window.robot.write("kin");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.Y);
        window.push(KeyCode.BACK_SPACE);
        window.until("You said yes before");
        assertTrue(window.says("1 of 3"));
    }

    @Test
    void counts_follow_what_is_coded_and_undone() {
        window.ask("code:Housing");
        window.until("1 passage,");
        Source second = study.sources().named("KI02").join().orElseThrow();
        TestStudy.coding(study, second, new Span(6, 16), housing);
        window.until("2 passages");
        study.project().history().undo(false).join();
        window.until("1 passage,");
    }

    @Test
    void space_shows_more_of_the_text() {
        window.ask("church");
        window.until("1 turn,");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.SPACE);
        window.until("KI02: ");
        window.push(KeyCode.ESCAPE);
        assertTrue(window.focused() instanceof ListView);
    }

    @Test
    void a_question_is_saved_asked_again_and_removed() {
        window.ask("church");
        window.until("1 turn,");
        window.push(KeyCode.CONTROL, KeyCode.S);
        window.robot.write("Churches");
        window.push(KeyCode.ENTER);
        window.until("Rename Churches");
        assertEquals(List.of("church"), saved());
        window.ask("rent");
        window.until("“rent”");
        window.click("Churches");
        window.until("“church”");
        window.does("ask.remove");
        Fx.until("it is gone", () -> saved().isEmpty());
    }

    @Test
    void quotes_stay_out_of_the_file_unless_their_speaker_agreed() throws Exception {
        study.attributes().add(Consent.ATTRIBUTE, AttributeType.CHOICE).join();
        Person second =
                study.people().all().join().stream()
                        .filter(one -> one.name().equals("KI02"))
                        .findFirst()
                        .orElseThrow();
        study.attributes()
                .say(second, study.attributes().roster().join().attributes().getFirst(), "Yes")
                .join();
        exports("shelter", "3 turns");
        window.until("2 of 3 stay out");
        window.until("leaves the encrypted study: 1 turn,");
        window.click("Choose a place…");
        Path file = folder.resolve("hits.csv");
        Fx.until("it is there", () -> Files.exists(file));
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(written.contains("My shelter was a church."), written);
        assertFalse(written.contains("at my aunt"), written);
        assertTrue(study.memos().all().join().isEmpty());
    }

    @Test
    void where_nobody_agreed_nothing_leaves_without_a_reason() {
        exports("church", "1 turn,");
        window.until("Nothing leaves the study.");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Nothing leaves the study."));
        assertFalse(Files.exists(folder.resolve("hits.csv")));
    }

    @Test
    void a_file_that_nobody_chose_by_its_whole_name_is_not_replaced() throws Exception {
        Path file = folder.resolve("hits.csv");
        Files.writeString(file, "mine,yours\n");
        exports("church", "1 turn,");
        window.file = folder.resolve("hits");
        window.robot.type(KeyCode.TAB, 1).write("Agreed by word of mouth.");
        window.click("Choose a place…");
        window.until("There is a file called hits.csv already.");
        assertEquals("mine,yours\n", Files.readString(file));
    }

    @Test
    void with_a_reason_that_is_kept_what_was_found_is_written_to_a_file() throws Exception {
        exports("church", "1 turn,");
        window.robot.type(KeyCode.TAB, 1).write("Agreed by word of mouth.");
        window.click("Choose a place…");
        Path file = folder.resolve("hits.csv");
        Fx.until("it is there", () -> Files.exists(file));
        Fx.until("the reason is kept", () -> !study.memos().all().join().isEmpty());
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertTrue(written.contains("My shelter was a church."), written);
        assertTrue(written.contains("Turns with “church”"), written);
        assertTrue(
                study.memos()
                        .all()
                        .join()
                        .getFirst()
                        .body()
                        .startsWith("Agreed by word of mouth."));
    }

    private void exports(String question, String found) {
        window.file = folder.resolve("hits.csv");
        window.ask(question);
        window.until(found);
        window.does("ask.export");
        window.until("stay out");
        window.click("Table (csv)");
    }

    @Test
    void a_document_is_written_too() {
        Path file = folder.resolve("hits.docx");
        window.file = file;
        window.ask("shelter");
        window.until("3 turns");
        window.does("ask.export");
        window.until("stay out");
        window.click("Document to read (docx)");
        window.robot.type(KeyCode.TAB, 1).write("Agreed by word of mouth.");
        window.click("Choose a place…");
        Fx.until("it is there", () -> Files.exists(file));
    }

    @Test
    void all_of_what_was_found_stands_in_context_and_in_the_review() throws Exception {
        TestStudy.source(study, "KI03", "KI03: The well is far.\n\n".repeat(230), "KI03");
        window.ask("well");
        window.until("The first 200 of 230");
        window.does("ask.in_context");
        window.until("230 places");
        window.does("ask.list");
        window.does("ask.code_these");
        window.until("Code what was found (230)");
    }

    @Test
    void what_was_accepted_for_one_code_says_nothing_for_the_next() {
        window.ask("shelter");
        window.until("3 turns");
        window.does("ask.code_these");
        window.robot.write("housing");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.Y);
        window.until("2 of 3");
        window.push(KeyCode.ESCAPE);
        window.does("ask.code_these");
        window.robot.write("kin");
        window.push(KeyCode.ENTER);
        window.until("1 of 3");
        window.push(KeyCode.ESCAPE);
        window.does("ask.code_these");
        window.robot.write("housing");
        window.push(KeyCode.ENTER);
        window.until("2 of 3");
    }

    @Test
    void all_codes_are_offered_before_a_letter_is_typed() {
        window.ask("shelter");
        window.until("3 turns");
        window.does("ask.code_these");
        window.until("Kin");
        assertFalse(window.says("No code is called so"));
    }

    @Test
    void what_somebody_said_who_refused_stays_whatever_the_reason() throws Exception {
        study.attributes().add(Consent.ATTRIBUTE, AttributeType.CHOICE).join();
        Person second =
                study.people().all().join().stream()
                        .filter(one -> one.name().equals("KI02"))
                        .findFirst()
                        .orElseThrow();
        study.attributes()
                .say(second, study.attributes().roster().join().attributes().getFirst(), "No")
                .join();
        exports("shelter", "3 turns");
        window.until("What KI02 said stays out whatever the reason");
        window.robot.type(KeyCode.TAB, 1).write("Agreed by word of mouth.");
        window.until("leaves the encrypted study: 2 turns");
        window.click("Choose a place…");
        Path file = folder.resolve("hits.csv");
        Fx.until("it is there", () -> Files.exists(file));
        String written = Files.readString(file, StandardCharsets.UTF_8);
        assertFalse(written.contains("My shelter was a church."), written);
        assertTrue(written.contains("at my aunt"), written);
    }

    @Test
    void pasted_line_ends_keep_words_apart() {
        Fx.run(() -> {
            TextField line = (TextField) window.focused();
            line.replaceSelection("shelter\nchurch");
        });
        window.until("1 turn,");
    }

    @Test
    void nothing_found_says_what_to_try() {
        window.ask("zeppelin");
        window.until("Nothing fits all of this.");
        assertFalse(window.says("Code these…"));
    }

    @Test
    void after_a_lock_nothing_is_left() {
        window.ask("church");
        window.until("1 turn,");
        window.push(KeyCode.ENTER);
        window.push(KeyCode.SPACE);
        window.until("KI02: ");
        Fx.run(window.place::clear);
        Fx.pulses(3);
        for (String word : List.of("church", "KI02", "Housing", "shelter was")) {
            assertFalse(window.says(word), word);
        }
    }

    @Test
    void the_line_has_the_focus_at_first() {
        assertTrue(window.focused() instanceof TextField);
    }

    @SuppressWarnings("unchecked")
    private ListView<Found.Row> list() {
        return (ListView<Found.Row>) window.robot.lookup(".ask-hits").query();
    }

    private List<Coding> codings() {
        return study.codings().all().join();
    }

    private List<String> saved() {
        return study.questions().all().join().stream().map(SavedQuestion::question).toList();
    }
}
