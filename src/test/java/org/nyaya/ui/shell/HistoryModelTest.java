package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.words.Words;

class HistoryModelTest {

    @TempDir private Path folder;
    private Study study;
    private HistoryModel model;

    @BeforeEach
    void open() throws CannotOpen {
        study = TestStudy.create(folder);
        Screen here =
                new Screen(
                        Runnable::run,
                        failure -> {
                            throw new AssertionError(failure);
                        });
        Kit kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        new Settings(folder.resolve("settings")),
                        new Commands(),
                        new Layers(),
                        new Status(),
                        here);
        model = new HistoryModel(Session.of(kit, study, TestStudy.coder(study)));
        TestStudy.code(study, "Housing");
        TestStudy.code(study, "Safety");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void the_last_step_that_was_done_is_where_the_study_is() {
        look();
        assertEquals(
                List.of(
                        HistoryModel.State.NOW,
                        HistoryModel.State.PAST,
                        HistoryModel.State.PAST),
                states());
    }

    @Test
    void what_is_undone_says_so_while_one_looks() {
        look();
        study.project().history().undo(false).join();
        settle();
        assertEquals(
                List.of(
                        HistoryModel.State.UNDONE,
                        HistoryModel.State.NOW,
                        HistoryModel.State.PAST),
                states());
    }

    @Test
    void what_was_done_anew_drops_what_was_undone() {
        study.project().history().undo(false).join();
        TestStudy.code(study, "Agency");
        look();
        assertEquals(HistoryModel.State.DROPPED, states().get(1));
    }

    @Test
    void nothing_is_kept_where_nobody_looks() {
        look();
        model.close();
        TestStudy.code(study, "Agency");
        settle();
        assertEquals(List.of(), model.steps().get());
    }

    private void look() {
        model.open();
        settle();
    }

    /** The study's thread does one thing after the other. */
    private void settle() {
        study.name().join();
        study.name().join();
        study.name().join();
    }

    private List<HistoryModel.State> states() {
        return model.steps().get().stream().map(model::state).toList();
    }
}
