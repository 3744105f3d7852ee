package org.nyaya.ui.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nyaya.analysis.Crossing;
import org.nyaya.analysis.Frequencies;
import org.nyaya.coding.Scope;
import org.nyaya.exchange.CodebookDocument;
import org.nyaya.exchange.CodebookDocx;
import org.nyaya.exchange.CodebookMarkdown;
import org.nyaya.exchange.CodebookTable;
import org.nyaya.exchange.CrossingTable;
import org.nyaya.exchange.Example;
import org.nyaya.exchange.FrequenciesTable;
import org.nyaya.exchange.FrequenciesTable.Statement;
import org.nyaya.exchange.Outgoing;
import org.nyaya.study.Study;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leaving;
import org.nyaya.ui.kit.Session;

/** Writes counts and codebooks to files, on a thread of its own. */
final class Exports {

    private static final int STEPS = 3;

    private final Session session;
    private final Kit kit;
    private final Study study;
    private final Split split;
    private final Measure measure;
    private final boolean below;

    /**
     * @param split what counts are told apart by
     * @param measure what is told apart
     */
    Exports(Session session, Split split, Measure measure, boolean below) {
        this.session = session;
        this.kit = session.kit();
        this.study = session.study();
        this.split = split;
        this.measure = measure;
        this.below = below;
    }

    /** Writes what is wished; why quotes go without recorded consent is kept in the study. */
    Outgoing.Came write(Wish wish, Path file, Agreement agreement, Progress progress)
            throws Cancelled {
        progress.reached(0, STEPS);
        return switch (wish.what()) {
            case COUNTS -> counts(file, progress);
            case SPLIT -> split(file, progress);
            case CODEBOOK -> codebook(wish, file, agreement, progress);
        };
    }

    private Outgoing.Came counts(Path file, Progress progress) throws Cancelled {
        Frequencies.Table table = study.frequencies().count(session.coder()).join();
        progress.reached(1, STEPS);
        return Outgoing.table(
                file,
                FrequenciesTable.written(
                        table,
                        new Statement(scope(table.scope()), kit.say("frequencies.columns_rule"))));
    }

    private Outgoing.Came split(Path file, Progress progress) throws Cancelled {
        boolean values = split instanceof Split.ByAttribute;
        Crossing.By by =
                split instanceof Split.ByAttribute(var attribute)
                        ? new Crossing.By.OfAttribute(attribute.id())
                        : new Crossing.By.OfSource();
        Crossing crossing = study.frequencies().cross(session.coder(), by).join();
        progress.reached(1, STEPS);
        String rule =
                values
                        ? below ? "report.rule.values" : "report.rule.values.alone"
                        : below ? "report.rule" : "report.rule.alone";
        return Outgoing.table(
                file,
                CrossingTable.written(
                        crossing,
                        kit.say(measure.key()),
                        measure::of,
                        below,
                        new Statement(scope(crossing.scope()), kit.say(rule))));
    }

    private Outgoing.Came codebook(Wish wish, Path file, Agreement agreement, Progress progress)
            throws Cancelled {
        boolean all = !wish.reason().isEmpty();
        Frequencies.Table counts = study.frequencies().count(session.coder()).join();
        progress.reached(1, STEPS);
        if (all) {
            new Leaving(session).keepReason(file, wish.reason(), agreement.unagreed());
        }
        Outgoing.Came came;
        if (wish.isDocument()) {
            Map<Long, List<Example>> examples =
                    wish.quotes() == 0
                            ? Map.of()
                            : study.examples()
                                    .of(
                                            counts.scope(),
                                            wish.quotes(),
                                            speaker -> agreement.mayQuote(speaker, all),
                                            all)
                                    .join();
            progress.reached(2, STEPS);
            came = document(wish, file, counts, examples, all);
        } else {
            came = Outgoing.table(file, CodebookTable.written(counts, all));
        }
        return came;
    }

    private Outgoing.Came document(
            Wish wish,
            Path file,
            Frequencies.Table counts,
            Map<Long, List<Example>> examples,
            boolean all) {
        CodebookDocument document =
                CodebookDocument.of(study.name().join(), counts, examples, all, kit::say);
        if (wish.format() == Wish.Format.MD) {
            byte[] written = CodebookMarkdown.written(document).getBytes(StandardCharsets.UTF_8);
            return Outgoing.document(file, written, CodebookMarkdown::isOurs);
        }
        try {
            return Outgoing.document(file, CodebookDocx.written(document), CodebookDocx::isOurs);
        } catch (IOException e) {
            return Outgoing.Came.FAILED;
        }
    }

    /** Why it was done stands in the history and among the memos. */
    private String scope(Scope now) {
        return kit.say("frequencies.scope", now.coder().name(), now.agreedSources().size());
    }
}
