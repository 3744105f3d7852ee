package org.nyaya.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.coding.Version;
import org.nyaya.coding.Versions;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya codebook versions}: how the codebook came to be what it is. */
@Command(mixinStandardHelpOptions = true)
final class ShowVersions implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    private static final List<String> HEADER = List.of("version", "when", "who", "what", "why");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ShowVersions(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Versions versions = study.codebook().versions();
            List<List<Object>> rows = new ArrayList<>();
            boolean empty = versions.at(0).join().orElseThrow().all().isEmpty();
            String origin =
                    terminal.words()
                            .say(empty ? "codebook.version.empty" : "codebook.version.before");
            rows.add(List.of(0, "", "", origin, ""));
            for (Version version : versions.all().join()) {
                rows.add(
                        List.of(
                                version.number(),
                                HistoryWords.when(version.at()),
                                HistoryWords.who(version.coder()),
                                HistoryWords.sentence(terminal, version.label()),
                                version.reason()));
            }
            Printing.print(
                    terminal.out(),
                    format,
                    format == Format.TEXT
                            ? List.of(
                                    terminal.words().say("codebook.column.version"),
                                    terminal.words().say("history.column.when"),
                                    terminal.words().say("history.column.who"),
                                    terminal.words().say("history.column.what"),
                                    terminal.words().say("codebook.column.why"))
                            : HEADER,
                    rows);
        }
        return Exit.DONE;
    }
}
