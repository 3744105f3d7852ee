package org.nyaya.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                        List.of("people", "import", file, sample.resolve("people.csv").toString()),
                        List.of(
                                "import",
                                file,
                                interview("KI01"),
                                interview("KI04"),
                                interview("KI05"),
                                "--person",
                                "KI01=KI01",
                                "--person",
                                "KI04=KI04",
                                "--person",
                                "KI05=KI05"),
                        List.of(
                                "codebook",
                                "import",
                                file,
                                sample.resolve("codebook.csv").toString()),
                        List.of(
                                "codings",
                                "import",
                                file,
                                sample.resolve("codings.csv").toString()),
                        List.of("ask", file, "code:Housing>* landlord", "--limit", "2"),
                        List.of("ask", file, "clinic -code:Stigma", "--limit", "2"),
                        List.of("frequencies", file),
                        List.of(
                                "codebook",
                                "export",
                                file,
                                folder.resolve("codebook.csv").toString()),
                        List.of(
                                "frequencies",
                                file,
                                "--out",
                                folder.resolve("frequencies.csv").toString()));
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

    private String interview(String name) {
        return sample.resolve("interviews").resolve(name + ".txt").toString();
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
