package org.nyaya.bench;

import java.util.List;
import java.util.Map;
import org.nyaya.coding.Coder;
import org.nyaya.search.Answer;
import org.nyaya.study.Study;

/** Asks a study as somebody who looks at the first page of the answer. */
final class Asking {

    static final int PAGE = 50;
    private static final int ROUNDS = 9;

    private final Study study;
    private final Coder coder;

    Asking(Study study, Coder coder) {
        this.study = study;
        this.coder = coder;
    }

    Answer ask(String question) {
        return study.ask().ask(question, coder, PAGE).join();
    }

    /** Adds a figure for each, the median of several rounds after one that does not count. */
    void each(List<Question> questions, Report report, double budget) throws Exception {
        double longest = 0;
        for (Question question : questions) {
            int found = ask(question.line()).found();
            Samples samples = new Samples();
            for (int i = 0; i < ROUNDS; i++) {
                samples.time(() -> ask(question.line()));
            }
            longest = Math.max(longest, samples.median());
            String name = "ask " + question.kind() + " (" + found + " found)";
            report.add(Figure.of(name, samples.median(), "ms", budget, Map.of()));
        }
        report.add(Figure.of("ask the slowest of these", longest, "ms", budget, Map.of()));
    }

    /** Each once. */
    Asked once(List<Question> questions) {
        Asked asked = new Asked();
        for (Question question : questions) {
            double worked = Machine.processorMillis();
            long began = System.nanoTime();
            int found = ask(question.line()).found();
            double millis = (System.nanoTime() - began) / 1e6;
            asked.add(question, found, millis, Machine.processorMillis() - worked);
        }
        return asked;
    }
}
