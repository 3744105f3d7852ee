package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.coding.Coder;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.CodingsTable;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codings import}: takes codings in from a table. */
@Command(mixinStandardHelpOptions = true)
final class CodingsImport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    CodingsImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        byte[] bytes = TableFile.read(file, CodingsTable.MOST_BYTES);
        try (Study study = options.open(terminal)) {
            Coder coder = options.acting(study);
            CodingsTable table =
                    CodingsTable.of(
                            file.toString(),
                            bytes,
                            study.sources().all().join(),
                            study.codebook().tree().join(),
                            coder);
            return TableFile.told(terminal, file, table.takeIn(study.codings()).join());
        } catch (BadTable e) {
            throw TableFile.refused(file, e);
        }
    }
}
