package org.nyaya.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds which stretches of a text became which when it was worded anew. Whole words are taken to
 * have been replaced, and characters as people see them are never cut. What lengthens a word takes
 * the place of that word's nearest character, so that a passage that ends with the word goes on to
 * end with it.
 */
public final class Rewording {

    private final String before;
    private final String after;

    private Rewording(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /**
     * How {@code before} became {@code after}.
     *
     * @param typed the changes as they were made, however coarse: what lies between them is known
     *     to be the same
     */
    public static PositionMap map(String before, String after, PositionMap typed) {
        if (before.length() + typed.longer() != after.length()) {
            throw new IllegalArgumentException("These changes do not make that text");
        }
        Rewording rewording = new Rewording(before, after);
        List<PositionMap.Change> fine = new ArrayList<>();
        for (Both both : rewording.widened(typed)) {
            fine.addAll(rewording.compared(both));
        }
        return PositionMap.of(rewording.joined(fine));
    }

    /** How {@code before} became {@code after}, where nobody knows what was done to it. */
    public static PositionMap map(String before, String after) {
        return map(before, after, whole(before, after));
    }

    private static PositionMap whole(String before, String after) {
        Span all = new Span(0, before.length());
        return PositionMap.of(List.of(new PositionMap.Change(all, after.length())));
    }

    /** A stretch of the one text, and what it became. */
    private record Both(int start, int end, int startNow, int endNow) {}

    /** The changes, each as wide as not to cut a character in either text. */
    private List<Both> widened(PositionMap typed) {
        List<Both> wide = new ArrayList<>();
        for (int i = 0; i < typed.changes().size(); i++) {
            Span was = typed.changes().get(i).before();
            Span is = typed.now(i);
            // Those that come to touch become one below.
            int room = was.start() - (i == 0 ? 0 : typed.changes().get(i - 1).before().end());
            int back = 0;
            while (back < room && !isEdge(was.start() - back, is.start() - back)) {
                back++;
            }
            room = nextStart(typed, i) - was.end();
            int on = 0;
            while (on < room && !isEdge(was.end() + on, is.end() + on)) {
                on++;
            }
            Both now =
                    new Both(was.start() - back, was.end() + on, is.start() - back, is.end() + on);
            while (!wide.isEmpty() && wide.getLast().end() >= now.start()) {
                Both last = wide.removeLast();
                now =
                        new Both(
                                Math.min(last.start(), now.start()),
                                Math.max(last.end(), now.end()),
                                Math.min(last.startNow(), now.startNow()),
                                Math.max(last.endNow(), now.endNow()));
            }
            wide.add(now);
        }
        return wide;
    }

    private int nextStart(PositionMap typed, int index) {
        return index + 1 < typed.changes().size()
                ? typed.changes().get(index + 1).before().start()
                : before.length();
    }

    private boolean isEdge(int was, int is) {
        return Characters.isEdge(before, was) && Characters.isEdge(after, is);
    }

    /** First by words; what lies between the words they share, then piece by piece. */
    private List<PositionMap.Change> compared(Both both) {
        List<String> was = Pieces.of(before.substring(both.start(), both.end())).all();
        List<String> is = Pieces.of(after.substring(both.startNow(), both.endNow())).all();
        List<Alike.Pair> pairs = new ArrayList<>();
        List<Integer> seenWas = seen(was);
        List<Integer> seenIs = seen(is);
        int i = 0;
        int j = 0;
        for (Alike.Pair pair : Alike.of(picked(was, seenWas), picked(is, seenIs))) {
            int word = seenWas.get(pair.before());
            int wordNow = seenIs.get(pair.after());
            pairs.addAll(between(was, is, i, word, j, wordNow));
            pairs.add(new Alike.Pair(word, wordNow));
            i = word + 1;
            j = wordNow + 1;
        }
        pairs.addAll(between(was, is, i, was.size(), j, is.size()));
        return changes(both.start(), was, is, pairs);
    }

    private static List<Alike.Pair> between(
            List<String> was, List<String> is, int i, int iEnd, int j, int jEnd) {
        return Alike.of(was.subList(i, iEnd), is.subList(j, jEnd)).stream()
                .map(pair -> new Alike.Pair(pair.before() + i, pair.after() + j))
                .toList();
    }

    private static List<Integer> seen(List<String> pieces) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            if (!Blanks.isBlank(pieces.get(i))) {
                seen.add(i);
            }
        }
        return seen;
    }

    private static List<String> picked(List<String> pieces, List<Integer> which) {
        return which.stream().map(pieces::get).toList();
    }

    private static List<PositionMap.Change> changes(
            int start, List<String> was, List<String> is, List<Alike.Pair> pairs) {
        List<PositionMap.Change> changes = new ArrayList<>();
        int at = start;
        int i = 0;
        int j = 0;
        List<Alike.Pair> all = new ArrayList<>(pairs);
        all.add(new Alike.Pair(was.size(), is.size()));
        for (Alike.Pair pair : all) {
            int gone = length(was.subList(i, pair.before()));
            int come = length(is.subList(j, pair.after()));
            if (gone + come > 0) {
                changes.add(new PositionMap.Change(new Span(at, at + gone), come));
            }
            at += gone + (pair.before() < was.size() ? was.get(pair.before()).length() : 0);
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        return changes;
    }

    private static int length(List<String> pieces) {
        return pieces.stream().mapToInt(String::length).sum();
    }

    /** What was put in at the end of a word, or at its beginning, and goes on with it. */
    private List<PositionMap.Change> joined(List<PositionMap.Change> changes) {
        List<PositionMap.Change> joined = new ArrayList<>();
        int longer = 0;
        for (int i = 0; i < changes.size(); i++) {
            PositionMap.Change change = changes.get(i);
            int at = change.before().start();
            int free = joined.isEmpty() ? 0 : joined.getLast().before().end();
            int limit =
                    i + 1 < changes.size() ? changes.get(i + 1).before().start() : before.length();
            if (change.before().isEmpty() && isWordAt(at - 1) != isWordAt(at)) {
                Span put = new Span(at + longer, at + longer + change.length());
                joined.addAll(isWordAt(at) ? withNext(at, put, limit) : withLast(at, put, free));
            } else {
                joined.add(change);
            }
            longer += change.length() - change.before().length();
        }
        return joined;
    }

    private boolean isWordAt(int position) {
        return position >= 0
                && position < before.length()
                && Pieces.isOfWord(before.codePointAt(head(before, position)));
    }

    private List<PositionMap.Change> withLast(int at, Span put, int free) {
        int end = put.start();
        while (end < put.end() && Pieces.isOfWord(after.codePointAt(end))) {
            end = behind(after, end);
        }
        int letter = head(before, at - 1);
        int goesOn = end - put.start();
        return letter < free || goesOn == 0
                ? List.of(change(at, at, put.length()))
                : List.of(
                        change(letter, at, at - letter + goesOn),
                        change(at, at, put.length() - goesOn));
    }

    private List<PositionMap.Change> withNext(int at, Span put, int limit) {
        int start = put.end();
        while (start > put.start() && Pieces.isOfWord(after.codePointAt(head(after, start - 1)))) {
            start = head(after, start - 1);
        }
        int letterEnd = behind(before, at);
        int goesOn = put.end() - start;
        return letterEnd > limit || goesOn == 0
                ? List.of(change(at, at, put.length()))
                : List.of(
                        change(at, at, put.length() - goesOn),
                        change(at, letterEnd, letterEnd - at + goesOn));
    }

    /** Where the character begins that stands at a position. */
    private static int head(String text, int position) {
        int start = position;
        while (!Characters.isEdge(text, start)) {
            start--;
        }
        return start;
    }

    /** Where the character ends that begins at a position. */
    private static int behind(String text, int position) {
        int end = position + 1;
        while (!Characters.isEdge(text, end)) {
            end++;
        }
        return end;
    }

    private static PositionMap.Change change(int start, int end, int length) {
        return new PositionMap.Change(new Span(start, end), length);
    }
}
