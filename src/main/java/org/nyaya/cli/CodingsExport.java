package org.nyaya.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.coding.Coding;
import org.nyaya.exchange.CodingsCsv;
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
            List<Coding> codings = study.codings().all().join();
            CodingsCsv table = table(study);
            TableFile.write(terminal, file, out -> table.write(codings, out));
        }
        return Exit.DONE;
    }

    static CodingsCsv table(Study study) {
        return new CodingsCsv(
                study.sources().all().join(),
                study.codebook().tree().join(),
                study.coders().all().join());
    }
}
