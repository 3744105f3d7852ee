package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nyaya.text.Names;

/**
 * The one or two letters by which each code is meant in the picker. A code that was given none gets
 * one here, made of its name, in the order in which codes came: so a new code never changes the
 * letters of those before it, unless it was given theirs.
 */
public final class Tags {

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
            for (String wish : wishes(code.name())) {
                if (taken.add(wish)) {
                    tags.put(code.id(), wish);
                    break;
                }
            }
        }
        return tags;
    }

    /** What might do for that name, the best first; the last ones are every pair of letters. */
    private static List<String> wishes(String name) {
        String letters =
                Names.fold(name)
                        .toUpperCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} ]+", " ")
                        .strip();
        List<String> wishes = new ArrayList<>();
        String[] words = letters.split(" +", -1);
        if (words.length > 1) {
            wishes.add(first(words[0]) + first(words[1]));
        }
        String joined = letters.replace(" ", "");
        String first = first(joined);
        joined.codePoints().skip(1).forEach(c -> wishes.add(first + Character.toString(c)));
        for (char second = 'A'; second <= 'Z'; second++) {
            wishes.add(first + second);
        }
        for (char one = 'A'; one <= 'Z'; one++) {
            for (char two = 'A'; two <= 'Z'; two++) {
                wishes.add("" + one + two);
            }
        }
        return wishes;
    }

    private static String first(String word) {
        return word.isEmpty() ? "X" : Character.toString(word.codePointAt(0));
    }
}
