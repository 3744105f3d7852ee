package org.nyaya.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Flagged;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;

/**
 * Answers one question: begins with everything that counts, and lets each condition leave what it
 * holds for. What costs least comes first.
 */
final class Evaluation {

    private final Scratch scratch;
    private final Sheets sheets;
    private final Understood question;
    private final Rows rows;
    private final Counted counted;
    private final Codings codings;
    private final Relations relations;
    private final WordSearch words;
    private final List<Explanation.Step> steps = new ArrayList<>();
    private int looked;

    Evaluation(
            Sheets sheets,
            Understood question,
            IndexReader index,
            TurnNumbers numbers,
            Scratch scratch) {
        this.scratch = scratch;
        this.sheets = sheets;
        this.question = question;
        this.rows = new Rows(sheets, question.unit() == Unit.PASSAGES);
        this.counted = new Counted(sheets, asked(question.conditions(), new HashSet<>()));
        this.codings = new Codings(sheets, question.scope(), rows);
        this.relations = new Relations(sheets, rows, codings, selects(question.conditions()));
        this.words = new WordSearch(index, numbers, scratch, sheets, rows, counted);
    }

    private static boolean selects(List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(condition ->
                        switch (condition) {
                            case Condition.Coded coded ->
                                    coded.relation() == Condition.Relation.SELECTED;
                            case Condition.Either either ->
                                    either.ways().stream().anyMatch(Evaluation::selects);
                            default -> false;
                        });
    }

    /** The speakers who are asked for, whose turns count though they ask. */
    private static Set<Long> asked(List<Condition> conditions, Set<Long> speakers) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Speaking speaking && !speaking.negated()) {
                speakers.addAll(speaking.speakers());
            } else if (condition instanceof Condition.Either either && !either.negated()) {
                either.ways().forEach(way -> asked(way, speakers));
            }
        }
        return speakers;
    }

    Found run() throws IOException {
        List<Condition> conditions = cheapestFirst(question.conditions());
        FixedBitSet left = begin(conditions);
        float[] scores = scores(conditions);
        for (Condition condition : conditions.subList(steps.size(), conditions.size())) {
            long began = System.nanoTime();
            left = leave(condition, left, scores);
            took(condition, left.cardinality(), began);
        }
        return new Found(rows, left, scores, counted, codings);
    }

    /**
     * Everything that counts; where the first conditions ask for sources and codes, no more than
     * these leave, for most of a large study is not looked at then.
     */
    private FixedBitSet begin(List<Condition> conditions) {
        int[] counts = new int[sheets.count()];
        for (int sheet = 0; sheet < counts.length; sheet++) {
            counts[sheet] = rows.arePassages() ? codings.countIn(sheet) : counted.countIn(sheet);
            looked += counts[sheet];
        }
        for (Condition condition : conditions) {
            if (!(condition instanceof Condition.Of of)) {
                break;
            }
            long began = System.nanoTime();
            int all = 0;
            for (int sheet = 0; sheet < counts.length; sheet++) {
                long source = sheets.get(sheet).source().id();
                counts[sheet] = of.sources().contains(source) != of.negated() ? counts[sheet] : 0;
                all += counts[sheet];
            }
            took(condition, all, began);
        }
        Condition next = conditions.size() > steps.size() ? conditions.get(steps.size()) : null;
        boolean selects =
                next instanceof Condition.Coded coded
                        && coded.relation() == Condition.Relation.SELECTED;
        long began = System.nanoTime();
        FixedBitSet left =
                !rows.arePassages() && steps.isEmpty() && counted.areAnswers()
                        ? sheets.answers().clone()
                        : everything(counts, selects ? (Condition.Coded) next : null);
        if (next != null && selects) {
            took(next, left.cardinality(), began);
        }
        return left;
    }

    private FixedBitSet everything(int[] counts, Condition.@Nullable Coded selected) {
        FixedBitSet all = rows.none();
        for (int i = 0; i < counts.length; i++) {
            int sheet = i;
            if (counts[sheet] == 0) {
                continue;
            }
            int base = rows.base(sheet);
            if (selected != null) {
                Margin margin = sheets.get(sheet).margin();
                for (long code : selected.codes()) {
                    margin.each(
                            code,
                            row -> {
                                if (codings.count(sheet, row)) {
                                    all.set(base + row);
                                }
                            });
                }
                continue;
            }
            int end = rows.base(sheet + 1) - base;
            for (int row = 0; row < end; row++) {
                if (rows.arePassages() ? codings.count(sheet, row) : counted.has(sheet, row)) {
                    all.set(base + row);
                }
            }
        }
        return all;
    }

    private void took(Condition condition, int left, long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        steps.add(new Explanation.Step(condition, left, took));
    }

    /** How many passages or turns were looked at. */
    int looked() {
        return looked;
    }

    List<Explanation.Step> steps() {
        return steps;
    }

    private float @Nullable [] scores(List<Condition> conditions) {
        return hasWords(conditions) ? scratch.scores(rows.count()) : null;
    }

    private static boolean hasWords(List<Condition> conditions) {
        return conditions.stream()
                .anyMatch(condition ->
                        !condition.negated()
                                && (condition instanceof Condition.Said
                                        || (condition instanceof Condition.Either either
                                                && either.ways().stream()
                                                        .anyMatch(Evaluation::hasWords))));
    }

    private static List<Condition> cheapestFirst(List<Condition> conditions) {
        return conditions.stream().sorted(Comparator.comparingInt(Evaluation::cost)).toList();
    }

    private static int cost(Condition condition) {
        return switch (condition) {
            case Condition.Of of -> 0;
            case Condition.Coded coded when coded.relation() == Condition.Relation.SELECTED -> 1;
            case Condition.Sure sure -> 2;
            case Condition.KeyQuote keyQuote -> 2;
            case Condition.Noted noted -> 2;
            case Condition.Flags flags -> 2;
            case Condition.SpokenBy spoken -> 3;
            case Condition.Speaking speaking -> 3;
            case Condition.CodedAtAll any -> 4;
            case Condition.Coded coded -> 5;
            case Condition.OfLength length -> 5;
            case Condition.Said said -> 6;
            case Condition.Either either -> 7;
        };
    }

    private FixedBitSet leave(Condition condition, FixedBitSet in, float @Nullable [] scores)
            throws IOException {
        if (!condition.negated()) {
            return holding(condition, in, scores);
        }
        FixedBitSet left = in.clone();
        left.andNot(holding(condition, in, null));
        return left;
    }

    private FixedBitSet holding(Condition condition, FixedBitSet in, float @Nullable [] scores)
            throws IOException {
        return switch (condition) {
            case Condition.Said said -> words.find(said.words(), in, scores);
            case Condition.Either either -> anyOf(either.ways(), in, scores);
            case Condition.Coded coded -> relations.standing(coded, in);
            case Condition.Sure sure ->
                    rows.filter(
                            in,
                            codings.itselfOrOver((margin, i) ->
                                    margin.sure(i) == (sure.certainty() == Certainty.CERTAIN)));
            case Condition.KeyQuote keyQuote ->
                    rows.filter(in, codings.itselfOrOver((margin, i) -> margin.keyQuote(i)));
            case Condition.Noted noted -> {
                Set<Long> with = noted.codings();
                boolean any = with == null;
                Ids ids = new Ids(with == null ? sheets.known().remembered() : with);
                yield rows.filter(
                        in,
                        codings.itselfOrOver(
                                (margin, i) -> (any && margin.noted(i)) || ids.has(margin.id(i))));
            }
            case Condition.Flags flags ->
                    rows.filter(in, (sheet, row) -> flagged(flags, sheet, row));
            case Condition.CodedAtAll any ->
                    rows.filter(in, codings.itselfOrOver((margin, i) -> true));
            case Condition.SpokenBy spoken -> {
                Ids people = new Ids(spoken.people());
                yield rows.filter(in, touching((talk, turn) -> people.has(talk.person[turn])));
            }
            case Condition.Speaking speaking -> {
                Ids speakers = new Ids(speaking.speakers());
                yield rows.filter(in, touching((talk, turn) -> speakers.has(talk.speaker[turn])));
            }
            case Condition.Of of ->
                    rows.filter(
                            in,
                            (sheet, row) -> of.sources().contains(sheets.get(sheet).source().id()));
            case Condition.OfLength length ->
                    rows.filter(
                            in,
                            (sheet, row) -> {
                                int said = rows.words(counted, sheet, row);
                                return said >= length.least() && said <= length.most();
                            });
        };
    }

    private boolean flagged(Condition.Flags flags, int sheet, int row) {
        Flagged there = flags.flagged().get(sheets.get(sheet).source().id());
        return there != null
                && !Collections.disjoint(
                        there.kinds(new Span(rows.start(sheet, row), rows.end(sheet, row))),
                        flags.kinds());
    }

    private FixedBitSet anyOf(List<List<Condition>> ways, FixedBitSet in, float @Nullable [] scores)
            throws IOException {
        FixedBitSet any = rows.none();
        for (List<Condition> way : ways) {
            FixedBitSet left = in.clone();
            for (Condition condition : cheapestFirst(way)) {
                // What is said there counts though the rest of the way may not hold.
                boolean scoring = scores != null && hasWords(List.of(condition));
                left.and(leave(condition, scoring ? in : left, scores));
            }
            any.or(left);
        }
        return any;
    }

    private Rows.Test touching(TurnTest test) {
        return (sheet, row) -> {
            Talk talk = sheets.get(sheet).talk();
            int last = rows.lastTurn(sheet, row);
            for (int turn = rows.firstTurn(sheet, row); turn <= last; turn++) {
                if (test.holds(talk, turn)) {
                    return true;
                }
            }
            return false;
        };
    }

    private interface TurnTest {
        boolean holds(Talk talk, int turn);
    }
}
