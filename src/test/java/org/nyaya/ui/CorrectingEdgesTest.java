package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Coding;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;

/** Corrections where positions are easily got wrong, by real keys. */
class CorrectingEdgesTest extends CorrectingWindow {

    private static final String FAMILY = "👩‍👩‍👧‍👦";

    @Test
    void what_is_typed_at_the_edges_of_a_coding_is_outside_but_for_its_own_words() {
        coded("yes.");
        open(2);
        edit();
        caret("yes");
        robot.write("oh ");
        caret(" It was");
        robot.write(" so");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no oh yes. so It was locked.");
        assertEquals(List.of("yes."), passages());
    }

    @Test
    void a_family_is_put_in_and_taken_out_whole() {
        coded("yes. It");
        open(2);
        edit();
        caret(" It was");
        paste(" cafe\u0301 " + FAMILY);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no yes. cafe\u0301 " + FAMILY + " It was locked.");
        assertEquals(List.of("yes. cafe\u0301 " + FAMILY + " It"), passages());
        Fx.until("the text has the focus", this::inText);
        edit();
        select(" " + FAMILY);
        push(KeyCode.BACK_SPACE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no yes. cafe\u0301 It was locked.");
        assertEquals(List.of("yes. cafe\u0301 It"), passages());
    }

    @Test
    void an_accent_on_the_first_letter_of_a_coding_does_not_cut_it() {
        coded("yes");
        open(2);
        edit();
        caret("es. It");
        paste("\u0301");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no y\u0301es. It was locked.");
        assertEquals(List.of("y\u0301es"), passages());
    }

    @Test
    void ten_thousand_letters_are_pasted() {
        coded("locked");
        String much = "We walked on. ".repeat(720);
        open(2);
        edit();
        caret("It was");
        paste(much);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("no no yes. " + much + "It was locked.");
        assertEquals(List.of("locked"), passages());
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.CONTROL, KeyCode.Z);
        reads("no no yes. It was locked.");
    }

    @Test
    void a_turn_whose_words_all_go_can_be_written_again() {
        open(2);
        edit();
        push(KeyCode.CONTROL, KeyCode.A);
        push(KeyCode.DELETE);
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is gone", () -> !body().contains("locked"));
        Fx.until("the text has the focus", this::inText);
        edit();
        robot.write("anew");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("anew");
        push(KeyCode.CONTROL, KeyCode.Z);
        push(KeyCode.CONTROL, KeyCode.Z);
        reads("no no yes. It was locked.");
    }

    @Test
    void the_first_words_and_the_last_are_corrected() {
        coded("Where did");
        coded("walked.");
        open(1);
        edit();
        robot.write("And ");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("And Where did you sleep?");
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.CONTROL, KeyCode.END);
        edit();
        push(KeyCode.CONTROL, KeyCode.END);
        robot.write(" Far");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("the end", () -> body().strip().endsWith("Then we walked. Far"));
        assertEquals(List.of("Where did", "walked."), passages());
    }

    @Test
    void a_study_that_locks_right_after_keeping_has_it_kept() throws Exception {
        open(2);
        edit();
        robot.write("X");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.run(() -> window.bench().lock());
        Fx.until("it is locked", () -> window.find(".correcting").isEmpty());
        Fx.on(window.bench()::close).join();
        try (Study again = TestStudy.open(folder)) {
            assertEquals(
                    1L,
                    again.project()
                            .read(read -> read.number("select count(*) from correction"))
                            .join());
        }
    }

    @Test
    void words_from_the_right_are_corrected() {
        source =
                TestStudy.source(study, "KI00", "INT: Why?\n\nKI01: بيت صغير عند النهر.\n", "KI01");
        coded("صغير");
        open(2, "KI00");
        edit();
        caret("صغير");
        paste("أبيض ");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        reads("بيت أبيض صغير عند النهر.");
        assertEquals(List.of("صغير"), passages());
    }

    private List<String> passages() {
        String body = body();
        return study.codings().all().join().stream()
                .map(Coding::span)
                .sorted()
                .map(span -> span.of(body))
                .toList();
    }

    private void caret(String before) {
        Fx.run(() -> area().positionCaret(area().getText().indexOf(before)));
    }

    private void paste(String words) {
        Fx.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(words);
            Clipboard.getSystemClipboard().setContent(content);
        });
        push(KeyCode.CONTROL, KeyCode.V);
    }
}
