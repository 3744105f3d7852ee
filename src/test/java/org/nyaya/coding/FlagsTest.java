package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What is hard to read: flagged, unflagged, undone, and gone with its source. */
@SuppressWarnings("NullAway.Init")
class FlagsTest {

    private static final String TEXT = "INT: Who came?\nANNA: Soldiers 😀 came. They burnt it.";
    private static final Span SOLDIERS = new Span(21, 29);
    private static final Span BURNT = new Span(TEXT.indexOf("They"), TEXT.length());

    @TempDir Path folder;
    private Study study;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI-1", TEXT, "ANNA");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_passage_is_flagged_for_several_kinds_in_one_step() {
        Set<FlagKind> kinds = Set.of(FlagKind.VIOLENCE, FlagKind.DEATH);
        assertEquals(new Flagging.Done(kinds, "KI-1", 2), set(BURNT, kinds));
        assertEquals(kinds, flagged().kinds(BURNT));
        assertEquals(new Label("flag.set", List.of("KI-1", "2")), lastLabel());
        undo();
        assertTrue(flagged().isNothing());
    }

    @Test
    void what_a_passage_is_flagged_for_is_said_anew_as_a_whole() {
        set(BURNT, Set.of(FlagKind.VIOLENCE, FlagKind.DEATH));
        set(BURNT, Set.of(FlagKind.DEATH, FlagKind.CHILD));
        assertEquals(Set.of(FlagKind.DEATH, FlagKind.CHILD), flagged().kinds(BURNT));
        set(BURNT, Set.of());
        assertTrue(flagged().isNothing());
        assertEquals(new Label("flag.remove", List.of("KI-1", "2")), lastLabel());
        undo();
        assertEquals(Set.of(FlagKind.DEATH, FlagKind.CHILD), flagged().kinds(BURNT));
    }

    @Test
    void a_whole_source_is_flagged_and_no_longer() {
        Flagging flagging = study.flags().setSource(source.id(), Set.of(FlagKind.SELF_HARM)).join();
        assertEquals(new Flagging.Done(Set.of(FlagKind.SELF_HARM), "KI-1", 0), flagging);
        assertEquals(Set.of(FlagKind.SELF_HARM), flagged().whole());
        assertEquals(List.of(new Span(3, 9)), flagged().over(new Span(3, 9)));
        assertEquals(new Label("flag.source", List.of("KI-1")), lastLabel());
        study.flags().setSource(source.id(), Set.of()).join();
        assertTrue(flagged().isNothing());
        undo();
        assertEquals(Set.of(FlagKind.SELF_HARM), flagged().whole());
    }

    @Test
    void what_is_no_passage_or_not_there_is_not_flagged() {
        Set<FlagKind> kinds = Set.of(FlagKind.OTHER);
        int smile = TEXT.indexOf("😀");
        assertInstanceOf(Flagging.NoPassage.class, set(new Span(3, 3), kinds));
        assertInstanceOf(Flagging.NoPassage.class, set(new Span(3, smile + 1), kinds));
        assertInstanceOf(Flagging.NoPassage.class, set(new Span(3, TEXT.length() + 1), kinds));
        assertInstanceOf(Flagging.Gone.class, study.flags().set(999, BURNT, kinds).join());
        assertInstanceOf(Flagging.Gone.class, study.flags().setSource(999, kinds).join());
        assertTrue(flagged().isNothing());
    }

    @Test
    void flags_go_with_their_source_and_come_back_with_it() {
        set(SOLDIERS, Set.of(FlagKind.VIOLENCE));
        study.flags().setSource(source.id(), Set.of(FlagKind.CHILD)).join();
        Flagged before = flagged();
        study.sources().remove(source).join();
        assertTrue(flagged().isNothing());
        undo();
        assertEquals(before, flagged());
    }

    @Test
    void flags_are_there_when_the_study_is_opened_again() throws CannotOpen {
        set(SOLDIERS, Set.of(FlagKind.VIOLENCE));
        Flagged before = flagged();
        study.close();
        study = TestStudy.open(folder);
        assertEquals(before, flagged());
        assertEquals(
                Optional.of(before),
                Optional.ofNullable(
                        study.flags().of(List.of(source.id())).join().get(source.id())));
    }

    @Test
    void of_a_flag_a_change_tells_the_source() {
        List<Set<Long>> told = new java.util.concurrent.CopyOnWriteArrayList<>();
        study.project().onChanged(changed -> told.add(changed.sources()));
        set(SOLDIERS, Set.of(FlagKind.VIOLENCE));
        set(SOLDIERS, Set.of());
        assertEquals(List.of(Set.of(source.id()), Set.of(source.id())), told);
    }

    private Flagging set(Span span, Set<FlagKind> kinds) {
        return study.flags().set(source.id(), span, kinds).join();
    }

    private Flagged flagged() {
        return study.flags().all().join().getOrDefault(source.id(), Flagged.NOTHING);
    }

    private Label lastLabel() {
        return study.project().history().steps().join().getFirst().label();
    }

    private void undo() {
        study.project().history().undo(false).join();
    }
}
