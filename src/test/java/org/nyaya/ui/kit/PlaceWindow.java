package org.nyaya.ui.kit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
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
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.words.Words;
import org.testfx.api.FxRobot;

/** A window with one place of a study in it, which notes where the place leads to. */
public final class PlaceWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    /** Where the place led to. */
    public record Led(long source, Span passage) {}

    private final FxRobot robot = new QuickRobot();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<Led> led = new ArrayList<>();
    private final Study study;
    private final Kit kit;
    private final Session session;
    private final Place place;
    private final Stage stage = new Stage();

    private PlaceWindow(
            Study study, Path folder, String sheet, BiFunction<Session, Leads, Place> making) {
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
        place =
                making.apply(
                        session,
                        new Leads() {
                            @Override
                            public void toText(long source, Span passage) {
                                led.add(new Led(source, passage));
                            }

                            @Override
                            public void toQuestion(String question) {
                                questions.add(question);
                            }
                        });
        layers.base(place.view());
        Scene scene = new Scene(layers, WIDTH, HEIGHT);
        var _ = new Theme(kit.settings(), scene, sheet);
        kit.commands().add(place.commands());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, kit.commands()::press);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        place.shown();
    }

    /**
     * Shows a place.
     *
     * @param sheet its style sheet, below {@code org/nyaya/ui}
     */
    public static PlaceWindow of(
            Study study, Path folder, String sheet, BiFunction<Session, Leads, Place> making) {
        Fx.begin();
        PlaceWindow window = Fx.on(() -> new PlaceWindow(study, folder, sheet, making));
        window.settle();
        return window;
    }

    /** Everything that was asked of the study has come back and is laid out. */
    public void settle() {
        // What comes back may ask again.
        for (int i = 0; i < 5; i++) {
            study.project().read(read -> 0).join();
            Fx.pulses(2);
        }
    }

    public Kit kit() {
        return kit;
    }

    /** Presses the last key while the others are held. */
    public void push(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    public void write(String words) {
        robot.write(words);
        settle();
    }

    /** Does a command by its name, as the command box would. */
    public void does(String command) {
        Fx.run(() -> kit.commands().get(command).run());
        settle();
    }

    /** Clicks what reads so. */
    public void click(String words) {
        robot.clickOn(
                Fx.on(() ->
                        all(stage.getScene().getRoot()).stream()
                                .filter(Node::isVisible)
                                .filter(node -> words.equals(read(node)))
                                .findFirst()
                                .orElseThrow()));
        settle();
    }

    /** Waits until these words stand in the window, or in the bar below it. */
    public void awaits(String words) {
        Fx.until(words, () -> says(words));
    }

    /** Whether some text, some name or what was said last holds these words. */
    public boolean says(String words) {
        return Fx.on(() -> {
            Status.Said said = kit.status().said().get();
            return (said != null && said.sentence().contains(words))
                    || all(stage.getScene().getRoot()).stream()
                            .anyMatch(node ->
                                    node.isVisible()
                                            && (read(node).contains(words)
                                                    || String.valueOf(node.getAccessibleText())
                                                            .contains(words)));
        });
    }

    /** The questions that the place led to. */
    public List<String> questions() {
        return Fx.on(() -> List.copyOf(questions));
    }

    /** The passages that the place led to. */
    public List<Led> led() {
        return Fx.on(() -> List.copyOf(led));
    }

    public List<Throwable> unexpected() {
        return Fx.on(() -> List.copyOf(unexpected));
    }

    /** What the window does when the study is locked. */
    public void lock() {
        Fx.run(() -> {
            place.clear();
            session.kit().screen().end();
        });
        Fx.pulses(3);
    }

    public void close() {
        Fx.run(stage::close);
    }

    private static String read(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl field when field.getText() != null -> field.getText();
            case Text text -> text.getText();
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
}
