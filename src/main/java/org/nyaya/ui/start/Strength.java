package org.nyaya.ui.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How long a passphrase would stand against somebody who has the file and tries many, as a rough
 * and rather low guess: it is cut into words, years, rows of keys and single signs, and each counts
 * as many bits as a guesser who knows of such parts would need. Never refuses anything.
 *
 * @param bits the guess
 */
record Strength(Level level, Hint hint, double bits) {

    /** From nothing typed to more than anybody can try. */
    enum Level {
        NONE(0),
        /** Minutes. */
        GUESSED(1),
        /** Days to months. */
        WEAK(2),
        /** Years. */
        FAIR(3),
        /** Longer than anybody waits. */
        STRONG(4);

        private final int bars;

        Level(int bars) {
            this.bars = bars;
        }

        /** How many parts of a bar it fills. */
        int bars() {
            return bars;
        }
    }

    /** What would make it stronger. */
    enum Hint {
        NONE,
        COMMON,
        REPEATED,
        KEYS,
        ONE_WORD,
        YEAR,
        SHORT,
        MORE_WORDS
    }

    // A guesser tries some 10,000 a second on one machine (PBKDF2, 256,000 rounds): 28 bits take
    // hours, 38 months, 50 thousands of years.
    private static final double WEAK_FROM = 28;
    private static final double FAIR_FROM = 38;
    private static final double STRONG_FROM = 50;

    /** A word that is not among the usual ones; one that dice choose takes some 12.9. */
    private static final double WORD = 12;

    private static final double USUAL = 6;
    private static final double RUN = 5;
    private static final int SHORT = 10;

    /** What is tried first everywhere. */
    private static final Set<String> COMMON =
            words(
                    "password passwort passphrase secret letmein welcome admin administrator login"
                            + " master monkey dragon sunshine princess football baseball iloveyou"
                            + " trustno shadow superman batman michael jordan charlie qwerty qwertz"
                            + " azerty hunter freedom whatever starwars computer internet samsung"
                            + " google apple nyaya study interview interviews research thesis project"
                            + " transcript transcripts test testing default changeme guest hello abc"
                            + " access flower jesus christ blessed zimbabwe harare africa london"
                            + " university correcthorsebatterystaple");

    /** Words that stand in every sentence. */
    private static final Set<String> USUAL_WORDS =
            words(
                    "the and you that was for are with his they this have from one had word but not"
                            + " what all were when your can said there use each which she how their if"
                            + " will up other about out many then them these some her would make like"
                            + " him into time has look two more write see number way could people my"
                            + " than first water been call who its now find long down day did get come"
                            + " made may part love dog cat house home work life good new man woman is"
                            + " in it on of to at be we he an or as by do go so me no us our");

    private static final List<String> ROWS =
            List.of(
                    "abcdefghijklmnopqrstuvwxyz",
                    "01234567890",
                    "qwertyuiop",
                    "asdfghjkl",
                    "zxcvbnm",
                    "qwertzuiop",
                    "azertyuiop");

    private static Set<String> words(String all) {
        return Set.copyOf(new HashSet<>(Arrays.asList(all.split(" "))));
    }

    /** What a part of a passphrase is, and how many bits it takes to guess. */
    private record Part(Hint kind, double bits) {}

    static Strength of(CharSequence passphrase) {
        if (passphrase.isEmpty()) {
            return new Strength(Level.NONE, Hint.NONE, 0);
        }
        String text = passphrase.toString();
        List<Part> parts = parts(text);
        double bits = parts.stream().mapToDouble(Part::bits).sum();
        Level level =
                bits < WEAK_FROM
                        ? Level.GUESSED
                        : bits < FAIR_FROM
                                ? Level.WEAK
                                : bits < STRONG_FROM ? Level.FAIR : Level.STRONG;
        return new Strength(level, level == Level.STRONG ? Hint.NONE : hint(text, parts), bits);
    }

    /** Whether it is tried first, whatever stands between its letters and for them. */
    private static boolean isCommon(String text) {
        return COMMON.contains(plain(text).replaceAll("[^a-z]", ""));
    }

    private static Hint hint(String text, List<Part> parts) {
        for (Hint worst : List.of(Hint.COMMON, Hint.REPEATED, Hint.KEYS, Hint.YEAR)) {
            if (parts.stream().anyMatch(part -> part.kind() == worst)) {
                return worst;
            }
        }
        if (parts.size() == 1) {
            return Hint.ONE_WORD;
        }
        return text.length() < SHORT ? Hint.SHORT : Hint.MORE_WORDS;
    }

    private static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        if (isCommon(text) || isCommon(text.replaceAll("[^\\p{L}]+$", ""))) {
            return List.of(new Part(Hint.COMMON, USUAL + text.length() * 0.5));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < text.length(); ) {
            int to = end(text, i);
            String run = text.substring(i, to);
            String folded = run.toLowerCase(Locale.ROOT);
            if (!seen.add(folded) && run.length() > 1) {
                parts.add(new Part(Hint.REPEATED, 1));
            } else if (!run.isBlank()) {
                parts.addAll(run(run));
            }
            i = to;
        }
        return parts;
    }

    /** Where what begins there ends: letters, digits, or one other sign. */
    private static int end(String text, int from) {
        int to = from + 1;
        boolean letters = Character.isLetter(text.charAt(from));
        boolean digits = Character.isDigit(text.charAt(from));
        while (to < text.length()
                && ((letters && Character.isLetter(text.charAt(to)))
                        || (digits && Character.isDigit(text.charAt(to)))
                        || (!letters && !digits && text.charAt(to) == text.charAt(from)))) {
            to++;
        }
        return to;
    }

    private static List<Part> run(String run) {
        String folded = run.toLowerCase(Locale.ROOT);
        if (run.length() > 2
                && folded.chars().distinct().count() <= Math.max(1, run.length() / 4)) {
            return List.of(new Part(Hint.REPEATED, RUN));
        }
        if (run.length() > 2 && ROWS.stream().anyMatch(row -> isIn(row, folded))) {
            return List.of(new Part(Hint.KEYS, RUN));
        }
        if (folded.matches("(19|20)\\d\\d")) {
            return List.of(new Part(Hint.YEAR, USUAL));
        }
        if (!Character.isLetter(run.charAt(0))) {
            double each = Character.isDigit(run.charAt(0)) ? 3.3 : 5;
            return List.of(new Part(Hint.NONE, each * run.length()));
        }
        if (COMMON.contains(plain(folded))) {
            return List.of(new Part(Hint.COMMON, USUAL));
        }
        if (USUAL_WORDS.contains(folded)) {
            return List.of(new Part(Hint.NONE, Math.min(USUAL, 3.5 * run.length())));
        }
        return List.of(new Part(Hint.NONE, letters(run, folded)));
    }

    /** A word, or letters that no word has in that order and case. */
    private static double letters(String run, String folded) {
        int turns = 0;
        for (int i = 1; i < run.length(); i++) {
            boolean other =
                    Character.isUpperCase(run.charAt(i))
                            != Character.isUpperCase(run.charAt(i - 1));
            turns += other ? 1 : 0;
        }
        double single = 4.7 * run.length();
        long vowels = folded.chars().filter(letter -> "aeiouy".indexOf(letter) >= 0).count();
        boolean word = vowels * 5 >= run.length() && turns <= 1 && run.length() > 2;
        // What lies in a longer run than a word are several words, or letters.
        double words = WORD * Math.max(1, run.length() / 8.0);
        return (word ? Math.min(single, words) : single) + turns;
    }

    private static boolean isIn(String row, String run) {
        return row.contains(run) || new StringBuilder(row).reverse().indexOf(run) >= 0;
    }

    /** As a guesser undoes what people do to a word: p@ssw0rd. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }
}
