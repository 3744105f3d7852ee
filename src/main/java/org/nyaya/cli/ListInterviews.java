package org.nyaya.cli;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Interview;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya interviews}: which interviews were held, when, with whom. */
@Command(mixinStandardHelpOptions = true)
final class ListInterviews implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of(
                    "name",
                    "date",
                    "people",
                    "interviewer",
                    "language",
                    "sources",
                    "setting",
                    "interpreter",
                    "others",
                    "guide");

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListInterviews(Terminal terminal) {
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
                    study.interviews().all().join().stream().map(ListInterviews::row).toList());
        }
        return Exit.DONE;
    }

    private static List<@Nullable Object> row(Interview interview) {
        Interview.Details details = interview.details();
        return Arrays.asList(
                interview.name(),
                details.date(),
                interview.people(),
                details.interviewer(),
                interview.language(),
                interview.sources(),
                details.setting(),
                details.interpreter(),
                details.others(),
                details.guide());
    }
}
