package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.People;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Place;

class ArrivalTest {

    @TempDir Path folder;
    private @Nullable Project open;

    @BeforeEach
    void make_a_study() throws CannotOpen {
        open = Studies.create(folder);
    }

    @AfterEach
    void close() {
        project().close();
    }

    @Test
    void a_turn_keeps_when_it_was_said_and_a_text_its_pages() throws CannotOpen {
        long source = add(arrival("KI01", Kind.TRANSCRIPT, "A: Yes.", null)).id();
        project().close();
        open = Studies.open(folder);
        Outlines outlines = new Outlines(project());
        Outline outline = project().read(read -> outlines.of(read, source)).join();
        assertEquals(90_000L, outline.turns().getFirst().millis());
        assertEquals(Optional.of(new Cited("17", "4.2")), outline.places().at(3));
    }

    @Test
    void an_interview_gets_the_date_of_its_transcript() {
        add(arrival("KI01", Kind.TRANSCRIPT, "A: Yes.", "2024-01-18"));
        Interview interview = interviews().all().join().getFirst();
        assertEquals("2024-01-18", interview.details().date());
        assertEquals(List.of("KI01"), interview.sources());
        assertEquals(List.of("Anna"), interview.people());
    }

    @Test
    void notes_and_documents_begin_no_interview() {
        add(arrival("Plan", Kind.DOCUMENT, "A plan.", "2024"));
        assertEquals(List.of(), interviews().all().join());
    }

    @Test
    void what_is_told_of_an_interview_leaves_the_rest_and_is_undone() {
        add(arrival("KI01", Kind.TRANSCRIPT, "A: Yes.", "2024-01-18"));
        tell("ki01", new Interview.Details(null, "office", "Rudo", null, null, null));
        tell("KI01", new Interview.Details(null, null, "", "Tendai", null, null));
        assertEquals(
                new Interview.Details("2024-01-18", "office", null, "Tendai", null, null),
                interviews().all().join().getFirst().details());
        project().history().undo(false).join();
        assertEquals("Rudo", interviews().all().join().getFirst().details().interviewer());
    }

    @Test
    void what_was_known_of_an_interview_leaves_no_trace() {
        add(arrival("KI01", Kind.TRANSCRIPT, "A: Yes.", "2024-01-18"));
        int steps = project().history().steps().join().size();
        tell("KI01", new Interview.Details("2024-01-18", null, null, "", null, null));
        assertEquals(steps, project().history().steps().join().size());
    }

    @Test
    void nothing_can_be_told_of_an_interview_that_is_not_there() {
        assertEquals(
                Optional.empty(),
                interviews()
                        .tell("KI99", new Interview.Details("2024", null, null, null, null, null))
                        .join());
    }

    @Test
    void what_is_in_the_way_is_known_before_anything_is_written() {
        add(arrival("KI01", Kind.TRANSCRIPT, "A: Yes.", null));
        assertEquals(
                Optional.of(new Obstacle.SameText("KI01")),
                sources().obstacle(arrival("KI02", Kind.TRANSCRIPT, "A: Yes.", null)).join());
        assertEquals(
                Optional.of(new Obstacle.NameTaken("KI01")),
                sources().obstacle(arrival("ki01", Kind.TRANSCRIPT, "A: No.", null)).join());
        assertEquals(
                Optional.empty(),
                sources().obstacle(arrival("KI02", Kind.TRANSCRIPT, "A: No.", null)).join());
    }

    private void tell(String name, Interview.Details details) {
        assertTrue(interviews().tell(name, details).join().isPresent());
    }

    private Source add(Arrival arrival) {
        Added added =
                sources().add(project().group(Label.of("import.one", "x")), arrival, null).join();
        return assertInstanceOf(Added.Done.class, added).source();
    }

    private Sources sources() {
        return new Sources(project(), People::named);
    }

    private Interviews interviews() {
        return new Interviews(project());
    }

    private Project project() {
        if (open == null) {
            throw new IllegalStateException("No study");
        }
        return open;
    }

    private static Arrival arrival(String name, Kind kind, String text, @Nullable String date) {
        Draft draft =
                new Draft(
                        text,
                        Format.VTT,
                        null,
                        List.of("A"),
                        List.of(new DraftTurn(0, 3, text.length(), 0, 90_000L)),
                        List.of(new Place(0, "17", "4.2")),
                        null,
                        null,
                        List.of());
        return new Arrival(
                name,
                kind,
                "en",
                date == null ? null : new PartialDate(date),
                draft,
                Set.of(),
                Map.of("A", "Anna"));
    }
}
