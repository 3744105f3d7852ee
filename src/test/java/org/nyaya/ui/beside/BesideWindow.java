package org.nyaya.ui.beside;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Quote;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.desk.Desk;
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
import org.testfx.api.FxRobot;

/** A window with what stands beside the text, and a button where the text would be. */
final class BesideWindow {

    private static final double WIDTH = 1100;
    private static final double HEIGHT = 800;

    final FxRobot robot = new QuickRobot();
    final List<Quote> quotes = new ArrayList<>();
    final AtomicInteger imports = new AtomicInteger();
    final List<Throwable> unexpected = new ArrayList<>();
    final Study study;
    final Kit kit;
    final Session session;
    final Desk desk;
    final Whereabouts whereabouts;
    final SourcesPanel sources;
    final PersonPanel person;
    final MemosPanel memos;
    final Button text = new Button("Text");
    private final Stage stage;

    BesideWindow(Study study, Path folder) {
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
        desk = new Desk(session);
        whereabouts = new Whereabouts(session, desk);
        sources = new SourcesPanel(session, desk, whereabouts, imports::incrementAndGet);
        person = new PersonPanel(session, desk);
        memos =
                new MemosPanel(
                        session,
                        desk,
                        () -> text.localToScene(text.getLayoutBounds()),
                        quotes::add);
        VBox left = new VBox(sources, person);
        left.setPrefWidth(262);
        memos.setPrefWidth(300);
        layers.base(new BorderPane(new StackPane(text), null, memos, null, left));
        Scene scene = new Scene(layers, WIDTH, HEIGHT);
        new Theme(kit.settings(), scene, "beside/beside.css", "writing/writing.css");
        List.of(sources.commands(), person.commands(), memos.commands())
                .forEach(kit.commands()::add);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, kit.commands()::press);
        stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        text.requestFocus();
    }

    static BesideWindow of(Study study, Path folder) {
        Fx.begin();
        BesideWindow window = Fx.on(() -> new BesideWindow(study, folder));
        window.settle();
        return window;
    }

    /** Everything that was asked of the study has come back and is laid out. */
    void settle() {
        // What comes back may ask again.
        for (int i = 0; i < 4; i++) {
            study.project().read(read -> 0).join();
            Fx.pulses(2);
        }
    }

    Scene scene() {
        return stage.getScene();
    }

    /** Presses the keys of a command. */
    void press(String command) {
        KeyCombination key = Objects.requireNonNull(kit.commands().get(command).key());
        List<KeyCode> keys = new ArrayList<>();
        String written = key.getName();
        if (written.contains("Alt")) {
            keys.add(KeyCode.ALT);
        }
        keys.add(KeyCode.valueOf(code(written.substring(written.lastIndexOf('+') + 1))));
        robot.push(keys.toArray(KeyCode[]::new));
        settle();
    }

    private static String code(String written) {
        return Character.isDigit(written.charAt(0))
                ? "DIGIT" + written
                : written.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    /** Does a command by its name, as the command box would. */
    void does(String command) {
        Fx.run(() -> kit.commands().get(command).run());
        settle();
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Clicks what reads so. */
    void click(String words) {
        robot.clickOn(find(node -> words.equals(read(node))));
        settle();
    }

    void write(String words) {
        robot.write(words);
        settle();
    }

    Node find(Predicate<Node> wanted) {
        return Fx.on(() ->
                all(scene().getRoot()).stream()
                        .filter(Node::isVisible)
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow());
    }

    /** Every text and accessible text in the scene. */
    List<String> everythingSaid() {
        return Fx.on(() -> {
            List<String> said = new ArrayList<>();
            for (Node node : all(scene().getRoot())) {
                said.add(read(node));
                said.add(String.valueOf(node.getAccessibleText()));
                if (node instanceof TextInputControl field) {
                    said.add(field.getText());
                }
            }
            return said;
        });
    }

    boolean says(String words) {
        return everythingSaid().stream().anyMatch(said -> said.contains(words));
    }

    private static String read(Node node) {
        return switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }

    static List<Node> all(Parent in) {
        List<Node> found = new ArrayList<>();
        for (Node child : in.getChildrenUnmodifiable()) {
            found.add(child);
            if (child instanceof Parent parent) {
                found.addAll(all(parent));
            }
        }
        return found;
    }

    /** What the window does when the study is locked. */
    void lock() {
        Fx.run(() -> {
            whereabouts.keep();
            memos.clear();
            sources.clear();
            person.clear();
            desk.clear();
            session.kit().screen().end();
        });
    }

    void close() {
        Fx.run(stage::close);
    }
}
