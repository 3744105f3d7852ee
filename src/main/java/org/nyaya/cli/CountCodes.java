package org.nyaya.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Coder;
import org.nyaya.exchange.FrequenciesCsv;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya frequencies}: how far each code reaches. */
@Command(mixinStandardHelpOptions = true)
final class CountCodes implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--to", paramLabel = "FILE")
    private @Nullable Path to;

    CountCodes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Coder coder = options.counted(study);
            Frequencies.Table table = study.frequencies().count(coder).join();
            if (to != null) {
                TableFile.write(terminal, to, out -> FrequenciesCsv.write(table, out));
            } else if (format == Format.TEXT) {
                print(table);
            } else {
                Printing.print(
                        terminal.out(),
                        format,
                        FrequenciesCsv.header(),
                        FrequenciesCsv.rows(table));
            }
        }
        return Exit.DONE;
    }

    private void print(Frequencies.Table table) {
        List<List<Object>> rows = new ArrayList<>();
        for (Frequency frequency : table.rows()) {
            int depth = frequency.path().names().size() - 1;
            Tally own = frequency.alone();
            Tally all = frequency.withSubCodes();
            rows.add(
                    List.of(
                            "  ".repeat(depth) + frequency.code().name(),
                            all.people(),
                            all.interviews(),
                            all.sources(),
                            all.passages(),
                            all.words(),
                            own.passages(),
                            own.words()));
        }
        List<String> header =
                Arrays.stream(
                                new String[] {
                                    "code",
                                    "people",
                                    "interviews",
                                    "sources",
                                    "passages",
                                    "words",
                                    "own",
                                    "own_words"
                                })
                        .map(column -> terminal.words().say("frequencies.column." + column))
                        .toList();
        Printing.columns(terminal.out(), header, rows);
        terminal.out().println();
        terminal.say("frequencies.rule");
        terminal.say("scope", table.scope().coder().name());
    }
}
