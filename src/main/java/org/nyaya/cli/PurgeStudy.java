package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Person;
import org.nyaya.project.BackupFolder;
import org.nyaya.study.Going;
import org.nyaya.study.GoingInWords;
import org.nyaya.study.Purge;
import org.nyaya.study.Study;
import org.nyaya.text.Names;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya purge}: erases history, or everything of a source or a person, for good. */
@Command(mixinStandardHelpOptions = true)
final class PurgeStudy implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @ArgGroup private Withdrawn withdrawn = new Withdrawn();

    @Option(names = "--yes", descriptionKey = "nyaya.purge.yes")
    private boolean yes;

    PurgeStudy(Terminal terminal) {
        this.terminal = terminal;
    }

    private static final class Withdrawn {

        @Option(names = "--source", paramLabel = "NAME", descriptionKey = "source")
        private @Nullable String source;

        @Option(names = "--person", paramLabel = "NAME", descriptionKey = "nyaya.purge.person")
        private @Nullable String person;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.openAlone(terminal)) {
            Purge.What what = what(study);
            tell(study, what);
            if (!yes) {
                requireTyped(name(study, what));
            }
            Purge.run(study, what);
            terminal.say("purge.done", study.project().file());
        }
        return Exit.DONE;
    }

    private Purge.What what(Study study) throws Refusal {
        if (withdrawn.source != null) {
            return new Purge.What.OfSource(NamedSource.meant(study, withdrawn.source));
        }
        String person = withdrawn.person;
        if (person == null) {
            return new Purge.What.History();
        }
        for (Person one : study.people().all().join()) {
            if (Names.fold(one.name()).equals(Names.fold(person))) {
                return new Purge.What.OfPerson(one);
            }
        }
        throw new Refusal(Exit.FAILED, "purge.no_person", person);
    }

    private void tell(Study study, Purge.What what) {
        Going going = Purge.going(study, what);
        int backups = BackupFolder.of(study.project().file()).all().size();
        GoingInWords.lines(what, name(study, what), going, backups, terminal.words()::say)
                .forEach(terminal::print);
    }

    private static String name(Study study, Purge.What what) {
        return switch (what) {
            case Purge.What.History() -> study.name().join();
            case Purge.What.OfSource(var source) -> source.name();
            case Purge.What.OfPerson(var person) -> person.name();
        };
    }

    private void requireTyped(String name) throws Refusal {
        String typed = terminal.asking().apply(terminal.words().say("purge.type", name));
        if (typed == null) {
            throw new Refusal(Exit.USAGE, "purge.sure");
        }
        if (!Names.fold(typed).equals(Names.fold(name))) {
            throw new Refusal(Exit.FAILED, "purge.not_typed");
        }
    }
}
