package org.nyaya.ui;

import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.nyaya.coding.FlagKind;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;

/** What is hard to read, blurred wherever it is shown; annotations; the line about a pause. */
final class FlagScreens {

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    FlagScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** On the sample study, in the place for coding; leaves it as it was found. */
    void all() {
        photographs.next("flags");
        Study study = Fx.on(window.bench()::study);
        Source source =
                study.sources().all().join().stream()
                        .filter(one -> one.name().startsWith("KI01"))
                        .findFirst()
                        .orElseThrow();
        flag(study, source, "The family is in two rooms already.", FlagKind.CHILD);
        flag(study, source, "I’ve phoned pastors.", FlagKind.OTHER);
        flag(
                study,
                source,
                "is this not the one who was, you know. Who was taken.",
                FlagKind.VIOLENCE,
                FlagKind.SEXUAL_VIOLENCE);
        flagTurn(study, source, "In the first days. Hm.");
        annotate(study, source, "It has twelve beds", "Ask the shelter how many it had in March.");
        annotate(study, source, "For men I have nothing.", "Says it twice in this interview.");
        hands.run("place.code");
        text(source, study);
        pane();
        hands.run("code.list");
        Fx.pulses(4);
        photographs.take("flags-list");
        hands.run("code.text");
        asked();
        memos(study, source);
        while (isOurs(last(study))) {
            study.project().history().undo(true).join();
        }
        hands.run("place.code");
    }

    /** What was done last and is not undone; empty where nothing was. */
    private static String last(Study study) {
        return study.project().history().steps().join().stream()
                .filter(step -> !step.undone() && !step.dropped())
                .findFirst()
                .map(step -> step.label().key())
                .orElse("");
    }

    private static boolean isOurs(String key) {
        return key.startsWith("flag.") || key.startsWith("annotation.") || key.startsWith("memo.");
    }

    private void text(Source source, Study study) {
        Focus.on(window, "#transcript");
        hands.press(KeyCode.CONTROL, KeyCode.HOME);
        to(study, source, "For men I have nothing.");
        photographs.take("flags-text");
        to(study, source, "The family is in two rooms");
        photographs.take("flags-more");
        hands.press(KeyCode.ALT, KeyCode.V);
        photographs.take("flags-shown");
        hands.press(KeyCode.ALT, KeyCode.V);
        study.flags().setSource(source.id(), Set.of(FlagKind.DEATH)).join();
        Fx.pulses(6);
        photographs.take("flags-source");
        study.flags().setSource(source.id(), Set.of()).join();
        Fx.pulses(4);
    }

    private void pane() {
        hands.press(KeyCode.ALT, KeyCode.F);
        hands.awaits("Enter keeps it");
        photographs.take("flags-pane");
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.ALT, KeyCode.A);
        hands.awaits("Annotation on");
        hands.write("She says it as if it were nothing.");
        photographs.take("annotation-pane");
        hands.press(KeyCode.ESCAPE);
        photographs.take("annotation-aside");
        hands.press(KeyCode.ALT, KeyCode.A);
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.awaits("Annotated KI");
        photographs.take("annotation-here");
    }

    private void asked() {
        hands.run("place.ask");
        hands.press(KeyCode.CONTROL, KeyCode.A);
        hands.write("lodge");
        hands.awaits("Code these");
        Fx.pulses(10);
        hands.press(KeyCode.DOWN);
        Fx.pulses(6);
        photographs.take("flags-hits");
        hands.run("ask.peek");
        Fx.pulses(6);
        photographs.take("flags-peek");
        hands.run("ask.peek");
        hands.run("ask.in_context");
        Fx.pulses(6);
        photographs.take("flags-context");
        hands.run("ask.list");
    }

    private void memos(Study study, Source source) {
        study.flags().setSource(source.id(), Set.of(FlagKind.DEATH)).join();
        hands.run("place.memos");
        hands.awaits("annotations");
        photographs.take("flags-memos");
        hands.run("settings");
        hands.awaits("Hard passages");
        photographs.take("flags-settings");
        hands.closeAll();
    }

    private void to(Study study, Source source, String words) {
        Span span = span(study, source, words);
        Fx.run(() -> window.kit().status().said().set(null));
        Focus.on(window, "#transcript");
        hands.press(KeyCode.CONTROL, KeyCode.F);
        hands.write(words.substring(0, Math.min(words.length(), 18)));
        Fx.pulses(6);
        hands.press(KeyCode.ESCAPE);
        hands.press(KeyCode.LEFT);
        Fx.pulses(4);
        if (span.isEmpty()) {
            throw new IllegalStateException();
        }
    }

    private static void flag(Study study, Source source, String words, FlagKind... kinds) {
        study.flags().set(source.id(), span(study, source, words), Set.of(kinds)).join();
    }

    private static void flagTurn(Study study, Source source, String words) {
        int at = span(study, source, words).start();
        Span turn =
                study.project()
                        .read(read ->
                                study.outlines().of(read, source.id()).turns().stream()
                                        .filter(one -> one.start() <= at && at < one.end())
                                        .findFirst()
                                        .orElseThrow()
                                        .saidSpan())
                        .join();
        study.flags().set(source.id(), turn, Set.of(FlagKind.DEATH)).join();
    }

    private static void annotate(Study study, Source source, String words, String body) {
        study.annotations()
                .add(
                        source.id(),
                        span(study, source, words),
                        study.coders().signIn().join().id(),
                        LocalDate.of(2026, 2, 3),
                        body)
                .join();
    }

    private static Span span(Study study, Source source, String words) {
        String body = study.project().read(read -> study.texts().body(read, source.text())).join();
        int at = body.indexOf(words);
        if (at < 0) {
            throw new IllegalStateException("Not in the sample: " + words.length());
        }
        return new Span(at, at + words.length());
    }
}
