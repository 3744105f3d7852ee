package org.nyaya.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya codes}: the codebook as a tree. */
@Command(mixinStandardHelpOptions = true)
final class ListCodes implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    private static final List<String> HEADER =
            List.of("code", "tag", "color", "definition", "codings");

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListCodes(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!options.isNamed()) {
            throw new Refusal(Exit.USAGE, "study.unnamed");
        }
        try (Study study = options.open(terminal)) {
            Coder coder = options.counted(study);
            CodeTree codes = study.codebook().tree().join();
            Map<Long, Integer> counts = study.codings().counts(coder).join();
            if (format == Format.TEXT) {
                print(codes, counts);
                terminal.say("scope", coder.name());
            } else {
                List<List<@Nullable Object>> rows = new ArrayList<>();
                for (Code code : codes.all()) {
                    rows.add(
                            Arrays.asList(
                                    codes.path(code).toString(),
                                    code.tag(),
                                    code.color(),
                                    code.definition().text(),
                                    counts.getOrDefault(code.id(), 0)));
                }
                Printing.print(terminal.out(), format, HEADER, rows);
            }
        }
        return Exit.DONE;
    }

    private void print(CodeTree codes, Map<Long, Integer> counts) {
        List<List<Object>> rows = new ArrayList<>();
        for (Code code : codes.all()) {
            int depth = codes.path(code).names().size() - 1;
            rows.add(
                    List.of(
                            "  ".repeat(depth) + code.name(),
                            code.tag() == null ? "" : code.tag(),
                            counts.getOrDefault(code.id(), 0)));
        }
        List<String> header =
                List.of(
                        terminal.words().say("codes.column.code"),
                        terminal.words().say("codes.column.tag"),
                        terminal.words().say("codes.column.codings"));
        Printing.columns(terminal.out(), header, rows);
        terminal.out().println();
    }
}
