package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** Notes on passages: written, written anew, taken away, and gone with their source. */
@SuppressWarnings("NullAway.Init")
class AnnotationsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final String TEXT = "INT: Who came?\nANNA: My brother 😀 came. They sang.";
    private static final Span BROTHER = new Span(21, 31);
    private static final Span SANG = new Span(TEXT.indexOf("They"), TEXT.length());

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-1", TEXT, "ANNA");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_note_stands_on_its_passage_without_blanks_around_it() {
        Annotated.Done done = assertInstanceOf(Annotated.Done.class, add(SANG, "  What song? "));
        assertEquals(List.of(done.annotation()), of());
        assertEquals("What song?", done.annotation().body());
        assertEquals(2, done.paragraph());
        assertEquals(new Label("annotation.add", List.of("KI-1", "2")), lastLabel());
        undo();
        assertEquals(List.of(), of());
    }

    @Test
    void notes_of_a_source_stand_in_the_order_of_the_text() {
        add(SANG, "What song?");
        add(BROTHER, "Which?");
        assertEquals(List.of(BROTHER, SANG), of().stream().map(Annotation::span).toList());
    }

    @Test
    void all_notes_are_told_with_their_words_the_latest_first() {
        add(SANG, "What song?");
        add(BROTHER, "Which?");
        List<Annotations.Entry> all = study.annotations().all().join();
        assertEquals(
                List.of("My brother", "They sang."),
                all.stream().map(Annotations.Entry::words).toList());
        assertEquals("KI-1", all.getFirst().in());
        assertEquals(2, all.getFirst().paragraph());
        assertEquals(TestStudy.CODER, all.getFirst().by());
    }

    @Test
    void a_note_is_written_anew_in_one_step() {
        long id = done(add(SANG, "What song?")).id();
        Annotated.Done now =
                assertInstanceOf(
                        Annotated.Done.class, study.annotations().revise(id, "A hymn.").join());
        assertEquals("A hymn.", now.annotation().body());
        assertEquals("A hymn.", of().getFirst().body());
        assertEquals(new Label("annotation.revise", List.of("KI-1", "2")), lastLabel());
        undo();
        assertEquals("What song?", of().getFirst().body());
    }

    @Test
    void a_note_is_taken_away_and_comes_back_by_undoing() {
        Annotation before = done(add(SANG, "What song?"));
        assertInstanceOf(Annotated.Done.class, study.annotations().remove(before.id()).join());
        assertEquals(List.of(), of());
        assertEquals(new Label("annotation.remove", List.of("KI-1", "2")), lastLabel());
        undo();
        assertEquals(List.of(before), of());
    }

    @Test
    void nothing_is_written_that_says_nothing_or_stands_nowhere() {
        int smile = TEXT.indexOf("😀");
        assertInstanceOf(Annotated.NoWords.class, add(SANG, " \n "));
        assertInstanceOf(Annotated.NoPassage.class, add(new Span(3, 3), "Why?"));
        assertInstanceOf(Annotated.NoPassage.class, add(new Span(3, smile + 1), "Why?"));
        assertInstanceOf(
                Annotated.Gone.class,
                study.annotations()
                        .add(999, SANG, TestStudy.coder(study).id(), DAY, "Why?")
                        .join());
        assertInstanceOf(Annotated.Gone.class, study.annotations().revise(999, "Why?").join());
        assertInstanceOf(Annotated.Gone.class, study.annotations().remove(999).join());
        assertEquals(List.of(), of());
    }

    @Test
    void a_note_is_not_made_empty() {
        long id = done(add(SANG, "What song?")).id();
        assertInstanceOf(Annotated.NoWords.class, study.annotations().revise(id, " ").join());
        assertEquals("What song?", of().getFirst().body());
    }

    @Test
    void notes_go_with_their_source_and_come_back_with_it() {
        Annotation before = done(add(SANG, "What song?"));
        study.sources().remove(source).join();
        assertEquals(List.of(), of());
        undo();
        assertEquals(List.of(before), of());
    }

    private Annotated add(Span span, String body) {
        return study.annotations()
                .add(source.id(), span, TestStudy.coder(study).id(), DAY, body)
                .join();
    }

    private static Annotation done(Annotated annotated) {
        return ((Annotated.Done) annotated).annotation();
    }

    private List<Annotation> of() {
        return study.annotations().of(source.id()).join();
    }

    private Label lastLabel() {
        return study.project().history().steps().join().getFirst().label();
    }

    private void undo() {
        study.project().history().undo(false).join();
    }
}
