package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.text.Names;

/**
 * What the words before a colon look like by themselves.
 *
 * @param family what it has in common with labels that vouch for it, as "KI01" and "KI02", "Woman
 *     A" and "Woman B", "I" and "B" do; empty where it has to stand for itself
 * @param names how many words it has if each is written like a name, "Grace Moyo"; else 0
 */
record LabelShape(Kind kind, String family, int names) {

    /** How much the words alone say about being a speaker's label. */
    enum Kind {
        /** Never one. */
        NO_LABEL,
        /** One, if it returns. */
        WORDS,
        /** In capitals: one, unless it stands alone like a heading. */
        CAPITALS,
        /** What people in interviews are called: always one. */
        ROLE
    }

    static final LabelShape NONE = new LabelShape(Kind.NO_LABEL, "", 0);

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;

    /** How transcripts name whom nobody could make out: "???". */
    private static final LabelShape UNKNOWN = new LabelShape(Kind.ROLE, "", 0);

    static LabelShape of(String name) {
        if (name.length() <= 5 && name.chars().allMatch(c -> c == '?')) {
            return UNKNOWN;
        }
        List<String> parts = parts(Names.fold(name));
        Kind kind = kind(name, parts);
        if (kind == Kind.NO_LABEL) {
            return NONE;
        }
        int names = kind == Kind.WORDS ? names(name) : 0;
        return new LabelShape(kind, family(parts, isCapitals(name)), names);
    }

    /** Whether these words head what is said about an interview, however they are printed. */
    static boolean isNeverSpeaker(String name) {
        List<String> parts = parts(Names.fold(name));
        return parts.isEmpty()
                || name.length() > LONGEST
                || name.codePoints().noneMatch(Character::isLetter)
                || LabelWords.isAboutTheInterview(parts);
    }

    private static Kind kind(String name, List<String> parts) {
        if (parts.isEmpty()
                || name.length() > LONGEST
                || words(name).length > MOST_WORDS
                || name.codePoints().noneMatch(Character::isLetter)
                || LabelWords.isAboutTheInterview(parts)) {
            return Kind.NO_LABEL;
        }
        boolean smallLetter =
                parts.getFirst().length() == 1 && Character.isLowerCase(name.codePointAt(0));
        if (LabelWords.isRole(parts) && !smallLetter) {
            return Kind.ROLE;
        }
        if (isCapitals(name) && name.codePoints().filter(Character::isLetter).count() > 1) {
            return Kind.CAPITALS;
        }
        return isSentence(name, withoutBrackets(name, parts)) ? Kind.NO_LABEL : Kind.WORDS;
    }

    /**
     * Whether square brackets around the name alone may make a label of it: "id1", "P-07", "Speaker
     * 1", but not "pause 3" and "inaudible 00".
     */
    static boolean isTag(String name) {
        LabelShape shape = of(name);
        List<String> parts = parts(Names.fold(name));
        boolean numbered =
                words(name).length == 1
                        && parts.size() == 2
                        && Character.isLetter(parts.getFirst().codePointAt(0))
                        && Character.isDigit(parts.getLast().codePointAt(0));
        return shape.kind() == Kind.ROLE || (shape.kind() != Kind.NO_LABEL && numbered);
    }

    private static boolean isCapitals(String name) {
        return name.codePoints().anyMatch(Character::isUpperCase)
                && name.codePoints().noneMatch(Character::isLowerCase);
    }

    /** The words without what stands in brackets at the end, as in "Anna (she/her)". */
    private static List<String> withoutBrackets(String name, List<String> parts) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        List<String> bare = open > 0 ? parts(Names.fold(name.substring(0, open))) : List.of();
        return bare.isEmpty() ? parts : bare;
    }

    /** Whether this is how a sentence begins that a colon happens to interrupt. */
    private static boolean isSentence(String name, List<String> parts) {
        return LabelWords.beginsSentence(parts.getFirst())
                || (parts.size() > 1 && parts.getFirst().equals("i"))
                || (parts.size() > 1 && LabelWords.leadsToColon(parts.getLast()))
                || name.chars().anyMatch(c -> c == '?' || c == '!' || c == ';' || c == '…');
    }

    private static int names(String name) {
        String[] words = words(name);
        for (String word : words) {
            if (word.length() < 2
                    || !Character.isUpperCase(word.codePointAt(0))
                    || word.codePoints().anyMatch(Character::isDigit)) {
                return 0;
            }
        }
        return words.length;
    }

    private static String[] words(String name) {
        return name.split("[\\h\\s]+", -1);
    }

    /**
     * The words with "#" in place of each number and of a last single letter. A small letter by
     * itself rather heads an entry of a list.
     */
    private static String family(List<String> parts, boolean capitals) {
        List<String> family = new ArrayList<>(parts);
        family.replaceAll(part -> Character.isDigit(part.codePointAt(0)) ? "#" : part);
        if (family.getLast().length() == 1) {
            family.set(family.size() - 1, "#");
        }
        boolean counts = family.size() == 1 ? capitals : !family.getFirst().equals("#");
        return counts && family.contains("#") ? String.join(" ", family) : "";
    }

    /** Runs of letters (with their marks) and runs of digits. */
    private static List<String> parts(String folded) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int before = 0;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            int kind = Character.isDigit(c) ? 2 : isWord(c) ? 1 : 0;
            if (kind != before) {
                if (before != 0) {
                    parts.add(folded.substring(start, i));
                }
                start = i;
                before = kind;
            }
            i += Character.charCount(c);
        }
        if (before != 0) {
            parts.add(folded.substring(start));
        }
        return parts;
    }

    private static boolean isWord(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
