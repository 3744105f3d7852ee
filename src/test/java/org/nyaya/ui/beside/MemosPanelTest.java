package org.nyaya.ui.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.coding.Quote;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

/** Memos beside the text, by keys; and what was not saved when the study was locked. */
@SuppressWarnings("NullAway.Init")
class MemosPanelTest {

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Coding coding;
    private BesideWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-2", "ANNA: The river rose.\nINT: Yes?", "ANNA");
        coding = TestStudy.coding(study, source, new Span(6, 15), TestStudy.code(study, "River"));
        begin();
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected);
    }

    @Test
    void a_memo_about_the_source_is_written_by_keys() {
        window.press("memo.new");
        window.write("She waits");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        Memo memo = study.memos().all().join().getFirst();
        assertEquals("She waits", memo.body());
        assertEquals(new About(Thing.SOURCE, source.id()), memo.about());
        assertTrue(window.says("She waits"));
    }

    @Test
    void a_memo_is_about_the_coding_that_is_focused() {
        Fx.run(() -> window.desk.focused().set(coding.id()));
        window.press("memo.new");
        window.write("Why");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                new About(Thing.CODING, coding.id()),
                study.memos().all().join().getFirst().about());
    }

    @Test
    void escape_puts_aside_what_was_typed_and_the_same_key_goes_on() {
        window.press("memo.new");
        window.write("Half a tho");
        window.push(KeyCode.ESCAPE);
        assertTrue(window.says("Not saved yet: KI-2"));
        assertTrue(Fx.on(window.text::isFocused));
        window.press("memo.new");
        window.write("ught");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Half a thought", study.memos().all().join().getFirst().body());
    }

    @Test
    void a_memo_that_was_not_saved_comes_back_after_the_study_was_locked() throws CannotOpen {
        window.press("memo.new");
        window.write("Half a thought");
        window.lock();
        assertFalse(window.says("Half a thought"));
        window.close();
        study.close();
        study = TestStudy.open(folder);
        begin();
        assertTrue(window.says("Half a thought"));
        window.does("memo.save");
        assertEquals(
                new About(Thing.SOURCE, source.id()),
                study.memos().all().join().getFirst().about());
        assertFalse(isRemembered());
    }

    @Test
    void what_was_discarded_is_forgotten_and_can_be_brought_back() {
        window.press("memo.new");
        window.write("Half a thought");
        window.click("Discard");
        assertFalse(isRemembered());
        window.click("Bring back");
        assertTrue(window.says("Half a thought"));
    }

    @Test
    void a_memo_is_opened_by_enter_written_anew_and_undone() {
        write("Old");
        window.robot.clickOn(window.find(MemoEntry.class::isInstance));
        window.settle();
        window.write(" and new");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Old and new", study.memos().all().join().getFirst().body());
        study.project().history().undo(false).join();
        window.settle();
        assertEquals("Old", study.memos().all().join().getFirst().body());
        assertFalse(window.says("Old and new"));
    }

    @Test
    void a_memo_is_deleted() {
        write("Old");
        window.robot.clickOn(window.find(MemoEntry.class::isInstance));
        window.settle();
        window.does("memo.delete");
        assertEquals(List.of(), study.memos().all().join());
    }

    @Test
    void what_was_typed_outlives_the_coding_it_was_about() {
        Fx.run(() -> window.desk.focused().set(coding.id()));
        window.press("memo.new");
        window.write("Why");
        study.codings().remove(coding, Label.of("coding.remove")).join();
        window.settle();
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(window.says("What this was about is not there any more."));
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(
                new About(Thing.SOURCE, source.id()),
                study.memos().all().join().getFirst().about());
    }

    @Test
    void a_memo_without_a_title_says_so_and_keeps_what_was_typed() {
        window.press("memo.new");
        window.write("Why");
        window.push(KeyCode.SHIFT, KeyCode.TAB);
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.push(KeyCode.DELETE);
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(window.says("Give the memo a title."));
        assertTrue(window.says("Why"));
        assertEquals(List.of(), study.memos().all().join());
    }

    @Test
    void a_new_memo_that_is_written_is_saved_by_quoting_in_it_and_stays_open() {
        window.press("memo.new");
        window.write("Why");
        Fx.run(() -> window.desk.selection().set(new Span(10, 15)));
        window.press("memo.quote");
        assertTrue(window.says("being written"));
        window.push(KeyCode.ENTER);
        Memo memo = study.memos().all().join().getFirst();
        assertEquals("Why", memo.body());
        assertEquals("river", study.quotes().of(memo.id()).join().getFirst().words());
        assertTrue(window.says("1 quoted passage"));
        window.write(" not");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals("Why not", study.memos().all().join().getFirst().body());
        assertEquals(1, study.memos().all().join().size());
    }

    @Test
    void a_quoted_passage_leads_to_the_text_and_back() {
        write("Old");
        long memo = study.memos().all().join().getFirst().id();
        study.quotes().add(memo, source.id(), new Span(10, 15)).join();
        window.robot.clickOn(window.find(MemoEntry.class::isInstance));
        window.settle();
        // Behind the button that quotes another.
        window.push(KeyCode.TAB);
        window.push(KeyCode.TAB);
        window.push(KeyCode.ENTER);
        assertEquals(List.of("river"), window.quotes.stream().map(Quote::words).toList());
        Fx.run(window.text::requestFocus);
        Fx.run(window.memos::backToQuotes);
        window.push(KeyCode.DELETE);
        assertEquals(List.of(), study.quotes().of(memo).join());
    }

    @Test
    void what_is_quoted_already_is_said_in_the_pane() {
        write("Old");
        long memo = study.memos().all().join().getFirst().id();
        study.quotes().add(memo, source.id(), new Span(10, 15)).join();
        Fx.run(() -> window.desk.selection().set(new Span(10, 15)));
        window.press("memo.quote");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("This memo quotes that passage already."));
    }

    @Test
    void a_new_memo_needs_a_title() {
        Fx.run(() -> window.desk.selection().set(new Span(10, 15)));
        window.press("memo.quote");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Type a title for the new memo."));
        assertEquals(List.of(), study.memos().all().join());
    }

    private void begin() {
        window = BesideWindow.of(study, folder);
        Fx.run(() -> window.whereabouts.open(source.id()));
        window.settle();
    }

    private void write(String body) {
        study.memos()
                .write(
                        "Title",
                        LocalDate.EPOCH,
                        Memo.Kind.METHOD,
                        false,
                        TestStudy.coder(study).id(),
                        new About(Thing.SOURCE, source.id()),
                        body)
                .join();
        window.settle();
    }

    private boolean isRemembered() {
        return study.project()
                .remembered()
                .recall("memo/" + TestStudy.coder(study).id())
                .join()
                .isPresent();
    }
}
