package org.nyaya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.LogManager;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.NewCoding;
import org.nyaya.exchange.HitsDocument;
import org.nyaya.exchange.HitsTable;
import org.nyaya.exchange.Outgoing;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrase;
import org.nyaya.search.Answer;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import org.nyaya.ui.TestWindow;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/**
 * Asks and counts in the window with a large study, in a process of its own: the study and the file
 * for the figures are its arguments.
 */
final class AskingInWindow {

    private static final int ROUNDS = 6;
    private static final int OPENINGS = 18;
    private static final int WARMING = 8;
    private static final int EXPORTS = 3;
    private static final int ADDED = 40;

    /** The column of a report in which they stand. */
    private static final int PASSAGES = 4;

    /** All codings of the coder. */
    private static final String EVERYTHING = "coder:Coder show:passages";

    private static final List<String> QUESTIONS =
            List.of(
                    "code:\"Theme 0\">*",
                    "code:\"Theme 1\">* -code:\"Theme 2\"",
                    "the",
                    "code:\"Theme 3\">* overlaps:\"Theme 4\">*",
                    "code:\"Theme 2\">* the",
                    "coded:no length:>40");

    private final Report report = new Report();
    private final TestWindow window;
    private final Path file;
    private @Nullable Study opened;

    private AskingInWindow(Path file) {
        this.window = TestWindow.show(file.resolveSibling("settings.properties"));
        this.file = file;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Shown.endWithFailures();
        AskingInWindow session = new AskingInWindow(Path.of(args[0]));
        session.counting();
        session.asking();
        session.leaving();
        Report.write(Path.of(args[1]), List.of(session.report));
        Runtime.getRuntime().halt(0);
    }

    /** Opens the study again and again, for what is counted stays counted while it is open. */
    private void counting() throws Exception {
        Samples painted = new Samples();
        for (int i = 0; i < OPENINGS; i++) {
            if (i > 0) {
                Fx.on(window.bench()::close).join();
            }
            open();
            double took =
                    Shown.millis(
                            window.scene(),
                            () -> window.kit().commands().get("place.report").run(),
                            () ->
                                    window.scene().lookup(".counts") instanceof TableView<?> table
                                            && !table.getItems().isEmpty());
            if (i == 0) {
                report.add(Figure.told("report of 50 codes painted, the very first", took, "ms"));
            } else if (i >= WARMING) {
                painted.add(took);
            }
        }
        report.add(
                Figure.of(
                        "report of 50 codes painted, median",
                        painted.median(),
                        "ms",
                        100,
                        Map.of()));
        following();
    }

    /** From a coding that is added elsewhere to the picture of its count. */
    private void following() throws Exception {
        Study study = opened();
        Coder coder = study.coders().signIn().join();
        Code first = study.codebook().tree().join().all().getFirst();
        Source source = study.sources().all().join().getFirst();
        Samples painted = new Samples();
        for (int i = 0; i < ADDED; i++) {
            NewCoding coding = NewCoding.of(source.id(), new Span(i * 20, i * 20 + 9), first.id());
            String before = Fx.on(this::passages);
            double took =
                    Shown.millis(
                            window.scene(),
                            () -> {
                                var _ =
                                        study.codings()
                                                .add(coding, coder.id(), Label.of("codings.add"));
                            },
                            () -> !passages().equals(before));
            if (i >= ADDED / 2) {
                painted.add(took);
            }
        }
        report.add(
                Figure.of(
                        "a coding added to its count painted, median",
                        painted.median(),
                        "ms",
                        33,
                        Map.of()));
    }

    /** The passages of the first code, as they are written there. */
    private String passages() {
        return window.scene().getRoot().lookupAll(".counts .table-row-cell").stream()
                .filter(node -> node instanceof TableRow<?> row && row.getIndex() == 0)
                .flatMap(row -> row.lookupAll(".table-cell").stream())
                .filter(node ->
                        node instanceof TableCell<?, ?> cell
                                && cell.getTableView().getColumns().indexOf(cell.getTableColumn())
                                        == PASSAGES)
                .map(cell -> ((TableCell<?, ?>) cell).getText())
                .findFirst()
                .orElse("");
    }

    private Study opened() {
        Study study = opened;
        if (study == null) {
            throw new IllegalStateException("No study is open");
        }
        return study;
    }

    private void asking() throws Exception {
        Fx.run(() -> window.kit().commands().get("place.ask").run());
        Fx.pulses(5);
        Samples samples = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            for (String question : QUESTIONS) {
                String before = Fx.on(this::counts);
                double took =
                        Shown.millis(
                                window.scene(),
                                () -> line().setText(question),
                                () -> !counts().isEmpty() && !counts().equals(before));
                if (round > 1) {
                    samples.add(took);
                }
            }
        }
        report.add(
                Figure.of(
                        "question typed to hits painted, median",
                        samples.median(),
                        "ms",
                        60,
                        Map.of()));
        report.add(Figure.told("question typed to hits painted, longest", samples.worst(), "ms"));
    }

    /** What the export does when it is told where to. */
    private void leaving() throws Exception {
        Study study = opened();
        Coder coder = study.coders().signIn().join();
        Samples csv = new Samples();
        Samples docx = new Samples();
        int passages = 0;
        for (int i = 0; i < EXPORTS; i++) {
            Answer all = study.ask().ask(EVERYTHING, coder, Integer.MAX_VALUE).join();
            passages = all.hits().size();
            csv.time(() ->
                    Outgoing.table(
                            file.resolveSibling("hits.csv"),
                            HitsTable.written(all.hits(), EVERYTHING, "")));
            docx.time(() ->
                    Outgoing.document(
                            file.resolveSibling("hits.docx"),
                            HitsDocument.of(
                                    all.hits(), EVERYTHING, List.of(), window.kit().words()::say)));
        }
        String told = "export of %,d passages to ".formatted(passages);
        report.add(
                Figure.of(
                        told + "csv",
                        csv.median() / 1000,
                        "s",
                        0.3,
                        Map.of(Figure.QUALCODER, 7.1)));
        report.add(Figure.of(told + "docx", docx.median() / 1000, "s", 1.5, Map.of()));
    }

    private void open() throws Exception {
        Study study = Study.open(file, Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()));
        Coder coder = study.coders().signIn().join();
        opened = study;
        Fx.run(() -> window.bench().opened(new Opened(study, coder, file)));
        study.ask().index().ready().join();
        Fx.pulses(60);
    }

    /** What is told of the answer: how many, and how long it took. */
    private String counts() {
        return window.scene().lookup(".ask-counts") instanceof Labeled counts
                ? counts.getText()
                : "";
    }

    private TextField line() {
        return (TextField) window.scene().lookup(".ask-line");
    }
}
