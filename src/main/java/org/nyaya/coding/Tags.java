package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nyaya.text.Names;

/**
 * The one or two letters by which each code is meant in the picker. A code that was given none gets
 * one here, made of its name, in the order in which codes came: so a new code never changes the
 * letters of those before it, unless it was given theirs.
 */
public final class Tags {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Tags() {}

    /** The tag of each code, in capitals, by the id of the code; unique. */
    public static Map<Long, String> of(CodeTree codes) {
        Map<Long, String> tags = new HashMap<>();
        Set<String> taken = new HashSet<>();
        List<Code> rest = new ArrayList<>();
        for (Code code : codes.all()) {
            if (code.tag() == null) {
                rest.add(code);
            } else {
                tags.put(code.id(), code.tag());
                taken.add(code.tag().toUpperCase(Locale.ROOT));
            }
        }
        rest.sort(Comparator.comparingLong(Code::id));
        for (Code code : rest) {
            wishes(code.name())
                    .filter(taken::add)
                    .findFirst()
                    .ifPresent(tag -> tags.put(code.id(), tag));
        }
        return tags;
    }

    /** What might do for that name, the best first; the last ones are every pair of letters. */
    private static Stream<String> wishes(String name) {
        String letters =
                NO_LETTERS.matcher(Names.fold(name).toUpperCase(Locale.ROOT)).replaceAll(" ");
        List<String> words =
                Stream.of(letters.split(" ", -1)).filter(word -> !word.isEmpty()).toList();
        String joined = String.join("", words);
        String first = first(joined);
        Stream<String> initials =
                words.size() > 1 ? Stream.of(first + first(words.get(1))) : Stream.of();
        Stream<String> own =
                joined.codePoints().skip(1).mapToObj(c -> first + Character.toString(c));
        return Stream.of(initials, own, alphabet().map(c -> first + c), pairs())
                .flatMap(wishes -> wishes);
    }

    private static Stream<String> pairs() {
        return alphabet().flatMap(one -> alphabet().map(two -> one + two));
    }

    private static Stream<String> alphabet() {
        return IntStream.rangeClosed('A', 'Z').mapToObj(Character::toString);
    }

    private static String first(String word) {
        return word.isEmpty() ? "X" : Character.toString(word.codePointAt(0));
    }
}
