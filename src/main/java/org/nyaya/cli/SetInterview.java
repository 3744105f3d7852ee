package org.nyaya.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Interview;
import org.nyaya.study.Study;
import org.nyaya.text.LfText;
import org.nyaya.text.PartialDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya interviews set}: says more about one interview. */
@Command(mixinStandardHelpOptions = true)
final class SetInterview implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--setting", paramLabel = "TEXT")
    private @Nullable String setting;

    @Option(names = "--interviewer", paramLabel = "NAME")
    private @Nullable String interviewer;

    @Option(names = "--interpreter", paramLabel = "NAME")
    private @Nullable String interpreter;

    @Option(names = "--others", paramLabel = "TEXT")
    private @Nullable String others;

    @Option(names = "--guide", paramLabel = "TEXT")
    private @Nullable String guide;

    SetInterview(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        String told = date;
        if (told != null && !told.isBlank() && PartialDate.of(told).isEmpty()) {
            throw new Refusal(Exit.USAGE, "date.none", told);
        }
        Stream<@Nullable String> texts =
                Stream.of(setting, interviewer, interpreter, others, guide);
        if (!texts.allMatch(text -> text == null || LfText.isStorable(text))) {
            throw new Refusal(Exit.USAGE, "interview.unstorable");
        }
        Interview.Details details =
                new Interview.Details(date, setting, interviewer, interpreter, others, guide);
        try (Study study = options.open(terminal)) {
            options.acting(study);
            Interview interview =
                    study.interviews()
                            .tell(name, details)
                            .join()
                            .orElseThrow(() -> new Refusal(Exit.FAILED, "interview.none", name));
            terminal.say("interview.set", interview.name());
        }
        return Exit.DONE;
    }
}
