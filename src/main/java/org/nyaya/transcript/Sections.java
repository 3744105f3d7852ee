package org.nyaya.transcript;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a section of a document is cited by. */
final class Sections {

    private static final int LONGEST = 120;

    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){0,5})\\.?\\s+\\S.*", Pattern.DOTALL);
    private static final Pattern NAMED =
            Pattern.compile(
                    "((?i:article|section|chapter|part|annex|schedule|appendix)\\s+"
                            + "(?:\\d{1,4}[a-z]?|[IVXLC]{1,7}|[A-Z]))\\b.*",
                    Pattern.DOTALL);

    private Sections() {}

    /** The number of a heading that has one ("4.2", "Article 7"); else the heading. */
    static String name(String heading) {
        String line = heading.strip().replaceAll("\\s+", " ");
        Matcher numbered = NUMBERED.matcher(line);
        if (numbered.matches()) {
            return numbered.group(1);
        }
        Matcher named = NAMED.matcher(line);
        if (named.matches()) {
            return named.group(1);
        }
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return line.substring(0, end) + "…";
    }

    /** Whether a line begins with a number as sections have it. */
    static boolean isNumbered(String line) {
        return NUMBERED.matcher(line).matches() || NAMED.matcher(line).matches();
    }
}
