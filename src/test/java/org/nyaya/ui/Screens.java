package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.nyaya.coding.Coder;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Settings.Look;
import org.nyaya.ui.start.Opened;

/**
 * Draws every screen and sheet on the sample study, light and dark, to {@code target/screens}: to
 * be looked at beside the drawings of the design.
 */
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");

    private final Path work;
    private final TestWindow window;
    private final Look look;

    private Screens(Path work, Look look) {
        this.work = work;
        this.look = look;
        this.window = TestWindow.show(work.resolve("settings.properties"));
        Fx.run(() -> window.kit().settings().look().set(look));
    }

    public static void main(String[] args) throws Exception {
        LogManager.getLogManager().reset();
        Path work = empty(Path.of("target", "screens-study"));
        for (Look look : new Look[] {Look.LIGHT, Look.DARK}) {
            Screens screens = new Screens(Files.createDirectories(work.resolve(look.name())), look);
            screens.all();
            screens.window.close();
        }
        Runtime.getRuntime().halt(0);
    }

    private void all() throws Exception {
        Fx.run(window.bench()::start);
        take("start");
        Study study = SampleForTests.make(work.resolve("reintegration.nyaya"));
        Coder coder = study.coders().signIn().join();
        Fx.run(() ->
                window.bench()
                        .opened(new Opened(study, coder, work.resolve("reintegration.nyaya"))));
        Fx.until("a text is shown", () -> !window.kit().status().where().get().isEmpty());
        take("code");
    }

    private void take(String name) {
        Fx.pulses(4);
        Fx.picture(
                window.scene(),
                FOLDER.resolve(name + "-" + look.name().toLowerCase(Locale.ROOT) + ".png"));
    }

    private static Path empty(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path old : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(old);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
