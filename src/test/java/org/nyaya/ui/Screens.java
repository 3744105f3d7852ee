package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.words.ErrorCode;

/**
 * Draws every screen and sheet on the sample study, light and dark, to {@code target/screens}: to
 * be looked at beside the drawings of the design. Ends the process, with 1 where a screen did not
 * come about.
 */
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final Path WORK = Path.of("target", "screens-study");
    private static final long SECONDS = 300;

    private Screens() {}

    public static void main(String[] args) {
        int code = 1;
        Photographs[] photographs = new Photographs[1];
        try {
            LogManager.getLogManager().reset();
            watch(photographs);
            Path work = empty(WORK);
            TestWindow window = TestWindow.show(work.resolve("settings.properties"));
            photographs[0] = new Photographs(FOLDER, window);
            all(window, photographs[0], work);
            code = 0;
        } catch (Throwable failure) {
            System.err.println("It failed at: " + name(photographs) + ", " + ErrorCode.of(failure));
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }

    private static void all(TestWindow window, Photographs photographs, Path work)
            throws Exception {
        Hands hands = new Hands(window);
        new StartScreens(window, hands, photographs).all();
        counting(window, hands, photographs, true);
        new ImportScreens(window, hands, photographs, work).all();
        Study first = Fx.on(window.bench()::study);
        Path file = work.resolve("reintegration.nyaya");
        CodeScreens code = new CodeScreens(window, hands, photographs);
        code.open(file);
        code.all();
        FindingScreens finding = new FindingScreens(window, hands, photographs);
        finding.all();
        BookScreens book = new BookScreens(window, hands, photographs);
        book.all();
        CorrectingScreens correcting = new CorrectingScreens(window, hands, photographs);
        correcting.all();
        new FlagScreens(window, hands, photographs).all();
        AskScreens ask = new AskScreens(hands, photographs);
        ask.all();
        hands.run("place.code");
        counting(window, hands, photographs, false);
        new SheetScreens(window, hands, photographs, first).all();
        new StartScreens(window, hands, photographs).locked(work.resolve("gone.nyaya"));
        finding.awkward(work.resolve("finding"));
        correcting.awkward(work.resolve("correcting"));
        AwkwardStudy.open(window, work.resolve("awkward"));
        book.awkward();
        ask.awkward();
        new ReportScreens(window, hands, photographs).awkward();
        new PeopleScreens(window, hands, photographs).awkward();
        new MarginScreens(window, hands, photographs).all(work.resolve("margin"));
        List<Throwable> unexpected = window.unexpected();
        if (!unexpected.isEmpty()) {
            throw new IllegalStateException("Nobody expected this", unexpected.getFirst());
        }
        Fx.pulses(1);
    }

    /** The places that count and list, and back to where sources are coded. */
    private static void counting(
            TestWindow window, Hands hands, Photographs photographs, boolean empty) {
        ReportScreens report = new ReportScreens(window, hands, photographs);
        PeopleScreens people = new PeopleScreens(window, hands, photographs);
        MemoScreens memos = new MemoScreens(window, hands, photographs);
        if (empty) {
            report.empty();
            people.empty();
            memos.empty();
        } else {
            report.all();
            people.all();
            memos.all();
        }
        hands.run("place.code");
    }

    /** A window's thread that is stuck would keep the process for ever. */
    private static void watch(Photographs[] photographs) {
        Thread watch =
                new Thread(
                        () -> {
                            try {
                                TimeUnit.SECONDS.sleep(SECONDS);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                            System.err.println("It took too long at: " + name(photographs));
                            Runtime.getRuntime().halt(1);
                        },
                        "watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static String name(Photographs[] photographs) {
        return photographs[0] == null ? "the window" : photographs[0].last();
    }

    private static Path empty(Path folder) throws Exception {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(old);
                }
            }
        }
        return Files.createDirectories(folder);
    }
}
