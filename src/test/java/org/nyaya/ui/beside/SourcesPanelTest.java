package org.nyaya.ui.beside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Pass;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Fx;

/** The sources beside the text, by mouse and keys. */
@SuppressWarnings("NullAway.Init")
class SourcesPanelTest {

    @TempDir Path folder;
    private Study study;
    private Source first;
    private Source second;
    private BesideWindow window;

    @BeforeEach
    void show() throws CannotOpen {
        study = TestStudy.create(folder);
        first = TestStudy.source(study, "KI-2", "ANNA: The river rose.\nINT: Yes?", "ANNA");
        second = TestStudy.source(study, "KI-10", "RUDO: It fell.\nINT: So?", "RUDO");
        TestStudy.source(study, "Plan", Kind.DOCUMENT, "en", "The plan.", List.of());
        window = BesideWindow.of(study, folder);
    }

    @AfterEach
    void close() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected);
    }

    @Test
    void a_click_opens_a_source() {
        window.click("KI-10");
        assertEquals(second.id(), open());
    }

    @Test
    void enter_opens_the_source_the_arrows_reach_and_they_pass_over_headings() {
        window.press("source.list");
        window.push(KeyCode.END);
        window.push(KeyCode.UP);
        window.push(KeyCode.ENTER);
        assertEquals(second.id(), open());
    }

    @Test
    void the_next_source_is_the_next_as_people_count() {
        window.click("KI-2");
        window.press("source.next");
        assertEquals(second.id(), open());
        window.press("source.previous");
        assertEquals(first.id(), open());
    }

    @Test
    void how_far_somebody_is_is_said_by_a_key_and_undone() {
        window.click("KI-2");
        window.press("pass.first");
        assertEquals(Map.of(first.id(), Pass.FIRST), passes());
        assertTrue(window.says("KI-2, First pass, no codings, open"));
        study.project().history().undo(false).join();
        window.settle();
        assertTrue(window.says("KI-2, Unread, no codings, open"));
    }

    @Test
    void how_far_somebody_is_is_said_by_the_bar_beside_the_name() {
        Node bar =
                window.find(node ->
                        node.getAccessibleText() != null
                                && node.getAccessibleText().startsWith("KI-10: Unread"));
        window.robot.clickOn(bar);
        window.settle();
        window.click("Reviewed");
        assertEquals(Map.of(second.id(), Pass.REVIEWED), passes());
        assertTrue(window.says("Transcripts: 1 of 2 had at least a first pass"));
    }

    @Test
    void codings_are_counted_when_they_come() {
        TestStudy.coding(study, first, new Span(6, 15), TestStudy.code(study, "River"));
        window.settle();
        assertTrue(window.says("KI-2, Unread, 1 coding"));
    }

    @Test
    void a_source_is_removed_after_saying_what_goes_along() {
        TestStudy.coding(study, first, new Span(6, 15), TestStudy.code(study, "River"));
        window.click("KI-2");
        window.does("source.remove");
        assertTrue(window.says("1 coding, by Tariro"));
        window.click("Remove");
        assertEquals(
                List.of("KI-10", "Plan"),
                study.sources().all().join().stream().map(Source::name).toList());
        assertFalse(window.says("KI-2,"));
    }

    @Test
    void few_sources_need_no_field_to_find_them_and_many_have_one() {
        assertFalse(isFilterShown());
        for (int i = 20; i < 32; i++) {
            TestStudy.source(study, "KI-" + i, "ANNA: Number " + i + "\nINT: Yes?");
        }
        Fx.until("a field to find sources", this::isFilterShown);
        window.robot.clickOn(window.find(node -> "Find a source".equals(node.getAccessibleText())));
        window.write("ki-31");
        window.push(KeyCode.ENTER);
        assertTrue(window.says("KI-31, Unread, no codings, open"));
        assertFalse(window.says("KI-30,"));
    }

    @Test
    void an_empty_study_says_how_to_begin() {
        for (Source source : study.sources().all().join()) {
            study.sources().remove(source).join();
        }
        Fx.until(
                "nothing is listed",
                () -> Stream.of("KI-2,", "KI-10,", "Plan,").noneMatch(window::says));
        Fx.pulses(2);
        window.click("Import…");
        assertEquals(1, window.imports.get());
    }

    @Test
    void nothing_of_the_study_is_left_after_it_is_locked() {
        window.click("KI-2");
        window.lock();
        Fx.pulses(2);
        for (String secret : List.of("KI-2", "KI-10", "ANNA", "Plan")) {
            assertFalse(window.says(secret), secret);
        }
    }

    private boolean isFilterShown() {
        return Fx.on(() -> window.scene().lookup(".sources-filter").isVisible());
    }

    private Map<Long, Pass> passes() {
        return study.passes().of(TestStudy.coder(study)).join();
    }

    private long open() {
        Transcript read = Fx.on(() -> window.desk.transcript().get());
        return read == null ? -1 : read.source().id();
    }
}
