package org.nyaya.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.search.Answer;
import org.nyaya.search.Ask;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.InWords;
import org.nyaya.search.SavedQuestion;
import org.nyaya.study.Study;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya ask}: finds passages or turns, and prints what was said there. */
@Command(mixinStandardHelpOptions = true)
final class AskQuestion implements Callable<Integer> {

    private static final int PAGE = 50;
    private static final int VALUES = 10;

    private final Terminal terminal;
    private final InWords inWords;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", arity = "0..1", paramLabel = "QUESTION")
    private @Nullable String question;

    @Option(names = "--saved", paramLabel = "NAME")
    private @Nullable String saved;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable Integer limit;

    @ArgGroup private final Instead instead = new Instead();

    /** What is printed in place of what was said. */
    private static final class Instead {

        @Option(names = "--facets")
        private boolean facets;

        @Option(names = "--in-words")
        private boolean inWords;

        @Option(names = "--explain")
        private boolean explain;
    }

    AskQuestion(Terminal terminal) {
        this.terminal = terminal;
        this.inWords = new InWords(terminal.words()::say);
    }

    @Override
    public Integer call() throws Exception {
        if ((question == null) == (saved == null)) {
            throw new Refusal(Exit.USAGE, "ask.one");
        }
        try (Study study = options.open(terminal)) {
            String line = line(study);
            Coder coder = options.counted(study);
            try {
                print(study.ask(), line, coder);
                return Exit.DONE;
            } catch (CompletionException e) {
                if (e.getCause() instanceof BadQuestion bad) {
                    Underline.tell(terminal, line, bad);
                    return Exit.FAILED;
                }
                throw e;
            }
        }
    }

    private String line(Study study) throws Refusal {
        if (question != null) {
            return question;
        }
        String name = String.valueOf(saved);
        return study.questions()
                .named(name)
                .join()
                .map(SavedQuestion::question)
                .orElseThrow(() -> new Refusal(Exit.FAILED, "questions.none", name));
    }

    private void print(Ask ask, String line, Coder coder) throws IOException {
        boolean text = format == Format.TEXT;
        if (instead.inWords) {
            terminal.print(inWords.sentence(ask.understand(line, coder).join()));
        } else if (instead.explain) {
            Steps steps = new Steps(terminal, inWords);
            if (text) {
                steps.text(line, ask.explain(line, coder).join());
            } else {
                steps.table(line, ask.explain(line, coder).join(), format);
            }
        } else if (instead.facets) {
            Spread spread = new Spread(terminal);
            if (text) {
                spread.text(ask.facets(line, coder).join(), most(VALUES));
                terminal.print(inWords.sentence(ask.understand(line, coder).join()));
            } else {
                spread.table(ask.facets(line, coder).join(), format);
            }
        } else {
            Answer answer = ask.ask(line, coder, text ? most(PAGE) : most(0)).join();
            Hits hits = new Hits(terminal);
            if (text) {
                hits.text(answer);
                terminal.print(inWords.sentence(ask.understand(line, coder).join()));
            } else {
                hits.table(answer, format);
            }
        }
    }

    /** How many the call wants to see, or that many; 0 means all. */
    private int most(int usual) {
        int wanted = limit == null ? usual : limit;
        return wanted <= 0 ? Integer.MAX_VALUE : wanted;
    }
}
