package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.words.Words;

/** A window before a study is open, and a computer around it that answers as tests want. */
final class StartStage implements Outside {

    final Kit kit;
    final Scene scene;
    final List<Opened> opened = new ArrayList<>();
    final List<Throwable> unexpected = new ArrayList<>();
    final List<Node> printed = new ArrayList<>();
    Printed printer = Printed.DONE;
    @Nullable Path choice;
    private final Path folder;

    private StartStage(Path folder, Function<StartStage, Parent> view) {
        this.folder = folder;
        kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        new Settings(folder.resolve("settings")),
                        new Commands(),
                        new Layers(),
                        new Status(),
                        new Screen(Platform::runLater, unexpected::add));
        kit.settings().look().set(Settings.Look.LIGHT);
        scene = new Scene(kit.layers(), 1200, 800);
        var _ = new Theme(kit.settings(), scene, "start/start.css");
        scene.addEventFilter(KeyEvent.KEY_PRESSED, kit.commands()::press);
        kit.layers().base(view.apply(this));
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    /** Shows the start; studies go into that folder. */
    static StartStage start(Path folder, Path... recent) {
        Fx.begin();
        return Fx.on(() ->
                new StartStage(
                        folder,
                        stage -> {
                            for (Path file : recent) {
                                stage.kit.settings().opened(file);
                            }
                            StartView start = new StartView(stage.kit, stage, stage.opened::add);
                            stage.kit.commands().add(start.commands());
                            Platform.runLater(start::shown);
                            return start;
                        }));
    }

    /** Shows the unlocking of that file. */
    static StartStage locked(Path folder, Path file, Runnable toStart) {
        Fx.begin();
        return Fx.on(() ->
                new StartStage(
                        folder,
                        stage -> {
                            UnlockView view =
                                    new UnlockView(
                                            stage.kit, stage, file, stage.opened::add, toStart);
                            Platform.runLater(view::shown);
                            return view;
                        }));
    }

    void close() {
        opened.forEach(one -> one.study().close());
        Fx.run(() -> scene.getWindow().hide());
    }

    /** Waits until that stands somewhere in the window. */
    void sees(String text) {
        until(text, () -> texts(scene.getRoot()).stream().anyMatch(one -> one.contains(text)));
    }

    /** Waits until that stands nowhere in the window. */
    void seesNoMore(String text) {
        Fx.until(
                "no " + text,
                () -> texts(scene.getRoot()).stream().noneMatch(one -> one.contains(text)));
    }

    /** As {@link Fx#until}; says what is there instead, where it does not become so. */
    private void until(String what, BooleanSupplier condition) {
        try {
            Fx.until(what, condition);
        } catch (IllegalStateException e) {
            throw new IllegalStateException(
                    what + " is not to be seen in:\n" + seen() + "\n" + scene.getFocusOwner(), e);
        }
    }

    /** Everything that is shown in words now. */
    String seen() {
        return Fx.on(() -> String.join("\n", texts(scene.getRoot())));
    }

    /** Waits until a study was opened, and answers it. */
    Opened opens() {
        Fx.until("a study opens", () -> !opened.isEmpty());
        return opened.getFirst();
    }

    /**
     * Waits until the focus is on what is called so, and it is laid out: before, it hears no key.
     */
    void focuses(String name) {
        Fx.until(
                "focus on " + name,
                () ->
                        scene.getFocusOwner() != null
                                && name.equals(scene.getFocusOwner().getAccessibleText()));
        Fx.pulses(2);
    }

    /** Presses the button of that name, once it can be pressed. */
    void press(String name) {
        until("button " + name, () -> button(name) != null);
        Fx.run(() -> Objects.requireNonNull(button(name)).fire());
    }

    private @Nullable Button button(String name) {
        return (Button)
                all(scene.getRoot()).stream()
                        .filter(node ->
                                node instanceof Button
                                        && name.equals(node.getAccessibleText())
                                        && !node.isDisabled())
                        .findFirst()
                        .orElse(null);
    }

    private static List<String> texts(Parent root) {
        return all(root).stream()
                .filter(node -> node instanceof Labeled labeled && labeled.getText() != null)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    /** Every node that is shown below. */
    static List<Node> all(Parent root) {
        List<Node> all = new ArrayList<>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                all.add(child);
                if (child instanceof Parent parent) {
                    all.addAll(all(parent));
                }
            }
        }
        return all;
    }

    @Override
    public Path studies() {
        return folder;
    }

    @Override
    public Optional<Path> choose(String title, Path from) {
        return Optional.ofNullable(choice);
    }

    @Override
    public Optional<Path> place(String title, Path suggested) {
        return Optional.ofNullable(choice);
    }

    @Override
    public Printed print(Node page) {
        printed.add(page);
        return printer;
    }
}
