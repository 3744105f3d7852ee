package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Quote;
import org.nyaya.study.Study;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** From the text into a memo and back, with real keys in the whole window. */
@SuppressWarnings("NullAway.Init")
class QuoteJourneyTest {

    private static final String TITLE = "Who has a room";

    @TempDir Path folder;
    private TestWindow window;
    private Hands hands;
    private Study study;
    private Path file;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        file = folder.resolve("sample.nyaya");
        study = SampleForTests.make(file);
        open();
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_selection_is_quoted_in_a_new_memo_looked_at_taken_out_and_brought_back() {
        hands.press(KeyCode.ALT, KeyCode.DOWN);
        hands.times(3, KeyCode.SHIFT, KeyCode.DOWN);
        quoteInNewMemo();
        Quote quote = quotes().getFirst();
        hands.press(KeyCode.HOME);
        openMemo();
        hands.press(KeyCode.TAB);
        hands.press(KeyCode.ENTER);
        Fx.until("the text is there", () -> window.scene().lookup(".code-place") != null);
        Fx.until("it is read", () -> where().startsWith("KI01 ¶" + quote.paragraph()));
        hands.press(KeyCode.BACK_SPACE);
        Fx.until("the memo is there", this::isAtQuotes);
        hands.press(KeyCode.DELETE);
        Fx.until("the link is gone", () -> quotes().isEmpty());
        hands.awaits("Took KI01");
        hands.press(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is back", () -> quotes().equals(List.of(quote)));
        hands.awaits("1 quoted passage");
    }

    @Test
    void the_unit_at_the_caret_is_quoted_and_the_text_has_the_focus_again() {
        quoteInNewMemo();
        Span unit = quotes().getFirst().span();
        hands.press(KeyCode.DOWN);
        hands.press(KeyCode.ALT, KeyCode.Q);
        hands.awaits("Quote KI01");
        hands.write("who has");
        hands.awaits(TITLE);
        hands.press(KeyCode.ENTER);
        Fx.until("both are quoted", () -> quotes().size() == 2);
        assertTrue(quotes().getLast().span().start() >= unit.end(), "the next unit");
        Fx.until("the pane is gone", () -> !window.kit().layers().isCovered());
    }

    @Test
    void what_a_memo_quotes_is_there_when_the_study_is_opened_again() {
        quoteInNewMemo();
        List<Quote> before = quotes();
        Fx.on(window.bench()::close).join();
        study = SampleForTests.make(file);
        open();
        assertEquals(before, quotes());
        openMemo();
        hands.awaits("1 quoted passage");
    }

    private void open() {
        Fx.run(() ->
                window.bench().opened(new Opened(study, study.coders().signIn().join(), file)));
        Fx.until("a text is read", () -> where().startsWith("KI01"));
        Fx.pulses(3);
    }

    private void quoteInNewMemo() {
        hands.press(KeyCode.ALT, KeyCode.Q);
        hands.awaits("Quote KI01");
        hands.write(TITLE);
        hands.awaits("New free memo “" + TITLE + "”");
        hands.press(KeyCode.ENTER);
        hands.awaits("Quoted KI01");
        assertEquals(TITLE, memo().title());
    }

    private void openMemo() {
        hands.run("place.memos");
        hands.awaits(TITLE);
        hands.press(KeyCode.ENTER);
        hands.awaits("1 quoted passage");
        Fx.until("the link is listed", () -> window.scene().lookup(".quote-cell:filled") != null);
    }

    private boolean isAtQuotes() {
        return window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getStyleClass().contains("quote-list");
    }

    private Memo memo() {
        return study.memos().all().join().getFirst();
    }

    private List<Quote> quotes() {
        return study.quotes().of(memo().id()).join();
    }

    private String where() {
        return window.kit().status().where().get();
    }
}
