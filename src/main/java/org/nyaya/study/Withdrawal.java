package org.nyaya.study;

import java.util.List;
import java.util.Map;
import org.nyaya.project.Project;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/** Takes a source or a person out of a study, with all that hangs on it. */
final class Withdrawal {

    /** Stands for each letter of what was said: no word, and as long, so that positions stay. */
    static final char BLANK = '\u2588';

    /** What has a place in a text, by the name of its table. */
    private static final Map<Table, String> STANDS_ON_TEXT =
            Map.of(
                    Table.CODING,
                    "coding",
                    Table.QUOTE,
                    "quote",
                    Table.FLAG,
                    "flag",
                    Table.ANNOTATION,
                    "annotation");

    /** What holds on to how a text read before it was corrected. */
    private static final Map<Table, String> STANDS_ON_THE_PAST =
            Map.of(Table.CORRECTION, "correction", Table.LOST, "lost");

    private Withdrawal() {}

    /** The source goes, and its interview where it has no other. */
    static void source(Tx tx, long source) {
        List<Long> interviews =
                tx.list(
                        row -> row.number(0),
                        "select interview from source where id = ? and interview is not null"
                                + " and interview not in (select interview from source"
                                + " where id <> ? and interview is not null)",
                        source,
                        source);
        remove(tx, List.of(source));
        interviews.forEach(interview -> tx.delete(Table.INTERVIEW, interview));
    }

    static void person(Tx tx, long person) {
        Withdrawn goes = Withdrawn.of(tx, person);
        remove(tx, goes.sources());
        goes.interviews().forEach(interview -> tx.delete(Table.INTERVIEW, interview));
        for (long shared : goes.shared()) {
            blank(tx, shared, person);
        }
        tx.delete(Table.PERSON, person);
    }

    private static void remove(Tx tx, List<Long> sources) {
        for (long translation :
                tx.list(
                        row -> row.number(0),
                        "select id from source where translates in (select value from json_each(?))",
                        Project.ids(sources))) {
            tx.update(Table.SOURCE, translation, "translates", (Object) null);
        }
        List<Long> texts =
                tx.list(
                        row -> row.number(0),
                        "select text from source where id in (select value from json_each(?))",
                        Project.ids(sources));
        sources.forEach(source -> tx.delete(Table.SOURCE, source));
        letGo(tx, texts);
    }

    /** Nothing, wherever it says it belongs, keeps a text that no source has any more. */
    private static void letGo(Tx tx, List<Long> texts) {
        STANDS_ON_TEXT.forEach((table, name) ->
                tx.list(
                                row -> row.number(0),
                                "select id from "
                                        + name
                                        + " where text in (select value from json_each(?))"
                                        + " and text not in (select text from source)",
                                Project.ids(texts))
                        .forEach(id -> tx.delete(table, id)));
    }

    /** A stretch of a text in which the person speaks, with label and stamp. */
    private record Turn(int start, int end) {}

    /**
     * What the person said becomes blanks; what was coded in it or quoted from it goes, and the
     * original file, and how the text read before corrections. What stays stands on the text with
     * blanks.
     */
    private static void blank(Tx tx, long source, long person) {
        List<Turn> turns =
                tx.list(
                        row -> new Turn(row.count(0), row.count(1)),
                        "select start, end from turn where source = ? and speaker in"
                                + " (select id from speaker where person = ?) order by start",
                        source,
                        person);
        for (Turn turn : turns) {
            STANDS_ON_TEXT.forEach((table, name) ->
                    tx.list(
                                    row -> row.number(0),
                                    "select id from "
                                            + name
                                            + " where source = ? and start < ? and end > ?",
                                    source,
                                    turn.end(),
                                    turn.start())
                            .forEach(id -> tx.delete(table, id)));
        }
        long text = tx.number("select text from source where id = ?", source);
        String body =
                tx.one(row -> row.text(0), "select body from text where id = ?", text)
                        .orElseThrow();
        String places =
                tx.one(row -> row.text(0), "select places from text where id = ?", text)
                        .orElseThrow();
        String blanked = blanked(body, turns);
        long instead =
                tx.keepText(
                        blanked,
                        Sentences.in(blanked).packed(),
                        WordStarts.in(blanked).packed(),
                        places);
        tx.update(Table.SOURCE, source, "text, original", instead, null);
        STANDS_ON_TEXT.forEach((table, name) ->
                tx.list(
                                row -> row.number(0),
                                "select id from " + name + " where source = ?",
                                source)
                        .forEach(id -> tx.update(table, id, "text", instead)));
        STANDS_ON_THE_PAST.forEach((table, name) ->
                tx.list(
                                row -> row.number(0),
                                "select id from " + name + " where source = ?",
                                source)
                        .forEach(id -> tx.delete(table, id)));
        letGo(tx, List.of(text));
        int nameless = 1;
        for (long speaker :
                tx.list(
                        row -> row.number(0),
                        "select id from speaker where source = ? and person = ?",
                        source,
                        person)) {
            String label = String.valueOf(BLANK).repeat(nameless);
            tx.update(Table.SPEAKER, speaker, "label, folded, person", label, label, null);
            nameless++;
        }
    }

    private static String blanked(String body, List<Turn> turns) {
        StringBuilder blanked = new StringBuilder(body);
        for (Turn turn : turns) {
            for (int i = turn.start(); i < turn.end(); i++) {
                if (!Character.isWhitespace(body.charAt(i))) {
                    blanked.setCharAt(i, BLANK);
                }
            }
        }
        return blanked.toString();
    }
}
