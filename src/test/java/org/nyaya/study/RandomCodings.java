package org.nyaya.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Memo;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.text.Span;

/**
 * Codes at random: over parts of words and over several turns, with notes, memos and certainties.
 */
final class RandomCodings {

    private static final List<String> CODERS = List.of(TestStudy.CODER, "Nomsa", "Rudó Dube");
    private static final List<String> NOTES = List.of("", "", "Why?", "Ask again, why not");

    private final Study study;
    private final Random random;

    RandomCodings(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    /** Adds up to so many codings, by several coders, in one action; some are key quotes. */
    void add(int most) {
        List<Codings.Theirs> wanted = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            NewCoding coding = newCoding();
            if (coding != null) {
                wanted.add(new Codings.Theirs(coding, pick(CODERS)));
            }
        }
        study.codings().takeIn(wanted).join();
        for (int i = most / 8; i > 0; i--) {
            quote();
        }
    }

    /** Adds one coding by somebody who signs in. */
    void addOne() {
        NewCoding coding = newCoding();
        if (coding != null) {
            Coder coder = study.coders().signIn(pick(CODERS)).join();
            study.codings().add(coding, coder.id(), Label.of("coding.add")).join();
        }
    }

    private @Nullable NewCoding newCoding() {
        List<Source> sources = study.sources().all().join();
        List<Code> codes = study.codebook().tree().join().all();
        if (sources.isEmpty() || codes.isEmpty()) {
            return null;
        }
        Source source = pick(sources);
        Certainty certainty = random.nextInt(3) == 0 ? Certainty.UNSURE : Certainty.CERTAIN;
        return new NewCoding(source.id(), span(source), pick(codes).id(), certainty, pick(NOTES));
    }

    private Span span(Source source) {
        return random.nextInt(12) == 0 ? between(source) : within(source);
    }

    /** The line break behind some turn, which belongs to none. */
    private Span between(Source source) {
        List<Long> ends =
                study.project()
                        .read(read ->
                                read.list(
                                        row -> row.number(0),
                                        "select end from turn where source = ? order by start",
                                        source.id()))
                        .join();
        int end = pick(ends).intValue();
        return new Span(end, end + 1);
    }

    private Span within(Source source) {
        int start = random.nextInt(source.length());
        int most = random.nextBoolean() ? 20 : source.length() / (1 + random.nextInt(3));
        return new Span(start, Math.min(source.length(), start + 1 + random.nextInt(most)));
    }

    /** Marks some coding as a key quote, or no longer. */
    void quote() {
        List<Coding> codings = study.codings().all().join();
        if (!codings.isEmpty()) {
            Coding coding = pick(codings);
            study.project()
                    .act(
                            Label.of("quote"),
                            tx ->
                                    tx.update(
                                            Table.CODING,
                                            coding.id(),
                                            "key_quote",
                                            !coding.keyQuote()))
                    .join();
        }
    }

    /** Writes a memo about some coding. */
    void addMemo() {
        List<Coding> codings = study.codings().all().join();
        if (!codings.isEmpty()) {
            Memo.About about = new Memo.About(Memo.Thing.CODING, pick(codings).id());
            LocalDate date = LocalDate.of(2024, 5, 1);
            study.memos()
                    .write(
                            "A thought",
                            date,
                            Memo.Kind.METHOD,
                            random.nextBoolean(),
                            TestStudy.coder(study).id(),
                            about,
                            pick(NOTES))
                    .join();
        }
    }

    /** Takes over some codings of one source as agreed. */
    void agree() {
        List<Source> sources = study.sources().all().join();
        List<Code> codes = new ArrayList<>(study.codebook().tree().join().all());
        if (sources.isEmpty()) {
            return;
        }
        Coder coder = TestStudy.coder(study);
        long layer = TestStudy.agreedLayer(study);
        Source source = pick(sources);
        for (int i = 1 + random.nextInt(5); i > 0 && !codes.isEmpty(); i--) {
            Code code = codes.remove(random.nextInt(codes.size()));
            TestStudy.codingIn(study, layer, source, span(source), code, coder);
        }
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
