package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Kind;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class MemosTest {

    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_memo_is_read_back_as_it_was_written_whatever_it_is_about() {
        Source source = TestStudy.source(study, "KI-1", "ANNA: one.", "ANNA");
        Code code = TestStudy.code(study, "A");
        Coding coding = TestStudy.coding(study, source, new Span(0, 5), code);
        long person = study.people().all().join().getFirst().id();
        List<Memo> written = new ArrayList<>();
        written.add(write(Kind.THEORETICAL, null));
        written.add(write(Kind.METHOD, new About(Thing.STUDY, 1)));
        written.add(write(Kind.REFLEXIVE, new About(Thing.SOURCE, source.id())));
        written.add(write(Kind.FIELD, new About(Thing.CODE, code.id())));
        written.add(write(Kind.FIELD, new About(Thing.CODING, coding.id())));
        written.add(write(Kind.METHOD, new About(Thing.PERSON, person)));
        assertEquals(written.reversed(), study.memos().all().join());
    }

    @Test
    void a_memo_is_written_anew_and_undoing_brings_back_what_it_said() {
        Memo before = write(Kind.METHOD, null);
        study.memos().revise(before.id(), "Other", Kind.FIELD, true, "Other words.").join();
        Memo after = study.memos().all().join().getFirst();
        assertEquals("Other words.", after.body());
        assertEquals(Kind.FIELD, after.kind());
        study.project().history().undo(false).join();
        assertEquals(List.of(before), study.memos().all().join());
    }

    @Test
    void a_deleted_memo_comes_back_by_undoing_and_one_that_is_gone_is_not_written_anew() {
        Memo memo = write(Kind.METHOD, null);
        assertEquals(true, study.memos().delete(memo).join());
        assertEquals(false, study.memos().revise(memo.id(), "T", Kind.FIELD, true, "B").join());
        study.project().history().undo(false).join();
        assertEquals(List.of(memo), study.memos().all().join());
    }

    @Test
    void the_latest_memo_comes_first() {
        Memo late = write(Kind.FIELD, null, DAY);
        Memo early = write(Kind.FIELD, null, DAY.minusDays(1));
        assertEquals(List.of(late, early), study.memos().all().join());
    }

    @Test
    void a_memo_goes_with_what_it_is_about_and_comes_back_with_it() {
        Code code = TestStudy.code(study, "A");
        Memo memo = write(Kind.FIELD, new About(Thing.CODE, code.id()));
        study.project().act(Label.of("delete"), tx -> tx.delete(Table.CODE, code.id())).join();
        assertEquals(List.of(), study.memos().all().join());
        study.project().history().undo(false).join();
        assertEquals(List.of(memo), study.memos().all().join());
    }

    @Test
    void the_memos_about_some_things_are_listed_the_latest_first() {
        Source source = TestStudy.source(study, "KI-1", "ANNA: one.", "ANNA");
        Code code = TestStudy.code(study, "A");
        About aboutSource = new About(Thing.SOURCE, source.id());
        About aboutCode = new About(Thing.CODE, code.id());
        Memo late = write(Kind.FIELD, aboutCode, DAY);
        Memo early = write(Kind.FIELD, aboutSource, DAY.minusDays(1));
        write(Kind.FIELD, new About(Thing.CODE, TestStudy.code(study, "B").id()));
        write(Kind.FIELD, null);
        assertEquals(
                List.of(late, early),
                study.memos()
                        .about(List.of(aboutSource, aboutCode), TestStudy.coder(study))
                        .join());
    }

    @Test
    void what_a_coder_keeps_to_themselves_is_not_listed_for_another() {
        About about = new About(Thing.STUDY, 1);
        Memo kept = write(Kind.REFLEXIVE, about);
        Coder own = TestStudy.coder(study);
        Coder other = study.coders().signIn("Rudo").join();
        assertEquals(List.of(kept), study.memos().about(List.of(about), own).join());
        assertEquals(List.of(), study.memos().about(List.of(about), other).join());
    }

    @Test
    void nothing_is_written_about_what_is_gone() {
        Code code = TestStudy.code(study, "A");
        study.project().act(Label.of("delete"), tx -> tx.delete(Table.CODE, code.id())).join();
        Wrote wrote =
                study.memos()
                        .write(
                                "Title",
                                DAY,
                                Kind.FIELD,
                                false,
                                TestStudy.coder(study).id(),
                                new About(Thing.CODE, code.id()),
                                "Body")
                        .join();
        assertEquals(new Wrote.Gone(), wrote);
        assertEquals(List.of(), study.memos().all().join());
    }

    private Memo write(Kind kind, @Nullable About about) {
        return write(kind, about, DAY);
    }

    private Memo write(Kind kind, @Nullable About about, LocalDate date) {
        boolean isPrivate = kind == Kind.REFLEXIVE;
        long coder = TestStudy.coder(study).id();
        String body = "Line one\nline “two” ’n’ 😀";
        Wrote wrote =
                study.memos().write("Title", date, kind, isPrivate, coder, about, body).join();
        return ((Wrote.Done) wrote).memo();
    }
}
