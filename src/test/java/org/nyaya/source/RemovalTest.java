package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.study.Facts;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What goes with a source that is removed, and what stays. */
@SuppressWarnings("NullAway.Init")
class RemovalTest {

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", "ANNA: The river rose.\nINT: Yes?", "ANNA");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void what_goes_is_told_before_goes_in_one_step_and_comes_back() {
        Coding coding =
                TestStudy.coding(study, source, new Span(0, 5), TestStudy.code(study, "River"));
        memo(Memo.Thing.CODING, coding.id());
        memo(Memo.Thing.SOURCE, source.id());
        Facts before = Facts.of(study.project());
        GoesAlong along = new GoesAlong(1, List.of(TestStudy.CODER), 2, 0, 0, "KI01");
        assertEquals(along, study.sources().goesAlong(source).join());
        assertEquals(new Removed.Done(along), study.sources().remove(source).join());
        assertEquals(List.of(), study.sources().all().join());
        assertEquals(List.of(), study.memos().all().join());
        study.project().history().undo(false).join();
        assertEquals(before, Facts.of(study.project()));
        assertEquals(2, study.memos().all().join().size());
    }

    @Test
    void people_stay() {
        study.sources().remove(source).join();
        assertEquals(1, study.people().all().join().size());
    }

    @Test
    void an_interview_of_which_more_was_noted_stays() {
        note("office");
        study.sources().remove(source).join();
        assertEquals(List.of("KI01"), interviews());
    }

    @Test
    void an_interview_that_has_another_source_stays() {
        Source other = TestStudy.source(study, "KI01 again", "ANNA: More.\nINT: Yes.");
        study.project()
                .act(
                        Label.of("source.join"),
                        tx -> tx.update(Table.SOURCE, other.id(), "interview", source.interview()))
                .join();
        assertNull(study.sources().goesAlong(source).join().interview());
        study.sources().remove(source).join();
        assertEquals(List.of("KI01", "KI01 again"), interviews());
    }

    @Test
    void a_translation_of_it_stands_alone() {
        Source other = TestStudy.source(study, "KI01 in Shona", "ANNA: Rwizi.\nINT: Hongu.");
        study.project()
                .act(
                        Label.of("source.translate"),
                        tx -> tx.update(Table.SOURCE, other.id(), "translates", source.id()))
                .join();
        study.sources().remove(source).join();
        assertEquals(
                List.of(other.name()),
                study.sources().all().join().stream().map(Source::name).toList());
    }

    @Test
    void a_source_that_was_removed_already_is_gone() {
        study.sources().remove(source).join();
        assertEquals(new Removed.Gone(), study.sources().remove(source).join());
    }

    private List<String> interviews() {
        return study.interviews().all().join().stream().map(Interview::name).toList();
    }

    private void note(String setting) {
        study.interviews()
                .tell("KI01", new Interview.Details(null, setting, null, null, null, null))
                .join();
    }

    private void memo(Memo.Thing thing, long id) {
        study.memos()
                .write(
                        "M",
                        LocalDate.EPOCH,
                        Memo.Kind.METHOD,
                        false,
                        TestStudy.coder(study).id(),
                        new Memo.About(thing, id),
                        "")
                .join();
    }
}
