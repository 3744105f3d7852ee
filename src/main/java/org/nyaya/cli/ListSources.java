package org.nyaya.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Overview;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya sources}: what a study holds. */
@Command(mixinStandardHelpOptions = true)
final class ListSources implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of(
                    "name",
                    "kind",
                    "language",
                    "interview",
                    "length",
                    "turns",
                    "speakers",
                    "codings");

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListSources(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!options.isNamed()) {
            throw new Refusal(Exit.USAGE, "study.unnamed");
        }
        try (Study study = options.open(terminal)) {
            Printing.print(
                    terminal.out(),
                    format,
                    HEADER,
                    study.sources().overview().join().stream().map(ListSources::row).toList());
        }
        return Exit.DONE;
    }

    private static List<@Nullable Object> row(Overview overview) {
        Source source = overview.source();
        return Arrays.asList(
                source.name(),
                source.kind().name().toLowerCase(Locale.ROOT),
                source.language(),
                overview.interview(),
                source.length(),
                overview.turns(),
                overview.speakers(),
                overview.codings());
    }
}
