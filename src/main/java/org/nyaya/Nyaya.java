package org.nyaya;

import java.util.Locale;
import org.nyaya.cli.Cli;
import org.nyaya.cli.Terminal;
import org.nyaya.words.Words;

/** Where the program begins. */
public final class Nyaya {

    private Nyaya() {}

    public static void main(String[] args) {
        System.exit(Cli.run(Terminal.ofSystem(Words.in(Locale.getDefault())), args));
    }
}
