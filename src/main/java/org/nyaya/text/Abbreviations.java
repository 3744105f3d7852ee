package org.nyaya.text;

import java.util.Set;

/** Full stops that do not end a sentence. */
final class Abbreviations {

    /** Longer words are not looked up. */
    private static final int LONGEST = 12;

    /** A name follows, or the sentence goes on. */
    private static final Set<String> TITLES =
            words(
                    """
                    mr mrs ms dr prof rev fr hon gen col capt cpt lt sgt maj adm cmdr sen
                    gov mt vs cf e.g i.e approx
                    """);

    /** Only before a number; "No." is an answer otherwise. */
    private static final Set<String> COUNTERS =
            words(
                    """
                    no nos vol p pp fig sec ch ext jan feb mar apr aug sept sep oct nov
                    dec
                    """);

    /** These may end a sentence; whether they do shows in the next word. */
    private static final Set<String> OFTEN_LAST =
            words(
                    """
                    jr sr st inc ltd co corp ave
                    """);

    /**
     * Words that begin a new sentence when they follow an initial or an abbreviation, up to an
     * apostrophe.
     */
    private static final Set<String> OPENERS =
            words(
                    """
                    the a he she it we they i you but and so then that this there these
                    those in on at when if my our his her their what how why where who
                    well yeah yes oh okay or because for from with as after before did do
                    is was were not now no everybody everyone nobody somebody people some
                    all also
                    """);

    private Abbreviations() {}

    /**
     * Whether the stop at {@code stop} only shortens the word before it.
     *
     * @param start of the sentence
     * @param next where the next word begins, on the same line
     */
    static boolean has(String text, int start, int stop, int next) {
        int begin = stop;
        while (begin > start
                && stop - begin <= LONGEST
                && !Blanks.isBlank(text.charAt(begin - 1))
                && !opens(text.charAt(begin - 1))) {
            begin--;
        }
        if (begin == stop || stop - begin > LONGEST) {
            return false;
        }
        String word = Names.fold(text.substring(begin, stop));
        if (TITLES.contains(word)) {
            return true;
        }
        boolean number = Character.isDigit(text.charAt(next));
        if (COUNTERS.contains(word)) {
            return number;
        }
        if (begin == start && numbersList(word)) {
            return true;
        }
        boolean capital = Character.isUpperCase(text.charAt(begin));
        boolean initial = stop - begin == 1 && capital && text.charAt(begin) != 'I';
        return (initial || OFTEN_LAST.contains(word) || (capital && isDotted(word)))
                && !OPENERS.contains(wordAt(text, next));
    }

    private static boolean numbersList(String word) {
        return word.length() <= 2 && word.chars().allMatch(Character::isDigit);
    }

    /** Single letters, or nearly, with stops between them: "U.S", "Ph.D". */
    private static boolean isDotted(String word) {
        int dot = word.indexOf('.');
        if (dot < 0) {
            return false;
        }
        int before = -1;
        for (; dot >= 0; before = dot, dot = word.indexOf('.', dot + 1)) {
            if (dot - before < 2 || dot - before > 3) {
                return false;
            }
        }
        return word.length() - before <= 3;
    }

    private static String wordAt(String text, int start) {
        int end = start;
        while (end < text.length()
                && end - start < LONGEST
                && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Names.fold(text.substring(start, end));
    }

    private static Set<String> words(String spaced) {
        return Set.of(spaced.strip().split("\\s+", -1));
    }

    private static boolean opens(char c) {
        return "—–\"'“‘«([".indexOf(c) >= 0;
    }
}
