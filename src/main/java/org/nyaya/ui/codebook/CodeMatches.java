package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.text.Names;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Codes;

/**
 * Which codes some letters mean, the best first. The same letters mean the same as long as the
 * codebook is the same: what was used last decides only between codes that match equally well.
 */
public final class CodeMatches {

    /** How a code matches; each is better than the next. */
    public enum Tier {
        /** No letters: every code. */
        ANY,
        TAG,
        /** The tag, accents aside. */
        TAG_LETTERS,
        NAME,
        NAME_PREFIX,
        WORD_PREFIX,
        INITIALS,
        SUBSTRING,
        /** A word of what is said of it. */
        DEFINITION
    }

    /** A code and how it matches. */
    public record Match(Code code, Tier tier) {}

    /** Fewer letters are looked for in names only, for they stand in every definition. */
    private static final int LEAST_IN_DEFINITION = 3;

    private static final class Entry {
        final Code code;
        final String tag;
        final String name;
        final String initials;
        final int place;
        private @Nullable String said;

        Entry(Code code, String tag, int place) {
            this.code = code;
            this.tag = tag;
            this.name = Names.fold(code.name());
            this.initials = initials(name);
            this.place = place;
        }

        String said() {
            if (said == null) {
                said = Names.fold(code.definition().text() + "\n" + code.definition().include());
            }
            return said;
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    public CodeMatches(Codes codes) {
        Map<Long, Integer> places = new HashMap<>();
        codes.pins().forEach((place, code) -> places.put(code, place));
        for (Code code : codes.tree().all()) {
            entries.add(
                    new Entry(
                            code,
                            codes.tags().getOrDefault(code.id(), ""),
                            places.getOrDefault(code.id(), Integer.MAX_VALUE)));
        }
    }

    /**
     * The codes that {@code letters} can mean. Without letters all of them: those used last, then
     * the others in the order of the codebook.
     *
     * @param lastUsed ids of codes, the one used last first
     */
    public List<Match> of(String letters, List<Long> lastUsed) {
        Map<Long, Integer> used = new HashMap<>();
        for (Long code : lastUsed) {
            used.putIfAbsent(code, used.size());
        }
        String wanted = Names.fold(letters);
        record Found(Match match, int place, int used, int order) {}
        List<Found> found = new ArrayList<>();
        for (Entry entry : entries) {
            int last = used.getOrDefault(entry.code.id(), Integer.MAX_VALUE);
            int order = found.size();
            int place = wanted.isEmpty() ? 0 : entry.place;
            tier(entry, letters.strip(), wanted)
                    .ifPresent(tier ->
                            found.add(new Found(new Match(entry.code, tier), place, last, order)));
        }
        found.sort(
                Comparator.<Found, Tier>comparing(one -> one.match().tier())
                        .thenComparingInt(Found::place)
                        .thenComparingInt(Found::used)
                        .thenComparingInt(Found::order));
        return found.stream().map(Found::match).toList();
    }

    /**
     * What of a name {@code letters} stand for, in UTF-16 units of the name: at the beginning of a
     * word where that can be. Empty where the name does not hold them.
     */
    public static Span part(String name, String letters) {
        String folded = Names.fold(name);
        String wanted = Names.fold(letters);
        int at = wanted.isEmpty() ? -1 : wordAt(folded, wanted);
        if (at < 0) {
            at = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        }
        if (at < 0) {
            return new Span(0, 0);
        }
        int start = firstReaching(name, at + 1) - 1;
        return new Span(Math.max(0, start), firstReaching(name, at + wanted.length()));
    }

    private static Optional<Tier> tier(Entry entry, String letters, String wanted) {
        if (wanted.isEmpty()) {
            return Optional.of(Tier.ANY);
        }
        if (entry.tag.toUpperCase(Locale.ROOT).equals(letters.toUpperCase(Locale.ROOT))) {
            return Optional.of(Tier.TAG);
        }
        if (Names.fold(entry.tag).equals(wanted)) {
            return Optional.of(Tier.TAG_LETTERS);
        }
        if (entry.name.equals(wanted)) {
            return Optional.of(Tier.NAME);
        }
        if (entry.name.startsWith(wanted)) {
            return Optional.of(Tier.NAME_PREFIX);
        }
        if (wordAt(entry.name, wanted) >= 0) {
            return Optional.of(Tier.WORD_PREFIX);
        }
        if (entry.initials.startsWith(wanted)) {
            return Optional.of(Tier.INITIALS);
        }
        if (entry.name.contains(wanted)) {
            return Optional.of(Tier.SUBSTRING);
        }
        if (wanted.length() >= LEAST_IN_DEFINITION && wordAt(entry.said(), wanted) >= 0) {
            return Optional.of(Tier.DEFINITION);
        }
        return Optional.empty();
    }

    /** Where {@code wanted} begins a word of {@code folded}; negative for nowhere. */
    private static int wordAt(String folded, String wanted) {
        int at = folded.indexOf(wanted);
        while (at > 0 && !beginsWord(folded, at)) {
            at = folded.indexOf(wanted, at + 1);
        }
        return at;
    }

    private static boolean beginsWord(String folded, int at) {
        return at == 0 || !Character.isLetterOrDigit(folded.codePointBefore(at));
    }

    private static String initials(String folded) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < folded.length(); i = folded.offsetByCodePoints(i, 1)) {
            if (beginsWord(folded, i) && Character.isLetterOrDigit(folded.codePointAt(i))) {
                initials.appendCodePoint(folded.codePointAt(i));
            }
        }
        return initials.toString();
    }

    /** The shortest beginning of {@code name} that folds to {@code length} units or more. */
    private static int firstReaching(String name, int length) {
        int low = 0;
        int high = name.length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Names.fold(name.substring(0, middle)).length() >= length) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
