package org.nyaya.ui;

import java.time.LocalDate;
import org.nyaya.coding.Memo;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;

/** The place where all memos stand. */
final class MemoScreens {

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
        write("Why shelters close", Memo.Kind.THEORETICAL, false, "They end with the project.");
        write("I am not from there", Memo.Kind.REFLEXIVE, true, "What is left unsaid to me?");
        hands.run("place.memos");
        hands.awaits("I am not from there");
        Fx.run(() -> window.kit().commands().get("memos.open").run());
        Fx.pulses(3);
        photographs.take("memos");
        hands.run("memos.discard");
    }

    private void write(String title, Memo.Kind kind, boolean isPrivate, String body) {
        Study study = Fx.on(window.bench()::study);
        long coder = study.coders().signIn().join().id();
        study.memos()
                .write(title, LocalDate.of(2024, 3, 14), kind, isPrivate, coder, null, body)
                .join();
    }
}
