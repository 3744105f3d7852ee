package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Code;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** Finding words, going about, bookmarks and the list of codings, on a study that is open. */
final class FindingScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    FindingScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    void all() {
        Focus.on(window, "#transcript");
        bookmark(2);
        bookmark(4);
        bookmark(7);
        hands.run("find.text");
        hands.write("house");
        hands.awaits(" of ");
        photographs.take("find");
        hands.run("find.previous");
        hands.run("find.previous");
        photographs.take("find-round");
        hands.fill("Find in this text", "nowhere at all");
        hands.awaits("Nothing found");
        photographs.take("find-nothing");
        pattern();
        hands.press(KeyCode.ESCAPE);
        hands.run("go.paragraph");
        hands.write("4000");
        photographs.take("go");
        hands.closeAll();
        hands.run("source.next");
        hands.run("bookmark.turn");
        hands.run("bookmark.all");
        hands.awaitsNode(".bookmark-pane");
        photographs.take("bookmarks-elsewhere");
        hands.closeAll();
        hands.run("go.back");
        hands.run("bookmark.all");
        hands.awaitsNode(".bookmark-pane");
        photographs.take("bookmarks");
        hands.closeAll();
        list();
    }

    /** On a study of long names and of names that are written from the right. */
    void awkward(Path folder) throws Exception {
        Fx.on(window.bench()::close).join();
        Study study = TestStudy.create(Files.createDirectories(folder));
        String name = AwkwardStudy.LONG.strip();
        Source source =
                TestStudy.source(
                        study,
                        name,
                        "INT: Where?\n\n" + name + ": In a house by the river.\n\nبيت صغير\n",
                        name);
        String body = study.project().read(read -> study.texts().body(read, source.text())).join();
        coded(study, source, body, "بيت صغير", "عودة");
        coded(study, source, body, "house by the river", name.replace("/", ""));
        Path file = folder.resolve("finding.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.pulses(6);
        hands.run("bookmark.turn");
        hands.run("bookmark.all");
        hands.awaitsNode(".bookmark-pane");
        photographs.take("bookmarks-awkward");
        hands.closeAll();
        hands.run("find.text");
        hands.fill("Find in this text", "صغير");
        hands.awaits("1 of 1");
        photographs.take("find-awkward");
        hands.press(KeyCode.ESCAPE);
        hands.run("code.list");
        hands.awaits("2 codings");
        photographs.take("codings-awkward");
        hands.run("code.list");
    }

    private void pattern() {
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.SPACE);
        hands.fill("Find in this text", "(hou");
        hands.awaits("This is no pattern yet");
        photographs.take("find-no-pattern");
        hands.fill("Find in this text", "h\\w+e\\b");
        hands.awaits(" of ");
        hands.press(KeyCode.SPACE);
    }

    private void list() {
        hands.run("code.list");
        hands.awaitsNode(".coding-table .table-row-cell");
        photographs.take("codings");
        hands.write("shel");
        photographs.take("codings-part");
        hands.write("zzz");
        photographs.take("codings-none");
        hands.press(KeyCode.ESCAPE);
        hands.run("code.list");
    }

    private void bookmark(int paragraph) {
        hands.run("go.paragraph");
        hands.write(Integer.toString(paragraph));
        hands.press(KeyCode.ENTER);
        hands.run("bookmark.turn");
    }

    private static void coded(Study study, Source source, String body, String words, String as) {
        Code code = TestStudy.code(study, as);
        int at = body.indexOf(words);
        TestStudy.coding(study, source, new Span(at, at + words.length()), code);
    }
}
