package org.nyaya.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Coder;
import org.nyaya.search.Answer;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.Hit;
import org.nyaya.source.Cited;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya ask}: finds passages or turns, and prints what was said there. */
@Command(mixinStandardHelpOptions = true)
final class AskQuestion implements Callable<Integer> {

    private static final List<String> HEADER =
            List.of(
                    "source", "start", "end", "codes", "coder", "person", "score", "text", "page",
                    "section", "speaker");
    private static final int PAGE = 50;

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "QUESTION")
    private String question = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    @Option(names = "--limit", paramLabel = "N")
    private @Nullable Integer limit;

    AskQuestion(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Coder coder = options.counted(study);
            print(study.ask().ask(question, coder, most()).join());
            return Exit.DONE;
        } catch (CompletionException e) {
            if (e.getCause() instanceof BadQuestion bad) {
                return told(bad);
            }
            throw e;
        }
    }

    /** A person sees a page, a script everything, unless the call says how many; 0 means all. */
    private int most() {
        int wanted = limit == null ? format == Format.TEXT ? PAGE : 0 : limit;
        return wanted <= 0 ? Integer.MAX_VALUE : wanted;
    }

    private void print(Answer answer) throws IOException {
        if (format == Format.TEXT) {
            answer.hits().forEach(this::print);
            terminal.say(
                    "ask.found." + answer.unit(),
                    answer.found(),
                    answer.people(),
                    answer.sources(),
                    answer.took().toMillis());
            if (answer.hits().size() < answer.found()) {
                terminal.say("ask.page", answer.hits().size(), answer.found());
            }
            terminal.say("scope", answer.scope().coder().name());
            return;
        }
        Printing.print(
                terminal.out(),
                format,
                HEADER,
                answer.hits().stream().map(AskQuestion::row).toList());
    }

    private void print(Hit hit) {
        String who = String.join(", ", hit.people().isEmpty() ? hit.speakers() : hit.people());
        String codes = String.join(", ", hit.codes().stream().map(CodePath::toString).toList());
        terminal.out()
                .println(
                        hit.source().name()
                                + " ["
                                + hit.span().start()
                                + "–"
                                + hit.span().end()
                                + "]"
                                + where(hit.place())
                                + (who.isEmpty() ? "" : "  " + who)
                                + (codes.isEmpty() ? "" : "  " + codes));
        hit.text().lines().map(line -> "    " + line).forEach(terminal::print);
        terminal.print("");
    }

    private static List<@Nullable Object> row(Hit hit) {
        return Arrays.asList(
                hit.source().name(),
                hit.span().start(),
                hit.span().end(),
                hit.codes().stream().map(CodePath::toString).toList(),
                hit.coder(),
                hit.people().isEmpty() ? null : String.join("; ", hit.people()),
                Math.round(hit.score() * 10_000) / 10_000.0,
                hit.text(),
                hit.place() == null ? null : orNull(hit.place().page()),
                hit.place() == null ? null : orNull(hit.place().section()),
                hit.speakers().isEmpty() ? null : String.join("; ", hit.speakers()));
    }

    /** As people cite it: p. 17, 4.2. */
    private String where(@Nullable Cited place) {
        if (place == null) {
            return "";
        }
        String page =
                place.page().isEmpty() ? "" : terminal.words().say("ask.page_of", place.page());
        String both = page.isEmpty() || place.section().isEmpty() ? "" : ", ";
        String where = page + both + place.section();
        return where.isEmpty() ? "" : "  " + where;
    }

    private static @Nullable String orNull(String name) {
        return name.isEmpty() ? null : name;
    }

    /** A sentence, and the question with the place underlined. */
    private int told(BadQuestion bad) {
        String suggestion = bad.suggestion();
        String sentence = terminal.words().say("question." + bad.wrong(), bad.what());
        terminal.err()
                .println(
                        suggestion == null
                                ? sentence
                                : sentence
                                        + " "
                                        + terminal.words().say("question.suggestion", suggestion));
        if (!bad.place().isEmpty() && question.lines().count() == 1) {
            terminal.err().println("    " + question);
            terminal.err()
                    .println(
                            "    "
                                    + " ".repeat(bad.place().start())
                                    + "^".repeat(bad.place().length()));
        }
        return Exit.FAILED;
    }
}
