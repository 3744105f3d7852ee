package org.nyaya.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.nyaya.ui.intake.SystemPicker;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.SettingsFile;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.ui.shell.Troubles;
import org.nyaya.ui.start.Computer;
import org.nyaya.words.Words;

/** The program in a window. */
public final class Window extends Application {

    /** Instead of a study: the invented one that comes with the program. */
    public static final String SAMPLE = "sample";

    /** The style sheets of the rooms, below {@code org/nyaya/ui}. */
    static final List<String> SHEETS =
            List.of(
                    "reading/reading.css",
                    "finding/finding.css",
                    "correcting/correcting.css",
                    "flags/flags.css",
                    "annotating/annotating.css",
                    "listed/listed.css",
                    "codebook/codebook.css",
                    "comparing/comparing.css",
                    "revising/revising.css",
                    "beside/beside.css",
                    "writing/writing.css",
                    "code/code.css",
                    "reviewing/reviewing.css",
                    "ask/ask.css",
                    "intake/intake.css",
                    "report/report.css",
                    "people/people.css",
                    "memos/memos.css",
                    "start/start.css",
                    "shell/shell.css");

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /**
     * Shows the window and returns when it was closed.
     *
     * @param args nothing, the path of a study, or {@link #SAMPLE}
     */
    public static void open(String... args) {
        Application.launch(Window.class, args);
    }

    @Override
    public void start(Stage stage) {
        Settings settings =
                new Settings(
                        SettingsFile.of(
                                System.getProperty("os.name"),
                                Path.of(System.getProperty("user.home")),
                                System::getenv));
        Words words = Words.in(Locale.getDefault());
        Layers layers = new Layers();
        Status status = new Status();
        Workbench[] bench = new Workbench[1];
        Troubles troubles = new Troubles(words, layers, status, () -> bench[0].lock());
        troubles.install(Platform::runLater);
        Kit kit =
                new Kit(
                        words,
                        settings,
                        new Commands(),
                        layers,
                        status,
                        new org.nyaya.ui.kit.Screen(Platform::runLater, troubles));
        bench[0] =
                new Workbench(
                        kit,
                        new Computer(() -> stage, words.say("window.studies")),
                        new SystemPicker(kit));
        Scene scene = new Scene(layers);
        var _ = new Theme(settings, scene, SHEETS.toArray(String[]::new));
        stage.setScene(scene);
        stage.setTitle(words.say("window.title"));
        place(stage, settings);
        stage.setOnCloseRequest(event -> {
            event.consume();
            remember(stage, settings);
            // What is open is kept and closed before the program ends.
            kit.screen().after(bench[0].close(), nothing -> Platform.exit());
        });
        begin(bench[0]);
        stage.show();
    }

    private void begin(Workbench bench) {
        List<String> wanted = getParameters().getRaw();
        if (wanted.isEmpty()) {
            bench.start();
        } else if (wanted.getFirst().equals(SAMPLE)) {
            bench.sample();
        } else {
            bench.unlock(Path.of(wanted.getFirst()));
        }
    }

    /** Where it was, unless that is not on any screen any more. */
    private static void place(Stage stage, Settings settings) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(settings.number("width", Math.min(WIDTH, screen.getWidth())));
        stage.setHeight(settings.number("height", Math.min(HEIGHT, screen.getHeight())));
        stage.setMinWidth(940);
        stage.setMinHeight(560);
        double x = settings.number("x", Double.NaN);
        double y = settings.number("y", Double.NaN);
        if (Double.isFinite(x)
                && Double.isFinite(y)
                && !Screen.getScreensForRectangle(x, y, 200, 100).isEmpty()) {
            stage.setX(x);
            stage.setY(y);
        }
        stage.setMaximized("true".equals(settings.get("maximized").orElse("")));
    }

    private static void remember(Stage stage, Settings settings) {
        settings.set("maximized", stage.isMaximized());
        if (!stage.isMaximized()) {
            settings.set("x", stage.getX());
            settings.set("y", stage.getY());
            settings.set("width", stage.getWidth());
            settings.set("height", stage.getHeight());
        }
        settings.save();
    }
}
