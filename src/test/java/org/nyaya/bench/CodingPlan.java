package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.nyaya.coding.NewCoding;
import org.nyaya.source.Source;
import org.nyaya.text.Positions;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;

/**
 * Which passages get which codes: one to four sentences of an answer, anywhere in the study (which
 * is harder on the file than going through one source after the other), as many for each code.
 * Every fourth passage is one that has another code already.
 */
final class CodingPlan {

    private static final int SEED = 7;

    private final Random random = new Random(SEED);
    private final List<List<NewCoding>> sentencesOfTurns = new ArrayList<>();
    private final List<Long> codes;

    private CodingPlan(List<Long> codes) {
        this.codes = codes;
    }

    static List<NewCoding> of(List<Path> files, List<Source> sources, List<Long> codes, int count)
            throws IOException {
        Map<String, Long> ids =
                sources.stream().collect(Collectors.toMap(Source::name, Source::id));
        CodingPlan plan = new CodingPlan(codes);
        for (Path file : files) {
            plan.take(ids.getOrDefault(Importing.name(file), 0L), Importing.draft(file));
        }
        return plan.codings(count);
    }

    private void take(long source, Draft draft) {
        Positions starts = Sentences.in(draft.text());
        for (DraftTurn turn : draft.turns()) {
            List<NewCoding> sentences = new ArrayList<>();
            int from = turn.said();
            for (int i = starts.below(from + 1); i < starts.count() && from < turn.end(); i++) {
                int to = Math.min(starts.get(i), turn.end());
                sentences.add(NewCoding.of(source, new Span(from, to), 0));
                from = to;
            }
            if (turn.speaker() == 1 && !sentences.isEmpty()) {
                sentencesOfTurns.add(sentences);
            }
        }
    }

    private List<NewCoding> codings(int count) {
        Set<NewCoding> codings = new LinkedHashSet<>();
        List<NewCoding> done = new ArrayList<>();
        while (codings.size() < count) {
            long code = codes.get(codings.size() % codes.size());
            boolean again = !done.isEmpty() && random.nextInt(4) == 0;
            NewCoding passage = again ? done.get(random.nextInt(done.size())) : passage();
            NewCoding coding = NewCoding.of(passage.source(), passage.span(), code);
            if (codings.add(coding)) {
                done.add(coding);
            }
        }
        Collections.shuffle(done, random);
        return done;
    }

    private NewCoding passage() {
        List<NewCoding> turn = sentencesOfTurns.get(random.nextInt(sentencesOfTurns.size()));
        int first = random.nextInt(turn.size());
        int last = Math.min(turn.size() - 1, first + random.nextInt(4));
        Span span = new Span(turn.get(first).span().start(), turn.get(last).span().end());
        return NewCoding.of(turn.get(first).source(), span, 0);
    }
}
