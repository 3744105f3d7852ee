package org.nyaya.study;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.text.WordStarts;

/**
 * Corrects one word of a text, in one action: a new text, to which the source, its turns and what
 * stands at the text are moved. What begins or ends inside of the word goes.
 */
final class RandomCorrection {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Tx tx;
    private final long source;
    private final Span wrong;
    private final int longer;

    private RandomCorrection(Tx tx, long source, Span wrong, int longer) {
        this.tx = tx;
        this.source = source;
        this.wrong = wrong;
        this.longer = longer;
    }

    private record Text(long source, String body) {}

    private record Turn(long id, int start, int said, int end) {}

    private record Standing(long id, Span span) {}

    static void correct(Tx tx, Random random) {
        List<Text> texts =
                tx.list(
                        row -> new Text(row.number(0), row.text(1)),
                        "select s.id, t.body from source s join text t on t.id = s.text order by s.id");
        if (texts.isEmpty()) {
            return;
        }
        Text text = texts.get(random.nextInt(texts.size()));
        List<Turn> said =
                turns(tx, text.source()).stream().filter(turn -> turn.said() < turn.end()).toList();
        Turn turn = said.get(random.nextInt(said.size()));
        List<MatchResult> words =
                WORD.matcher(text.body()).region(turn.said(), turn.end()).results().toList();
        MatchResult word = words.get(random.nextInt(words.size()));
        String right = RandomStudy.WORDS.get(random.nextInt(RandomStudy.WORDS.size()));
        Span wrong = new Span(word.start(), word.end());
        new RandomCorrection(tx, text.source(), wrong, right.length() - wrong.length())
                .apply(text.body(), right);
    }

    private void apply(String body, String right) {
        String now = body.substring(0, wrong.start()) + right + body.substring(wrong.end());
        long text = tx.keepText(now, Sentences.in(now).packed(), WordStarts.in(now).packed(), "");
        tx.update(Table.SOURCE, source, "text", text);
        for (Turn turn : turns(tx, source)) {
            tx.update(
                    Table.TURN,
                    turn.id(),
                    "start, said, end",
                    moved(turn.start()),
                    moved(turn.said()),
                    moved(turn.end()));
        }
        move(Table.CODING, "coding", text);
        move(Table.FLAG, "flag", text);
        move(Table.ANNOTATION, "annotation", text);
    }

    /** The last first, so that none takes the place of the next. */
    private void move(Table table, String name, long text) {
        List<Standing> all =
                tx.list(
                        row -> new Standing(row.number(0), new Span(row.count(1), row.count(2))),
                        "select id, start, end from "
                                + name
                                + " where source = ?"
                                + (longer > 0
                                        ? " order by start desc, end desc"
                                        : " order by start, end"),
                        source);
        for (Standing one : all) {
            if (isCut(one.span())) {
                tx.delete(table, one.id());
            }
        }
        for (Standing one : all) {
            tx.update(
                    table,
                    one.id(),
                    "text, start, end",
                    text,
                    moved(one.span().start()),
                    moved(one.span().end()));
        }
    }

    private static List<Turn> turns(Tx tx, long source) {
        return tx.list(
                row -> new Turn(row.number(0), row.count(1), row.count(2), row.count(3)),
                "select id, start, said, end from turn where source = ? order by start",
                source);
    }

    private boolean isCut(Span span) {
        return isInside(span.start()) || isInside(span.end());
    }

    private boolean isInside(int position) {
        return wrong.start() < position && position < wrong.end();
    }

    private int moved(int position) {
        return position >= wrong.end() ? position + longer : position;
    }
}
