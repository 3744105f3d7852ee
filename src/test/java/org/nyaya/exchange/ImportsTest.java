package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.exchange.Looked.Why;
import org.nyaya.people.People;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.source.Kind;
import org.nyaya.source.Obstacle;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Overview;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Running;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Corrections;
import org.nyaya.transcript.Decoding;
import org.nyaya.transcript.Reading;
import org.nyaya.transcript.Refusal;

class ImportsTest {

    private static final Wishes NONE = wishes(Kind.TRANSCRIPT, 0);

    @TempDir Path folder;
    private Project project;
    private Sources sources;
    private Imports imports;

    @BeforeEach
    void make_a_study(@TempDir Path studies) throws CannotOpen {
        project = Studies.create(studies);
        sources = new Sources(project, People::named);
        imports = new Imports(project, sources);
    }

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void looking_shows_what_would_become_of_files_and_writes_nothing() throws IOException {
        Path one = file("KI01.txt", "ANNA: Yes.\n\nBEN: No.\n");
        List<Looked> looked = look(NONE, one, file("KI02.txt", "ANNA: Yes.\n\nBEN: No.\n"));
        assertEquals(null, drafted(looked.get(0)).obstacle());
        assertEquals(new Obstacle.SameText("KI01"), drafted(looked.get(1)).obstacle());
        assertEquals(List.of(), sources.all().join());
        assertEquals(List.of(), project.history().steps().join());
    }

    @Test
    void drafts_are_corrected_before_they_are_written() throws IOException {
        Wishes wishes =
                new Wishes(
                        Kind.TRANSCRIPT,
                        "sn",
                        StandardCharsets.UTF_8,
                        new Corrections(Map.of("S1", "Anna", "S3", "Anna", "S2", "Rudo")),
                        List.of("Rudo"),
                        Map.of("Anna", "KI01"),
                        new PartialDate("2024-01"),
                        null,
                        0);
        Path file = file("KI01.txt", "S1: Ehe.\n\nS2: Why?\n\nS3: So.\n\nS1: Well.\n");
        take(wishes, file);
        Overview overview = sources.overview().join().getFirst();
        assertEquals("sn", overview.source().language());
        assertEquals(2, overview.speakers());
        Outline outline = outline(overview.source());
        assertEquals(
                List.of("Anna", "Rudo", "Anna", "Anna"),
                outline.turns().stream().map(turn -> speaker(outline, turn.start())).toList());
        assertEquals(3, outline.turns().stream().filter(turn -> turn.person().isPresent()).count());
        assertEquals(1, outline.turns().stream().filter(turn -> turn.asks()).count());
        assertEquals(
                List.of("KI01"),
                new People(project).all().join().stream().map(person -> person.name()).toList());
    }

    @Test
    void what_is_no_source_is_told_and_does_not_stop_the_others() throws IOException {
        Path missing = folder.resolve("none.txt");
        Path good = file("good.txt", "ANNA: Yes.\n\nBEN: No.\n");
        List<Taken> taken = take(NONE, missing, project.file(), file("empty.txt", " "), good);
        assertEquals(new Looked.Unread(missing, Why.MISSING), not(taken.get(0)));
        assertEquals(new Looked.Unread(project.file(), Why.STUDY), not(taken.get(1)));
        assertInstanceOf(Looked.Refused.class, not(taken.get(2)));
        assertEquals(List.of("good"), names());
    }

    @Test
    void the_open_study_is_known_by_another_name_too() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("KI01.txt"), project.file());
        assertEquals(new Looked.Unread(link, Why.STUDY), not(take(NONE, link).getFirst()));
    }

    @Test
    void a_file_that_is_larger_than_any_source_is_not_read_whole() throws IOException {
        Path large = folder.resolve("large.txt");
        try (var file =
                Files.newByteChannel(
                        large, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE))) {
            file.position(Decoding.MOST_BYTES).write(ByteBuffer.wrap(new byte[1]));
        }
        assertEquals(
                new Looked.Refused(large, Refusal.TOO_LARGE), not(take(NONE, large).getFirst()));
    }

    @Test
    void a_cancelled_import_leaves_the_files_before_whole_and_nothing_else() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            files.add(file("KI0" + i + ".txt", "ANNA: Yes " + i + ".\n\nBEN: No.\n"));
        }
        List<Runnable> waiting = new ArrayList<>();
        List<Running<Integer>> self = new ArrayList<>();
        self.add(
                Running.begin(
                        imports.take(files, NONE, false, taken -> {}),
                        waiting::add,
                        (done, all) -> {
                            if (done == 2) {
                                self.getFirst().cancel();
                            }
                        }));
        waiting.getFirst().run();
        Throwable end = assertThrows(CompletionException.class, self.getFirst().result()::join);
        assertInstanceOf(Cancelled.class, end.getCause());
        assertEquals(List.of("KI00", "KI01", "KI02"), names());
        project.history().undo(false).join();
        assertEquals(List.of(), names());
    }

    @Test
    void a_file_that_takes_long_is_given_up_when_the_import_is_cancelled() throws IOException {
        List<Runnable> waiting = new ArrayList<>();
        List<Running<Integer>> self = new ArrayList<>();
        Imports slow =
                new Imports(
                        project,
                        sources,
                        (name, bytes, encoding, givenUp) -> {
                            self.getFirst().cancel();
                            if (givenUp.getAsBoolean()) {
                                throw new InterruptedException();
                            }
                            return new Reading.Refused(Refusal.TOO_HARD);
                        });
        List<Taken> told = new ArrayList<>();
        self.add(
                Running.begin(
                        slow.take(List.of(file("KI01.txt", "ANNA: Yes.")), NONE, false, told::add),
                        waiting::add,
                        (done, all) -> {}));
        waiting.getFirst().run();
        Throwable end = assertThrows(CompletionException.class, self.getFirst().result()::join);
        assertInstanceOf(Cancelled.class, end.getCause());
        assertEquals(List.of(), told);
    }

    @Test
    void a_scan_comes_in_as_notes_on_its_pages_where_that_is_wanted() throws IOException {
        Imports scans =
                new Imports(
                        project,
                        sources,
                        (name, bytes, encoding, givenUp) -> new Reading.Refused(Refusal.NO_TEXT));
        Path one = file("Plan.pdf", "one");
        Path two = file("Law.pdf", "two");
        assertEquals(
                new Looked.Refused(one, Refusal.NO_TEXT), not(take(scans, NONE, one).getFirst()));
        take(scans, wishes(Kind.NOTE, 12), one, two);
        assertEquals(List.of("Law", "Plan"), names());
        Source plan = sources.named("Plan").join().orElseThrow();
        Outline outline = outline(plan);
        assertEquals(13, outline.turns().size());
        assertEquals("7", outline.places().at(outline.turns().get(7).start()).orElseThrow().page());
        assertEquals("12", outline.places().at(plan.length() - 1).orElseThrow().page());
    }

    @Test
    void originals_are_kept_only_where_that_is_wanted() throws IOException {
        Path file = file("KI01.txt", "ANNA: Yes.\n\nBEN: No.\n");
        take(NONE, file);
        assertEquals(0L, originals());
        project.history().undo(false).join();
        Running.begin(
                        imports.take(List.of(file), NONE, true, taken -> {}),
                        Runnable::run,
                        (done, all) -> {})
                .result()
                .join();
        assertEquals(1L, originals());
    }

    private long originals() {
        return project.read(read -> read.number("select count(*) from original")).join();
    }

    private Outline outline(Source source) {
        Outlines outlines = new Outlines(project);
        return project.read(read -> outlines.of(read, source.id())).join();
    }

    private static String speaker(Outline outline, int at) {
        var speaker =
                outline.turns().stream()
                        .filter(turn -> turn.start() == at)
                        .findFirst()
                        .orElseThrow()
                        .speaker();
        return speaker == null ? "" : speaker.label();
    }

    private List<String> names() {
        return sources.all().join().stream().map(Source::name).toList();
    }

    private List<Looked> look(Wishes wishes, Path... files) {
        List<Looked> all = new ArrayList<>();
        Running.begin(
                        imports.look(List.of(files), wishes, all::add),
                        Runnable::run,
                        (done, of) -> {})
                .result()
                .join();
        return all;
    }

    private List<Taken> take(Wishes wishes, Path... files) {
        return take(imports, wishes, files);
    }

    private static List<Taken> take(Imports imports, Wishes wishes, Path... files) {
        List<Taken> all = new ArrayList<>();
        Running.begin(
                        imports.take(List.of(files), wishes, false, all::add),
                        Runnable::run,
                        (done, of) -> {})
                .result()
                .join();
        return all;
    }

    private static Looked.Drafted drafted(Looked looked) {
        return assertInstanceOf(Looked.Drafted.class, looked);
    }

    private static Looked not(Taken taken) {
        return assertInstanceOf(Taken.Not.class, taken).file();
    }

    private static Wishes wishes(Kind kind, int pages) {
        return new Wishes(
                kind, "en", null, Corrections.NONE, List.of(), Map.of(), null, null, pages);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
