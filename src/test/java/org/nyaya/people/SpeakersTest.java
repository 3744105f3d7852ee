package org.nyaya.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.study.Facts;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** Who speaks, and who was interviewed because of it. */
@SuppressWarnings("NullAway.Init")
class SpeakersTest {

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", "S1: The river rose.\nINT: Yes?\nS2: It did.");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_speaker_becomes_a_new_person_who_was_interviewed() {
        assertEquals(new Identified.Done(), study.speakers().link(speaker("S1"), "Anna").join());
        assertEquals(List.of("Anna"), interviewed());
        assertEquals(person("Anna"), speaker("S1").person());
    }

    @Test
    void a_known_person_is_meant_whatever_the_case() {
        study.speakers().link(speaker("S1"), "Anna").join();
        study.speakers().link(speaker("S2"), "ANNA").join();
        assertEquals(1, study.people().all().join().size());
        assertEquals(person("Anna"), speaker("S2").person());
    }

    @Test
    void who_is_somebody_else_after_all_was_not_interviewed() {
        study.speakers().link(speaker("S1"), "Anna").join();
        study.speakers().link(speaker("S1"), "Rudo").join();
        assertEquals(List.of("Rudo"), interviewed());
    }

    @Test
    void who_speaks_under_another_label_too_stays_interviewed() {
        study.speakers().link(speaker("S1"), "Anna").join();
        study.speakers().link(speaker("S2"), "Anna").join();
        study.speakers().unlink(speaker("S1")).join();
        assertEquals(List.of("Anna"), interviewed());
    }

    @Test
    void who_asks_was_not_interviewed() {
        study.speakers().link(speaker("S1"), "Anna").join();
        assertEquals(new Identified.Done(), study.speakers().asks(speaker("S1")).join());
        assertEquals(List.of(), interviewed());
    }

    @Test
    void saying_who_a_speaker_is_is_one_step() {
        Facts before = Facts.of(study.project());
        study.speakers().link(speaker("S1"), "Anna").join();
        study.project().history().undo(false).join();
        assertEquals(before, Facts.of(study.project()));
        assertEquals(List.of(), interviewed());
        assertEquals(List.of(), study.people().all().join());
    }

    @Test
    void what_is_known_already_does_nothing() {
        study.speakers().link(speaker("S1"), "Anna").join();
        int steps = study.project().history().steps().join().size();
        assertEquals(new Identified.Already(), study.speakers().link(speaker("S1"), "anna").join());
        assertEquals(steps, study.project().history().steps().join().size());
    }

    @Test
    void nothing_is_no_name() {
        assertEquals(new Identified.NoName(), study.speakers().link(speaker("S1"), "  ").join());
        assertEquals(new Identified.NoName(), study.speakers().link(speaker("S1"), "A\nB").join());
    }

    @Test
    void a_speaker_of_a_source_that_was_removed_is_gone() {
        Speaker gone = speaker("S1");
        study.sources().remove(source).join();
        assertEquals(new Identified.Gone(), study.speakers().link(gone, "Anna").join());
        assertEquals(List.of(), study.people().all().join());
    }

    private Speaker speaker(String label) {
        List<Turn> turns =
                study.project()
                        .read(read -> study.outlines().of(read, source.id()).turns())
                        .join();
        for (Turn turn : turns) {
            if (turn.speaker() != null && turn.speaker().label().equals(label)) {
                return turn.speaker();
            }
        }
        throw new AssertionError("No such speaker");
    }

    private Long person(String name) {
        return study.people().all().join().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> interviewed() {
        return study.interviews().all().join().getFirst().people();
    }
}
