package org.nyaya.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.Code;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Coder;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Noted;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** The margin where much is coded, what it shows of it, and reading in every size and direction. */
final class MarginScreens {

    private static final String OTHER = "Rudo";
    private static final int DEEP = 8;

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    MarginScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** Makes a study of its own in that folder. */
    void all(Path folder) throws Exception {
        photographs.next("the margin");
        Fx.on(window.bench()::close).join();
        Study study = TestStudy.create(Files.createDirectories(folder));
        dense(study);
        Source arabic = arabic(study);
        Coder coder = TestStudy.coder(study);
        Fx.run(() -> window.bench().opened(new Opened(study, coder, folder.resolve("margin"))));
        Fx.until("a text is shown", () -> window.kit().status().where().get().startsWith("KI-07"));
        Fx.pulses(4);
        Focus.on(window, "#transcript");
        photographs.take("margin-dense");
        hands.times(3, KeyCode.ALT, KeyCode.DOWN);
        hands.run("margin.here");
        hands.awaitsNode(".reading-about-line");
        photographs.take("margin-here");
        hands.closeAll();
        shown();
        sizes();
        hands.run("code.bare");
        photographs.take("margin-bare");
        hands.run("code.bare");
        fromRight(arabic);
    }

    private void shown() {
        hands.run("margin.show");
        hands.awaitsNode(".show-pane");
        photographs.take("margin-show");
        choose("all coders, side by side");
        hands.closeAll();
        photographs.take("margin-split");
        hands.run("margin.all");
        hands.run("margin.show");
        hands.awaitsNode(".show-pane");
        choose("Rudo");
        hands.closeAll();
        photographs.take("margin-other");
        hands.run("margin.all");
    }

    private void choose(String words) {
        Fx.run(() ->
                window.scene().getRoot().lookupAll(".show-choice").stream()
                        .filter(node ->
                                node instanceof ToggleButton button
                                        && words.equals(button.getText()))
                        .map(ToggleButton.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .setSelected(true));
        Fx.pulses(4);
    }

    private void sizes() {
        for (int i = 0; i < 10; i++) {
            hands.run("text.larger");
        }
        photographs.take("margin-200");
        for (int i = 0; i < 10; i++) {
            hands.run("text.larger");
        }
        photographs.take("margin-300");
        hands.run("code.bare");
        photographs.take("margin-300-bare");
        hands.run("code.bare");
        hands.run("text.usual");
    }

    private void fromRight(Source arabic) {
        hands.run("source.next");
        Fx.until("it is open", () -> window.kit().status().where().get().startsWith(arabic.name()));
        Fx.pulses(3);
        Focus.on(window, "#transcript");
        hands.times(2, KeyCode.ALT, KeyCode.DOWN);
        photographs.take("margin-from-right");
    }

    private static void dense(Study study) throws Exception {
        List<String> said =
                List.of(
                        "When someone comes back to the district, who is the first person she meets?",
                        "Usually it is the village health worker, not a social worker. The office in town"
                                + " has one officer for four wards and no fuel, so we phone, and we"
                                + " wait. By the time he comes she has already gone to an aunt, or"
                                + " back to the road. Nobody has asked her what she wants.",
                        "And the plan says there should be an assessment within the first days.",
                        "The plan says it, yes. We have the form. What we do not have is a place where"
                                + " she can sleep while somebody fills it in. The shelter closed when"
                                + " the project money ended, and since then we keep people with a"
                                + " church family for two or three nights. They are kind, but they"
                                + " are not trained, and they are afraid.",
                        "Afraid of what?",
                        "Of the people who sent her. Some of them live in the same town. Everybody knows"
                                + " which house it is.");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            for (int j = 0; j < said.size(); j++) {
                text.append(j % 2 == 0 ? "INTERVIEWER: " : "KI-07: ")
                        .append(said.get(j))
                        .append("\n");
            }
        }
        Source source = TestStudy.source(study, "KI-07", text.toString(), "KI-07");
        String[] paths = {
            "Services/First contact",
            "Services/Staff and fuel",
            "Agency/Her own choice",
            "Housing/Funding ends",
            "Housing/Shelter",
            "Safety",
            "Stigma/Concealment",
            "Stigma/What the neighbours say and what the family fears they might say one day"
        };
        List<Code> codes = new ArrayList<>();
        for (String path : paths) {
            codes.add(TestStudy.code(study, path));
        }
        List<Codings.Theirs> theirs = new ArrayList<>();
        String body = text.toString();
        int from = 0;
        for (int turn = 0; turn < 12; turn++) {
            int start = body.indexOf("KI-07: ", from) + 7;
            int end = body.indexOf('\n', start);
            from = end;
            int many = turn % 3 == 1 ? DEEP : 3;
            for (int i = 0; i < many; i++) {
                int begins = body.indexOf(' ', start + i * (end - start) / (many * 2)) + 1;
                add(
                        theirs,
                        source,
                        i == 0 ? start : begins,
                        end - i,
                        codes.get((turn + i) % DEEP),
                        TestStudy.CODER);
            }
            add(theirs, source, start, body.indexOf('.', start), codes.get(turn % DEEP), OTHER);
            add(theirs, source, start, end, codes.get((turn + 3) % DEEP), OTHER);
        }
        neighbours(theirs, source, body, codes.get(5));
        study.codings().takeIn(theirs).join();
    }

    /** Codings beside one another in one line, and so in one lane. */
    private static void neighbours(List<Codings.Theirs> to, Source source, String body, Code code) {
        int from = body.indexOf("INTERVIEWER: And the plan");
        for (String words : List.of("plan says", "should", "assessment within", "days")) {
            int at = body.indexOf(words, from);
            add(to, source, at, at + words.length(), code, TestStudy.CODER);
        }
    }

    private static Source arabic(Study study) throws Exception {
        String said =
                "عدت إلى القرية في الصباح، ولم يكن هناك أحد عند الطريق. قالت أمي إن البيت صغير والناس"
                        + " كثيرون، فنمنا عند الجيران ثلاث ليال. ثم جاءت المرشدة من NGO وسألت ماذا أريد.";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            text.append("سائل: ماذا حدث بعد العودة؟\n").append("راوية: ").append(said).append("\n");
        }
        Source source = TestStudy.source(study, "راوية", text.toString(), "راوية");
        String body = text.toString();
        Code home = TestStudy.code(study, "بيت صغير");
        Code road = TestStudy.code(study, "Safety");
        List<Codings.Theirs> theirs = new ArrayList<>();
        int start = body.indexOf("عدت");
        add(theirs, source, start, body.indexOf('.', start) + 1, road, TestStudy.CODER);
        // Neighbours in one line, and in one lane.
        int next = body.indexOf("عدت", start + 1);
        for (String words : List.of("القرية", "الصباح", "أحد عند")) {
            int at = body.indexOf(words, next);
            add(theirs, source, at, at + words.length(), road, TestStudy.CODER);
        }
        int second = body.indexOf("قالت");
        add(theirs, source, second, body.indexOf('.', second) + 1, home, TestStudy.CODER);
        study.codings().takeIn(theirs).join();
        return source;
    }

    private static void add(
            List<Codings.Theirs> to, Source source, int start, int end, Code code, String coder) {
        to.add(
                new Codings.Theirs(
                        source.id(),
                        new Span(start, end),
                        code.id(),
                        coder,
                        LayerName.OWN,
                        before -> Noted.NOTHING));
    }
}
