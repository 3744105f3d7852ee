package org.nyaya.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.InWords;
import org.nyaya.search.SavedQuestion;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code nyaya questions}: the saved questions, each said in words, or what is wrong with it by
 * now.
 */
@Command(mixinStandardHelpOptions = true)
final class ListQuestions implements Callable<Integer> {

    private static final List<String> HEADER = List.of("name", "question", "in_words", "wrong");

    private final Terminal terminal;
    private final InWords inWords;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    ListQuestions(Terminal terminal) {
        this.terminal = terminal;
        this.inWords = new InWords(terminal.words()::say);
    }

    @Override
    public Integer call() throws Exception {
        if (!options.isNamed()) {
            throw new Refusal(Exit.USAGE, "study.unnamed");
        }
        try (Study study = options.open(terminal)) {
            Coder coder = options.counted(study);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (SavedQuestion saved : study.questions().all().join()) {
                rows.add(row(study, saved, coder));
            }
            if (format == Format.TEXT) {
                rows.forEach(this::print);
            } else {
                Printing.print(terminal.out(), format, HEADER, rows);
            }
        }
        return Exit.DONE;
    }

    private List<@Nullable Object> row(Study study, SavedQuestion saved, Coder coder) {
        String sentence = null;
        String wrong = null;
        try {
            sentence = inWords.sentence(study.ask().understand(saved.question(), coder).join());
        } catch (CompletionException e) {
            if (!(e.getCause() instanceof BadQuestion bad)) {
                throw e;
            }
            wrong = Underline.sentence(terminal, bad);
        }
        return Arrays.asList(saved.name(), saved.question(), sentence, wrong);
    }

    private void print(List<@Nullable Object> row) {
        terminal.print(String.valueOf(row.getFirst()));
        for (Object line : row.subList(1, row.size())) {
            if (line != null) {
                terminal.print("    " + line);
            }
        }
    }
}
