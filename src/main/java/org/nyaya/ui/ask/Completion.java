package org.nyaya.ui.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.Vocabulary;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * What the clause that is being written may become.
 *
 * @param replaces where that stands in the line
 * @param offers the best first
 * @param sure whether it can only be one of these, so that Enter takes the first
 */
record Completion(Span replaces, List<Offer> offers, boolean sure) {

    /**
     * One of them.
     *
     * @param written what takes the place of what is there
     * @param name as it is called
     * @param field whose value it is; null where it is a field
     * @param below whether the codes below are meant too
     */
    record Offer(String written, String name, Vocabulary.@Nullable Field field, boolean below) {}

    private static final int MOST = 8;

    /** Fewer letters begin too many names. */
    private static final int LEAST = 2;

    /** Whose values are offered before their field is written. */
    private static final List<String> COMMON = List.of("code", "person", "source");

    private static final Set<String> OF_CODES =
            Set.of("code", "overlaps", "inside", "contains", "near", "followed", "with");

    /** Nothing can be offered. */
    static final Completion NONE = new Completion(new Span(0, 0), List.of(), false);

    /** What may be meant by what stands before the caret. */
    static Completion of(Vocabulary vocabulary, String line, int caret) {
        int start = start(line, caret);
        String written = line.substring(start, caret);
        Span place = new Span(start, end(line, caret));
        int colon = colon(written);
        if (colon < 0) {
            String wanted = Names.fold(written);
            return written.isEmpty() || Line.isQuote(written.charAt(0))
                    ? NONE
                    : new Completion(place, begun(vocabulary, wanted), false);
        }
        String field = Names.fold(written.substring(0, colon + 1));
        String value = plain(written.substring(colon + 1));
        for (Vocabulary.Field one : vocabulary.fields()) {
            if (Names.fold(one.written()).equals(field)) {
                List<Offer> offers = values(one, Names.fold(value));
                boolean done = offers.stream().anyMatch(offer -> offer.written().equals(written));
                // What ends in a star means more than one name: it is offered, but not taken by
                // itself.
                boolean sure = !offers.isEmpty() && !written.endsWith("*");
                return done ? NONE : new Completion(place, first(offers), sure);
            }
        }
        return NONE;
    }

    /** Fields that begin so, and what is called so without its field being said. */
    private static List<Offer> begun(Vocabulary vocabulary, String wanted) {
        List<Offer> offers = new ArrayList<>();
        for (Vocabulary.Field field : vocabulary.fields()) {
            if (Names.fold(field.name()).startsWith(wanted)) {
                offers.add(new Offer(field.written(), field.name(), null, false));
            }
        }
        if (wanted.length() >= LEAST) {
            for (Vocabulary.Field field : vocabulary.fields()) {
                if (field.attribute() || COMMON.contains(field.name())) {
                    offers.addAll(values(field, wanted));
                }
            }
        }
        return first(offers);
    }

    private static List<Offer> values(Vocabulary.Field field, String wanted) {
        List<Offer> begin = new ArrayList<>();
        List<Offer> hold = new ArrayList<>();
        for (Vocabulary.Value value : field.values()) {
            String name = Names.fold(value.name());
            String last = name.substring(name.lastIndexOf('›') + 1).strip();
            boolean begins = last.startsWith(wanted) || name.startsWith(wanted);
            if (begins || beginsWord(name, wanted)) {
                List<Offer> goes = begins ? begin : hold;
                String written = field.written() + value.written();
                goes.add(new Offer(written, value.name(), field, false));
                if (value.parent() && OF_CODES.contains(field.name())) {
                    goes.add(new Offer(written + ">*", value.name(), field, true));
                }
            }
        }
        begin.addAll(hold);
        return begin;
    }

    private static boolean beginsWord(String name, String wanted) {
        int at = name.indexOf(wanted);
        while (at > 0 && Character.isLetterOrDigit(name.codePointBefore(at))) {
            at = name.indexOf(wanted, at + 1);
        }
        return at >= 0;
    }

    private static List<Offer> first(List<Offer> offers) {
        return List.copyOf(offers.subList(0, Math.min(MOST, offers.size())));
    }

    /** Where the clause begins that goes on before the caret; its minus stays outside. */
    private static int start(String line, int caret) {
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < caret; i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
            } else if (Line.isQuote(c)) {
                quoted = !quoted;
            } else if (!quoted && (Character.isWhitespace(c) || c == '(')) {
                start = i + 1;
            }
        }
        return start < caret && line.charAt(start) == '-' ? start + 1 : Math.min(start, caret);
    }

    /** Where the word ends in which the caret stands. */
    private static int end(String line, int caret) {
        int end = caret;
        while (end < line.length()
                && !Character.isWhitespace(line.charAt(end))
                && line.charAt(end) != ')') {
            end++;
        }
        return end;
    }

    private static int colon(String written) {
        boolean quoted = false;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\') {
                i++;
            } else if (Line.isQuote(c)) {
                quoted = !quoted;
            } else if (c == ':' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    /** Without the quotes and signs that names need in a question. */
    private static String plain(String value) {
        return value.replaceAll("[\"“”\\\\]", "").replace("/", " › ").replaceAll("[>*]+$", "");
    }
}
