package org.nyaya.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Somebody types in a text at random: puts in, takes away, replaces, pastes. */
public final class Typing {

    private final String before;
    private final String after;
    private final PositionMap typed;

    /** For each character of the text before: whether somebody typed in it or beside it. */
    private final boolean[] touched;

    public Typing(Random random, String before) {
        this.before = before;
        this.touched = new boolean[before.length()];
        StringBuilder text = new StringBuilder(before);
        List<Integer> from = new ArrayList<>();
        for (int i = 0; i < before.length(); i++) {
            from.add(i);
        }
        PositionMap map = PositionMap.SAME;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            int start = cut(text, random.nextInt(text.length() + 1));
            int most = random.nextInt(5) == 0 ? text.length() : 6;
            int end = cut(text, Math.min(text.length(), start + random.nextInt(most + 1)));
            String put = random.nextInt(3) == 0 ? "" : pasted(random);
            end = Math.max(start, end);
            for (int at = Math.max(0, start - 1); at < Math.min(end + 1, from.size()); at++) {
                if (from.get(at) >= 0) {
                    touched[from.get(at)] = true;
                }
            }
            text.replace(start, end, put);
            from.subList(start, end).clear();
            for (int at = 0; at < put.length(); at++) {
                from.add(start, -1);
            }
            map = map.then(new PositionMap.Change(new Span(start, end), put.length()));
        }
        this.after = text.toString();
        this.typed = map;
    }

    /** A text nobody would write. */
    public static String text(Random random) {
        return RandomText.of(random);
    }

    public String before() {
        return before;
    }

    public String after() {
        return after;
    }

    public PositionMap typed() {
        return typed;
    }

    /** All passages in which, and beside which, nobody typed, and which cut no character. */
    public List<Span> untouched() {
        List<Span> passages = new ArrayList<>();
        for (int start = 0; start < before.length(); start++) {
            for (int end = start + 1; end <= before.length() && !touched[end - 1]; end++) {
                if (isEdge(start) && isEdge(end)) {
                    passages.add(new Span(start, end));
                }
            }
        }
        return passages;
    }

    private boolean isEdge(int position) {
        return Characters.isEdge(before, position)
                && Characters.isEdge(after, typed.start(position));
    }

    /** Nobody types inside of a surrogate pair; inside of a letter and its accent they do. */
    private static int cut(CharSequence text, int position) {
        boolean inPair =
                position > 0
                        && position < text.length()
                        && Character.isLowSurrogate(text.charAt(position));
        return inPair ? position - 1 : position;
    }

    private static String pasted(Random random) {
        String text = RandomText.of(random);
        return text.substring(0, cut(text, Math.min(text.length(), random.nextInt(12))));
    }
}
