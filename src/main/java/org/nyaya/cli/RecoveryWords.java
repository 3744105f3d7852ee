package org.nyaya.cli;

import java.nio.file.Path;
import java.util.List;
import org.nyaya.project.RecoveryKey;

/** A recovery sheet as lines of words. */
final class RecoveryWords {

    private RecoveryWords() {}

    static void print(Terminal terminal, Path study, RecoveryKey key) {
        terminal.say("recovery.what", study);
        int number = 1;
        for (List<String> line : key.lines()) {
            terminal.print(number + "  " + String.join("  ", line));
            number++;
        }
        terminal.say("recovery.care");
    }
}
