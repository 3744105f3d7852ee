package org.nyaya.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;

/** Import into a study that is empty. */
final class ImportScreens {

    private static final Path INTERVIEWS = Path.of("sample-projects/reintegration/interviews");

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;
    private final Path work;

    ImportScreens(TestWindow window, Hands hands, Photographs photographs, Path work) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
        this.work = work;
    }

    void all() throws IOException {
        photographs.next("import");
        Path broken = Files.write(work.resolve("Recording 3.docx"), new byte[] {1, 2, 3, 4});
        hands.run("import");
        photographs.take("import");
        window.files()
                .choosing(
                        List.of(
                                INTERVIEWS.resolve("KI01.txt"),
                                INTERVIEWS.resolve("KI02.docx"),
                                INTERVIEWS.resolve("KI12.vtt"),
                                broken));
        hands.button("Files…");
        hands.awaits("Import 3 files");
        photographs.take("import-files");
        hands.awaitsNode(".table-view");
        Focus.on(window, ".table-view");
        hands.press(KeyCode.HOME);
        hands.times(2, KeyCode.SHIFT, KeyCode.DOWN);
        photographs.take("import-several");
        hands.button("Import 3 files");
        hands.awaits("Done");
        photographs.take("import-report");
        hands.closeAll();
    }
}
