package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class SourcesTest {

    private static final String TEXT =
            "Recorded in May.\n\nINT: Who came?\nANNA: The army.\nJOHN: At night.\nanna: Yes.";
    private static final List<String> PARTS =
            List.of("interview", "interview_person", "speaker", "turn");

    @TempDir Path folder;
    private Study study;
    private Project.Group group;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        group = study.project().group(Label.of("source.import"));
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_source_comes_with_its_turns_and_the_people_behind_its_speakers() {
        Source source = done(add("KI-1", TEXT, Map.of("Anna", "Anna M.")));
        long anna = study.people().all().join().getFirst().id();
        Outline outline = outline(source);
        assertEquals(
                List.of("-", "INT asks", "ANNA " + anna, "JOHN", "ANNA " + anna),
                outline.turns().stream().map(SourcesTest::speaker).toList());
        assertEquals(
                List.of("Recorded in May.", "Who came?", "The army.", "At night.", "Yes."),
                outline.turns().stream().map(turn -> turn.saidSpan().of(TEXT)).toList());
    }

    @Test
    void a_source_is_named_whatever_the_case() {
        Source source = done(add("KI-1", TEXT, Map.of()));
        assertEquals(Optional.of(source), study.sources().named("ki-1").join());
    }

    @Test
    void the_same_text_is_told_and_adds_nothing() {
        Source source = done(add("KI-1", TEXT, Map.of()));
        assertEquals(new Added.SameText(source), add("KI-2", TEXT, Map.of()));
        assertEquals(List.of(source), study.sources().all().join());
    }

    @Test
    void another_text_of_a_name_that_is_taken_is_told_and_adds_nothing() {
        Source source = done(add("KI-1", TEXT, Map.of()));
        assertEquals(new Added.NameTaken("KI-1"), add("ki-1", "ANNA: Other.", Map.of()));
        assertEquals(List.of(source), study.sources().all().join());
    }

    @Test
    void several_sources_in_one_group_are_one_step_and_come_back_whole() {
        add("KI-1", TEXT, Map.of("ANNA", "Anna"));
        add("KI-2", "ANNA: Other.", Map.of("ANNA", "Anna"));
        List<Long> before = counts();
        assertEquals(List.of(2L, 2L, 4L, 6L), before);
        study.project().history().undo(false).join();
        assertEquals(List.of(0L, 0L, 0L, 0L), counts());
        study.project().history().redo(false).join();
        assertEquals(before, counts());
        assertEquals(2, study.sources().all().join().size());
    }

    @Test
    void a_source_that_was_undone_may_be_added_again() {
        add("KI-1", TEXT, Map.of());
        study.project().history().undo(false).join();
        assertInstanceOf(Added.Done.class, add("KI-1", TEXT, Map.of()));
    }

    @Test
    void only_a_transcript_begins_an_interview() {
        Arrival note =
                new Arrival(
                        "Note",
                        Kind.NOTE,
                        "en",
                        null,
                        TestStudy.draft(TEXT),
                        Set.of("INT"),
                        Map.of());
        study.sources().add(group, note, null).join();
        assertEquals(0, counts().getFirst());
    }

    @Test
    void the_bytes_of_the_file_are_kept_where_they_are_wanted() {
        byte[] original = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
        Arrival arrival =
                new Arrival(
                        "KI-1",
                        Kind.DOCUMENT,
                        "en",
                        null,
                        TestStudy.draft(TEXT),
                        Set.of(),
                        Map.of());
        study.sources().add(group, arrival, original).join();
        assertArrayEquals(
                original,
                study.project()
                        .read(read ->
                                read.list(
                                        row -> row.bytes(0),
                                        "select o.bytes from source s"
                                                + " join original o on o.id = s.original"))
                        .join()
                        .getFirst());
    }

    private Outline outline(Source source) {
        Outlines outlines = new Outlines(study.project());
        return study.project().read(read -> outlines.of(read, source.id())).join();
    }

    private Added add(String name, String text, Map<String, String> people) {
        Arrival arrival =
                new Arrival(
                        name,
                        Kind.TRANSCRIPT,
                        "en",
                        null,
                        TestStudy.draft(text),
                        Set.of("int"),
                        people);
        return study.sources().add(group, arrival, null).join();
    }

    private static Source done(Added added) {
        return assertInstanceOf(Added.Done.class, added).source();
    }

    private List<Long> counts() {
        return PARTS.stream()
                .map(table ->
                        study.project()
                                .read(read -> read.number("select count(*) from " + table))
                                .join())
                .toList();
    }

    private static String speaker(Turn turn) {
        Speaker speaker = turn.speaker();
        if (speaker == null) {
            return "-";
        }
        return speaker.label()
                + (turn.asks() ? " asks" : "")
                + turn.person().map(person -> " " + person).orElse("");
    }
}
