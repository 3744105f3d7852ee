package org.nyaya.ui.writing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Quote;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Session;

/** What the memo quotes that is written; follows the study, and the memo. */
final class QuotesModel {

    /** What one memo (an id) quotes. */
    private record Told(@Nullable Long memo, List<Quote> quotes) {}

    private final Session session;
    private final Asking<Told> asking;
    private final ReadOnlyObjectWrapper<List<Quote>> quotes =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Long memo;

    QuotesModel(Session session, Writing writing) {
        this.session = session;
        this.asking = new Asking<>(session.kit().screen(), this::ask, this::told);
        session.changes()
                .on(
                        changed -> asking.changed(),
                        Table.QUOTE,
                        Table.SOURCE,
                        Table.TURN,
                        Table.SPEAKER,
                        Table.PERSON);
        writing.draft().subscribe(this::follow);
    }

    /** In their order. */
    ReadOnlyObjectProperty<List<Quote>> quotes() {
        return quotes.getReadOnlyProperty();
    }

    private void follow(@Nullable Draft draft) {
        Long now = draft == null ? null : draft.memo();
        if (now == null) {
            memo = null;
            asking.clear();
            quotes.set(List.of());
        } else if (!now.equals(memo)) {
            memo = now;
            quotes.set(List.of());
            asking.look(true);
            asking.changed();
        }
    }

    private CompletableFuture<Told> ask() {
        Long wanted = memo;
        return wanted == null
                ? CompletableFuture.completedFuture(new Told(null, List.of()))
                : session.study().quotes().of(wanted).thenApply(found -> new Told(wanted, found));
    }

    private void told(Told told) {
        if (told.memo() != null && told.memo().equals(memo)) {
            quotes.set(told.quotes());
        }
    }
}
