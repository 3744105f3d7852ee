package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.exchange.CodingsTable;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codings export}: writes all codings, of every coder, as a table. */
@Command(mixinStandardHelpOptions = true)
final class CodingsExport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "to-file")
    private Path file = Path.of("");

    CodingsExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            TableFile.write(terminal, file, CodingsTable.written(study.passages().all().join()));
        }
        return Exit.DONE;
    }
}
