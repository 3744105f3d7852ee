package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What memos quote: put there, ordered, taken away, and gone with what it hangs on. */
@SuppressWarnings("NullAway.Init")
class QuotesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final String TEXT = "INT: Who came?\nANNA: My brother 😀 came. They sang.";
    private static final Span BROTHER = new Span(21, 31);
    private static final Span SANG = new Span(TEXT.indexOf("They"), TEXT.length());

    @TempDir Path folder;
    private Study study;
    private Source source;
    private long memo;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-1", TEXT, "ANNA");
        memo = write("Songs", null);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_passage_is_quoted_with_its_words_its_place_and_who_says_it() {
        assertEquals(new Quoted.Done(memo, "KI-1", 2), add(memo, SANG));
        Quote quote = quotes(memo).getFirst();
        assertEquals("They sang.", quote.words());
        assertEquals("KI-1", quote.in());
        assertEquals(2, quote.paragraph());
        assertEquals(List.of("ANNA"), quote.who());
        assertEquals(new Label("memo.quote", List.of("KI-1", "2")), lastLabel());
    }

    @Test
    void quotes_stand_in_the_order_in_which_they_were_made_until_one_is_moved() {
        add(memo, SANG);
        add(memo, BROTHER);
        assertEquals(List.of(SANG, BROTHER), spans(memo));
        Quote first = quotes(memo).getFirst();
        assertTrue(study.quotes().move(first, true).join());
        assertEquals(List.of(BROTHER, SANG), spans(memo));
        assertEquals(false, study.quotes().move(first, true).join());
        undo();
        assertEquals(List.of(SANG, BROTHER), spans(memo));
    }

    @Test
    void a_link_is_taken_away_and_comes_back_by_undoing() {
        add(memo, SANG);
        List<Quote> before = quotes(memo);
        assertTrue(study.quotes().remove(before.getFirst()).join());
        assertEquals(List.of(), quotes(memo));
        undo();
        assertEquals(before, quotes(memo));
        study.project().history().redo(false).join();
        assertEquals(List.of(), quotes(memo));
        assertEquals(false, study.quotes().remove(before.getFirst()).join());
    }

    @Test
    void a_passage_is_quoted_once_in_a_memo_and_in_as_many_memos_as_one_likes() {
        add(memo, SANG);
        assertInstanceOf(Quoted.Already.class, add(memo, SANG));
        long other = write("Other", null);
        assertInstanceOf(Quoted.Done.class, add(other, SANG));
        assertEquals(1, quotes(memo).size());
    }

    @Test
    void nothing_is_quoted_that_is_no_passage_or_not_there() {
        assertInstanceOf(Quoted.NoPassage.class, add(memo, new Span(3, 3)));
        assertInstanceOf(Quoted.NoPassage.class, add(memo, new Span(3, TEXT.length() + 1)));
        int smile = TEXT.indexOf("😀");
        assertInstanceOf(Quoted.NoPassage.class, add(memo, new Span(3, smile + 1)));
        assertInstanceOf(Quoted.Gone.class, add(999, SANG));
        assertInstanceOf(Quoted.Gone.class, study.quotes().add(memo, 999, SANG).join());
        assertEquals(List.of(), quotes(memo));
    }

    @Test
    void a_new_memo_and_its_first_quote_are_one_step() {
        Quoted.Done done = assertInstanceOf(Quoted.Done.class, addNew("Fresh", null));
        assertEquals(List.of(SANG), spans(done.memo()));
        assertEquals(new Label("memo.write_quote", List.of("Fresh", "KI-1", "2")), lastLabel());
        undo();
        assertEquals(1, study.memos().all().join().size());
        assertEquals(List.of(), quotes(done.memo()));
    }

    @Test
    void no_memo_is_written_about_what_is_gone() {
        assertInstanceOf(Quoted.Gone.class, addNew("Fresh", new About(Thing.CODE, 999)));
        assertEquals(1, study.memos().all().join().size());
    }

    @Test
    void what_a_memo_quotes_goes_with_the_memo_and_comes_back_with_it() {
        add(memo, SANG);
        List<Quote> before = quotes(memo);
        study.memos().delete(memo, "Songs").join();
        assertEquals(0, rows());
        undo();
        assertEquals(before, quotes(memo));
    }

    @Test
    void a_quote_goes_with_its_source_while_the_memo_stays_and_comes_back_with_it() {
        add(memo, SANG);
        List<Quote> before = quotes(memo);
        study.sources().remove(source).join();
        assertEquals(0, rows());
        assertEquals(1, study.memos().all().join().size());
        undo();
        assertEquals(before, quotes(memo));
    }

    @Test
    void who_removes_a_source_is_told_what_other_memos_quote_of_it() {
        add(memo, SANG);
        add(write("About it", new About(Thing.SOURCE, source.id())), SANG);
        assertEquals(1, study.sources().goesAlong(source).join().quotes());
    }

    @Test
    void a_memo_that_follows_a_merged_code_keeps_what_it_quotes() {
        Code from = TestStudy.code(study, "Song");
        Code into = TestStudy.code(study, "Music");
        Coding coding = TestStudy.coding(study, source, SANG, from);
        TestStudy.coding(study, source, SANG, into);
        long onCode = write("On the code", new About(Thing.CODE, from.id()));
        long onCoding = write("On the coding", new About(Thing.CODING, coding.id()));
        add(onCode, SANG);
        add(onCoding, BROTHER);
        study.codebook().merge(from, into, DAY, "").join();
        assertEquals(List.of(SANG), spans(onCode));
        assertEquals(List.of(BROTHER), spans(onCoding));
        undo();
        assertEquals(List.of(SANG), spans(onCode));
    }

    @Test
    void the_catalog_tells_how_many_each_memo_quotes() {
        long other = write("Other", null);
        add(memo, SANG);
        add(memo, BROTHER);
        List<MemoCatalog.Entry> all = study.memoCatalog().of(TestStudy.coder(study)).join();
        assertEquals(
                List.of(0, 2),
                all.stream().map(MemoCatalog.Entry::quotes).toList(),
                "the latest first: " + other);
    }

    @Test
    void quotes_are_there_when_the_study_is_opened_again() throws CannotOpen {
        add(memo, SANG);
        List<Quote> before = quotes(memo);
        study.close();
        study = TestStudy.open(folder);
        assertEquals(before, quotes(memo));
        undo();
        assertEquals(List.of(), quotes(memo));
    }

    @Test
    void an_interviewer_and_somebody_unknown_are_told_by_their_labels() {
        add(memo, new Span(5, 14));
        assertEquals(List.of("INT"), quotes(memo).getFirst().who());
    }

    private Quoted add(long to, Span span) {
        return study.quotes().add(to, source.id(), span).join();
    }

    private Quoted addNew(String title, @Nullable About about) {
        return study.quotes()
                .addNew(
                        new Quotes.NewMemo(
                                title,
                                DAY,
                                Memo.Kind.FIELD,
                                false,
                                TestStudy.coder(study).id(),
                                about,
                                ""),
                        source.id(),
                        SANG)
                .join();
    }

    private List<Quote> quotes(long of) {
        return study.quotes().of(of).join();
    }

    private List<Span> spans(long of) {
        return quotes(of).stream().map(Quote::span).toList();
    }

    private long rows() {
        return study.project().read(read -> read.number("select count(*) from quote")).join();
    }

    private Label lastLabel() {
        return study.project().history().steps().join().getFirst().label();
    }

    private void undo() {
        study.project().history().undo(false).join();
    }

    private long write(String title, @Nullable About about) {
        Wrote wrote =
                study.memos()
                        .write(
                                title,
                                DAY,
                                Memo.Kind.FIELD,
                                false,
                                TestStudy.coder(study).id(),
                                about,
                                "")
                        .join();
        return ((Wrote.Done) wrote).memo().id();
    }
}
