package org.nyaya.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.FlagKind;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

/** What is shown of an answer follows the study, whatever the question hangs on. */
@SuppressWarnings("NullAway.Init")
class FollowingTest {

    private static final String SAID = "Because of the gate they killed him.";

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code kin;
    private AskWindow window;

    @BeforeEach
    void begin() throws Exception {
        study = TestStudy.create(folder);
        source =
                TestStudy.source(
                        study, "KI01", "INT: Why?\n\nKI01: " + SAID + "\n\nKI01: So.\n", "KI01");
        Code housing = TestStudy.code(study, "Housing");
        kin = TestStudy.code(study, "Kin");
        TestStudy.coding(study, source, at("Because"), housing);
        TestStudy.coding(study, source, at("the gate"), kin);
        study.codeGroups().add("Important", housing.id()).join();
        window = AskWindow.of(study, folder);
    }

    @AfterEach
    void end() {
        window.close();
        study.close();
        assertEquals(List.of(), window.unexpected);
    }

    @Test
    void what_is_flagged_is_found_as_soon_as_it_is() {
        window.ask("flagged:any show:turns");
        window.until("Nothing");
        study.flags().set(source.id(), at("killed"), Set.of(FlagKind.DEATH)).join();
        window.until("1 turn");
    }

    @Test
    void a_source_that_is_flagged_is_found_as_soon_as_it_is() {
        window.ask("flagged:any show:turns");
        window.until("Nothing");
        study.flags().setSource(source.id(), Set.of(FlagKind.DEATH)).join();
        window.until("2 turns");
    }

    @Test
    void a_code_that_joins_a_group_is_found_with_it() {
        window.ask("group:Important");
        window.until("1 passage");
        study.codeGroups().put(study.codeGroups().all().join().getFirst(), kin, true).join();
        window.until("2 passages");
    }

    @Test
    void a_group_is_found_by_the_name_it_has_now() {
        window.ask("group:Urgent");
        window.until("Urgent");
        study.codeGroups().rename(study.codeGroups().all().join().getFirst(), "Urgent").join();
        window.until("1 passage");
    }

    @Test
    void a_review_that_is_gone_on_with_hides_what_a_correction_moved() {
        study.flags().set(source.id(), at("killed"), Set.of(FlagKind.DEATH)).join();
        review();
        assertFalse(window.says("killed"), "it is hidden at first");
        window.push(KeyCode.ESCAPE);
        study.correcting()
                .correct(
                        NewWording.of(
                                source.id(),
                                source.text(),
                                at(SAID),
                                "Because of the gate him they killed."))
                .join();
        Fx.until("it reads so now", () -> window.says("the gate him"));
        review();
        assertFalse(window.says("killed"), "it is hidden where it stands now");
    }

    private void review() {
        window.ask("gate");
        window.until("1 turn");
        window.does("ask.code_these");
        window.robot.write("ho");
        window.push(KeyCode.ENTER);
        window.until("1 of 1");
        assertTrue(window.says("Because of the gate"));
    }

    private Span at(String words) {
        String body = study.project().read(read -> study.texts().body(read, source.text())).join();
        int at = body.indexOf(words);
        return new Span(at, at + words.length());
    }
}
