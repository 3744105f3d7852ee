package org.nyaya.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Outcome;
import org.nyaya.exchange.Seen;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Kind;
import org.nyaya.source.Obstacle;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.transcript.Refusal;
import org.nyaya.ui.intake.ImportModel.Phase;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;

class ImportModelTest {

    @TempDir Path folder;
    private final Window window = new Window();
    private final List<Throwable> unexpected = new ArrayList<>();
    private Study study;
    private Session session;
    private ImportModel model;

    @BeforeEach
    void open(@TempDir Path studies) throws CannotOpen {
        study = TestStudy.create(studies);
        session =
                ImportWindow.session(
                        study,
                        new Settings(studies.resolve("settings")),
                        new Layers(),
                        window,
                        unexpected);
        model = new ImportModel(session, Runnable::run);
    }

    @AfterEach
    void close() {
        study.close();
        assertEquals(List.of(), unexpected);
    }

    @Test
    void what_can_be_read_is_to_be_imported_and_the_rest_says_why_not() throws Exception {
        Path good = talk("KI01.txt", "Yes.");
        Path empty = Files.writeString(folder.resolve("empty.txt"), " ");
        Path missing = folder.resolve("none.txt");
        look(good, empty, missing, study.project().file());
        assertEquals(1, model.ready().get());
        assertEquals(
                List.of(
                        new Seen.Not(new Looked.Refused(empty, Refusal.EMPTY)),
                        new Seen.Not(new Looked.Unread(missing, Looked.Why.MISSING)),
                        new Seen.Not(new Looked.Unread(study.project().file(), Looked.Why.STUDY))),
                model.rows().stream().skip(1).map(row -> row.seen().get()).toList());
    }

    @Test
    void a_file_that_is_in_the_list_is_not_listed_twice() throws Exception {
        Path one = talk("KI01.txt", "Yes.");
        look(one, folder.resolve("x/../KI01.txt"));
        look(one);
        assertEquals(1, model.rows().size());
    }

    @Test
    void files_that_come_while_others_are_looked_at_are_looked_at_after() throws Exception {
        model.look(List.of(talk("KI01.txt", "Yes.")));
        model.look(List.of(talk("KI02.txt", "No.")));
        window.until(() -> model.rows().size() == 2 && idle());
        assertEquals(2, model.ready().get());
    }

    @Test
    void a_folder_in_which_nothing_can_be_read_says_so() throws Exception {
        Path nothing = Files.createDirectory(folder.resolve("pictures"));
        Files.writeString(nothing.resolve("one.jpg"), "x");
        look(nothing);
        assertEquals(
                new Seen.Not(new Looked.Unread(nothing, Looked.Why.NO_FILES)),
                model.rows().getFirst().seen().get());
        assertEquals(1, model.leftOut().get());
    }

    @Test
    void a_name_that_is_taken_is_in_the_way_until_the_file_gets_another() throws Exception {
        TestStudy.source(study, "KI01", "ANNA: Something else.\n\nBEN: No.\n");
        look(talk("KI01.txt", "Yes."));
        ImportRow row = model.rows().getFirst();
        window.until(() -> row.obstacle().get() != null);
        assertEquals(new Obstacle.NameTaken("KI01"), row.obstacle().get());
        model.decide(List.of(row), one -> one.named("KI01 b"));
        assertNull(row.obstacle().get());
        assertEquals(1, model.ready().get());
    }

    @Test
    void what_is_taken_meanwhile_by_something_else_is_in_the_way_too() throws Exception {
        look(talk("KI01.txt", "Yes."));
        ImportRow row = model.rows().getFirst();
        assertNull(row.obstacle().get());
        TestStudy.source(study, "KI01", "ANNA: Something else.\n\nBEN: No.\n");
        window.until(() -> row.obstacle().get() != null);
        assertEquals(0, model.ready().get());
    }

    @Test
    void a_file_that_nobody_wants_is_not_in_the_way_of_another() throws Exception {
        Path twin = Files.createDirectory(folder.resolve("b")).resolve("KI01.txt");
        Files.writeString(twin, "ANNA: Other.\n\nBEN: No.\n");
        look(talk("KI01.txt", "Yes."), twin);
        assertNotNull(model.rows().get(1).obstacle().get());
        model.include(List.of(model.rows().get(0)), false);
        assertNull(model.rows().get(1).obstacle().get());
        assertEquals(1, model.ready().get());
    }

    @Test
    void many_files_are_corrected_at_once() throws Exception {
        look(talk("KI01.txt", "Yes."), talk("KI02.txt", "No."), talk("KI03.txt", "So."));
        List<ImportRow> two = model.rows().subList(0, 2);
        model.decide(
                two,
                one ->
                        one.of(Kind.TRANSLATION)
                                .in("sn")
                                .voice("ben", voice -> voice.asking(true).of("Ben")));
        assertEquals(
                List.of(Kind.TRANSLATION, Kind.TRANSLATION, Kind.TRANSCRIPT),
                decisions().stream().map(Decision::kind).toList());
        assertEquals("Ben", decisions().get(1).voices().get(1).person());
        assertNull(decisions().get(2).voices().get(1).person());
    }

    @Test
    void another_encoding_reads_the_file_again() throws Exception {
        Path file = folder.resolve("KI01.txt");
        Files.write(file, "ZOË: Yes.\n\nBEN: No.\n".getBytes(StandardCharsets.ISO_8859_1));
        look(file);
        ImportRow row = model.rows().getFirst();
        model.read(List.of(row), Charset.forName("windows-1251"));
        window.until(this::idle);
        assertEquals(
                Charset.forName("windows-1251"),
                assertInstanceOf(Seen.Legible.class, row.seen().get()).encoding());
        assertEquals("ZOЛ", decisions().getFirst().voices().getFirst().label());
    }

    @Test
    void an_encoding_that_does_not_fit_is_told_and_leaves_the_file_as_it_was_read()
            throws Exception {
        Path file = folder.resolve("KI01.txt");
        Files.write(file, "ZOË: Yes.\n\nBEN: No.\n".getBytes(StandardCharsets.ISO_8859_1));
        look(file);
        ImportRow row = model.rows().getFirst();
        Seen before = row.seen().get();
        model.read(List.of(row), StandardCharsets.UTF_8);
        window.until(this::idle);
        assertEquals(before, row.seen().get());
        assertTrue(model.trouble().get().startsWith("KI01.txt is not text in that encoding"));
    }

    @Test
    void a_scan_can_come_in_as_notes_on_its_pages() throws Exception {
        Path scan = folder.resolve("Plan.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(scan.toFile());
        }
        look(scan);
        assertEquals(0, model.ready().get());
        model.asPages(model.rows().getFirst(), 3);
        window.until(this::idle);
        take();
        assertEquals(Kind.NOTE, study.sources().named("Plan").join().orElseThrow().kind());
    }

    @Test
    void what_was_decided_is_taken_in_and_told() throws Exception {
        Path gone = talk("KI02.txt", "No.");
        look(talk("KI01.txt", "Yes."), gone, folder.resolve("none.txt"));
        model.decide(List.of(model.rows().getFirst()), one -> one.named("First"));
        Files.delete(gone);
        take();
        assertEquals(List.of("First"), names());
        assertEquals(1, model.report().taken());
        assertEquals(2, model.report().notTaken());
        assertEquals(
                new Outcome.Not(new Looked.Unread(gone, Looked.Why.MISSING)),
                model.rows().get(1).outcome().get());
        model.next();
        assertEquals(2, model.rows().size());
    }

    @Test
    void an_import_that_is_cancelled_tells_what_was_taken_in_and_what_was_not_reached()
            throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            files.add(talk("KI" + i + ".txt", "Yes " + i + "."));
        }
        look(files.toArray(Path[]::new));
        model.take();
        window.until(() -> model.rows().getFirst().isTaken());
        model.cancel();
        window.until(() -> model.phase().get() == Phase.TOLD);
        assertTrue(model.report().stopped());
        assertEquals(names().size(), model.report().taken());
        assertEquals(200, model.report().lines().size());
        study.project().history().undo(false).join();
        assertEquals(List.of(), names());
    }

    @Test
    void a_failure_of_the_study_ends_the_import_with_a_report_and_goes_through_the_door()
            throws Exception {
        look(talk("KI01.txt", "Yes."));
        study.close();
        model.take();
        window.until(() -> model.phase().get() == Phase.TOLD);
        assertEquals(0, model.report().taken());
        window.until(() -> unexpected.size() == 1);
        unexpected.clear();
    }

    @Test
    void nothing_is_held_after_it_is_cleared() throws Exception {
        look(talk("KI01.txt", "Yes."));
        model.clear();
        assertEquals(List.of(), model.rows());
        assertEquals(List.of(), model.surroundings().people());
    }

    @Test
    void the_report_is_written_as_text_and_as_a_table_without_what_people_said() throws Exception {
        look(talk("KI01.txt", "Yes to everything."), folder.resolve("none.txt"));
        take();
        Path text = folder.resolve("report.txt");
        Path table = folder.resolve("report.csv");
        List<String> header = List.of("File", "Name", "What", "Notices");
        model.report().write(text, header);
        model.report().write(table, header);
        assertEquals(
                """
                KI01.txt
                    In the study
                    In the study as KI01: 2 turns.
                none.txt
                    Not there
                    There is no file none.txt.
                """,
                Files.readString(text));
        assertEquals(
                """
                \ufeffFile,Name,What,Notices
                KI01.txt,KI01,In the study,In the study as KI01: 2 turns.
                none.txt,,Not there,There is no file none.txt.
                """,
                Files.readString(table));
    }

    private void look(Path... files) throws InterruptedException {
        model.look(List.of(files));
        window.until(this::idle);
    }

    private void take() throws InterruptedException {
        model.take();
        window.until(() -> model.phase().get() == Phase.TOLD);
    }

    private boolean idle() {
        return model.phase().get() == Phase.DECIDING && model.job().get() == null;
    }

    private List<Decision> decisions() {
        return model.rows().stream()
                .flatMap(row -> row.decided().stream())
                .map(one -> one.decision())
                .toList();
    }

    private List<String> names() {
        return study.sources().all().join().stream().map(Source::name).toList();
    }

    private Path talk(String name, String said) throws IOException {
        return Files.writeString(folder.resolve(name), "ANNA: " + said + "\n\nBEN: No.\n");
    }
}
