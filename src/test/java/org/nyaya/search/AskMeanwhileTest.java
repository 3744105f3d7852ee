package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** Questions that are asked while something is being done. */
class AskMeanwhileTest {

    private static final Span FIRST_TURN = new Span(0, 17);

    @TempDir Path folder;

    @Test
    void a_question_asked_right_after_an_action_sees_it() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            Coder coder = TestStudy.coder(study);
            Source source = TestStudy.source(study, "New", "ANNA: Zebras came.");
            Code code = TestStudy.code(study, "Animals");
            for (int i = 0; i < 20; i++) {
                var coded =
                        study.codings()
                                .add(
                                        NewCoding.of(
                                                source.id(), new Span(0, 17 - i % 5), code.id()),
                                        coder.id(),
                                        Label.of("coding.add"));
                Answer after = study.ask().ask("code:Animals zebras", coder, 10).join();
                var undone = study.project().history().undo(true);
                Answer afterUndo = study.ask().ask("code:Animals zebras", coder, 10).join();
                assertEquals(List.of(1, 0), List.of(after.found(), afterUndo.found()));
                CompletableFuture.allOf(coded, undone).join();
            }
        }
    }

    @Test
    void a_code_that_comes_while_a_question_is_answered_does_no_harm() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            Coder coder = TestStudy.coder(study);
            Source source = TestStudy.source(study, "New", "ANNA: Zebras came.");
            TestStudy.coding(study, source, FIRST_TURN, TestStudy.code(study, "Animals"));
            CompletableFuture<Boolean> all = new CompletableFuture<>();
            // Keeps the study thread busy, so that the code comes between two steps of the answer.
            var busy = study.project().read(read -> all.join());
            var answer = study.ask().ask("code:Animals", coder, 10);
            var added = study.project().act(Label.of("code.add"), tx -> addCoded(tx, source));
            all.complete(true);
            CompletableFuture.allOf(busy, added).join();
            assertEquals(1, answer.join().found());
        }
    }

    private static long addCoded(Tx tx, Source source) {
        String texts = "definition, include, exclude, example, counter_example";
        long code =
                tx.insert(
                        Table.CODE,
                        "name, folded, position, " + texts,
                        "New",
                        "new",
                        99,
                        "",
                        "",
                        "",
                        "",
                        "");
        return tx.insert(
                Table.CODING,
                "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                source.id(),
                source.text(),
                0,
                5,
                code,
                1,
                1,
                "certain",
                "",
                false);
    }
}
