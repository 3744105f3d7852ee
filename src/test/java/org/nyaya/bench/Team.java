package org.nyaya.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Brought;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;

/**
 * Coders who go through a study, one source after the other, each of them through every source or
 * every few of them, and what they agreed on in some.
 */
final class Team {

    static final String FIRST = "Coder";
    static final String SECOND = "Rudo";
    static final String THIRD = "Tendai";

    /** What was agreed lies in the first source of ten. */
    static final int AGREED_EVERY = 10;

    private static final int SEED = 13;

    /** How many codings are taken in at once. */
    private static final int BATCH = 5_000;

    private final Random random = new Random(SEED);
    private final Study study;
    private final List<List<Said>> bySource;
    private final List<Long> codes;
    private final Steps steps;
    private int made;

    Team(Study study, List<Said> said, List<Long> codes, Steps steps) {
        this.study = study;
        this.bySource =
                List.copyOf(
                        said.stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Said::source,
                                                TreeMap::new,
                                                Collectors.toUnmodifiableList()))
                                .values());
        this.codes = codes;
        this.steps = steps;
    }

    /** That coder makes so many codings, in every so many sources. */
    void code(String coder, int every, int count) {
        List<Codings.Theirs> batch = new ArrayList<>();
        for (NewCoding coding : plan(every, count)) {
            batch.add(new Codings.Theirs(coding, coder));
            if (batch.size() == BATCH) {
                takeIn(batch);
                batch.clear();
            }
        }
        takeIn(batch);
    }

    private void takeIn(List<Codings.Theirs> batch) {
        if (batch.isEmpty()) {
            return;
        }
        for (Brought brought : study.codings().takeIn(batch).join()) {
            // Where somebody coded before, the same may be meant again.
            if (!(brought instanceof Brought.Added || brought instanceof Brought.Same)) {
                throw new IllegalStateException("Not coded: " + brought);
            }
        }
        steps.did(batch.size());
    }

    /** So many codings are what all agreed on; no feature writes them yet. */
    void agree(int count) {
        Coder coder = study.coders().known(FIRST).join().orElseThrow();
        Map<Long, Long> texts =
                study.sources().all().join().stream()
                        .collect(Collectors.toMap(Source::id, Source::text));
        List<NewCoding> codings = plan(AGREED_EVERY, count);
        study.project()
                .act(
                        Label.of("codings.import", Integer.toString(count)),
                        tx -> {
                            long layer =
                                    tx.insert(
                                            Table.LAYER,
                                            "name, folded, kind",
                                            "Agreed",
                                            "agreed",
                                            "agreed");
                            List<@Nullable Object[]> rows = new ArrayList<>();
                            for (NewCoding coding : codings) {
                                rows.add(
                                        new @Nullable Object[] {
                                            coding.source(),
                                            texts.get(coding.source()),
                                            coding.span().start(),
                                            coding.span().end(),
                                            coding.code(),
                                            coder.id(),
                                            layer,
                                            coding.certainty().written(),
                                            coding.memo(),
                                            false
                                        });
                            }
                            tx.insertAll(
                                    Table.CODING,
                                    "source, text, start, end, code, coder, layer, certainty,"
                                            + " memo, key_quote",
                                    rows);
                            return layer;
                        })
                .join();
        steps.did(count);
    }

    private List<NewCoding> plan(int every, int count) {
        List<NewCoding> plan = new ArrayList<>();
        int sources = (bySource.size() + every - 1) / every;
        for (int i = 0; i < sources; i++) {
            List<Said> said = bySource.get(i * every);
            int until = (int) ((long) count * (i + 1) / sources);
            Set<NewCoding> here = new LinkedHashSet<>();
            while (plan.size() + here.size() < until) {
                Said answer = said.get(random.nextInt(said.size()));
                long code = codes.get(random.nextInt(codes.size()));
                here.add(NewCoding.of(answer.source(), answer.passage(random), code));
            }
            here.forEach(coding -> plan.add(CodingPlan.noted(coding, made++)));
        }
        return plan;
    }

    /** Hears how far the work has come. */
    interface Steps {
        void did(int codings);
    }
}
