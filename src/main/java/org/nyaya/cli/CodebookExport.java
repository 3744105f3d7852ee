package org.nyaya.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.nyaya.analysis.Frequencies;
import org.nyaya.exchange.CodebookTable;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya codebook export}: writes the codes with their definitions as a table. */
@Command(mixinStandardHelpOptions = true)
final class CodebookExport implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "to-file")
    private Path file = Path.of("");

    CodebookExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Frequencies.Table counts = study.frequencies().count(options.counted(study)).join();
            TableFile.write(terminal, file, CodebookTable.written(counts, true));
        }
        return Exit.DONE;
    }
}
