package org.nyaya.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Scope;
import org.nyaya.exchange.FrequenciesTable;
import org.nyaya.exchange.Written;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya frequencies}: how far each code reaches. */
@Command(mixinStandardHelpOptions = true)
final class CountCodes implements Callable<Integer> {

    /** Where nobody says how wide the screen is. */
    private static final int USUAL_WIDTH = 80;

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(
            names = {"--out", "--to"},
            paramLabel = "FILE",
            descriptionKey = "counts-file")
    private @Nullable Path out;

    @Option(names = "--all-columns")
    private boolean allColumns;

    CountCodes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Coder coder = options.counted(study);
            Frequencies.Table table = study.frequencies().count(coder).join();
            if (out != null) {
                TableFile.write(terminal, out, written(table));
            } else {
                switch (format) {
                    case TEXT -> print(table);
                    case CSV -> written(table).csv(terminal.out());
                    case JSON ->
                            Printing.json(
                                    terminal.out(),
                                    FrequenciesTable.header(),
                                    FrequenciesTable.rows(table));
                }
            }
        }
        return Exit.DONE;
    }

    private Written written(Frequencies.Table table) {
        return FrequenciesTable.written(
                table,
                new FrequenciesTable.Statement(
                        scope(table.scope()), terminal.words().say("frequencies.columns_rule")));
    }

    private String scope(Scope scope) {
        return terminal.words()
                .say("frequencies.scope", scope.coder().name(), scope.agreedSources().size());
    }

    /** With sub-codes first; what each code has alone as far as the screen is wide. */
    private void print(Frequencies.Table table) {
        List<String> header = header("people", "interviews", "sources", "passages", "words");
        List<String> all = new ArrayList<>(header);
        all.addAll(
                names("own_people", "own_interviews", "own_sources", "own", "own_words").toList());
        List<List<Object>> rows = table.rows().stream().map(CountCodes::row).toList();
        if (allColumns || Printing.width(all, rows) <= screen()) {
            Printing.columns(terminal.out(), all, rows);
        } else {
            header.addAll(names("own", "own_words").toList());
            List<List<Object>> fewer = new ArrayList<>();
            for (List<Object> row : rows) {
                List<Object> some = new ArrayList<>(row.subList(0, 6));
                some.addAll(row.subList(9, 11));
                fewer.add(some);
            }
            Printing.columns(terminal.out(), header, fewer);
        }
        terminal.out().println();
        terminal.say("frequencies.rule");
        terminal.out().println(scope(table.scope()));
    }

    private List<String> header(String... counts) {
        return new ArrayList<>(Stream.concat(names("code"), names(counts)).toList());
    }

    private Stream<String> names(String... columns) {
        return Stream.of(columns)
                .map(column -> terminal.words().say("frequencies.column." + column));
    }

    private static List<Object> row(Frequency frequency) {
        int depth = frequency.path().names().size() - 1;
        List<Object> row = new ArrayList<>();
        row.add("  ".repeat(depth) + frequency.code().name());
        row.addAll(FrequenciesTable.counts(frequency.withSubCodes()));
        row.addAll(FrequenciesTable.counts(frequency.alone()));
        return row;
    }

    private int screen() {
        String columns = terminal.environment().apply("COLUMNS");
        return columns != null && columns.matches("[1-9][0-9]{0,3}")
                ? Integer.parseInt(columns)
                : USUAL_WIDTH;
    }
}
