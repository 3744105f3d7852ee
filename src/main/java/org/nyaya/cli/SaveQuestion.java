package org.nyaya.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.nyaya.coding.Coder;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.InWords;
import org.nyaya.search.Kept;
import org.nyaya.search.Understood;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya questions save}: keeps a question under a name. */
@Command(mixinStandardHelpOptions = true)
final class SaveQuestion implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Parameters(index = "2", paramLabel = "QUESTION")
    private String question = "";

    SaveQuestion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Coder coder = options.acting(study);
            // What it names is looked up now, so that a slip of the pen is not found months later.
            Understood understood = study.ask().understand(question, coder).join();
            Kept kept = study.questions().save(name, question).join();
            String sentence = new InWords(terminal.words()::say).sentence(understood);
            return switch (kept) {
                case Kept.Done done -> said("questions.saved", done.question().name(), sentence);
                case Kept.Replaced now ->
                        said(
                                "questions.replaced",
                                now.question().name(),
                                sentence,
                                now.before().question());
                case Kept.Taken taken ->
                        throw new Refusal(Exit.FAILED, "questions.taken", taken.by().name());
                case Kept.Missing missing ->
                        throw new Refusal(Exit.FAILED, "questions.none", missing.name());
                case Kept.Unusable unusable -> throw new Refusal(Exit.USAGE, "questions.unusable");
            };
        } catch (CompletionException e) {
            if (e.getCause() instanceof BadQuestion bad) {
                Underline.tell(terminal, question, bad);
                return Exit.FAILED;
            }
            throw e;
        }
    }

    private int said(String key, Object... args) {
        terminal.print(terminal.words().say(key, args));
        return Exit.DONE;
    }
}
