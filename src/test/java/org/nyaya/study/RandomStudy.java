package org.nyaya.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.text.Span;

/**
 * Fills a study at random, from few words, so that much overlaps and much is found. The words are
 * such that no stem is another's, and letters alone make words.
 */
public final class RandomStudy {

    public static final List<String> WORDS =
            List.of("tree", "road", "market", "water", "night", "money", "river", "cloud");

    private static final List<String> LABELS =
            List.of(TestStudy.INTERVIEWER, "ANNA", "JOHN", "MUSA");
    private static final List<String> CODE_NAMES = List.of("Safety", "Housing", "Funding");
    private static final List<String> CODERS = List.of(TestStudy.CODER, "Nomsa");

    private final Study study;
    private final Random random;
    private int named;

    public RandomStudy(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    /** Sources, codes three levels deep, codings of two coders; agreed ones in some studies. */
    public void fill() {
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            addSource();
        }
        for (int i = 8; i > 0; i--) {
            addCode();
        }
        addCodings(30);
        if (random.nextBoolean()) {
            agree();
        }
    }

    public void addSource() {
        List<String> identified = LABELS.stream().filter(label -> random.nextInt(4) > 0).toList();
        TestStudy.source(
                study,
                "KI-" + ++named,
                random.nextInt(4) == 0 ? Kind.DOCUMENT : Kind.TRANSCRIPT,
                random.nextBoolean() ? "en" : "sn",
                transcript(),
                identified);
    }

    private String transcript() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(3) == 0) {
            text.append(talk()).append("\n\n");
        }
        // The first line of each tells texts apart.
        text.append("INT: Question number ").append(named).append(".\n");
        for (int i = 4 + random.nextInt(8); i > 0; i--) {
            text.append(pick(LABELS)).append(": ");
            // Sometimes nothing was said.
            text.append(random.nextInt(8) == 0 ? "" : talk()).append('\n');
        }
        return text.toString();
    }

    private String talk() {
        StringBuilder talk = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            String word = pick(WORDS);
            talk.append(random.nextInt(4) == 0 ? word.toUpperCase(Locale.ROOT) : word);
            talk.append(i == 1 ? "." : random.nextInt(5) == 0 ? ", " : " ");
        }
        return talk.toString();
    }

    /** Adds a code at the top or below another, in three levels; names repeat. */
    public void addCode() {
        StringBuilder path = new StringBuilder(pick(CODE_NAMES));
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            path.append('/').append(pick(CODE_NAMES));
        }
        TestStudy.code(study, path.toString());
    }

    /** Adds up to so many codings, by several coders, in one action. */
    public void addCodings(int most) {
        List<Source> sources = study.sources().all().join();
        List<Code> codes = study.codebook().tree().join().all();
        List<Codings.Theirs> codings = new ArrayList<>();
        for (int i = 0; i < most && !sources.isEmpty() && !codes.isEmpty(); i++) {
            Source source = pick(sources);
            NewCoding coding = NewCoding.of(source.id(), span(source), pick(codes).id());
            codings.add(new Codings.Theirs(coding, pick(CODERS)));
        }
        study.codings().takeIn(codings).join();
    }

    /** Adds one coding by somebody who signs in. */
    public void addCoding() {
        List<Source> sources = study.sources().all().join();
        List<Code> codes = study.codebook().tree().join().all();
        if (!sources.isEmpty() && !codes.isEmpty()) {
            Source source = pick(sources);
            NewCoding coding = NewCoding.of(source.id(), span(source), pick(codes).id());
            Coder coder = study.coders().signIn(pick(CODERS)).join();
            study.codings().add(coding, coder.id(), Label.of("coding.add")).join();
        }
    }

    private Span span(Source source) {
        int start = random.nextInt(source.length());
        int most = random.nextBoolean() ? 20 : source.length();
        return new Span(start, Math.min(source.length(), start + 1 + random.nextInt(most)));
    }

    /** Takes over some codings of one source as agreed. */
    public void agree() {
        List<Coding> codings = study.codings().all().join();
        if (codings.isEmpty()) {
            return;
        }
        List<Source> sources = study.sources().all().join();
        List<Code> codes = new ArrayList<>(study.codebook().tree().join().all());
        Coder coder = TestStudy.coder(study);
        long layer = TestStudy.agreedLayer(study);
        Source source = pick(sources);
        for (int i = 1 + random.nextInt(5); i > 0 && !codes.isEmpty(); i--) {
            Code code = codes.remove(random.nextInt(codes.size()));
            TestStudy.codingIn(study, layer, source, span(source), code, coder);
        }
    }

    /** Removes a row of that table with all that hangs on it, where there is one. */
    public void delete(Table table) {
        List<Long> ids =
                switch (table) {
                    case SOURCE -> study.sources().all().join().stream().map(Source::id).toList();
                    case CODE ->
                            study.codebook().tree().join().all().stream().map(Code::id).toList();
                    case CODING -> study.codings().all().join().stream().map(Coding::id).toList();
                    default -> throw new IllegalArgumentException(table.toString());
                };
        if (!ids.isEmpty()) {
            long id = pick(ids);
            study.project().act(Label.of("delete"), tx -> tx.delete(table, id)).join();
        }
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
