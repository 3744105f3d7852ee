package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.People;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.source.Added;
import org.nyaya.source.Interview;
import org.nyaya.source.Interviews;
import org.nyaya.source.Kind;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Running;
import org.nyaya.task.Task;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Formats;
import org.nyaya.transcript.Reading;
import org.nyaya.transcript.Refusal;

class IntakeTest {

    private static final String TALK = "INT: Why?\n\nANNA: So.\n\nBEN: No.\n";

    @TempDir Path folder;
    private final AtomicInteger reads = new AtomicInteger();
    private Project project;
    private Sources sources;
    private Intake intake;

    @BeforeEach
    void make_a_study(@TempDir Path studies) throws CannotOpen {
        project = Studies.create(studies);
        sources = new Sources(project, People::named);
        intake =
                new Intake(
                        project,
                        sources,
                        (name, bytes, encoding, givenUp) -> {
                            reads.incrementAndGet();
                            return Formats.read(name, bytes, encoding);
                        });
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void a_look_tells_what_a_file_is_and_keeps_no_words_of_it() throws IOException {
        Seen.Legible seen = look(file("KI01.txt", TALK));
        assertEquals(
                List.of(
                        new Seen.Speaker("INT", 1),
                        new Seen.Speaker("ANNA", 1),
                        new Seen.Speaker("BEN", 1)),
                seen.speakers());
        assertEquals(3, seen.turns());
        assertEquals(3, seen.words());
        assertEquals(StandardCharsets.UTF_8, seen.encoding());
        assertEquals(List.of(), sources.all().join());
    }

    @Test
    void each_file_becomes_what_was_decided_for_it_in_one_step() throws IOException {
        Decision one =
                first(look(file("a.txt", TALK)))
                        .named("KI01")
                        .in("sn")
                        .held(new PartialDate("2024-01"))
                        .voice("ANNA", voice -> voice.called("A").of("Rudo"))
                        .voice("BEN", voice -> voice.called("A"));
        Decision two = first(look(file("b.txt", TALK + "ANNA: Well.\n"))).of(Kind.NOTE);
        take(
                new Decided(look(folder.resolve("a.txt")), one),
                new Decided(look(folder.resolve("b.txt")), two));
        Source note = sources.named("b").join().orElseThrow();
        Source talk = sources.named("KI01").join().orElseThrow();
        assertEquals(Kind.NOTE, note.kind());
        assertEquals("sn", talk.language());
        Outline outline = outline(talk);
        assertEquals(1, outline.turns().stream().filter(turn -> turn.asks()).count());
        assertEquals(2, outline.turns().stream().filter(turn -> turn.person().isPresent()).count());
        assertEquals(List.of("Rudo"), people());
        Interview interview = new Interviews(project).all().join().getFirst();
        assertEquals("2024-01", interview.details().date());
        project.history().undo(false).join();
        assertEquals(List.of(), sources.all().join());
    }

    @Test
    void a_translation_joins_the_interview_that_is_named() throws IOException {
        Seen.Legible talk = look(file("KI01.txt", TALK));
        Seen.Legible other = look(file("KI01 en.txt", TALK + "BEN: Yes.\n"));
        take(
                new Decided(other, first(other).of(Kind.TRANSLATION).at("KI01")),
                new Decided(talk, first(talk).in("sn")));
        Interview interview = new Interviews(project).all().join().getFirst();
        assertEquals(List.of("KI01", "KI01 en"), interview.sources());
        assertEquals("sn", interview.language());
    }

    @Test
    void a_file_that_was_changed_since_is_told_and_not_taken_in() throws IOException {
        Path file = file("KI01.txt", TALK);
        Seen.Legible seen = look(file);
        Files.writeString(file, TALK + "ANNA: More.\n");
        assertEquals(List.of(new Outcome.Changed(file)), take(new Decided(seen, first(seen))));
        assertEquals(List.of(), sources.all().join());
    }

    @Test
    void a_file_that_is_gone_is_told_and_does_not_stop_the_others() throws IOException {
        Path gone = file("KI01.txt", TALK);
        Seen.Legible one = look(gone);
        Seen.Legible two = look(file("KI02.txt", "ANNA: Yes.\n\nBEN: No.\n"));
        Files.delete(gone);
        List<Outcome> outcomes = take(new Decided(one, first(one)), new Decided(two, first(two)));
        assertEquals(new Outcome.Not(new Looked.Unread(gone, Looked.Why.MISSING)), outcomes.get(0));
        assertInstanceOf(
                Added.Done.class, assertInstanceOf(Outcome.Read.class, outcomes.get(1)).added());
    }

    @Test
    void a_file_is_taken_apart_once_and_again_only_where_its_words_were_let_go()
            throws IOException {
        Seen.Legible one = look(file("KI01.txt", TALK));
        Seen.Legible two = look(file("KI02.txt", "ANNA: Yes.\n\nBEN: No.\n"));
        run(intake.draft(one));
        take(new Decided(one, first(one)));
        assertEquals(2, reads.get());
        intake.forget();
        take(new Decided(two, first(two)));
        assertEquals(3, reads.get());
    }

    @Test
    void the_words_of_a_changed_file_are_not_shown_for_those_that_were_looked_at()
            throws IOException {
        Path file = file("KI01.txt", TALK);
        Seen.Legible seen = look(file);
        intake.forget();
        assertEquals(TALK, run(intake.draft(seen)).orElseThrow().text());
        Files.writeString(file, "Other.");
        assertEquals(Optional.empty(), run(intake.draft(seen)));
    }

    @Test
    void an_import_that_is_ended_leaves_the_files_before_whole_and_nothing_else()
            throws IOException {
        List<Decided> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Seen.Legible seen =
                    look(file("KI0" + i + ".txt", "ANNA: Yes " + i + ".\n\nBEN: No.\n"));
            files.add(new Decided(seen, first(seen)));
        }
        List<Outcome> told = new ArrayList<>();
        List<Runnable> waiting = new ArrayList<>();
        List<Running<Integer>> self = new ArrayList<>();
        self.add(
                Running.begin(
                        intake.take(files, false, told::add),
                        waiting::add,
                        (done, all) -> {
                            if (done == 2) {
                                self.getFirst().cancel();
                            }
                        }));
        waiting.getFirst().run();
        Throwable end = assertThrows(CompletionException.class, self.getFirst().result()::join);
        assertInstanceOf(Cancelled.class, end.getCause());
        assertEquals(3, told.size());
        assertEquals(
                List.of("KI00", "KI01", "KI02"),
                sources.all().join().stream().map(Source::name).toList());
    }

    @Test
    void a_scan_comes_in_as_notes_on_its_pages() throws IOException {
        Intake scans =
                new Intake(
                        project,
                        sources,
                        (name, bytes, encoding, givenUp) -> new Reading.Refused(Refusal.NO_TEXT));
        Path file = file("Plan.pdf", "one");
        List<Seen> seen = new ArrayList<>();
        run(scans.look(List.of(file), Seen.How.ITSELF, seen::add));
        run(scans.look(List.of(file), new Seen.How(null, 12), seen::add));
        assertEquals(new Seen.Not(new Looked.Refused(file, Refusal.NO_TEXT)), seen.get(0));
        Seen.Legible pages = assertInstanceOf(Seen.Legible.class, seen.get(1));
        run(scans.take(List.of(new Decided(pages, first(pages))), false, outcome -> {}));
        assertEquals(13, outline(sources.named("Plan").join().orElseThrow()).turns().size());
    }

    @Test
    void originals_are_kept_only_where_that_is_wanted() throws IOException {
        Seen.Legible one = look(file("KI01.txt", TALK));
        Seen.Legible two = look(file("KI02.txt", "ANNA: Yes.\n\nBEN: No.\n"));
        run(intake.take(List.of(new Decided(one, first(one))), false, outcome -> {}));
        assertEquals(0L, originals());
        run(intake.take(List.of(new Decided(two, first(two))), true, outcome -> {}));
        assertEquals(1L, originals());
    }

    private long originals() {
        return project.read(read -> read.number("select count(*) from original")).join();
    }

    private List<String> people() {
        return new People(project).all().join().stream().map(Person::name).toList();
    }

    private Outline outline(Source source) {
        Outlines outlines = new Outlines(project);
        return project.read(read -> outlines.of(read, source.id())).join();
    }

    private Seen.Legible look(Path file) {
        List<Seen> seen = new ArrayList<>();
        run(intake.look(List.of(file), Seen.How.ITSELF, seen::add));
        return assertInstanceOf(Seen.Legible.class, seen.getFirst());
    }

    private List<Outcome> take(Decided... files) {
        List<Outcome> outcomes = new ArrayList<>();
        run(intake.take(List.of(files), false, outcomes::add));
        return outcomes;
    }

    private static Decision first(Seen.Legible seen) {
        return Decision.first(seen, "en");
    }

    private static <T> T run(Task<T> task) {
        return Running.begin(task, Runnable::run, (done, all) -> {}).result().join();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
