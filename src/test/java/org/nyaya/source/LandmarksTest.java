package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Corrected;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Turned;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class LandmarksTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: By the river.

            INT: And then?

            KI01: Then we walked.

            INT: Who walked?
            """;

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_paragraph_is_found_behind_one_that_was_put_before_it() {
        Landmark set = set("And then?");
        correct("By the river.", "By the river.\nIt rained.");
        assertEquals(4, find(set));
    }

    @Test
    void it_is_found_by_all_corrections_that_lead_to_the_text() {
        Landmark set = set("And then?");
        correct("By the river.", "By the river.\nIt rained.");
        correct("Where did you sleep?", "Where did you sleep?\nWell?");
        correct("Then we walked.", "Then we ran.");
        assertEquals(5, find(set));
    }

    @Test
    void it_is_where_it_was_when_a_correction_is_undone() {
        Landmark set = set("And then?");
        correct("By the river.", "By the river.\nIt rained.");
        undo();
        assertEquals(3, find(set));
    }

    @Test
    void one_that_went_with_its_words_is_back_when_that_is_undone() {
        correct("By the river.", "By the river.\nIt rained.");
        Landmark set = set("It rained.");
        correct("\nIt rained.", "");
        assertEquals(2, find(set));
        undo();
        assertEquals(3, find(set));
    }

    @Test
    void one_set_after_a_correction_is_found_when_that_is_undone() {
        correct("By the river.", "By the river.\nIt rained.");
        Landmark set = set("Then we walked.");
        undo();
        assertEquals(4, find(set));
        redo();
        assertEquals(5, find(set));
    }

    @Test
    void one_set_between_two_corrections_is_found_when_both_are_undone() {
        correct("Where did you sleep?", "Where did you sleep?\nWell?");
        correct("Who walked?", "Who\nwalked?");
        Landmark set = set("And then?");
        undo();
        undo();
        assertEquals(3, find(set));
    }

    @Test
    void words_that_were_corrected_back_lead_nowhere_else() {
        Landmark set = set("And then?");
        correct("By the river.", "By the river.\nIt rained.");
        Landmark between = set("And then?");
        correct("\nIt rained.", "");
        assertEquals(List.of(3, 3), List.of(find(set), find(between)));
    }

    @Test
    void one_of_which_only_the_number_is_known_is_set_in_the_text_that_is_read() {
        Landmark set = set("And then?");
        Landmark numbered = Landmark.numbered(source.id(), 3);
        assertEquals(
                new Landmarks.Found(set, 3),
                study.landmarks().find(List.of(numbered)).join().get(numbered));
    }

    @Test
    void one_whose_text_is_gone_stays_at_its_number() {
        assertEquals(3, find(new Landmark(source.id(), 999, 10, 3)));
    }

    @Test
    void one_in_a_source_that_is_gone_is_not_found() {
        Landmark set = set("And then?");
        study.sources().remove(source).join();
        assertEquals(0, study.landmarks().find(List.of(set)).join().size());
    }

    private int find(Landmark set) {
        Landmarks.Found found = study.landmarks().find(List.of(set)).join().get(set);
        return found == null ? 0 : found.paragraph();
    }

    private Landmark set(String words) {
        String body = body();
        int paragraph = Paragraphs.at(body, body.indexOf(words));
        int start = Paragraphs.starts(body).get(paragraph - 1);
        return new Landmark(source.id(), text(), start, paragraph);
    }

    private void correct(String words, String other) {
        int at = body().indexOf(words);
        NewWording wording =
                NewWording.of(source.id(), text(), new Span(at, at + words.length()), other);
        assertInstanceOf(Corrected.Done.class, study.correcting().correct(wording).join());
    }

    private void undo() {
        assertInstanceOf(Turned.Done.class, study.project().history().undo(false).join());
    }

    private void redo() {
        assertInstanceOf(Turned.Done.class, study.project().history().redo(false).join());
    }

    private long text() {
        return study.project()
                .read(read -> read.number("select text from source where id = ?", source.id()))
                .join();
    }

    private String body() {
        long text = text();
        return study.project().read(read -> study.texts().body(read, text)).join();
    }
}
