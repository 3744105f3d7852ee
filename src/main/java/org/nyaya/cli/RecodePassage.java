package org.nyaya.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Recoded;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code nyaya recode}: gives one passage another code in the place of the one it has. */
@Command(mixinStandardHelpOptions = true)
final class RecodePassage implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final PassageOptions passage = new PassageOptions();

    @Parameters(index = "5", paramLabel = "TO")
    private String to = "";

    RecodePassage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Span span = passage.span();
        try (Study study = passage.study().open(terminal)) {
            long coder = passage.study().returning(study).id();
            Source where = NamedSource.meant(study, passage.source());
            CodeTree codes = study.codebook().tree().join();
            Code from = NamedCode.meant(codes, passage.code());
            Code into = NamedCode.meant(codes, to);
            Coding coding =
                    study.codings()
                            .find(where.id(), span, from.id(), coder)
                            .join()
                            .orElseThrow(() ->
                                    new Refusal(
                                            Exit.FAILED,
                                            "code.none",
                                            where.name(),
                                            span.start(),
                                            span.end(),
                                            codes.path(from)));
            switch (study.codings().recode(List.of(coding.id()), into.id()).join()) {
                case Recoded.Done done ->
                        terminal.say(
                                "code.done",
                                where.name(),
                                span.start(),
                                span.end(),
                                codes.path(into));
                case Recoded.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_code", to);
            }
        }
        return Exit.DONE;
    }
}
