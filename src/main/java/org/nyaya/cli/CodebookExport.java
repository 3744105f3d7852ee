package org.nyaya.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.nyaya.analysis.Frequencies;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Memo;
import org.nyaya.exchange.CodebookDocument;
import org.nyaya.exchange.CodebookDocx;
import org.nyaya.exchange.CodebookMarkdown;
import org.nyaya.exchange.CodebookTable;
import org.nyaya.exchange.Example;
import org.nyaya.people.Consent;
import org.nyaya.people.Roster;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codebook export}: writes the codes with their definitions and counts. */
@Command(mixinStandardHelpOptions = true)
final class CodebookExport implements Callable<Integer> {

    /** What a codebook can be written as; the name of the file tells. */
    private enum Kind {
        CSV,
        XLSX,
        DOCX,
        MD
    }

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--examples", paramLabel = "N")
    private int examples = 1;

    @Option(names = "--no-quotes")
    private boolean noQuotes;

    @Option(names = "--reason", paramLabel = "TEXT")
    private String reason = "";

    CodebookExport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Kind kind = kind();
        if (examples < 0) {
            throw new Refusal(Exit.USAGE, "codebook.no_examples");
        }
        try (Study study = options.open(terminal)) {
            Frequencies.Table counts = study.frequencies().count(options.counted(study)).join();
            int quoted = 0;
            switch (kind) {
                case CSV, XLSX ->
                        TableFile.write(terminal, file, CodebookTable.written(counts, !noQuotes));
                case DOCX, MD -> {
                    CodebookDocument document = document(study, counts);
                    write(kind, document);
                    quoted = document.quoted();
                }
            }
            warn(counts, quoted);
        }
        return Exit.DONE;
    }

    private Kind kind() throws Refusal {
        String name = file.toString();
        if (name.equals("-")) {
            return Kind.CSV;
        }
        for (Kind kind : Kind.values()) {
            if (name.toLowerCase(Locale.ROOT)
                    .endsWith("." + kind.name().toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new Refusal(Exit.USAGE, "codebook.kind", file);
    }

    private CodebookDocument document(Study study, Frequencies.Table counts) throws Refusal {
        Map<Long, List<Example>> passages =
                noQuotes || examples == 0 ? Map.of() : passages(study, counts);
        return CodebookDocument.of(
                study.name().join(), counts, passages, !noQuotes, terminal.words()::say);
    }

    /** Only those are quoted who agreed; or everybody, for a reason that is kept first. */
    private Map<Long, List<Example>> passages(Study study, Frequencies.Table counts)
            throws Refusal {
        Roster roster = study.attributes().roster().join();
        Consent consent = Consent.in(roster);
        boolean all = !reason.isBlank();
        if (all) {
            keepReason(study, options.counted(study));
        } else if (consent.agreed().size() < roster.people().size()) {
            terminal.complain(
                    "codebook.quotes.left_out", roster.people().size() - consent.agreed().size());
        }
        return study.examples()
                .of(
                        counts.scope(),
                        examples,
                        speaker ->
                                speaker.person() == null
                                        ? all
                                        : consent.allows(speaker.person(), all),
                        all)
                .join();
    }

    private void keepReason(Study study, Coder coder) {
        var _ =
                study.memos()
                        .write(
                                terminal.words().say("consent.memo", file.getFileName()),
                                LocalDate.now(ZoneId.systemDefault()),
                                Memo.Kind.METHOD,
                                false,
                                coder.id(),
                                null,
                                reason.strip())
                        .join();
    }

    private void write(Kind kind, CodebookDocument document) throws Refusal, IOException {
        if (kind == Kind.DOCX) {
            TableFile.write(terminal, file, CodebookDocx.written(document), CodebookDocx::isOurs);
        } else {
            TableFile.write(
                    terminal,
                    file,
                    CodebookMarkdown.written(document).getBytes(StandardCharsets.UTF_8),
                    CodebookMarkdown::isOurs);
        }
    }

    /** What people said is told when it leaves the encrypted file. */
    private void warn(Frequencies.Table counts, int quoted) {
        if (quoted > 0) {
            terminal.say("codebook.quotes.passages", file, quoted);
        } else if (!noQuotes && !file.toString().equals("-") && CodebookTable.quotes(counts)) {
            terminal.say("codebook.quotes.examples", file);
        }
    }
}
