package org.nyaya.ui.memos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Kind;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.coding.Quote;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.PlaceWindow;

/** All memos by keys: found, read, written, and where they lead. */
@SuppressWarnings("NullAway.Init")
class MemosPlaceTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 14);

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Coding coding;
    private long me;
    private PlaceWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-2", "ANNA: The river rose.\nINT: Yes?", "ANNA");
        coding = TestStudy.coding(study, source, new Span(6, 15), TestStudy.code(study, "River"));
        me = TestStudy.coder(study).id();
        begin();
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void memos_are_filtered_by_kind_and_by_words() {
        write("Alpha", Kind.METHOD, null);
        write("Beta", Kind.FIELD, null);
        assertTrue(window.says("2 memos"));
        window.click("Method");
        assertTrue(window.says("1 memo"));
        assertFalse(window.says("Memo Beta"));
        window.does("memos.filter");
        window.write("zzz");
        assertTrue(window.says("No memo is like that."));
    }

    @Test
    void memos_are_filtered_by_what_they_are_about() {
        write("Alpha", Kind.METHOD, null);
        write("Beta", Kind.METHOD, new About(Thing.CODING, coding.id()));
        window.click("Passages");
        assertTrue(window.says("Memo Beta"));
        assertFalse(window.says("Memo Alpha"));
    }

    @Test
    void a_memo_leads_to_the_passage_it_is_about() {
        write("Beta", Kind.METHOD, new About(Thing.CODING, coding.id()));
        window.push(KeyCode.ENTER);
        assertTrue(window.says("About KI-2 ¶1 · River"));
        window.click("Go there");
        assertEquals(List.of(new PlaceWindow.Led(source.id(), new Span(6, 15))), window.led());
    }

    @Test
    void a_free_memo_with_title_and_date_is_written_by_keys() {
        window.does("memos.new");
        window.write("Why");
        window.push(KeyCode.TAB);
        window.push(KeyCode.CONTROL, KeyCode.A);
        window.write("2024-03-14");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        Memo memo = study.memos().all().join().getFirst();
        assertEquals("Why", memo.title());
        assertEquals(DAY, memo.date());
        assertTrue(window.says("Memo Why"));
    }

    @Test
    void a_date_that_is_none_says_so() {
        window.does("memos.new");
        window.write("Why");
        window.push(KeyCode.TAB);
        window.write("x");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertTrue(window.says("as in 2024-03-14"));
        assertEquals(List.of(), study.memos().all().join());
    }

    @Test
    void private_memos_of_others_are_never_shown() {
        Coder other = study.coders().signIn("Rudo").join();
        study.memos().write("Secret", DAY, Kind.FIELD, true, other.id(), null, "").join();
        study.memos().write("Mine", DAY, Kind.FIELD, true, me, null, "").join();
        window.settle();
        assertFalse(window.says("Secret"));
        assertTrue(window.says("Memo Mine, private"));
    }

    @Test
    void what_was_typed_is_there_after_a_lock() throws CannotOpen {
        window.does("memos.new");
        window.write("Half a tho");
        window.lock();
        assertFalse(window.says("Half"));
        window.close();
        study.close();
        study = TestStudy.open(folder);
        begin();
        assertTrue(window.says("Half a tho"));
    }

    @Test
    void a_memo_is_written_anew_and_an_unsaved_one_comes_first() {
        write("Alpha", Kind.METHOD, null);
        window.push(KeyCode.ENTER);
        window.write("More");
        window.does("memos.new");
        assertTrue(window.says("This memo is not saved yet."));
        window.does("memos.save");
        assertEquals("More", study.memos().all().join().getFirst().body());
    }

    @Test
    void a_quoted_passage_leads_to_the_text_and_is_taken_out_by_delete() {
        Span sang = new Span(6, 20);
        long memo = quoting("Alpha", sang);
        window.push(KeyCode.ENTER);
        window.awaits("1 quoted passage");
        window.push(KeyCode.TAB);
        window.push(KeyCode.ENTER);
        assertEquals(List.of(new PlaceWindow.Led(source.id(), sang)), window.led());
        window.push(KeyCode.DELETE);
        assertEquals(List.of(), study.quotes().of(memo).join());
        window.awaits("press Alt+Q");
    }

    @Test
    void quoted_passages_are_moved_by_keys() {
        long memo = quoting("Alpha", new Span(6, 9));
        study.quotes().add(memo, source.id(), new Span(10, 15)).join();
        window.settle();
        window.push(KeyCode.ENTER);
        window.awaits("2 quoted passages");
        window.push(KeyCode.TAB);
        window.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(
                List.of("river", "The"),
                study.quotes().of(memo).join().stream().map(Quote::words).toList());
    }

    @Test
    void the_list_follows_undo_while_the_memo_is_open() {
        quoting("Alpha", new Span(6, 9));
        window.push(KeyCode.ENTER);
        window.awaits("1 quoted passage");
        study.project().history().undo(false).join();
        window.settle();
        window.awaits("press Alt+Q");
    }

    @Test
    void what_is_open_and_unchanged_follows_undo() {
        write("Alpha", Kind.METHOD, null);
        long memo = study.memos().all().join().getFirst().id();
        study.memos().revise(memo, "Alpha", DAY, Kind.METHOD, false, "Later words").join();
        window.settle();
        window.push(KeyCode.ENTER);
        assertTrue(window.says("Later words"));
        study.project().history().undo(false).join();
        window.settle();
        assertFalse(window.says("Later words"));
    }

    @Test
    void saving_leaves_only_what_the_study_took() {
        window.does("memos.new");
        window.push(KeyCode.CONTROL, KeyCode.S);
        assertTrue(window.says("Give the memo a title."));
        window.write("Why");
        window.push(KeyCode.CONTROL, KeyCode.S);
        assertEquals("Why", study.memos().all().join().getFirst().title());
        assertTrue(window.says("Saved the memo Why."));
    }

    @Test
    void escape_puts_aside_what_was_typed_and_goes_to_the_list() {
        write("Alpha", Kind.METHOD, null);
        window.does("memos.new");
        window.write("Half");
        window.push(KeyCode.ESCAPE);
        assertTrue(window.says("Not saved yet: Half"));
        window.push(KeyCode.ENTER);
        assertTrue(window.says("This memo is not saved yet."));
        window.write(" more");
        window.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertEquals(2, study.memos().all().join().size());
    }

    private long quoting(String title, Span span) {
        write(title, Kind.METHOD, null);
        long memo = study.memos().all().join().getFirst().id();
        study.quotes().add(memo, source.id(), span).join();
        window.settle();
        return memo;
    }

    private void write(String title, Kind kind, @Nullable About about) {
        study.memos().write(title, DAY, kind, false, me, about, "").join();
        window.settle();
    }

    private void begin() {
        window = PlaceWindow.of(study, folder, "memos/memos.css", MemosPlace::new);
    }
}
