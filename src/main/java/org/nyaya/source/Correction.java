package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;
import org.nyaya.text.LfText;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Rewording;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.text.WordStarts;

/**
 * Corrects the text of a source, inside an action: a new text is kept beside the old one, the
 * source and its turns move to it, and the way from the one to the other is kept. What else stands
 * on the text is moved by whoever owns it.
 */
public final class Correction {

    /** What became of it. */
    public sealed interface Outcome {

        /**
         * The source reads {@code after} now.
         *
         * @param before the id of the text as it was
         * @param text the id of the text as it is
         * @param stretch what was written anew, as it stands now
         */
        record Done(long before, long text, String was, String is, PositionMap map, Span stretch)
                implements Outcome {}

        /** Nothing was changed. */
        record Refused(Refusal why) implements Outcome {}
    }

    /** Why a text stays as it is. */
    public enum Refusal {
        /** It says so already. */
        SAME,
        /** The source is not there any more. */
        GONE,
        /** The text was corrected since it was read. */
        CHANGED_MEANWHILE,
        /** The stretch is none of what is said in one turn. */
        NOT_SAID,
        /** A NUL or half a character, which a study cannot hold. */
        NOT_STORABLE,
        /** The words begin or end with what would become one character with what stands beside. */
        CUTS_CHARACTER,
        /** Nothing would be left of the whole text. */
        NOTHING_LEFT
    }

    private record Turn(long id, int start, int said, int end) {}

    private final Tx tx;
    private final NewWording wanted;
    private final String was;
    private final String is;

    private Correction(Tx tx, NewWording wanted, String was) {
        this.tx = tx;
        this.wanted = wanted;
        this.was = was;
        this.is =
                was.substring(0, wanted.stretch().start())
                        + wanted.words()
                        + was.substring(wanted.stretch().end());
    }

    /** Makes the source read so, or tells why not. */
    public static Outcome apply(Tx tx, Texts texts, NewWording wanted) {
        Optional<Long> text =
                tx.one(
                        row -> row.number(0),
                        "select text from source where id = ?",
                        wanted.source());
        if (text.isEmpty()) {
            return new Outcome.Refused(Refusal.GONE);
        }
        if (text.get() != wanted.text()) {
            return new Outcome.Refused(Refusal.CHANGED_MEANWHILE);
        }
        if (!LfText.isStorable(wanted.words())) {
            return new Outcome.Refused(Refusal.NOT_STORABLE);
        }
        String body = texts.body(tx, text.get());
        if (wanted.stretch().end() > body.length()) {
            return new Outcome.Refused(Refusal.NOT_SAID);
        }
        return new Correction(tx, wanted, body).apply();
    }

    private Outcome apply() {
        Span stretch = wanted.stretch();
        List<Turn> turns = fromTheTurn();
        if (turns.isEmpty()) {
            return new Outcome.Refused(Refusal.NOT_SAID);
        }
        if (was.equals(is)) {
            return new Outcome.Refused(Refusal.SAME);
        }
        int end = stretch.start() + wanted.words().length();
        if (!Characters.isEdge(is, stretch.start()) || !Characters.isEdge(is, end)) {
            return new Outcome.Refused(Refusal.CUTS_CHARACTER);
        }
        if (Blanks.isBlank(is)) {
            return new Outcome.Refused(Refusal.NOTHING_LEFT);
        }
        PositionMap map =
                Rewording.map(stretch.of(was), wanted.words(), wanted.typed())
                        .shifted(stretch.start());
        long text = keep(map);
        moveTurns(turns, map.longer());
        tx.insert(
                Table.CORRECTION,
                "source, before, after, map",
                wanted.source(),
                wanted.text(),
                text,
                map.written());
        Span now = new Span(stretch.start(), end);
        return new Outcome.Done(wanted.text(), text, was, is, map, now);
    }

    private long keep(PositionMap map) {
        String places =
                tx.one(row -> row.text(0), "select places from text where id = ?", wanted.text())
                        .orElseThrow();
        long text =
                tx.keepText(
                        is,
                        Sentences.in(is).packed(),
                        WordStarts.in(is).packed(),
                        Places.read(places).moved(map));
        tx.update(Table.SOURCE, wanted.source(), "text", text);
        return text;
    }

    /** The turn of the stretch becomes longer or shorter; those behind it go along. */
    private void moveTurns(List<Turn> turns, int longer) {
        List<long[]> moved = new ArrayList<>();
        for (Turn turn : turns) {
            int by = moved.isEmpty() ? 0 : longer;
            moved.add(
                    new long[] {
                        turn.id(), turn.start() + by, turn.said() + by, turn.end() + longer
                    });
        }
        tx.carryAll(Table.TURN, "start, said, end", moved);
    }

    /** The turn in which the stretch is said, and all behind it; none where there is no such. */
    private List<Turn> fromTheTurn() {
        List<Turn> turns =
                tx.list(
                        row -> new Turn(row.number(0), row.count(1), row.count(2), row.count(3)),
                        "select id, start, said, end from turn where source = ? and end >= ?"
                                + " order by start, id",
                        wanted.source(),
                        wanted.stretch().end());
        int holds = -1;
        while (holds + 1 < turns.size()
                && turns.get(holds + 1).said() <= wanted.stretch().start()) {
            holds++;
        }
        return holds < 0 ? List.of() : turns.subList(holds, turns.size());
    }
}
