package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coder;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Turned;
import org.nyaya.search.Answer;
import org.nyaya.study.Study;

/** Takes the figures, one after the other, on studies in one folder. */
final class Measuring {

    private static final String PASSPHRASE = "bench of seven words that nobody uses";
    private static final int WARM_IMPORTS = 6;
    private static final int PAGE = 50;
    private static final int UNDOS = 200;

    private final Report report;
    private final Corpus corpus;
    private final List<Path> files;
    private final Path folder;
    private final int codings;

    Measuring(Report report, Corpus corpus, List<Path> files, Path folder, int codings) {
        this.report = report;
        this.corpus = corpus;
        this.files = files;
        this.folder = folder;
        this.codings = codings;
    }

    void all() throws Exception {
        Path file = imports();
        double imported = megabytes(file);
        try (Study study = Study.open(file, passphrase())) {
            Coder coder = study.coders().signIn().join();
            List<Code> codes = FiftyCodes.begin(study);
            code(study, coder, codes);
            words(study, coder);
            passages(study, coder, codes);
            frequencies(study, coder);
            undo(study);
        }
        double coded = megabytes(file);
        report.add(Figure.told("study file after import, search index included", imported, "MB"));
        report.add(Figure.told("study file with codings", coded, "MB"));
        report.add(
                Figure.told(
                        "growth of the study file by one coding",
                        (coded - imported) * 1000 / codings,
                        "KB"));
        open(file);
        OptionalDouble peak = Memory.peakMegabytes();
        if (peak.isEmpty()) {
            System.out.println("This system does not tell how much memory was used.");
        }
        peak.ifPresent(megabytes ->
                report.add(
                        Figure.of(
                                "peak resident memory with the study",
                                megabytes,
                                "MB",
                                350,
                                Map.of(Figure.QUALCODER, 351.0, Figure.TAGUETTE, 105.0))));
        // What questions need beyond that comes last, so that the figures above stay comparable.
        try (Study study = Study.open(file, passphrase())) {
            questions(study);
        }
        new CheckingUp(report, folder).all(file);
        new MeasuringKeeping(report).all(file, PASSPHRASE);
    }

    private void questions(Study study) throws Exception {
        List<Long> codes = study.codebook().tree().join().all().stream().map(Code::id).toList();
        List<Said> said = CodingPlan.said(files, study.sources().all().join());
        Informants.tell(study);
        Team team = new Team(study, said, codes, done -> {});
        team.code(Team.SECOND, 4, codings / 10);
        team.code(Team.THIRD, 10, codings / 20);
        team.agree(codings / 25);
        Questions questions = new Questions(corpus.vocabulary(), files.size());
        Asking asking = new Asking(study, study.coders().signIn().join());
        asking.each(questions.twenty(), report, 10);
    }

    /** Answers the study that was imported last. */
    private Path imports() throws Exception {
        Map<String, Double> rivals = Map.of(Figure.QUALCODER, 0.80, Figure.TAGUETTE, 86.0);
        Samples warm = new Samples();
        Samples searchable = new Samples();
        Path file = folder.resolve("study.nyaya");
        for (int i = 0; i <= WARM_IMPORTS; i++) {
            Files.deleteIfExists(file);
            Samples imported = i == 0 ? new Samples() : warm;
            Samples ready = i == 0 ? new Samples() : searchable;
            try (Study study = Study.create(file, passphrase(), "Bench", "Coder", "own")) {
                imported.time(() -> Importing.run(study, files));
                ready.time(() -> study.ask().index().ready().join());
            }
            if (i == 0) {
                seconds("import txt cold, readable and encrypted on disk", imported, 1.3, rivals);
                seconds("searchable after import cold", ready, 1.5, Map.of());
            }
        }
        seconds("import txt warm, readable and encrypted on disk", warm, 0.8, rivals);
        seconds("searchable after import warm", searchable, 1.5, Map.of());
        return file;
    }

    private void code(Study study, Coder coder, List<Code> codes) throws Exception {
        List<Long> ids = codes.stream().map(Code::id).toList();
        List<NewCoding> plan = CodingPlan.of(files, study.sources().all().join(), ids, codings);
        Samples samples = new Samples();
        for (NewCoding coding : plan) {
            Label label = Label.of("coding.add", "Code");
            Coded coded = samples.time(() -> study.codings().add(coding, coder.id(), label).join());
            if (!(coded instanceof Coded.Done)) {
                throw new IllegalStateException("Not coded: " + coded);
            }
        }
        int part = codings / 10;
        double first = samples.median(0, part);
        double last = samples.median(codings - part, codings);
        millis(
                "coding durable median, journal included",
                samples.median(),
                3,
                Map.of(Figure.QUALCODER, 14.0, Figure.TAGUETTE, 35.0));
        millis(
                "coding durable p95, journal included",
                samples.p95(),
                8,
                Map.of(Figure.QUALCODER, 52.0, Figure.TAGUETTE, 80.0));
        report.add(
                Figure.of(
                        "coding, last tenth against first tenth",
                        last / first,
                        "x",
                        1.2,
                        Map.of()));
        Samples ready = new Samples();
        ready.time(() -> study.ask().index().ready().join());
        report.add(Figure.told("search index level with the last coding", ready.median(), "ms"));
    }

    private void words(Study study, Coder coder) throws Exception {
        Samples samples = new Samples();
        for (int round = -1; round < 5; round++) {
            Samples taken = round < 0 ? new Samples() : samples;
            for (int rank = 1; rank <= Vocabulary.SIZE; rank = rank * 4 / 3 + 1) {
                String word = corpus.vocabulary().ranked(rank);
                taken.time(() -> ask(study, coder, word, PAGE));
            }
        }
        Map<String, Double> rivals = Map.of(Figure.QUALCODER, 70.0);
        millis("word search ranked first page median", samples.median(), 10, rivals);
        report.add(Figure.told("word search ranked first page p95", samples.p95(), "ms"));
    }

    private void passages(Study study, Coder coder, List<Code> codes) throws Exception {
        Samples samples = new Samples();
        for (int round = -1; round < 2; round++) {
            Samples taken = round < 0 ? new Samples() : samples;
            for (Code code : codes) {
                String question = "code:\"" + code.name() + '"';
                Answer answer = taken.time(() -> ask(study, coder, question, codings));
                if (answer.hits().size() != codings / FiftyCodes.COUNT) {
                    throw new IllegalStateException("Passages found: " + answer.hits().size());
                }
            }
        }
        millis(
                "passages of one code with text median",
                samples.median(),
                10,
                Map.of(Figure.QUALCODER, 140.0, Figure.TAGUETTE, 160.0));
    }

    private void frequencies(Study study, Coder coder) throws Exception {
        Samples samples = new Samples();
        for (int i = -10; i < 50; i++) {
            Samples taken = i < 0 ? new Samples() : samples;
            taken.time(() -> study.frequencies().count(coder).join());
        }
        Map<String, Double> rivals = Map.of(Figure.QUALCODER, 130.0);
        millis("frequencies of all codes median", samples.median(), 20, rivals);
    }

    private void undo(Study study) throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < Math.min(UNDOS, codings); i++) {
            Turned turned = samples.time(() -> study.project().history().undo(false).join());
            if (!(turned instanceof Turned.Done)) {
                throw new IllegalStateException("Not undone: " + turned);
            }
        }
        millis("undo of one coding median", samples.median(), 5, Map.of());
    }

    private void open(Path file) throws Exception {
        Samples derived = new Samples();
        Samples opened = new Samples();
        Samples ready = new Samples();
        Samples counted = new Samples();
        for (int i = 0; i < 3; i++) {
            derived.time(() -> Machine.derive(PASSPHRASE.toCharArray()));
            try (Study study = opened.time(() -> Study.open(file, passphrase()))) {
                ready.time(() -> study.ask().index().ready().join());
                Coder coder = study.coders().signIn().join();
                counted.time(() -> study.frequencies().count(coder).join());
            }
        }
        report.add(Figure.told("opening a study, key derivation included", opened.median(), "ms"));
        report.add(Figure.told("key derivation alone", derived.median(), "ms"));
        report.add(Figure.told("searchable after opening", ready.median(), "ms"));
        report.add(Figure.told("frequencies, the first after opening", counted.median(), "ms"));
    }

    private static Answer ask(Study study, Coder coder, String question, int most) {
        return study.ask().ask(question, coder, most).join();
    }

    private static Passphrase passphrase() {
        return Passphrase.taking(PASSPHRASE.toCharArray());
    }

    private static double megabytes(Path file) throws IOException {
        return Files.size(file) / 1e6;
    }

    private void seconds(String name, Samples samples, double budget, Map<String, Double> rivals) {
        report.add(Figure.of(name, samples.median() / 1000, "s", budget, rivals));
    }

    private void millis(String name, double value, double budget, Map<String, Double> rivals) {
        report.add(Figure.of(name, value, "ms", budget, rivals));
    }
}
