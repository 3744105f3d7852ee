package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.source.Known;
import org.nyaya.source.Obstacle;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Format;

class DecisionTest {

    private static final Draft DRAFT =
            new Draft(
                    "INT: Why?\nS1: So.\nS2: No.",
                    Format.TEXT,
                    null,
                    List.of("INT", "S1", "S2"),
                    List.of(
                            new DraftTurn(0, 5, 9, 0),
                            new DraftTurn(10, 14, 17, 1),
                            new DraftTurn(18, 22, 25, 2)),
                    List.of(),
                    null,
                    null,
                    List.of());

    @Test
    void at_first_it_is_called_as_its_file_and_who_asks_is_told_by_the_label() {
        Decision first = first("KI01.txt", Format.TEXT, "INT", "S1", "S2");
        assertEquals("KI01", first.name());
        assertEquals(Kind.TRANSCRIPT, first.kind());
        assertEquals(new PartialDate("2024-01-18"), first.date());
        assertEquals(Set.of("INT"), first.arrival(DRAFT).interviewers());
    }

    @Test
    void a_file_in_which_nobody_speaks_is_a_document_but_where_a_program_timed_it() {
        assertEquals(Kind.DOCUMENT, first("Plan.txt", Format.TEXT).kind());
        assertEquals(Kind.TRANSCRIPT, first("Talk.vtt", Format.VTT).kind());
    }

    @Test
    void labels_of_one_name_are_one_speaker_with_one_person() {
        Decision merged =
                first("KI01.txt", Format.TEXT, "INT", "S1", "S2")
                        .voice("S1", voice -> voice.called("Anna"))
                        .voice("s2", voice -> voice.called("ANNA").of("Rudo"));
        assertEquals(2, merged.speakers());
        Arrival arrival = merged.arrival(DRAFT);
        assertEquals(List.of("INT", "Anna"), arrival.draft().speakers());
        assertEquals("Rudo", arrival.person("Anna"));
    }

    @Test
    void a_label_that_is_none_speaks_asks_and_is_nobody() {
        Decision decision =
                first("KI01.txt", Format.TEXT, "INT", "S1", "S2").voice("INT", Voice::silent);
        Arrival arrival = decision.arrival(DRAFT);
        assertEquals(List.of("S1", "S2"), arrival.draft().speakers());
        assertEquals(Set.of(), arrival.interviewers());
    }

    @Test
    void read_anew_the_labels_that_are_still_there_keep_what_was_said_of_them() {
        Decision before =
                first("KI01.txt", Format.TEXT, "INT", "S1")
                        .named("One")
                        .voice("S1", voice -> voice.of("Rudo"));
        Decision after = before.over(seen("KI01.txt", Format.TEXT, "S1", "Zoë"));
        assertEquals("One", after.name());
        assertEquals("Rudo", after.voices().get(0).person());
        assertEquals(null, after.voices().get(1).person());
    }

    @Test
    void names_and_texts_are_in_the_way_of_those_that_come_after_too() {
        Seen.Legible seen = seen("a.txt", Format.TEXT);
        Decision one = Decision.first(seen, "en");
        List<Optional<Obstacle>> obstacles =
                Obstacles.among(
                        List.of(
                                new Decided(seen, one.named("Plan")),
                                new Decided(seen, one.named("Other")),
                                new Decided(seen("b.txt", Format.TEXT), one.named("PLAN")),
                                new Decided(seen("c.txt", Format.TEXT), one.named("Law"))),
                        new Known(Map.of("law", "Law"), Map.of()));
        assertEquals(
                List.of(
                        Optional.empty(),
                        Optional.of(new Obstacle.SameText("Plan")),
                        Optional.of(new Obstacle.NameTaken("Plan")),
                        Optional.of(new Obstacle.NameTaken("Law"))),
                obstacles);
    }

    private static Decision first(String file, Format format, String... labels) {
        return Decision.first(seen(file, format, labels), "en");
    }

    private static Seen.Legible seen(String file, Format format, String... labels) {
        return new Seen.Legible(
                Path.of(file),
                Seen.How.ITSELF,
                "bytes of " + file,
                "text of " + file,
                format,
                null,
                LocalDate.of(2024, 1, 18),
                Stream.of(labels).map(label -> new Seen.Speaker(label, 1)).toList(),
                labels.length,
                10,
                List.of());
    }
}
