package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.study.SampleStudy;

/** The guided first hour: each command of it is run, and its answer is as promised. */
class FirstHourTest {

    private static final Path GUIDE = Path.of("sample-projects", "README.md");
    private static final String COMMAND = "    nyaya ";

    /** Arguments with blanks in them stand in quotes. */
    private static final Pattern ARGUMENT = Pattern.compile("'([^']*)'|(\\S+)");

    /** Files that commands make. */
    private static final Pattern MADE = Pattern.compile("\\w+\\.(nyaya|xlsx|docx)");

    @TempDir Path folder;
    private final Shell shell = Shell.withPassphrase(SampleStudy.PASSPHRASE);

    @Test
    void each_command_answers_as_it_promises() throws IOException {
        String answer = "";
        int commands = 0;
        List<String> promised = new ArrayList<>();
        boolean promise = false;
        for (String line : Files.readAllLines(GUIDE)) {
            if (line.equals("```text")) {
                promise = true;
            } else if (line.equals("```")) {
                promise = false;
                assertAnswers(promised, answer);
                promised.clear();
            } else if (promise) {
                promised.add(line);
            } else if (line.startsWith(COMMAND)) {
                answer = answer(line.substring(COMMAND.length()));
                commands++;
            }
        }
        assertTrue(commands > 12, "Only " + commands + " commands were found");
    }

    /** What it says, complaints too, with the files named as the guide does. */
    private String answer(String command) {
        List<Object> typed = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(command);
        while (argument.find()) {
            String word = argument.group(1) == null ? argument.group(2) : argument.group(1);
            typed.add(MADE.matcher(word).matches() ? folder.resolve(word) : word);
        }
        shell.run(typed.toArray());
        return (shell.out() + shell.err()).replace(folder + "/", "");
    }

    /**
     * Promised lines come in that order, from the first on; only where there is an ellipsis may
     * others stand between.
     */
    private static void assertAnswers(List<String> promised, String answer) {
        List<String> lines = answer.lines().toList();
        int at = 0;
        boolean gap = false;
        for (String line : promised) {
            if (line.equals("…")) {
                gap = true;
                continue;
            }
            int found = at;
            while (gap && found < lines.size() && !begins(lines.get(found), line)) {
                found++;
            }
            String said = found < lines.size() ? lines.get(found) : "";
            assertTrue(begins(said, line), "Promised: " + line + "\nin: " + answer);
            at = found + 1;
            gap = false;
        }
        assertEquals(false, promised.isEmpty());
    }

    /** An ellipsis at the beginning of a line stands for what differs from day to day. */
    private static boolean begins(String said, String promised) {
        return promised.startsWith("…")
                ? said.contains(promised.substring(1))
                : said.startsWith(promised);
    }
}
