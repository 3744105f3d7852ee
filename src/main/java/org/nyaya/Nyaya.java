package org.nyaya;

import java.util.Locale;
import java.util.logging.LogManager;
import org.nyaya.cli.Cli;
import org.nyaya.cli.Terminal;
import org.nyaya.words.Words;

/** Where the program begins. */
public final class Nyaya {

    private Nyaya() {}

    public static void main(String[] args) {
        // Libraries log through the JDK, and might log what people said: so there is nowhere to log
        // to.
        LogManager.getLogManager().reset();
        System.exit(Cli.run(Terminal.ofSystem(Words.in(Locale.getDefault())), args));
    }
}
