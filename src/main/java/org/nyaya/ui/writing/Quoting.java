package org.nyaya.ui.writing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Memo;
import org.nyaya.coding.MemoCatalog.Entry;
import org.nyaya.coding.Quoted;
import org.nyaya.coding.Quotes;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Quotes a passage in a memo that is chosen in a small pane at the text. */
public final class Quoting {

    /**
     * A passage to be quoted.
     *
     * @param source an id; {@code in} is its name
     * @param paragraph in which it begins
     */
    public record Passage(long source, String in, int paragraph, Span span) {}

    private final Session session;
    private final Kit kit;
    private final Writing writing;
    private @Nullable Passage passage;
    private boolean running;

    /** Quotes first of all in what is written there. */
    public Quoting(Session session, Writing writing) {
        this.session = session;
        this.kit = session.kit();
        this.writing = writing;
    }

    /** Opens the pane beside the passage, which lies at {@code at} in the scene. */
    public void open(Passage wanted, Bounds at) {
        passage = wanted;
        running = false;
        QuotePane pane =
                new QuotePane(kit, kit.say("quote.in", wanted.in(), wanted.paragraph()), this);
        kit.layers().showBeside(pane, at, () -> passage = null);
        pane.show(takers(List.of()));
        kit.screen()
                .after(
                        session.study().memoCatalog().of(session.coder()),
                        all -> pane.show(takers(all)));
    }

    /** The memo that is written first, then the latest. */
    private List<Taker> takers(List<Entry> all) {
        List<Taker> takers = new ArrayList<>();
        Draft current = writing.draft().get();
        if (current != null) {
            takers.add(new Taker.Current(current));
        }
        for (Entry entry : all) {
            if (current == null || !Objects.equals(current.memo(), entry.memo().id())) {
                takers.add(new Taker.Other(entry));
            }
        }
        return takers;
    }

    /**
     * Quotes it in what was chosen.
     *
     * @param typed the title of a new memo
     */
    void take(QuotePane pane, Taker taker, String typed) {
        Passage wanted = passage;
        if (wanted == null || running) {
            return;
        }
        switch (taker) {
            case Taker.Current current ->
                    writing.saving()
                            .quote(
                                    wanted.source(),
                                    wanted.span(),
                                    quoted -> told(pane, taker.title(), quoted),
                                    pane::complain);
            case Taker.Other(Entry entry) ->
                    after(
                            pane,
                            taker.title(),
                            session.study()
                                    .quotes()
                                    .add(entry.memo().id(), wanted.source(), wanted.span()));
            case Taker.Fresh fresh -> begin(pane, wanted, typed.strip());
        }
    }

    private void begin(QuotePane pane, Passage wanted, String title) {
        if (Blanks.isBlank(title)) {
            pane.complain(kit.say("quote.no_title"));
        } else if (!LfText.isStorable(title)) {
            pane.complain(kit.say("beside.not_storable"));
        } else {
            Quotes.NewMemo memo =
                    new Quotes.NewMemo(
                            title,
                            LocalDate.now(ZoneId.systemDefault()),
                            Memo.Kind.THEORETICAL,
                            false,
                            session.coder().id(),
                            null,
                            "");
            after(
                    pane,
                    title,
                    session.study().quotes().addNew(memo, wanted.source(), wanted.span()));
        }
    }

    private void after(QuotePane pane, String title, CompletableFuture<Quoted> work) {
        running = true;
        kit.screen()
                .after(
                        work,
                        quoted -> {
                            running = false;
                            told(pane, title, quoted);
                        },
                        failure -> {
                            running = false;
                            kit.screen().unexpected(failure);
                        });
    }

    private void told(QuotePane pane, String title, Quoted quoted) {
        switch (quoted) {
            case Quoted.Done(long memo, String in, int paragraph) -> {
                kit.layers().close(pane);
                kit.status().say(kit.say("quote.done", in, paragraph, title));
            }
            case Quoted.Already already -> pane.complain(kit.say("quote.already"));
            case Quoted.Gone gone -> pane.complain(kit.say("quote.gone"));
            case Quoted.NoPassage none -> pane.complain(kit.say("quote.no_passage"));
        }
    }
}
