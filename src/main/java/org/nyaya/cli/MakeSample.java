package org.nyaya.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.SampleStudy;
import org.nyaya.study.Study;
import org.nyaya.task.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code nyaya sample}: makes the invented study that comes with the program. */
@Command(mixinStandardHelpOptions = true)
final class MakeSample implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "STUDY")
    private Path file = Path.of("");

    MakeSample(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            throw refused(CannotOpen.Why.EXISTS);
        }
        SampleStudy.Outcome outcome =
                Running.begin(
                                SampleStudy.open(
                                        file,
                                        terminal.words().say("start.sample.coder"),
                                        terminal.words().say("layer.own")),
                                Runnable::run,
                                (done, all) -> {})
                        .result()
                        .join();
        switch (outcome) {
            case SampleStudy.Outcome.Open(Study study) -> {
                study.close();
                terminal.say("sample.done", file, SampleStudy.PASSPHRASE);
            }
            case SampleStudy.Outcome.NotMade(CannotOpen.Why why) -> throw refused(why);
            case SampleStudy.Outcome.NotOpened() -> throw refused(CannotOpen.Why.EXISTS);
        }
        return Exit.DONE;
    }

    private Refusal refused(CannotOpen.Why why) {
        return new Refusal(Exit.of(why), "cannot_open." + why, file);
    }
}
