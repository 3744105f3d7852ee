package org.nyaya.ui.ask;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.words.Words;
import org.testfx.api.FxRobot;

/** A window with the place for questions alone; what it leads to is noted. */
final class AskWindow implements Leads {

    final FxRobot robot = new QuickRobot();
    final List<Throwable> unexpected = new ArrayList<>();
    final List<Span> led = new ArrayList<>();
    final Study study;
    final Kit kit;
    final AskPlace place;
    final Session session;
    volatile @Nullable Path file;
    private final Stage stage;

    private AskWindow(Study study, Path folder) {
        this.study = study;
        Layers layers = new Layers();
        kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        new Settings(folder.resolve("window.properties")),
                        new Commands(),
                        layers,
                        new Status(),
                        new Screen(Platform::runLater, unexpected::add));
        session = Session.of(kit, study, TestStudy.coder(study));
        place = new AskPlace(session, this, name -> Optional.ofNullable(file));
        layers.base(place.view());
        Scene scene = new Scene(layers, 1200, 800);
        var _ = new Theme(kit.settings(), scene, "ask/ask.css");
        kit.commands().add(place.commands());
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.isShortcutDown()) {
                        kit.commands().press(event);
                    }
                });
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        place.shown();
    }

    static AskWindow of(Study study, Path folder) {
        Fx.begin();
        AskWindow window = Fx.on(() -> new AskWindow(study, folder));
        Fx.pulses(3);
        return window;
    }

    @Override
    public void toText(long source, Span passage) {
        led.add(passage);
    }

    @Override
    public void toQuestion(String question) {
        place.ask(question);
    }

    void ask(String line) {
        Fx.run(() -> place.ask(line));
        Fx.pulses(2);
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(2);
    }

    void does(String command) {
        Fx.run(() -> kit.commands().get(command).run());
        Fx.pulses(2);
    }

    /** Waits until these words are seen or told. */
    void until(String words) {
        Fx.until(words, () -> says(words));
        Fx.pulses(2);
    }

    boolean says(String words) {
        return said().stream().anyMatch(one -> one.contains(words));
    }

    /** Clicks what reads so. */
    void click(String words) {
        Node node =
                Fx.on(() ->
                        all(stage.getScene().getRoot()).stream()
                                .filter(one -> read(one).equals(words) && isSeen(one))
                                .findFirst()
                                .orElseThrow());
        robot.clickOn(node);
        Fx.pulses(2);
    }

    Node focused() {
        return Fx.on(() -> stage.getScene().getFocusOwner());
    }

    /** Every text and accessible text that is seen. */
    List<String> said() {
        return Fx.on(() -> {
            List<String> said = new ArrayList<>();
            for (Node node : all(stage.getScene().getRoot())) {
                if (isSeen(node)) {
                    said.add(read(node));
                    said.add(String.valueOf(node.getAccessibleText()));
                }
            }
            return said;
        });
    }

    private static boolean isSeen(@Nullable Node node) {
        return node == null || (node.isVisible() && isSeen(node.getParent()));
    }

    private static String read(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text -> text.getText();
            case TextInputControl field -> String.valueOf(field.getText());
            default -> "";
        };
    }

    private static List<Node> all(Parent in) {
        List<Node> found = new ArrayList<>();
        for (Node child : in.getChildrenUnmodifiable()) {
            found.add(child);
            if (child instanceof Parent parent) {
                found.addAll(all(parent));
            }
        }
        return found;
    }

    void close() {
        Fx.run(() -> {
            session.kit().screen().end();
            stage.close();
        });
    }
}
