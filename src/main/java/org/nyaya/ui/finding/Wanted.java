package org.nyaya.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is looked for.
 *
 * @param words as typed; empty for nothing
 * @param sameCase whether capitals matter
 * @param isPattern whether it is a pattern and not just words
 * @param whole whether it may not be part of a longer word
 */
record Wanted(String words, boolean sameCase, boolean isPattern, boolean whole) {

    /** Letters and digits, and what is written over them. */
    private static final String IN_WORD = "[\\p{L}\\p{M}\\p{N}]";

    /** Behind a quotation that is left open nothing counts, nor behind a comment in its line. */
    private static final List<String> ENDS = List.of("", "\\E", "\n", "\\E\n");

    /** Throws {@link PatternSyntaxException} where it is to be a pattern and is none. */
    Pattern compiled() {
        int flags = Pattern.MULTILINE;
        if (!sameCase) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        Pattern pattern = Pattern.compile(isPattern ? words : plain(), flags);
        return whole ? ofWords(pattern) : pattern;
    }

    /** Part of the pattern, for where one choice ends within a word another may not. */
    private static Pattern ofWords(Pattern pattern) {
        return ENDS.stream()
                .flatMap(end -> ofWords(pattern, end).stream())
                .findFirst()
                .orElse(pattern);
    }

    /** Empty where the pattern swallows the bracket that is to close it: another end is needed. */
    private static Optional<Pattern> ofWords(Pattern pattern, String end) {
        String whole = "(?<!%1$s)(?:%2$s%3$s)(?!%1$s)".formatted(IN_WORD, pattern, end);
        try {
            return Optional.of(Pattern.compile(whole, pattern.flags()));
        } catch (PatternSyntaxException open) {
            return Optional.empty();
        }
    }

    /** Nobody types the curly quotation marks that transcripts have, nor knows their blanks. */
    private String plain() {
        StringBuilder plain = new StringBuilder();
        words.codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '\'', '\u2019', '\u2018' -> plain.append("['\u2019\u2018]");
                        case '"', '\u201c', '\u201d' -> plain.append("[\"\u201c\u201d]");
                        case ' ', '\u00a0' -> plain.append("\\h");
                        default -> plain.append(Pattern.quote(Character.toString(c)));
                    }
                });
        return plain.toString();
    }
}
