package org.nyaya.transcript;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;

/** Lays out what an RTF shows. */
final class RtfText {

    private static final int DEEPEST = 10_000;

    private final Flow flow;
    private final RtfCharsets charsets = new RtfCharsets();
    private final Set<Warning> warnings = EnumSet.noneOf(Warning.class);
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder run = new StringBuilder();
    private RtfGroup group = new RtfGroup();
    private int fallbacks;
    private int notes;
    private boolean blankInNote;
    private boolean wasInTable;

    RtfText(Flow flow) {
        this.flow = flow;
    }

    Set<Warning> warnings() {
        return warnings;
    }

    /** Reads to the end of the outermost group; answers whether there is one. */
    boolean read(RtfTokens tokens) throws Prose.TooMuch, TooDeep, Stopped {
        while (true) {
            switch (tokens.next()) {
                case OPEN -> open();
                case CLOSE -> {
                    close();
                    if (groups.isEmpty()) {
                        flow.paragraph();
                        return true;
                    }
                }
                case WORD -> word(tokens);
                case BYTE -> put(tokens.number());
                case END -> {
                    return false;
                }
            }
        }
    }

    private void open() throws Prose.TooMuch, TooDeep, Stopped {
        Stopped.check();
        write();
        fallbacks = 0;
        if (groups.size() == DEEPEST) {
            throw new TooDeep();
        }
        groups.push(group);
        RtfGroup inner = group.within();
        group.skipsNextGroup = false;
        group = inner;
    }

    private void close() throws Prose.TooMuch {
        fallbacks = 0;
        if (group.note) {
            write();
            blankInNote = false;
            put(']');
        }
        write();
        group = groups.pop();
    }

    private void put(int b) {
        if (fallbacks > 0) {
            fallbacks--;
        } else if (isShown()) {
            bytes.write(b);
        }
    }

    private boolean isShown() {
        return !group.skipped && !group.hidden && !group.deleted;
    }

    private void decode() {
        if (bytes.size() > 0) {
            run.append(bytes.toString(charsets.in(group.font)));
            bytes.reset();
        }
    }

    /** Writes what was gathered, before anything changes. */
    private void write() throws Prose.TooMuch {
        decode();
        if (run.isEmpty()) {
            return;
        }
        if (wasInTable && !group.inTable) {
            flow.paragraph();
        }
        wasInTable = group.inTable;
        String text = blankInNote ? run.toString().stripLeading() : run.toString();
        run.setLength(0);
        if (!text.isEmpty() && blankInNote) {
            flow.blank();
            blankInNote = false;
        }
        flow.text(text, group.bold);
    }

    private void word(RtfTokens tokens) throws Prose.TooMuch, Stopped {
        String word = tokens.word();
        int number = tokens.number();
        boolean on = !tokens.isNumbered() || number != 0;
        boolean optional = group.optional;
        group.optional = false;
        String character = RtfWords.CHARACTERS.get(word);
        if (word.equals("u")) {
            unicode((char) number);
        } else if (word.equals("*")) {
            group.optional = true;
        } else if (isDestination(word, optional)) {
            return;
        } else if (character != null) {
            decode();
            if (isShown()) {
                run.append(character);
            }
        } else {
            format(word, number, on);
        }
    }

    private void unicode(char c) {
        decode();
        if (isShown()) {
            // Symbol fonts: the bullet of lists.
            run.append(c == '\uf0b7' ? '•' : c);
        }
        fallbacks = group.fallback;
    }

    /** Whether the word opens a group with text of another kind. */
    private boolean isDestination(String word, boolean optional) throws Prose.TooMuch {
        if (word.equals("fonttbl")) {
            group.fontTable = true;
        }
        if (RtfWords.PICTURES.contains(word) && !group.skipped) {
            warnings.add(Warning.PICTURES_LEFT_OUT);
        }
        if (RtfWords.COMMENTS.contains(word)) {
            warnings.add(Warning.COMMENTS_LEFT_OUT);
        }
        if (word.equals("footnote")) {
            beginNote();
            return true;
        }
        if (word.equals("upr")) {
            group.skipsNextGroup = true;
            return true;
        }
        boolean skips =
                RtfWords.SKIPPED.contains(word)
                        || RtfWords.PICTURES.contains(word)
                        || RtfWords.COMMENTS.contains(word)
                        || (optional && !RtfWords.SHOWN.contains(word));
        group.skipped |= skips;
        return skips;
    }

    private void beginNote() throws Prose.TooMuch {
        write();
        group.note = true;
        if (isShown()) {
            notes++;
            flow.text(" [note " + notes + ":", group.bold);
            blankInNote = true;
        }
    }

    private void format(String word, int number, boolean on) throws Prose.TooMuch, Stopped {
        switch (word) {
            case "ansi" -> charsets.ofFile(1252);
            case "mac" -> charsets.ofFile(10000);
            case "pc" -> charsets.ofFile(437);
            case "pca" -> charsets.ofFile(850);
            case "ansicpg" -> charsets.ofFile(number);
            case "f", "deff" -> {
                decode();
                group.font = number;
            }
            case "fcharset" -> charsets.ofFont(group.font, number);
            case "cpg" -> charsets.codePageOfFont(group.font, number);
            case "uc" -> group.fallback = Math.clamp(number, 0, 100);
            case "b" -> {
                write();
                group.bold = on;
            }
            case "v" -> {
                decode();
                group.hidden = on;
            }
            case "deleted" -> {
                decode();
                group.deleted = on;
                warnings.add(Warning.CHANGES_ACCEPTED);
            }
            case "revised" -> warnings.add(Warning.CHANGES_ACCEPTED);
            case "plain" -> {
                write();
                group.plain();
            }
            default -> lay(word, number);
        }
    }

    private void lay(String word, int number) throws Prose.TooMuch, Stopped {
        if (group.skipped) {
            return;
        }
        switch (word) {
            case "par", "sect", "page", "\n", "\r" -> {
                Stopped.check();
                write();
                part();
            }
            case "line" -> {
                write();
                flow.line();
            }
            case "cell", "nestcell" -> {
                write();
                flow.cell();
            }
            case "row", "nestrow" -> {
                write();
                flow.row();
            }
            case "pard" -> {
                write();
                group.inTable = false;
            }
            case "intbl" -> group.inTable = true;
            case "outlinelevel" -> {
                if (number >= 0 && number < 9 && !group.inTable) {
                    write();
                    flow.heading();
                }
            }
            default -> {}
        }
    }

    /** Paragraphs within a note are parted by a blank, and within a table by a line. */
    private void part() throws Prose.TooMuch {
        if (group.note) {
            blankInNote = true;
        } else if (group.inTable) {
            flow.line();
        } else {
            flow.paragraph();
        }
    }

    /** Groups nest deeper than any writer nests them. */
    static final class TooDeep extends Exception {

        TooDeep() {
            super("Too deep");
        }
    }
}
