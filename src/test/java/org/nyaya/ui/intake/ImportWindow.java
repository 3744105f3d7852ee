package org.nyaya.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.words.Words;

/** A window with nothing in it but import, on a study of its own. */
final class ImportWindow {

    final Session session;
    final ImportView view;
    final Layers layers;
    final Settings settings;
    final AtomicReference<List<Path>> files = new AtomicReference<>(List.of());
    final AtomicReference<Optional<Path>> place = new AtomicReference<>(Optional.empty());
    final List<Throwable> unexpected = new CopyOnWriteArrayList<>();

    private ImportWindow(Stage stage, Study study, Path folder, double width, double height) {
        layers = new Layers();
        settings = new Settings(folder.resolve("settings"));
        layers.base(new Region());
        session = session(study, settings, layers, Platform::runLater, unexpected);
        view = new ImportView(session, new Chosen());
        Scene scene = new Scene(layers, width, height);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, session.kit().commands()::press);
        session.kit().commands().add(List.of(view.command()));
        new Theme(settings, scene, "intake/intake.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    static ImportWindow on(Stage stage, Study study, Path folder, double width, double height) {
        return new ImportWindow(stage, study, folder, width, height);
    }

    static Session session(
            Study study,
            Settings settings,
            Layers layers,
            Executor window,
            List<Throwable> unexpected) {
        Kit kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        settings,
                        new Commands(),
                        layers,
                        new Status(),
                        new Screen(window, unexpected::add));
        return Session.of(kit, study, TestStudy.coder(study));
    }

    /** Does something on the window's thread and waits until it is done. */
    static void onWindow(Runnable does) {
        CompletableFuture.runAsync(does, Platform::runLater).join();
    }

    private final class Chosen implements Picker {

        @Override
        public List<Path> files() {
            return files.get();
        }

        @Override
        public Optional<Path> folder() {
            return files.get().stream().findFirst();
        }

        @Override
        public Optional<Path> place(String name) {
            return place.get();
        }
    }
}
