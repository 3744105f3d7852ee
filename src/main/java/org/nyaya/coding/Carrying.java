package org.nyaya.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Correction;
import org.nyaya.text.Blanks;
import org.nyaya.text.Span;

/**
 * Carries what stands on a text over to the text as it was corrected, inside an action. A coding of
 * which nothing is left is put down as lost; one that comes to be the same as another becomes one
 * with it. Quotes and flags of which nothing is left go; an annotation stays beside the words that
 * stand there now. All of it is counted, so that whoever corrects hears of it.
 */
final class Carrying {

    /** Something with a place in the text, and what else must differ from others in its place. */
    private record Standing(long id, Span span, List<String> also) {

        static Standing of(Row row, int more) {
            List<String> also = new ArrayList<>();
            for (int i = 0; i < more; i++) {
                also.add(row.text(3 + i));
            }
            return new Standing(row.number(0), new Span(row.count(1), row.count(2)), also);
        }

        Standing at(Span other) {
            return new Standing(id, other, also);
        }

        Where where() {
            return new Where(span, also);
        }
    }

    private record Where(Span span, List<String> also) {}

    /** Words that are hard to read, as they stood before. */
    private record Hard(Span span, FlagKind kind) {}

    /** How many there were of which nothing is left, and how many became one with another. */
    private record Count(int gone, int doubled) {}

    /** What becomes of what cannot be carried over as it is. */
    private interface Otherwise {

        /** Nothing of its words is left. */
        void gone(Standing standing);

        /** Another one (an id) comes to stand in its place. */
        void doubled(Standing standing, long stays);
    }

    /** A link or a flag goes with its words, and there is none twice. */
    private record Goes(Tx tx, Table table) implements Otherwise {

        @Override
        public void gone(Standing standing) {
            tx.delete(table, standing.id());
        }

        @Override
        public void doubled(Standing standing, long stays) {
            tx.delete(table, standing.id());
        }
    }

    private final Tx tx;
    private final long source;
    private final Correction.Outcome.Done done;

    Carrying(Tx tx, long source, Correction.Outcome.Done done) {
        this.tx = tx;
        this.source = source;
        this.done = done;
    }

    /** Carries everything over; answers what could not be. */
    Went all() {
        IsListed isListed = new IsListed(hard());
        Count quotes = carry(Table.QUOTE, "quote", new Goes(tx, Table.QUOTE), "memo");
        Count flags = carry(Table.FLAG, "flag", new Goes(tx, Table.FLAG), "kind");
        Count annotations = carry(Table.ANNOTATION, "annotation", new StaysBeside(), "id");
        Count codings = carry(Table.CODING, "coding", isListed, "code", "coder", "layer");
        return new Went(
                codings.gone(), codings.doubled(), quotes.gone(), flags.gone(), annotations.gone());
    }

    private List<Hard> hard() {
        return tx.list(
                row -> new Hard(new Span(row.count(0), row.count(1)), FlagKind.of(row.text(2))),
                "select start, end, kind from flag where source = ? and text = ?",
                source,
                done.before());
    }

    private Count carry(Table table, String name, Otherwise otherwise, String... also) {
        List<Standing> all =
                tx.list(
                        row -> Standing.of(row, also.length),
                        "select id, start, end, "
                                + String.join(", ", also)
                                + " from "
                                + name
                                + " where source = ? and text = ? order by id",
                        source,
                        done.before());
        Map<Where, Standing> places = new HashMap<>();
        Set<Where> taken = new HashSet<>();
        int doubled = 0;
        List<Standing> gone = new ArrayList<>();
        for (Standing one : all) {
            Optional<Span> moved = done.map().move(one.span(), done.was(), done.is());
            if (moved.isEmpty()) {
                gone.add(one);
                continue;
            }
            Standing there = places.putIfAbsent(one.at(moved.get()).where(), one);
            if (there == null) {
                taken.add(one.where());
            } else {
                otherwise.doubled(one, there.id());
                doubled++;
            }
        }
        gone.forEach(otherwise::gone);
        move(table, places, taken);
        return new Count(gone.size(), doubled);
    }

    /**
     * Moves each to its place. Whatever would come where another still stands is first put behind
     * the end of either text, where nothing is.
     */
    private void move(Table table, Map<Where, Standing> places, Set<Where> taken) {
        int behind = done.was().length() + done.is().length();
        List<long[]> aside = new ArrayList<>();
        List<long[]> free = new ArrayList<>();
        List<long[]> last = new ArrayList<>();
        places.forEach((where, one) -> {
            Span span = where.span();
            long[] row = {one.id(), done.text(), span.start(), span.end()};
            if (taken.contains(where) && !where.equals(one.where())) {
                aside.add(
                        new long[] {
                            one.id(),
                            done.before(),
                            one.span().start() + behind,
                            one.span().end() + behind
                        });
                last.add(row);
            } else {
                free.add(row);
            }
        });
        for (List<long[]> rows : List.of(aside, free, last)) {
            tx.carryAll(table, "text, start, end", rows);
        }
    }

    /** A coding is work: it is listed with all that is said of it. */
    private final class IsListed implements Otherwise {

        private final List<Hard> hard;

        /**
         * @param hard what was hard to read before anything was carried over
         */
        IsListed(List<Hard> hard) {
            this.hard = hard;
        }

        @Override
        public void gone(Standing standing) {
            Set<FlagKind> flagged = EnumSet.noneOf(FlagKind.class);
            for (Hard one : hard) {
                if (one.span().overlaps(standing.span())) {
                    flagged.add(one.kind());
                }
            }
            LostStore.lose(tx, standing.id(), flagged);
        }

        @Override
        public void doubled(Standing standing, long stays) {
            Coding goes = CodingStore.find(tx, standing.id()).orElseThrow();
            Recoding.say(tx, stays, goes.memo(), goes.keyQuote(), tx::carry);
            MemoStore.follow(tx, goes.id(), stays);
            NegativeCases.follow(tx, goes.id(), stays);
            tx.delete(Table.CODING, goes.id());
        }
    }

    /** Somebody wrote an annotation: it stays, on what is said there now. */
    private final class StaysBeside implements Otherwise {

        @Override
        public void gone(Standing standing) {
            Span beside = beside(standing.span());
            tx.update(
                    Table.ANNOTATION,
                    standing.id(),
                    "text, start, end",
                    done.text(),
                    beside.start(),
                    beside.end());
        }

        @Override
        public void doubled(Standing standing, long stays) {
            throw new IllegalStateException("Nothing keeps two annotations apart");
        }
    }

    /** The words written anew, where there are some; else the line behind, else that before. */
    private Span beside(Span gone) {
        String is = done.is();
        int start = Blanks.skip(is, done.stretch().start(), done.stretch().end());
        int end = Blanks.trim(is, start, done.stretch().end());
        if (start == end) {
            int at = done.map().start(gone.start());
            start = Blanks.skip(is, at, is.length());
            if (start == is.length()) {
                end = Blanks.trim(is, 0, at);
                start = Blanks.skip(is, is.lastIndexOf('\n', end - 1) + 1, end);
            } else {
                int lineEnd = is.indexOf('\n', start);
                end = Blanks.trim(is, start, lineEnd < 0 ? is.length() : lineEnd);
            }
        }
        return new Span(start, end);
    }
}
