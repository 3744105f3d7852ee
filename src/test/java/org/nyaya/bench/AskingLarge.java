package org.nyaya.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.logging.LogManager;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coder;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Key;
import org.nyaya.project.Label;
import org.nyaya.project.Unlocking;
import org.nyaya.search.Answer;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Texts;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/**
 * A process of its own that opens a study that was built before, asks and codes: so what building
 * needed does not count. {@code file words codings figures} are the arguments; the figures are
 * written to the last, as JSON, always the same ones in the same order.
 */
final class AskingLarge {

    private static final int WARM_EACH = 5;
    private static final int EACH = 20;
    private static final int CODINGS = 200;
    private static final int TEXT_MILLIS = 100;
    private static final int SEARCH_MILLIS = 5_000;
    private static final int PAGE_MILLIS = 50;
    private static final int CODING_MILLIS = 10;
    private static final int MEGABYTES = 1_000;

    private final Random random = new Random();
    private final Report report;
    private final Study study;
    private final Size size;

    private AskingLarge(Report report, Study study, Size size) {
        this.report = report;
        this.study = study;
        this.size = size;
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Path file = Path.of(args[0]);
        Size size = new Size(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Report report = new Report();
        long began = System.nanoTime();
        Key key = Unlocking.derive(file, LargeStudy.passphrase());
        report.add(Figure.told("key derivation", millisSince(began), "ms"));
        began = System.nanoTime();
        Study study = TestStudy.of(Unlocking.open(file, key));
        key.close();
        try {
            new AskingLarge(report, study, size).all(began);
        } finally {
            began = System.nanoTime();
            study.close();
            report.add(Figure.told("closing", millisSince(began), "ms"));
        }
        Report.write(Path.of(args[3]), List.of(report));
    }

    private void all(long unlocked) throws Exception {
        read();
        promised("unlocked, until a text is readable", millisSince(unlocked), TEXT_MILLIS);
        study.ask().index().ready().join();
        promised("unlocked, until search is ready", millisSince(unlocked), SEARCH_MILLIS);
        memory("peak resident memory, search ready");
        Coder coder = study.coders().signIn(Team.FIRST).join();
        Asking asking = new Asking(study, coder);
        ask(asking);
        memory("peak resident memory, questions asked");
        code(asking, coder);
    }

    /** A source from the middle, as somebody would who opens the interview of yesterday. */
    private void read() {
        Source source = source(size.sources() / 2);
        Texts texts = new Texts();
        Outlines outlines = new Outlines(study.project());
        int shown =
                study.project()
                        .read(read ->
                                texts.body(read, source.text()).length()
                                        + outlines.of(read, source.id()).turns().size())
                        .join();
        if (shown <= source.length()) {
            throw new IllegalStateException("Nothing to read");
        }
    }

    private void ask(Asking asking) throws Exception {
        Corpus corpus = new Corpus(size.sources(), size.words());
        Questions questions = new Questions(corpus.vocabulary(), size.sources());
        asking.once(questions.others(WARM_EACH, 1));
        Asked asked = asking.once(questions.twentyAndOthers(EACH, 2));
        Samples samples = asked.samples();
        report.add(Figure.told("question, first page, median", samples.median(), "ms"));
        report.add(Figure.told("question, first page, p95", samples.p95(), "ms"));
        promised("question, first page, p99", samples.p99(), PAGE_MILLIS);
        report.add(Figure.told("question, first page, the worst", samples.worst(), "ms"));
        double worked = asked.processor().p99();
        report.add(Figure.told("question, time of processors, p99", worked, "ms"));
        System.out.printf(
                Locale.ROOT,
                "%s: %d questions, asked once each%n%s",
                size,
                samples.count(),
                asked.kinds());
    }

    private void code(Asking asking, Coder coder) throws Exception {
        List<Code> codes = study.codebook().tree().join().all();
        Samples samples = new Samples();
        for (int i = 0; i < CODINGS; i++) {
            // What was agreed counts in the first of ten, not what somebody codes now.
            int number = random.nextInt(size.sources()) / 10 * 10 + 2 + random.nextInt(9);
            Source source = source(Math.min(number, size.sources()));
            Code code = codes.get(random.nextInt(codes.size()));
            NewCoding coding = NewCoding.of(source.id(), passage(source), code.id());
            String question = "source:" + source.name() + " code:\"" + code.name() + '"';
            Label label = Label.of("coding.add", code.name());
            long began = System.nanoTime();
            Coded coded = study.codings().add(coding, coder.id(), label).join();
            Answer answer = asking.ask(question);
            double took = millisSince(began);
            if (coded instanceof Coded.Done) {
                samples.add(took);
                requireFound(answer, coding.span());
            }
        }
        promised("one coding durable and found, median", samples.median(), CODING_MILLIS);
        report.add(Figure.told("one coding durable and found, p95", samples.p95(), "ms"));
    }

    private static void requireFound(Answer answer, Span span) {
        if (answer.hits().stream().noneMatch(hit -> hit.span().equals(span))) {
            throw new IllegalStateException("Coded, and not found");
        }
    }

    /** Where somebody coded before; another code joins that. */
    private Span passage(Source source) {
        List<Span> coded =
                study.project()
                        .read(read ->
                                read.list(
                                        row -> new Span(row.count(0), row.count(1)),
                                        "select start, end from coding where source = ?",
                                        source.id()))
                        .join();
        return coded.get(random.nextInt(coded.size()));
    }

    private Source source(int number) {
        return study.sources().named(Corpus.label(number)).join().orElseThrow();
    }

    private static double millisSince(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    private void promised(String name, double millis, int budget) {
        report.add(Figure.of(name, millis, "ms", budget, Map.of()));
    }

    private void memory(String name) {
        OptionalDouble peak = Memory.peakMegabytes();
        report.add(Figure.of(name, peak.orElse(Double.NaN), "MB", MEGABYTES, Map.of()));
    }
}
