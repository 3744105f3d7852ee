package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.FlagKind;
import org.nyaya.source.NewWording;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Going through what was found in a text that is corrected meanwhile, or is very long. */
class ReviewOfHitsTest extends CorrectingWindow {

    @Test
    void a_review_that_is_gone_on_with_hides_what_a_correction_moved() {
        study.flags().set(source.id(), at("locked"), Set.of(FlagKind.DEATH)).join();
        open(2);
        find("no no");
        review();
        assertFalse(said().contains("locked"), "it is hidden at first");
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        correct("no no yes. It was locked.", "no no yes, certainly, that is so. It was locked.");
        find("no no");
        review();
        assertFalse(said().contains("locked"), "it is hidden where it stands now");
    }

    @Test
    void a_review_that_is_open_while_the_text_changes_closes() {
        study.flags().set(source.id(), at("locked"), Set.of(FlagKind.DEATH)).join();
        open(2);
        find("no no");
        review();
        correct("no no yes. It was locked.", "no no yes, certainly, that is so. It was locked.");
        Fx.until("it is closed", () -> window.find(".review").isEmpty());
    }

    @Test
    void no_more_is_gone_through_than_a_question_finds() {
        TestStudy.source(study, "KI77", "KI77: " + "tell me more ".repeat(9_000), "KI77");
        open(2);
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("KI09", () -> where().startsWith("KI09"));
        Fx.run(() -> window.kit().commands().get("source.next").run());
        Fx.until("KI77", () -> where().startsWith("KI77"));
        find("e");
        Fx.until(
                "the first are offered",
                () -> {
                    window.kit().commands().get("find.code").run();
                    return shows("Code what was found (the first 20,000 of 27,000)");
                });
        push(KeyCode.ESCAPE);
    }

    @Test
    void a_key_goes_through_what_was_found() {
        open(2);
        find("no no");
        Fx.until("it is found", () -> shows("1 of 1"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Fx.until("a code is asked for", () -> window.find(".review-codes").isPresent());
        push(KeyCode.ESCAPE);
    }

    private void find(String words) {
        push(KeyCode.CONTROL, KeyCode.F);
        robot.write(words);
        Fx.pulses(4);
    }

    private void review() {
        Fx.until(
                "a code is asked for",
                () -> {
                    window.kit().commands().get("find.code").run();
                    return window.find(".review-codes").isPresent();
                });
        robot.write("sh");
        push(KeyCode.ENTER);
        Fx.until("it is gone through", () -> window.find(".review-text").isPresent());
        Fx.pulses(3);
    }

    private void correct(String before, String now) {
        long text =
                study.project()
                        .read(read ->
                                read.number("select text from source where id = ?", source.id()))
                        .join();
        study.correcting().correct(NewWording.of(source.id(), text, at(before), now)).join();
        Fx.pulses(6);
    }

    private String said() {
        return Fx.on(() ->
                window.find(".review-said").orElseThrow().lookupAll("*").stream()
                        .filter(node -> node instanceof Text)
                        .map(node -> ((Text) node).getText())
                        .collect(Collectors.joining()));
    }
}
