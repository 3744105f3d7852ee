package org.nyaya.health;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.text.LfText;
import org.nyaya.text.Positions;

/** Looks at texts and originals, some at a time: whether they are what their hashes say. */
final class TextLook {

    /** How many texts one job reads: a long one takes some milliseconds. */
    private static final int TOGETHER = 10;

    private final List<Long> otherWords = new ArrayList<>();
    private final List<Long> unmeasured = new ArrayList<>();
    private final List<String> otherOriginals = new ArrayList<>();
    private long text;
    private long original;

    /** Reads the next texts; false where there are none any more. */
    boolean texts(Read read) {
        long before = text;
        read.each(
                this::text,
                "select id, hash, length, sentences, words, body from text where id > ?"
                        + " order by id limit "
                        + TOGETHER,
                text);
        return text > before;
    }

    /** Reads the next original; false where there is none any more. */
    boolean originals(Read read) {
        long before = original;
        read.each(
                row -> {
                    original = row.number(0);
                    if (!LfText.hash(row.bytes(3)).equals(row.text(1))) {
                        otherOriginals.add(row.text(2));
                    }
                },
                "select id, hash, name, bytes from original where id > ? order by id limit 1",
                original);
        return original > before;
    }

    private void text(Row row) {
        text = row.number(0);
        String body = row.text(5);
        if (!LfText.isStorable(body) || !LfText.hash(body).equals(row.text(1))) {
            otherWords.add(text);
        } else if (row.number(2) != body.length()
                || !fit(row.bytes(3), body.length())
                || !fit(row.bytes(4), body.length())) {
            unmeasured.add(text);
        }
    }

    private static boolean fit(byte[] packed, int length) {
        try {
            Positions positions = Positions.unpack(packed);
            return positions.count() == 0 || positions.get(positions.count() - 1) < length;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** What was found; names the sources as the study does. */
    List<Finding> findings(Read read) {
        List<Finding> found = new ArrayList<>();
        if (!otherWords.isEmpty()) {
            List<String> names = new ArrayList<>();
            for (long id : otherWords) {
                names.addAll(
                        read.list(
                                row -> row.text(0),
                                "select name from source where text = ? order by id",
                                id));
            }
            found.add(new Finding.OtherWords(names));
        }
        if (!otherOriginals.isEmpty()) {
            found.add(new Finding.OtherOriginals(otherOriginals));
        }
        if (!unmeasured.isEmpty()) {
            found.add(new Finding.Unmeasured(unmeasured));
        }
        return found;
    }
}
