package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
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

/** {@code nyaya code}: puts one code on one passage. */
@Command(mixinStandardHelpOptions = true)
final class CodePassage implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final PassageOptions passage = new PassageOptions();

    @Option(names = "--certainty", paramLabel = "CERTAINTY")
    private Certainty certainty = Certainty.CERTAIN;

    @Option(names = "--memo", paramLabel = "TEXT")
    private String memo = "";

    CodePassage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Span span = passage.span();
        if (!LfText.isStorable(memo)) {
            throw new Refusal(Exit.USAGE, "code.unstorable");
        }
        try (Study study = passage.study().open(terminal)) {
            Source where = NamedSource.meant(study, passage.source());
            CodeTree codes = study.codebook().tree().join();
            Code what = NamedCode.meant(codes, passage.code());
            NewCoding coding = new NewCoding(where.id(), span, what.id(), certainty, memo);
            String path = codes.path(what).toString();
            Label label =
                    Label.of(
                            "code.passage",
                            path,
                            where.name(),
                            Integer.toString(span.start()),
                            Integer.toString(span.end()));
            return told(
                    study.codings().add(coding, passage.study().acting(study).id(), label).join(),
                    where,
                    span,
                    path);
        }
    }

    private int told(Coded outcome, Source where, Span span, String path) throws Refusal {
        int start = span.start();
        int end = span.end();
        switch (outcome) {
            case Coded.Done done -> terminal.say("code.done", where.name(), start, end, path);
            case Coded.Already already ->
                    terminal.say("code.already", where.name(), start, end, path);
            case Coded.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_source", where.name());
            case Coded.Outside outside ->
                    throw new Refusal(
                            Exit.FAILED, "code.outside", where.name(), outside.length(), end);
            case Coded.CutsCharacter cuts ->
                    throw new Refusal(Exit.FAILED, "code.cuts", start, end);
        }
        return Exit.DONE;
    }
}
