package org.nyaya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code nyaya tour}: the whole job on the sample study, by the commands that anybody would type.
 */
@Command(mixinStandardHelpOptions = true)
final class Tour implements Callable<Integer> {

    private static final String PASSPHRASE = "sample study";

    private static final List<String> INTERVIEWED =
            List.of(
                    "KI01", "KI02", "KI04", "KI05", "KI07", "KI08", "KI10", "KI11", "KI12", "KI14",
                    "KI15");

    private static final List<String> IN_THE_GROUP = List.of("VHW", "TCH", "SAV", "HDM", "YTH");

    private final Terminal terminal;

    @Option(names = "--sample", paramLabel = "FOLDER")
    private Path sample = Path.of("sample-projects", "reintegration");

    @Option(names = "--into", paramLabel = "FOLDER")
    private Path into = Path.of("target", "tour");

    Tour(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!Files.isDirectory(sample)) {
            throw new Refusal(Exit.FAILED, "tour.no_sample", sample);
        }
        Path folder = folder();
        Path study = folder.resolve("reintegration.nyaya");
        Terminal unlocked =
                new Terminal(
                        terminal.out(),
                        terminal.err(),
                        terminal.words(),
                        name -> name.equals("NYAYA_PASSPHRASE") ? PASSPHRASE : null,
                        question -> null,
                        question -> null);
        terminal.say("tour.begin", study, PASSPHRASE);
        String file = study.toString();
        List<List<String>> commands =
                List.of(
                        List.of("new", file, "--name", "Reintegration", "--coder", "Tariro"),
                        List.of("people", "import", file, in("people.csv")),
                        withPeople("import", file, in("interviews")),
                        List.of(
                                "import",
                                file,
                                in("shona/KI17-sn.txt"),
                                "--language",
                                "sn",
                                "--interview",
                                "KI17",
                                "--person",
                                "KI17=KI17"),
                        List.of(
                                "import",
                                file,
                                in("shona/KI17.docx"),
                                "--kind",
                                "translation",
                                "--interview",
                                "KI17",
                                "--person",
                                "KI17=KI17"),
                        List.of("import", file, in("documents"), "--kind", "document"),
                        List.of("import", file, in("notes"), "--kind", "note"),
                        List.of("codebook", "import", file, in("codebook.csv")),
                        List.of("codings", "import", file, in("codings.csv")),
                        List.of("ask", file, "code:Housing>* landlord", "--limit", "2"),
                        List.of("ask", file, "clinic -code:Stigma", "--limit", "2"),
                        List.of("frequencies", file),
                        List.of("codebook", "export", file, out("codebook.csv", folder)),
                        List.of("frequencies", file, "--out", out("frequencies.csv", folder)));
        for (List<String> command : commands) {
            terminal.out().println();
            terminal.out().println("$ nyaya " + typed(command));
            int exit = Cli.run(unlocked, command.toArray(String[]::new));
            if (exit != Exit.DONE) {
                return exit;
            }
        }
        terminal.out().println();
        terminal.say("tour.end", study, PASSPHRASE);
        return Exit.DONE;
    }

    private String in(String name) {
        return sample.resolve(name).toString();
    }

    private static String out(String name, Path folder) {
        return folder.resolve(name).toString();
    }

    /** Who is behind the labels of the transcripts. */
    private static List<String> withPeople(String... command) {
        List<String> all = new ArrayList<>(List.of(command));
        for (String label : INTERVIEWED) {
            all.addAll(List.of("--person", label + "=" + label));
        }
        for (String label : IN_THE_GROUP) {
            all.addAll(List.of("--person", label + "=FG-" + label));
        }
        return all;
    }

    /** Each tour has a folder of its own: what somebody did in the study of another stays. */
    private Path folder() throws Refusal {
        Path folder = into;
        for (int i = 2; Files.exists(folder); i++) {
            folder = into.resolveSibling(into.getFileName() + "-" + i);
        }
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new Refusal(Exit.FAILED, "export.failed", folder);
        }
    }

    /** As one would type it: arguments with blanks or signs in quotes. */
    private static String typed(List<String> command) {
        return String.join(
                " ",
                command.stream()
                        .map(arg -> arg.matches("[\\w./=-]+") ? arg : "'" + arg + "'")
                        .toList());
    }
}
