package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Draws the places that count and list, by themselves. */
public final class CountScreens {

    private CountScreens() {}

    public static void main(String[] args) {
        int code = 1;
        try {
            Path work = Path.of("target", "count-study");
            if (Files.exists(work)) {
                try (Stream<Path> all = Files.walk(work)) {
                    for (Path old : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(old);
                    }
                }
            }
            Files.createDirectories(work);
            TestWindow window = TestWindow.show(work.resolve("settings.properties"));
            Photographs photographs = new Photographs(Path.of("target", "screens"), window);
            Hands hands = new Hands(window);
            new CodeScreens(window, hands, photographs).open(work.resolve("sample.nyaya"));
            new ReportScreens(window, hands, photographs).all();
            new PeopleScreens(window, hands, photographs).all();
            new MemoScreens(window, hands, photographs).all();
            window.unexpected().forEach(Throwable::printStackTrace);
            code = 0;
        } catch (Throwable failure) {
            failure.printStackTrace();
        } finally {
            Runtime.getRuntime().halt(code);
        }
    }
}
