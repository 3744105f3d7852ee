package org.nyaya.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.nyaya.coding.Coded;
import org.nyaya.coding.LostCoding;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;

/**
 * Corrects what somebody said, as somebody does at the keyboard: words are put in, taken away and
 * replaced, now and then all of them. What lost its words by that is put elsewhere or let go.
 */
final class RandomCorrection {

    private static final int TRIES = 8;

    private final Study study;
    private final Random random;

    RandomCorrection(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    /** Corrects a turn, where the study has one. */
    void correct() {
        List<Source> sources = study.sources().all().join();
        if (sources.isEmpty()) {
            return;
        }
        Source source = sources.get(random.nextInt(sources.size()));
        List<Turn> turns = turns(source);
        Span said = turns.get(random.nextInt(turns.size())).saidSpan();
        String before = said.of(body(source));
        study.correcting()
                .correct(NewWording.of(source.id(), source.text(), said, anew(before)))
                .join();
    }

    /** Puts a coding that lost its words on others, or lets it go; where there is none, neither. */
    void settle() {
        for (Source source : study.sources().all().join()) {
            List<LostCoding> lost = study.lostCodings().of(source.id()).join();
            if (lost.isEmpty()) {
                continue;
            }
            LostCoding one = lost.get(random.nextInt(lost.size()));
            if (random.nextInt(3) == 0) {
                study.lostCodings().letGo(one).join();
                return;
            }
            for (int i = 0; i < TRIES; i++) {
                int start = random.nextInt(source.length());
                int end = Math.min(source.length(), start + 1 + random.nextInt(20));
                if (!(study.lostCodings().put(one, new Span(start, end)).join()
                        instanceof Coded.CutsCharacter)) {
                    return;
                }
            }
        }
    }

    private String anew(String before) {
        if (random.nextInt(12) == 0) {
            return "";
        }
        List<String> words = new ArrayList<>(Arrays.asList(before.split(" ", -1)));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(words.size() + 1);
            switch (random.nextInt(4)) {
                case 0 -> words.add(at, word());
                case 1 -> {
                    int to = Math.min(words.size(), at + 1 + random.nextInt(4));
                    words.subList(Math.min(at, to), to).clear();
                }
                default -> {
                    if (at < words.size()) {
                        words.set(at, word());
                    }
                }
            }
        }
        return String.join(" ", words);
    }

    private String word() {
        return RandomStudy.WORDS.get(random.nextInt(RandomStudy.WORDS.size()));
    }

    private List<Turn> turns(Source source) {
        return study.project().read(read -> study.outlines().of(read, source.id()).turns()).join();
    }

    private String body(Source source) {
        return study.project().read(read -> study.texts().body(read, source.text())).join();
    }
}
