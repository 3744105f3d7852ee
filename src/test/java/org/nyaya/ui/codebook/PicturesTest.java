package org.nyaya.ui.codebook;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.*;
import org.nyaya.exchange.*;
import org.nyaya.source.Source;
import org.nyaya.study.*;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Settings;

class PicturesTest {
    @TempDir Path folder;

    static Source fill(Study study) {
        try {
            Path sample = Path.of("sample-projects/reintegration");
            CodebookFile.of(Grid.read("codebook.csv", Files.readAllBytes(sample.resolve("codebook.csv"))), null)
                    .takeIn(study.codebook(), "").join();
            String text = Files.readString(sample.resolve("interviews/KI01.txt"), StandardCharsets.UTF_8);
            Source source = TestStudy.source(study, "KI01", text);
            CodeTree tree = study.codebook().tree().join();
            int at = 100; int i = 0;
            for (Code code : tree.all()) {
                for (int k = 0; k < (code.id() * 7) % 11; k++) { TestStudy.coding(study, source, new Span(at, at + 30), code); at += 31; }
                if (i++ % 4 == 1) study.pins().pin(TestStudy.coder(study), i / 4 + 1, code).join();
            }
            return source;
        } catch (Exception e) { throw new IllegalStateException(e); }
    }

    @Test
    void pictures() throws Exception {
        try (CodingDesk d = CodingDesk.open(folder, PicturesTest::fill)) {
            for (Settings.Look look : new Settings.Look[] {Settings.Look.LIGHT, Settings.Look.DARK}) {
                String n = look.name().toLowerCase();
                d.run(() -> d.kit.settings().look().set(look));
                d.run(() -> d.desk.code().set(d.code("Host family").id()));
                d.settle();
                shot(d, n + "-panel");
                d.run(() -> d.room.picker().open("ho", CodingDesk.PLACE));
                d.settle();
                shot(d, n + "-picker");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.merge").run());
                d.settle();
                shot(d, n + "-mergepick");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.edit").run());
                d.settle();
                shot(d, n + "-edit");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.new").run());
                d.settle();
                shot(d, n + "-new");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.delete").run());
                d.settle();
                shot(d, n + "-delete");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.pin").run());
                d.settle();
                shot(d, n + "-pin");
                d.run(() -> d.kit.layers().closeAll());
                d.run(() -> d.kit.commands().get("code.rename").run());
                d.settle();
                shot(d, n + "-rename");
                d.run(() -> d.kit.layers().closeAll());
                BookEdits edits = new BookEdits(d.session, d.desk);
                Code a = d.code("Housing"), b = d.code("Safety");
                d.run(() -> edits.wouldMerge(a, b, m -> GoingSheet.merge(d.kit, d.desk, edits, a, b, (Merged.Done) m)));
                d.settle();
                shot(d, n + "-merge");
                d.run(() -> d.kit.layers().closeAll());
            }
        }
    }

    static void shot(CodingDesk d, String name) throws Exception {
        new File("target/codebook").mkdirs();
        WritableImage image = CodingDesk.on(() -> d.scene.snapshot(null));
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File("target/codebook/" + name + ".png"));
    }
}
