package org.nyaya.ui.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.words.Words;

/** A window with the shell of a small study in it. */
final class ShellStage {

    final Study study;
    final Settings settings;
    final Session session;
    final Kit kit;
    final Scene scene;
    final Shell shell;
    final TestPlace code = new TestPlace("code", Feather.BOOK_OPEN, "Shortcut+E");
    final TestPlace ask = new TestPlace("ask", Feather.SEARCH, "Shortcut+J");
    final List<String> codedAs = new ArrayList<>();
    final List<SearchItem> items = new ArrayList<>();
    Instant now = Instant.parse("2026-03-14T09:00:00Z");
    int locked;

    private ShellStage(Stage stage, Path folder) throws CannotOpen {
        study = TestStudy.create(folder);
        settings = new Settings(folder.resolve("settings"));
        settings.look().set(Settings.Look.LIGHT);
        Words words = Words.in(Locale.ENGLISH);
        Layers layers = new Layers();
        Status status = new Status();
        Screen screen =
                new Screen(Platform::runLater, new Troubles(words, layers, status, () -> locked++));
        session =
                Session.of(
                        new Kit(words, settings, new Commands(), layers, status, screen),
                        study,
                        TestStudy.coder(study));
        kit = session.kit();
        shell =
                new Shell(
                        session,
                        List.of(code, ask),
                        new Ways(
                                () -> locked++,
                                () -> {},
                                codedAs::add,
                                new Finds(
                                        () -> CompletableFuture.completedFuture(List.copyOf(items)),
                                        null),
                                () -> now));
        scene = new Scene(layers, 1440, 900);
        var _ = new Theme(settings, scene, "shell/shell.css");
        layers.base(shell);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** Shows the shell of a new study in that folder. */
    static ShellStage show(Path folder) {
        Fx.begin();
        return Fx.on(() -> new ShellStage(new Stage(), folder));
    }

    /** Says so where something is not as awaited, in the end. */
    static void until(String what, BooleanSupplier condition) {
        Fx.until(what, condition);
    }

    void close() {
        Fx.run(() -> {
            shell.clear();
            scene.getWindow().hide();
        });
        study.close();
    }

    /** The names of all codes of the study. */
    List<String> codes() {
        return study.codebook().tree().join().all().stream().map(one -> one.name()).toList();
    }

    String said() {
        Status.Said said = kit.status().said().get();
        return said == null ? "" : said.sentence();
    }
}
