package org.nyaya.ui;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Definition;
import org.nyaya.coding.GroupEdit;
import org.nyaya.project.Label;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;

/** Passages compared beside the text, and how the codebook is worked on. */
final class BookScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    BookScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** In the sample study. */
    void all() {
        photographs.next("compare");
        Study study = Fx.on(window.bench()::study);
        hands.run("place.code");
        Code code = code(study, "Shelter");
        mark(study, code);
        choose("shelter");
        Focus.on(window, "#transcript");
        hands.press(KeyCode.ESCAPE);
        hands.run("code.compare");
        hands.awaits("Key quotes");
        photographs.take("compare");
        hands.run("code.compare");
        groups(study);
        define();
        redefine(study, code);
        again();
        versions();
        split();
    }

    private void groups(Study study) {
        photographs.next("groups");
        for (String name : List.of("Vulnerability", "Asked in the second wave")) {
            study.codeGroups().add(name, null).join();
        }
        CodeGroup group = study.codeGroups().all().join().getFirst();
        for (String name : List.of("Shelter", "Stigma", "Safety")) {
            study.codeGroups().put(group, code(study, name), true).join();
        }
        hands.run("code.book");
        hands.run("code.groups");
        hands.awaits("Vulnerability");
        photographs.take("groups");
        hands.press(KeyCode.ENTER);
        photographs.take("group-only");
        Focus.on(window, ".book-tree");
        hands.press(KeyCode.ESCAPE);
    }

    private void define() {
        hands.run("code.define");
        photographs.take("define");
        hands.press(KeyCode.ESCAPE);
    }

    private static void redefine(Study study, Code code) {
        study.codebook()
                .redefine(
                        code,
                        before ->
                                before.defined(
                                        new Definition(
                                                "A place run by an organisation where somebody who"
                                                        + " has returned sleeps for some nights.",
                                                before.definition().include(),
                                                before.definition().exclude(),
                                                before.definition().example(),
                                                before.definition().counterExample())),
                        "The second wave speaks of single nights")
                .join();
    }

    private void again() {
        photographs.next("again");
        hands.run("code.check_again");
        hands.awaits("Then:");
        photographs.take("check-again");
        hands.run("code.check_again");
    }

    private void versions() {
        photographs.next("versions");
        hands.run("code.versions");
        hands.awaits("The second wave");
        photographs.take("versions");
        hands.press(KeyCode.END);
        hands.press(KeyCode.SPACE);
        hands.press(KeyCode.HOME);
        photographs.take("versions-compared");
        hands.closeAll();
    }

    private void split() {
        photographs.next("split");
        choose("shelter");
        hands.run("code.split");
        hands.awaits("Name the codes");
        hands.write("Night shelter");
        hands.press(KeyCode.ENTER);
        hands.write("rent");
        photographs.take("split-names");
        hands.press(KeyCode.ENTER);
        hands.press(KeyCode.ENTER);
        hands.awaits("of ");
        hands.press(KeyCode.DIGIT1);
        hands.press(KeyCode.DIGIT2);
        hands.press(KeyCode.DIGIT0);
        photographs.take("split");
        hands.times(9, KeyCode.DIGIT1);
        photographs.take("split-sum");
        hands.closeAll();
    }

    /** On names of 300 characters and names that are written from the right. */
    void awkward() {
        photographs.next("compare-awkward");
        Study study = Fx.on(window.bench()::study);
        hands.run("place.code");
        study.codeGroups().add("Group ".repeat(30).strip(), null).join();
        GroupEdit arabic = study.codeGroups().add("مجموعة", null).join();
        if (!(arabic instanceof GroupEdit.Done)) {
            throw new IllegalStateException();
        }
        Focus.on(window, "#transcript");
        hands.times(1, KeyCode.ALT, KeyCode.DOWN);
        hands.run("code.compare");
        photographs.take("compare-awkward");
        hands.run("code.compare");
        hands.run("code.book");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.DOWN);
        hands.run("code.groups");
        photographs.take("groups-awkward");
        hands.closeAll();
        hands.run("code.versions");
        photographs.take("versions-awkward");
        hands.closeAll();
        hands.run("code.split");
        photographs.take("split-awkward");
        hands.closeAll();
    }

    private static void mark(Study study, Code code) {
        List<Coding> codings =
                study.codings().all().join().stream()
                        .filter(one -> one.code() == code.id())
                        .toList();
        study.reworking()
                .turnKeyQuote(
                        codings.get(5).id(),
                        Label.of("code.key_quote"),
                        Label.of("code.no_key_quote"))
                .join();
        study.negativeCases()
                .turn(codings.get(5).id(), Label.of("code.negative"), Label.of("code.negative"))
                .join();
        study.negativeCases()
                .turn(codings.get(7).id(), Label.of("code.negative"), Label.of("code.negative"))
                .join();
    }

    private void choose(String code) {
        hands.run("code.jump");
        hands.write(code);
        hands.press(KeyCode.ENTER);
    }

    private static Code code(Study study, String name) {
        return study.codebook().tree().join().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
