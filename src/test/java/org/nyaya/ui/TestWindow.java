package org.nyaya.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.nyaya.project.StudyFailure;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.ui.start.Outside;
import org.nyaya.words.Words;

/** The whole window, without a display and with settings of its own. */
public final class TestWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Kit kit;
    private final Workbench bench;
    private final FilesFromTests files;
    private final List<Throwable> unexpected;

    private TestWindow(
            Stage stage,
            Kit kit,
            Workbench bench,
            FilesFromTests files,
            List<Throwable> unexpected) {
        this.stage = stage;
        this.kit = kit;
        this.bench = bench;
        this.files = files;
        this.unexpected = unexpected;
    }

    /** Shows a window that remembers things in that file; nothing is in it yet. */
    public static TestWindow show(Path settings) {
        return show(settings, new FromTests(settings.resolveSibling("studies")));
    }

    /** As {@link #show(Path)}; {@code outside} answers what the start asks of the computer. */
    public static TestWindow show(Path settings, Outside outside) {
        Fx.begin();
        return Fx.on(() -> {
            List<Throwable> unexpected = new ArrayList<>();
            FilesFromTests files = new FilesFromTests();
            Layers layers = new Layers();
            Kit kit =
                    new Kit(
                            Words.in(Locale.ENGLISH),
                            new Settings(settings),
                            new Commands(),
                            layers,
                            new Status(),
                            new Screen(Platform::runLater, thrown -> keep(thrown, unexpected)));
            Workbench bench = new Workbench(kit, outside, files);
            Scene scene = new Scene(layers, WIDTH, HEIGHT);
            var _ = new Theme(kit.settings(), scene, Window.SHEETS.toArray(String[]::new));
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return new TestWindow(stage, kit, bench, files, unexpected);
        });
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Kit kit() {
        return kit;
    }

    public Workbench bench() {
        return bench;
    }

    /** What is chosen where the import asks for files. */
    public FilesFromTests files() {
        return files;
    }

    /** As the program does, it passes over what is said of a study that was written anew. */
    private static void keep(Throwable thrown, List<Throwable> unexpected) {
        if (!(thrown instanceof StudyFailure failure
                && failure.reason() == StudyFailure.Reason.REWRITTEN)) {
            unexpected.add(thrown);
        }
    }

    /** What went through the door for what nobody expected. */
    public List<Throwable> unexpected() {
        return Fx.on(() -> List.copyOf(unexpected));
    }

    /** The first node with that style class or id, if it is there. */
    public Optional<Node> find(String selector) {
        return Fx.on(() -> Optional.ofNullable(scene().getRoot().lookup(selector)));
    }

    /** Closes the study that is open, if one is, and the window. */
    public void close() {
        Fx.on(bench::close).join();
        Fx.run(stage::close);
    }
}
