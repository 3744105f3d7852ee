package org.nyaya.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coded;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.LfText;
import org.nyaya.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya code}: puts one code on one passage. */
@Command(mixinStandardHelpOptions = true)
final class CodePassage implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1", paramLabel = "SOURCE")
    private String source = "";

    @Parameters(index = "2", paramLabel = "START")
    private int start;

    @Parameters(index = "3", paramLabel = "END")
    private int end;

    @Parameters(index = "4", paramLabel = "CODE")
    private String code = "";

    @Option(names = "--certainty", paramLabel = "CERTAINTY")
    private Certainty certainty = Certainty.CERTAIN;

    @Option(names = "--memo", paramLabel = "TEXT")
    private String memo = "";

    CodePassage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (start < 0 || end <= start) {
            throw new Refusal(Exit.USAGE, "code.no_span", start, end);
        }
        if (!LfText.isStorable(memo)) {
            throw new Refusal(Exit.USAGE, "code.unstorable");
        }
        try (Study study = options.open(terminal)) {
            Source where =
                    study.sources()
                            .named(source)
                            .join()
                            .orElseThrow(() -> new Refusal(Exit.FAILED, "code.no_source", source));
            CodeTree codes = study.codebook().tree().join();
            Code what = meant(codes);
            NewCoding coding =
                    new NewCoding(where.id(), new Span(start, end), what.id(), certainty, memo);
            String path = codes.path(what).toString();
            Label label =
                    Label.of(
                            "code.passage",
                            path,
                            where.name(),
                            Integer.toString(start),
                            Integer.toString(end));
            return told(
                    study.codings().add(coding, options.acting(study).id(), label).join(),
                    where,
                    path);
        }
    }

    private Code meant(CodeTree codes) throws Refusal {
        List<Code> meant = codes.meant(CodePath.of(code));
        if (meant.isEmpty()) {
            throw new Refusal(Exit.FAILED, "code.no_code", code);
        }
        if (meant.size() > 1) {
            throw new Refusal(Exit.FAILED, "code.several", code, codes.path(meant.getFirst()));
        }
        return meant.getFirst();
    }

    private int told(Coded outcome, Source where, String path) throws Refusal {
        switch (outcome) {
            case Coded.Done done -> terminal.say("code.done", where.name(), start, end, path);
            case Coded.Already already ->
                    terminal.say("code.already", where.name(), start, end, path);
            case Coded.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_source", source);
            case Coded.Outside outside ->
                    throw new Refusal(
                            Exit.FAILED, "code.outside", where.name(), outside.length(), end);
            case Coded.CutsCharacter cuts ->
                    throw new Refusal(Exit.FAILED, "code.cuts", start, end);
        }
        return Exit.DONE;
    }
}
