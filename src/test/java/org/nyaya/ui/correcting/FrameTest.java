package org.nyaya.ui.correcting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.FlagKind;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.words.Words;

/** Whoever corrects what is hard to read reads it, and is told when that gets long. */
@SuppressWarnings("NullAway.Init")
class FrameTest {

    private static final String TEXT =
            "INT: Where?\n\nKI01: By the river.\n\nINT: "
                    + "And then? ".repeat(60)
                    + "\n\nKI01: We walked.\n";

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Session session;
    private Desk desk;
    private Model model;
    private Stage stage;

    @BeforeEach
    void show() throws CannotOpen {
        Fx.begin();
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        study.flags().set(source.id(), at("By the river"), Set.of(FlagKind.DEATH)).join();
        Fx.run(() -> {
            Kit kit =
                    new Kit(
                            Words.in(Locale.ENGLISH),
                            new Settings(folder.resolve("settings.properties")),
                            new Commands(),
                            new Layers(),
                            new Status(),
                            new Screen(
                                    Platform::runLater,
                                    failure -> {
                                        throw new IllegalStateException(failure);
                                    }));
            session = Session.of(kit, study, TestStudy.coder(study));
            desk = new Desk(session);
            model = new Model(session, desk, Set::of);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Frame(session, model, () -> {})), 700, 500));
            stage.show();
            desk.open(source.id(), at("By the river"));
        });
        Fx.until("it is there", () -> desk.transcript().get() != null);
    }

    @AfterEach
    void hide() {
        Fx.run(stage::hide);
        study.close();
    }

    @Test
    void flagged_words_in_the_frame_are_read() {
        Fx.run(() -> desk.unveiled().turn(source.id(), at("By the river")));
        Fx.run(model::open);
        assertTrue(isRead());
        Fx.run(model::leave);
        assertFalse(isRead());
    }

    @Test
    void nobody_reads_them_in_the_frame_where_other_words_are() {
        Fx.run(() -> desk.unveiled().turn(source.id(), at("By the river")));
        Fx.run(() -> desk.selection().set(at("We walked")));
        Fx.run(model::open);
        assertFalse(isRead());
    }

    @Test
    void the_frame_is_not_read_while_it_is_not_in_the_window() {
        Fx.run(() -> desk.unveiled().turn(source.id(), at("By the river")));
        Fx.run(model::open);
        Fx.run(() -> ((StackPane) stage.getScene().getRoot()).getChildren().clear());
        assertFalse(isRead());
    }

    private boolean isRead() {
        return Fx.on(() -> session.veil().isRead().get());
    }

    private static Span at(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
