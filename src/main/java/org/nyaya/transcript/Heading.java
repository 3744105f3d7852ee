package org.nyaya.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a section is cited by: the number of its heading, or its words where it has none. */
final class Heading {

    private static final int LONGEST = 200;
    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,4}(?:\\.\\d{1,4}){0,8})[.):]?\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[^\\p{L}\\p{N}]*(.*?)[^\\p{L}\\p{N}]*");

    private Heading() {}

    /**
     * The name of the section that a heading begins.
     *
     * @param label that the list of the headings gives it; may be empty
     * @param text without the label
     */
    static String section(String label, String text) {
        Matcher number = NUMBER.matcher(label);
        if (number.matches() && !number.group(1).isEmpty()) {
            return number.group(1);
        }
        String words = text.strip();
        Matcher typed = TYPED.matcher(words);
        if (typed.matches()) {
            return typed.group(1);
        }
        String line = words.replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end);
    }
}
