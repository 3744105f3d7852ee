package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.source.GoesAlong;
import org.nyaya.source.Removed;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya sources remove}: removes a source with all that goes along. */
@Command(mixinStandardHelpOptions = true)
final class RemoveSource implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "source")
    private String name = "";

    @Option(names = "--yes", descriptionKey = "yes")
    private boolean yes;

    RemoveSource(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            options.acting(study);
            Source source = NamedSource.meant(study, name);
            GoesAlong along = study.sources().goesAlong(source).join();
            if (!along.isNothing()) {
                terminal.say(
                        "sources.goes_along",
                        source.name(),
                        along.codings(),
                        along.coders().size(),
                        String.join(", ", along.coders()),
                        along.memos(),
                        along.quotes(),
                        along.annotations());
                if (!yes) {
                    throw new Refusal(Exit.FAILED, "sources.remove.sure");
                }
            }
            switch (study.sources().remove(source).join()) {
                case Removed.Done done -> tell(source, done.with());
                case Removed.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_source", name);
            }
        }
        return Exit.DONE;
    }

    private void tell(Source source, GoesAlong with) {
        terminal.say("sources.removed", source.name());
        if (with.interview() != null) {
            terminal.say("sources.removed.interview", with.interview());
        }
    }
}
