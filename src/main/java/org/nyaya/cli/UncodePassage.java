package org.nyaya.cli;

import java.util.concurrent.Callable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coding;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code nyaya uncode}: takes one code off one passage. */
@Command(mixinStandardHelpOptions = true)
final class UncodePassage implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final PassageOptions passage = new PassageOptions();

    UncodePassage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Span span = passage.span();
        try (Study study = passage.study().open(terminal)) {
            long coder = passage.study().returning(study).id();
            Source where = NamedSource.meant(study, passage.source());
            CodeTree codes = study.codebook().tree().join();
            Code what = NamedCode.meant(codes, passage.code());
            String path = codes.path(what).toString();
            Coding coding =
                    study.codings()
                            .find(where.id(), span, what.id(), coder)
                            .join()
                            .orElseThrow(() ->
                                    new Refusal(
                                            Exit.FAILED,
                                            "code.none",
                                            where.name(),
                                            span.start(),
                                            span.end(),
                                            path));
            Label label =
                    Label.of(
                            "code.uncode",
                            path,
                            where.name(),
                            Integer.toString(span.start()),
                            Integer.toString(span.end()));
            study.codings().remove(coding, label).join();
            terminal.say("code.uncoded", where.name(), span.start(), span.end(), path);
        }
        return Exit.DONE;
    }
}
