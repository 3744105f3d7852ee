package org.nyaya.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.coding.Wrote;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;

/** The place where all memos stand, and how a passage gets into one. */
final class MemoScreens {

    private static final List<String> TITLES =
            List.of(
                    "Why shelters close",
                    "Who has a room",
                    "A word for hosting",
                    "How they chose whom to ask",
                    "Silence about money");

    private static final String RIGHT_TO_LEFT = "من يملك غرفة ومن لا يملك";

    private final TestWindow window;
    private final Hands hands;
    private final Photographs photographs;

    MemoScreens(TestWindow window, Hands hands, Photographs photographs) {
        this.window = window;
        this.hands = hands;
        this.photographs = photographs;
    }

    /** No memo is in the study that is open. */
    void empty() {
        photographs.next("memos-empty");
        hands.run("place.memos");
        hands.awaits("Memos of the whole study");
        photographs.take("memos-empty");
    }

    void all() {
        photographs.next("memos");
        Study study = Fx.on(window.bench()::study);
        fill(study);
        pane();
        long full = write(study, today(), "Why shelters close", Memo.Kind.THEORETICAL, false, null);
        quote(study, full, 6);
        hands.run("place.memos");
        hands.awaits("6 quoted passages");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.ENTER);
        hands.awaits("6 quoted passages");
        photographs.take("memos");
        Focus.on(window, ".quote-list");
        photographs.take("memos-quotes");
        hands.run("memos.discard");
        awkward(study);
        study.memos().delete(full, "Why shelters close").join();
    }

    /** The pane at the text, and a memo with what it quotes beside it. */
    private void pane() {
        hands.run("place.code");
        Focus.on(window, "#transcript");
        hands.times(2, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        hands.press(KeyCode.ALT, KeyCode.Q);
        hands.awaits("Quote KI");
        photographs.take("quote-pane");
        hands.write("Who pays");
        photographs.take("quote-pane-new");
        hands.press(KeyCode.ENTER);
        hands.awaits("Quoted KI");
        hands.run("memo.new");
        hands.write("She counts the rooms before she says who has one.");
        Focus.on(window, "#transcript");
        hands.press(KeyCode.ALT, KeyCode.Q);
        hands.awaits("being written");
        hands.press(KeyCode.ENTER);
        hands.awaits("1 quoted passage");
        photographs.take("memo-beside-quotes");
        hands.run("memo.save");
    }

    private void awkward(Study study) {
        photographs.next("memos-awkward");
        long wide = write(study, today(), "Long ".repeat(60).strip(), Memo.Kind.METHOD, true, null);
        quote(study, wide, 2);
        long other = write(study, today(), RIGHT_TO_LEFT, Memo.Kind.FIELD, false, null);
        quote(study, other, 1);
        hands.awaits(RIGHT_TO_LEFT);
        Focus.on(window, ".memos-list");
        hands.press(KeyCode.HOME);
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ENTER);
        hands.awaits("2 quoted passages");
        photographs.take("memos-awkward");
        hands.run("memos.discard");
        study.memos().delete(wide, "Long").join();
        study.memos().delete(other, RIGHT_TO_LEFT).join();
    }

    private static void fill(Study study) {
        List<Coding> codings = study.codings().all().join();
        Memo.Kind[] kinds = Memo.Kind.values();
        for (int i = 0; i < 38; i++) {
            Coding coding = codings.get(i % codings.size());
            About about =
                    switch (i % 4) {
                        case 0 -> null;
                        case 1 -> new About(Thing.CODING, coding.id());
                        case 2 -> new About(Thing.CODE, coding.code());
                        default -> new About(Thing.SOURCE, coding.source());
                    };
            write(
                    study,
                    LocalDate.of(2024, 3, 1 + i % 14),
                    TITLES.get(i % TITLES.size()),
                    kinds[i % kinds.length],
                    i % 5 == 2,
                    about);
        }
    }

    private static void quote(Study study, long memo, int passages) {
        for (Coding coding : study.codings().all().join().subList(0, passages * 3)) {
            if (coding.id() % 3 == 0) {
                study.quotes().add(memo, coding.source(), coding.span()).join();
            }
        }
        int more = passages - study.quotes().of(memo).join().size();
        for (Coding coding :
                study.codings().all().join().reversed().subList(0, Math.max(0, more))) {
            study.quotes().add(memo, coding.source(), coding.span()).join();
        }
    }

    /** What was written last today stands at the top. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    private static long write(
            Study study,
            LocalDate day,
            String title,
            Memo.Kind kind,
            boolean isPrivate,
            @Nullable About about) {
        Wrote wrote =
                study.memos()
                        .write(
                                title,
                                day,
                                kind,
                                isPrivate,
                                study.coders().signIn().join().id(),
                                about,
                                "They end with the project, and nobody says so before. What is left"
                                        + " unsaid to me, because I ask as somebody who will leave?")
                        .join();
        return ((Wrote.Done) wrote).memo().id();
    }
}
