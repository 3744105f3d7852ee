package org.nyaya.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Memo;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Consent;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.PlaceWindow;

/** Counting by keys: to the passages of a count, told apart, and out of the study. */
@SuppressWarnings("NullAway.Init")
class ReportPlaceTest {

    private static final String TEXT =
            "ANNA: The river rose in the night.\nINT: Yes?\nBEN: It took the whole bridge away.";

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code river;
    private PlaceWindow window;
    private Path out;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        out = folder.resolve("out");
        source = TestStudy.source(study, "KI-2", TEXT, "ANNA");
        river = TestStudy.code(study, "Water/River");
        TestStudy.coding(study, source, new Span(6, 34), river);
        TestStudy.coding(study, source, new Span(TEXT.indexOf("It took"), TEXT.length()), river);
        begin();
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void enter_on_a_count_leads_to_the_question_for_its_passages() {
        window.push(KeyCode.ENTER);
        window.push(KeyCode.DOWN);
        window.push(KeyCode.ENTER);
        assertEquals(List.of("code:Water>*", "code:Water/River"), window.questions());
    }

    @Test
    void counted_by_source_the_question_names_the_source() {
        window.does("report.split");
        window.push(KeyCode.DOWN);
        window.does("report.open");
        assertEquals(List.of("code:Water>* source:KI-2"), window.questions());
    }

    @Test
    void a_code_is_counted_without_those_below_it_when_that_is_wanted() {
        window.does("report.below");
        window.push(KeyCode.RIGHT);
        window.push(KeyCode.ENTER);
        assertEquals(List.of(), window.questions());
        assertTrue(window.says("there is nothing to read"));
    }

    @Test
    void counts_follow_coding_and_undo() {
        assertTrue(window.says("River, Passages: 2"));
        TestStudy.coding(study, source, new Span(6, 9), river);
        window.settle();
        assertTrue(window.says("River, Passages: 3"));
        study.project().history().undo(false).join();
        window.settle();
        assertTrue(window.says("River, Passages: 2"));
    }

    @Test
    void layer_and_rule_stand_beneath() {
        assertTrue(window.says("Counted: the codings of Tariro"));
        assertTrue(window.says("interviewers and unidentified speakers are not counted"));
    }

    @Test
    void counts_leave_as_a_table() throws Exception {
        window.does("report.export");
        window.click("Choose a file…");
        window.awaits("Wrote counts.csv");
        assertTrue(Files.readString(out.resolve("counts.csv")).contains("Water/River,"));
    }

    @Test
    void quotes_without_recorded_consent_stay_in_the_study() throws Exception {
        codebook();
        assertTrue(window.says("Consent to quotes is not recorded for ANNA, 1 speaker"));
        window.click("Choose a file…");
        window.awaits("Wrote codebook.md");
        String written = Files.readString(out.resolve("codebook.md"));
        assertFalse(written.contains("river rose") || written.contains("bridge"));
        assertEquals(List.of(), study.memos().all().join());
    }

    @Test
    void whoever_agreed_is_quoted() throws Exception {
        study.attributes().add(Consent.ATTRIBUTE, AttributeType.CHOICE).join();
        Person anna = study.people().all().join().getFirst();
        study.attributes()
                .say(anna, study.attributes().roster().join().attributes().getFirst(), "Yes")
                .join();
        window.settle();
        codebook();
        window.click("Choose a file…");
        window.awaits("Wrote codebook.md");
        String written = Files.readString(out.resolve("codebook.md"));
        assertTrue(written.contains("river rose"));
        assertFalse(written.contains("bridge"));
    }

    @Test
    void with_a_reason_all_are_quoted_and_the_reason_is_kept() throws Exception {
        codebook();
        window.click("Reason why they may go; it is kept with the memos");
        window.write("Supervision");
        window.click("Choose a file…");
        window.awaits("Wrote codebook.md");
        assertTrue(Files.readString(out.resolve("codebook.md")).contains("river rose"));
        Memo memo = study.memos().all().join().getFirst();
        assertTrue(memo.body().startsWith("Supervision"));
        assertTrue(memo.title().contains("codebook.md"));
    }

    @Test
    void nothing_of_the_study_is_left_after_a_lock() {
        window.lock();
        assertFalse(window.says("River") || window.says("Water") || window.says("Tariro"));
    }

    private void codebook() {
        window.does("report.export");
        window.push(KeyCode.DOWN);
        window.click("Markdown (.md)");
    }

    private void begin() {
        window =
                PlaceWindow.of(
                        study,
                        folder,
                        "report/report.css",
                        (session, leads) -> new ReportPlace(session, leads, this::place));
    }

    private Optional<Path> place(String name) {
        try {
            return Optional.of(Files.createDirectories(out).resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
