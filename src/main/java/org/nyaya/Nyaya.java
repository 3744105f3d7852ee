package org.nyaya;

import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import org.nyaya.cli.Cli;
import org.nyaya.cli.Terminal;
import org.nyaya.project.StudyFile;
import org.nyaya.ui.Window;
import org.nyaya.ui.start.Display;
import org.nyaya.words.Words;

/** Where the program begins: in a window, or with a command. */
public final class Nyaya {

    private Nyaya() {}

    /** Without a command, or with a study alone, it is the window; else a command. */
    public static void main(String[] args) {
        // Libraries log through the JDK, and might log what people said: so there is nowhere to log
        // to.
        LogManager.getLogManager().reset();
        Terminal terminal = Terminal.ofSystem(Words.in(Locale.getDefault()));
        System.exit(isForWindow(args) ? window(terminal, args) : Cli.run(terminal, args));
    }

    private static boolean isForWindow(String[] args) {
        return args.length == 0
                || (args.length == 1
                        && (args[0].equals(Window.SAMPLE)
                                || args[0].endsWith(StudyFile.EXTENSION)));
    }

    private static int window(Terminal terminal, String[] args) {
        if (isShown(args)) {
            return 0;
        }
        terminal.complain("window.none");
        return Cli.run(terminal, List.of(args).contains(Window.SAMPLE) ? "tour" : "--help");
    }

    /** Shows the window until it is closed; false where there is no display for it. */
    private static boolean isShown(String[] args) {
        if (!Display.isThere(System::getenv, System::getProperty)) {
            return false;
        }
        try {
            Window.open(args);
            return true;
        } catch (UnsupportedOperationException | UnsatisfiedLinkError noDisplay) {
            // One is named that is not there, or the system lacks what windows are drawn with.
            return false;
        }
    }
}
