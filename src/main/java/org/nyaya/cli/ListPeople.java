package org.nyaya.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.people.Roster;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya people}: everybody, and what is known of them. */
@Command(mixinStandardHelpOptions = true)
final class ListPeople implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListPeople(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!options.isNamed()) {
            throw new Refusal(Exit.USAGE, "study.unnamed");
        }
        try (Study study = options.open(terminal)) {
            Roster roster = study.attributes().roster().join();
            List<String> header = PeopleTable.header(roster, attribute -> attribute.name());
            Printing.print(terminal.out(), format, header, PeopleTable.rows(roster));
        }
        return Exit.DONE;
    }
}
