package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nyaya.text.Names;

/**
 * Which choices fit what is typed, the best first. The same letters give the same order, whatever
 * was used last: the beginning of the name, then beginnings of its words, then anywhere in it; what
 * cannot be done now comes after all that can. Beyond that the order is the one they came in.
 */
final class Ranking {

    private record Ranked(Choice choice, int tier) {}

    private Ranking() {}

    static List<Choice> of(List<Choice> all, String typed) {
        String wanted = Names.fold(typed);
        List<Ranked> found = new ArrayList<>();
        for (Choice choice : all) {
            int tier = tier(Names.fold(choice.name()), wanted);
            if (tier >= 0) {
                found.add(new Ranked(choice, tier));
            }
        }
        found.sort(
                Comparator.comparing((Ranked one) -> !one.choice().possible())
                        .thenComparingInt(Ranked::tier));
        return found.stream().map(Ranked::choice).toList();
    }

    private static int tier(String name, String wanted) {
        if (name.startsWith(wanted)) {
            return 0;
        }
        if (hasWord(name, wanted)) {
            return 1;
        }
        if (name.contains(wanted)) {
            return 2;
        }
        String[] words = wanted.split(" ", -1);
        for (String word : words) {
            if (!hasWord(name, word)) {
                return -1;
            }
        }
        return 3;
    }

    /** Whether a word of {@code name} begins so. */
    private static boolean hasWord(String name, String beginning) {
        for (int at = name.indexOf(beginning); at >= 0; at = name.indexOf(beginning, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
