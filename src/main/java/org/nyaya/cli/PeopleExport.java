package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.people.Roster;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya people export}: writes everybody, and what is known of them, as a table. */
@Command(mixinStandardHelpOptions = true)
final class PeopleExport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "to-file")
    private Path file = Path.of("");

    PeopleExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Roster roster = study.attributes().roster().join();
            TableFile.write(terminal, file, PeopleTable.written(roster));
        }
        return Exit.DONE;
    }
}
