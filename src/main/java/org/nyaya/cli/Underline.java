package org.nyaya.cli;

import org.nyaya.search.BadQuestion;

/** Tells what is wrong with a question, and where. */
final class Underline {

    private Underline() {}

    /** A sentence, and the question with the place underlined. */
    static void tell(Terminal terminal, String question, BadQuestion bad) {
        terminal.warn(sentence(terminal, bad));
        boolean pointed = !bad.place().isEmpty() && bad.wrong() != BadQuestion.Wrong.TOO_LONG;
        if (pointed && question.lines().count() == 1) {
            String before = question.substring(0, bad.place().start());
            terminal.warn("    " + question);
            terminal.warn(
                    "    "
                            + " ".repeat(width(before))
                            + "^".repeat(Math.max(1, width(bad.place().of(question)))));
        }
    }

    /** What is wrong, and what may have been meant. */
    static String sentence(Terminal terminal, BadQuestion bad) {
        String sentence = terminal.words().say("question." + bad.wrong(), bad.what());
        String suggestion = bad.suggestion();
        return suggestion == null
                ? sentence
                : sentence + " " + terminal.words().say("question.suggestion", suggestion);
    }

    /** How many places a terminal takes for it, as far as letters are of one width. */
    private static int width(String text) {
        return (int)
                text.codePoints()
                        .filter(c ->
                                switch (Character.getType(c)) {
                                    case Character.NON_SPACING_MARK,
                                            Character.ENCLOSING_MARK,
                                            Character.FORMAT ->
                                            false;
                                    default -> true;
                                })
                        .count();
    }
}
