package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Turned;
import org.nyaya.source.Correction;
import org.nyaya.source.Kind;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.study.Facts;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class CorrectingTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept at the gait. It was locked, cafe\u0301 👩‍👩‍👧‍👦 too.

            INT: And then?

            KI01: Then we walked.
            """;

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code shelter;
    private Code safety;

    @BeforeEach
    void create() throws Exception {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        shelter = TestStudy.code(study, "Shelter");
        safety = TestStudy.code(study, "Safety");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void words_are_put_in_and_what_is_coded_around_them_keeps_its_words() {
        code("We slept at the gait", shelter);
        code("Then we walked", safety);
        correct("We slept at the gait", "We slept outside at the gait");
        assertEquals(List.of("Then we walked", "We slept outside at the gait"), coded());
    }

    @Test
    void words_are_taken_away() {
        code("at the gait. It was", shelter);
        code("Then we walked", safety);
        correct("the gait. ", "");
        assertEquals(List.of("Then we walked", "at It was"), coded());
    }

    @Test
    void a_word_that_was_misheard_is_replaced_in_its_coding() {
        code("gait", shelter);
        correct("gait", "gate");
        assertEquals(List.of("gate"), coded());
    }

    @Test
    void what_is_replaced_across_an_edge_leaves_the_side_that_nobody_touched() {
        code("slept at the", shelter);
        correct("the gait", "indoors");
        assertEquals(List.of("slept at"), coded());
    }

    @Test
    void words_that_are_replaced_one_by_one_stay_in_the_coding_that_held_the_one_before() {
        code("slept at the", shelter);
        correct("the gait", "our fence");
        assertEquals(List.of("slept at our"), coded());
    }

    @Test
    void what_is_pasted_with_other_line_ends_has_ours() {
        correct("It was locked", "It was\r\nlocked\rand dark");
        assertTrue(body().contains("It was\nlocked\nand dark"));
    }

    @Test
    void letters_with_accents_and_families_are_not_cut() {
        code("cafe\u0301 👩‍👩‍👧‍👦", shelter);
        correct("cafe\u0301 👩‍👩‍👧‍👦 too", "cafe 👩‍👩‍👧‍👦👍🏽 too");
        assertEquals(List.of("cafe 👩‍👩‍👧‍👦"), coded());
    }

    @Test
    void turns_behind_move_and_times_stay() {
        List<String> before = said();
        correct("gait", "gate of the camp");
        List<String> after = said();
        assertEquals(before.get(0), after.get(0));
        assertEquals(before.subList(2, 4), after.subList(2, 4));
        assertTrue(after.get(1).startsWith("We slept at the gate of the camp."));
    }

    @Test
    void a_coding_whose_words_are_taken_away_is_listed() {
        code("It was locked", shelter);
        correct("It was locked, ", "");
        assertEquals(List.of(), coded());
        LostCoding lost = lost().getFirst();
        assertEquals("It was locked", lost.words());
        assertEquals("Shelter", lost.path().toString());
        assertEquals(TestStudy.CODER, lost.by());
        assertEquals(2, lost.paragraph());
    }

    @Test
    void a_memo_on_a_coding_that_loses_its_words_is_of_the_source_then() {
        memo(code("It was locked", shelter));
        correct("It was locked, ", "");
        Memo memo = study.memos().all().join().getFirst();
        assertEquals(new Memo.About(Memo.Thing.SOURCE, source.id()), memo.about());
    }

    @Test
    void two_codings_that_come_to_be_one_are_one_with_all_that_was_said_of_them() {
        long one = code("walked", safety);
        long other = code("we walked", safety);
        note(one, "first");
        note(other, "second");
        correct("Then we walked", "Then walked");
        assertEquals(List.of("walked"), coded());
        assertEquals("first\n\nsecond", study.codings().all().join().getFirst().memo());
        assertEquals(List.of(), lost());
    }

    @Test
    void a_coding_may_come_where_another_of_its_code_stood() {
        Span all = at("Then we walked");
        correct("Then we walked", "a a a");
        for (int i = 0; i < 5; i += 2) {
            code(new Span(all.start() + i, all.start() + i + 1), safety);
        }
        correct("a a a", "_ a a a");
        assertEquals(List.of("a", "a", "a"), coded());
    }

    @Test
    void everything_that_one_said_can_be_taken_away_and_the_turn_stays() {
        code("walked", safety);
        correct("Then we walked.", "");
        assertEquals(4, said().size());
        assertEquals("", said().get(3));
        assertEquals(1, lost().size());
    }

    @Test
    void words_are_put_into_a_turn_that_is_empty() {
        correct("Then we walked.", "");
        Span nothing = turn(3);
        refine(NewWording.of(source.id(), text(), nothing, "We ran."));
        assertEquals("We ran.", said().get(3));
    }

    @Test
    void the_same_words_change_nothing() {
        int steps = steps();
        assertEquals(Correction.Refusal.SAME, refused("gait", "gait"));
        assertEquals(steps, steps());
    }

    @Test
    void what_a_study_cannot_hold_is_refused() {
        assertEquals(Correction.Refusal.NOT_STORABLE, refused("gait", "g\u0000te"));
        assertEquals(Correction.Refusal.NOT_STORABLE, refused("gait", "g\ud83dte"));
    }

    @Test
    void an_accent_that_would_stand_on_what_is_before_the_words_is_refused() {
        assertEquals(Correction.Refusal.CUTS_CHARACTER, refused("gait", "\u0301gate"));
    }

    @Test
    void only_what_is_said_in_one_turn_is_corrected() {
        assertEquals(Correction.Refusal.NOT_SAID, refused("INT", "IN"));
        assertEquals(Correction.Refusal.NOT_SAID, refused("then?\n\nKI01: Then", "then"));
    }

    @Test
    void a_text_that_was_corrected_meanwhile_is_not_written_over() {
        Span gait = at("gait");
        long before = text();
        correct("gait", "gate");
        assertEquals(
                new Corrected.Refused(Correction.Refusal.CHANGED_MEANWHILE),
                refine(NewWording.of(source.id(), before, gait, "gaol")));
    }

    @Test
    void a_note_is_not_emptied_of_its_last_words() {
        Source note = TestStudy.source(study, "N", Kind.NOTE, "en", "Rain.", List.of());
        assertEquals(
                new Corrected.Refused(Correction.Refusal.NOTHING_LEFT),
                refine(NewWording.of(note.id(), note.text(), new Span(0, 5), " ")));
    }

    @Test
    void quotes_of_memos_move_and_go_with_their_words() {
        long memo = TestStudy.quote(study, "Water", source, at("locked"));
        study.quotes().add(memo, source.id(), at("walked")).join();
        correct("gait. It was locked", "gate");
        assertEquals(
                List.of("walked"),
                study.quotes().of(memo).join().stream().map(Quote::words).toList());
    }

    @Test
    void flags_and_annotations_move_and_what_was_written_is_not_lost() {
        long coder = TestStudy.coder(study).id();
        Span walked = at("walked");
        Span locked = at("locked");
        String body = body();
        study.project()
                .act(
                        Label.of("test"),
                        tx -> {
                            for (Span span : List.of(walked, locked)) {
                                tx.insert(
                                        Table.FLAG,
                                        "source, text, start, end, kind",
                                        source.id(),
                                        source.text(),
                                        span.start(),
                                        span.end(),
                                        "death");
                                tx.insert(
                                        Table.ANNOTATION,
                                        "source, text, start, end, coder, date, body",
                                        source.id(),
                                        source.text(),
                                        span.start(),
                                        span.end(),
                                        coder,
                                        "2024-01-01",
                                        span.of(body));
                            }
                            return 0;
                        })
                .join();
        correct("It was locked, ", "");
        assertEquals(List.of("walked"), words("flag"));
        assertEquals(2, words("annotation").size());
        assertEquals("walked", words("annotation").getFirst());
    }

    @Test
    void undo_brings_text_and_codings_back_together_and_redo_takes_them_along() {
        code("It was locked", shelter);
        code("Then we walked", safety);
        Facts before = Facts.of(study.project());
        correct("It was locked, ", "");
        Facts after = Facts.of(study.project());
        assertInstanceOf(Turned.Done.class, study.project().history().undo(false).join());
        assertEquals(before, Facts.of(study.project()));
        assertInstanceOf(Turned.Done.class, study.project().history().redo(false).join());
        assertEquals(after, Facts.of(study.project()));
    }

    @Test
    void the_history_says_what_was_corrected_and_the_way_is_kept() {
        correct("gait", "gate");
        assertEquals(
                Label.of("transcript.correct", "KI01", "2"),
                study.project().history().steps().join().getFirst().label());
        assertEquals(
                1L,
                study.project()
                        .read(read -> read.number("select count(*) from correction"))
                        .join());
    }

    @Test
    void a_lost_coding_is_put_on_other_words_as_it_was() {
        long coding = code("It was locked", shelter);
        note(coding, "why");
        correct("It was locked, ", "");
        assertInstanceOf(
                Coded.Done.class,
                study.lostCodings().put(lost().getFirst(), at("the gait")).join());
        assertEquals(List.of("the gait"), coded());
        assertEquals("why", study.codings().all().join().getFirst().memo());
        assertEquals(List.of(), lost());
        study.project().history().undo(false).join();
        assertEquals(1, lost().size());
    }

    @Test
    void a_lost_coding_is_let_go_and_brought_back() {
        code("It was locked", shelter);
        correct("It was locked, ", "");
        assertTrue(study.lostCodings().letGo(lost().getFirst()).join());
        assertEquals(List.of(), lost());
        study.project().history().undo(false).join();
        assertEquals(1, lost().size());
    }

    @Test
    void a_lost_coding_becomes_one_with_one_that_is_there() {
        note(code("It was locked", shelter), "why");
        code("the gait", shelter);
        correct("It was locked, ", "");
        assertInstanceOf(
                Coded.Already.class,
                study.lostCodings().put(lost().getFirst(), at("the gait")).join());
        assertEquals("why", study.codings().all().join().getFirst().memo());
        assertEquals(List.of(), lost());
    }

    @Test
    void a_lost_coding_follows_its_code_when_that_is_merged() {
        code("It was locked", shelter);
        correct("It was locked, ", "");
        study.codebook().merge(shelter, safety, LocalDate.of(2024, 1, 1), "").join();
        assertEquals("Safety", lost().getFirst().path().toString());
    }

    @Test
    void a_coding_that_goes_along_is_as_old_as_it_was() {
        long coding = code("Then we walked", safety);
        long made = lastChanged(coding);
        correct("gait", "barrier");
        assertEquals(made, lastChanged(coding));
    }

    @Test
    void two_codings_that_come_to_be_one_are_as_old_as_the_first() {
        note(code("walked", safety), "first");
        long first = study.codings().all().join().getFirst().id();
        long noted = lastChanged(first);
        note(code("we walked", safety), "second");
        correct("Then we walked", "Then walked");
        assertEquals(noted, lastChanged(first));
    }

    @Test
    void a_coding_that_is_changed_by_hand_after_a_correction_is_younger() {
        long coding = code("Then we walked", safety);
        long made = lastChanged(coding);
        correct("gait", "barrier");
        note(coding, "why");
        assertTrue(lastChanged(coding) > made);
    }

    /** The action that the date of a coding, and what was coded since, are told by. */
    private long lastChanged(long coding) {
        return study.project()
                .read(read -> read.number("select action from coding where id = ?", coding))
                .join();
    }

    @Test
    void what_lies_on_a_stretch_is_told_before() {
        code("It was locked", shelter);
        code("We slept", safety);
        TestStudy.quote(study, "Water", source, at("locked"));
        study.flags().set(source.id(), at("was"), Set.of(FlagKind.DEATH)).join();
        study.annotations()
                .add(
                        source.id(),
                        at("locked"),
                        TestStudy.coder(study).id(),
                        LocalDate.EPOCH,
                        "By whom?")
                .join();
        assertEquals(
                List.of(
                        "CODING Shelter " + TestStudy.CODER,
                        "QUOTE Water " + TestStudy.CODER,
                        "FLAG DEATH ",
                        "ANNOTATION By whom? " + TestStudy.CODER),
                lying(TestStudy.coder(study)));
    }

    @Test
    void what_a_private_memo_is_called_is_told_to_nobody_else() {
        Coder coder = TestStudy.coder(study);
        study.quotes()
                .addNew(
                        new Quotes.NewMemo(
                                "Doubts",
                                LocalDate.EPOCH,
                                Memo.Kind.REFLEXIVE,
                                true,
                                coder.id(),
                                null,
                                ""),
                        source.id(),
                        at("locked"))
                .join();
        assertEquals(List.of("QUOTE Doubts " + TestStudy.CODER), lying(coder));
        Coder nomsa = study.coders().signIn("Nomsa").join();
        assertEquals(List.of("QUOTE  " + TestStudy.CODER), lying(nomsa));
    }

    private List<String> lying(Coder reader) {
        return study.correcting().on(source.id(), at("was locked"), reader).join().stream()
                .map(one -> one.thing() + " " + one.name() + " " + one.by())
                .toList();
    }

    @Test
    void what_goes_with_the_words_is_counted() {
        code("It was locked", shelter);
        code("locked", safety);
        code("walked", safety);
        TestStudy.quote(study, "Water", source, at("locked"));
        study.flags().set(source.id(), at("was"), Set.of(FlagKind.DEATH, FlagKind.CHILD)).join();
        study.annotations()
                .add(
                        source.id(),
                        at("locked"),
                        TestStudy.coder(study).id(),
                        LocalDate.EPOCH,
                        "By whom?")
                .join();
        assertEquals(new Went(2, 0, 1, 2, 1), went("It was locked, ", ""));
    }

    @Test
    void codings_that_become_one_are_counted() {
        code("walked", safety);
        code("we walked", safety);
        assertEquals(new Went(0, 1, 0, 0, 0), went("Then we walked", "Then walked"));
    }

    private Went went(String words, String instead) {
        NewWording wanted = NewWording.of(source.id(), text(), at(words), instead);
        return assertInstanceOf(Corrected.Done.class, refine(wanted)).went();
    }

    @Test
    void a_lost_coding_knows_why_its_words_were_flagged() {
        study.flags().set(source.id(), at("was locked"), Set.of(FlagKind.DEATH)).join();
        study.flags().set(source.id(), at("walked"), Set.of(FlagKind.CHILD)).join();
        code("It was", shelter);
        correct("It was", "");
        assertEquals(Set.of(FlagKind.DEATH), lost().getFirst().flagged());
    }

    @Test
    void a_lost_coding_that_was_a_negative_case_is_one_where_it_is_put() {
        long coding = code("It was locked", shelter);
        study.negativeCases().turn(coding, Label.of("test"), Label.of("test")).join();
        correct("It was locked, ", "");
        study.lostCodings().put(lost().getFirst(), at("the gait")).join();
        assertEquals(
                Set.of(study.codings().all().join().getFirst().id()),
                study.negativeCases().in(source.id()).join());
    }

    @Test
    void a_lost_coding_that_was_a_negative_case_makes_the_one_it_becomes_one_with_one() {
        long coding = code("It was locked", shelter);
        study.negativeCases().turn(coding, Label.of("test"), Label.of("test")).join();
        long there = code("the gait", shelter);
        correct("It was locked, ", "");
        study.lostCodings().put(lost().getFirst(), at("the gait")).join();
        assertEquals(Set.of(there), study.negativeCases().in(source.id()).join());
    }

    @Test
    void memos_on_a_lost_coding_come_back_where_it_is_put() {
        memo(code("It was locked", shelter));
        correct("It was locked, ", "");
        study.lostCodings().put(lost().getFirst(), at("the gait")).join();
        long coding = study.codings().all().join().getFirst().id();
        assertEquals(
                new Memo.About(Memo.Thing.CODING, coding),
                study.memos().all().join().getFirst().about());
    }

    @Test
    void a_memo_that_somebody_moved_meanwhile_stays_there() {
        memo(code("It was locked", shelter));
        correct("It was locked, ", "");
        Memo memo = study.memos().all().join().getFirst();
        Memo.About other = new Memo.About(Memo.Thing.CODE, shelter.id());
        reaim(memo, other);
        study.lostCodings().put(lost().getFirst(), at("the gait")).join();
        assertEquals(other, study.memos().all().join().getFirst().about());
    }

    @Test
    void memos_stay_with_the_source_where_a_lost_coding_is_let_go() {
        memo(code("It was locked", shelter));
        correct("It was locked, ", "");
        study.lostCodings().letGo(lost().getFirst()).join();
        assertEquals(
                new Memo.About(Memo.Thing.SOURCE, source.id()),
                study.memos().all().join().getFirst().about());
    }

    private void memo(long coding) {
        study.memos()
                .write(
                        "Why",
                        LocalDate.of(2024, 1, 1),
                        Memo.Kind.THEORETICAL,
                        false,
                        TestStudy.coder(study).id(),
                        new Memo.About(Memo.Thing.CODING, coding),
                        "Because.")
                .join();
    }

    /** Nothing does that yet but merging and deleting what it is about. */
    private void reaim(Memo memo, Memo.About about) {
        study.project()
                .act(
                        Label.of("test"),
                        tx -> tx.update(Table.MEMO, memo.id(), "source, code", null, about.id()))
                .join();
    }

    @Test
    void what_is_corrected_is_found_and_what_was_there_is_not() {
        study.ask().index().ready().join();
        correct("gait", "barrier");
        assertEquals(1, found("barrier"));
        assertEquals(0, found("gait"));
        study.project().history().undo(false).join();
        assertEquals(1, found("gait"));
    }

    private int found(String words) {
        return study.ask().ask(words, TestStudy.coder(study), 9).join().found();
    }

    private void correct(String words, String instead) {
        assertInstanceOf(
                Corrected.Done.class,
                refine(NewWording.of(source.id(), text(), at(words), instead)));
    }

    private Correction.Refusal refused(String words, String instead) {
        NewWording wanted = NewWording.of(source.id(), text(), at(words), instead);
        return assertInstanceOf(Corrected.Refused.class, refine(wanted)).why();
    }

    private Corrected refine(NewWording wanted) {
        return study.correcting().correct(wanted).join();
    }

    private long text() {
        return study.sources().named("KI01").join().map(Source::text).orElseThrow();
    }

    private String body() {
        return study.project()
                .read(read ->
                        study.texts()
                                .body(
                                        read,
                                        read.number(
                                                "select text from source where id = ?",
                                                source.id())))
                .join();
    }

    private Span at(String words) {
        int at = body().indexOf(words);
        return new Span(at, at + words.length());
    }

    private Span turn(int index) {
        return study.project()
                .read(read -> study.outlines().of(read, source.id()).turns().get(index).saidSpan())
                .join();
    }

    private List<String> said() {
        String body = body();
        return study.project()
                .read(read ->
                        study.outlines().of(read, source.id()).turns().stream()
                                .map(turn -> turn.saidSpan().of(body).strip())
                                .toList())
                .join();
    }

    private long code(String words, Code code) {
        return code(at(words), code);
    }

    private long code(Span span, Code code) {
        Source now = study.sources().named("KI01").join().orElseThrow();
        return TestStudy.coding(study, now, span, code).id();
    }

    private void note(long coding, String memo) {
        study.project()
                .act(Label.of("test"), tx -> tx.update(Table.CODING, coding, "memo", memo))
                .join();
    }

    private List<LostCoding> lost() {
        return study.lostCodings().of(source.id()).join();
    }

    private List<String> coded() {
        String body = body();
        return study.codings().all().join().stream()
                .map(coding -> coding.span().of(body))
                .sorted()
                .toList();
    }

    private List<String> words(String table) {
        String body = body();
        return study.project()
                .read(read ->
                        read.list(
                                row -> new Span(row.count(0), row.count(1)).of(body),
                                "select start, end from " + table + " order by id"))
                .join();
    }

    private int steps() {
        return study.project().history().steps().join().size();
    }
}
