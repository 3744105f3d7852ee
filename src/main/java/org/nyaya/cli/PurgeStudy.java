package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Person;
import org.nyaya.project.BackupFolder;
import org.nyaya.study.Going;
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
        terminal.say("purge.goes." + kind(what), name(study, what));
        going.sources().forEach(source -> terminal.say("purge.goes.one_source", source));
        going.blanked().forEach(source -> terminal.say("purge.goes.blanked", source));
        if (!(what instanceof Purge.What.History)) {
            terminal.say("purge.goes.codings", going.codings(), going.memos());
        }
        terminal.say("purge.goes.steps", going.steps());
        terminal.say("purge.goes.backups", backups);
        if (what instanceof Purge.What.History) {
            terminal.say("purge.goes.versions");
        }
        Going.Stays stays = going.stays();
        if (!stays.isNowhere()) {
            terminal.say("purge.stays", name(study, what));
            stays.sources().forEach(one -> terminal.say("purge.stays.one_source", one));
            stays.codes().forEach(one -> terminal.say("purge.stays.code", one));
            stays.questions().forEach(one -> terminal.say("purge.stays.question", one));
            if (stays.memos() > 0) {
                terminal.say("purge.stays.memos", stays.memos());
            }
        }
        terminal.say("purge.never");
    }

    private static String kind(Purge.What what) {
        return switch (what) {
            case Purge.What.History history -> "history";
            case Purge.What.OfSource source -> "source";
            case Purge.What.OfPerson person -> "person";
        };
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
