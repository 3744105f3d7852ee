package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya people import}: takes people and what is known of them in from a table. */
@Command(mixinStandardHelpOptions = true)
final class PeopleImport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    PeopleImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        byte[] bytes = TableFile.read(file);
        try (Study study = options.open(terminal)) {
            options.acting(study);
            PeopleTable table = PeopleTable.of(Grid.read(file.toString(), bytes));
            return TableFile.told(terminal, file, table.takeIn(study.attributes()).join());
        } catch (BadTable e) {
            throw TableFile.refused(file, e);
        }
    }
}
