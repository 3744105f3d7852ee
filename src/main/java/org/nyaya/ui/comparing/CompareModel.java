package org.nyaya.ui.comparing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Margin;
import org.nyaya.project.Table;
import org.nyaya.search.Comparing;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Session;

/**
 * The passages of the focused code as they stand beside what is before the coder, as long as
 * somebody looks.
 */
final class CompareModel {

    /** So many are listed; the others are a question away. */
    static final int MOST = 40;

    private static final Comparing.Passages NONE = new Comparing.Passages(List.of(), 0);

    private final Session session;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Comparing.Passages> passages =
            new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<@Nullable Code> code = new ReadOnlyObjectWrapper<>();
    private final Asking<Comparing.Passages> asking;
    private boolean looking;

    /** What a passage of the list led to: nothing is compared with that. */
    private @Nullable Span visited;

    CompareModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        this.asking = new Asking<>(session.kit().screen(), this::ask, passages::set);
        desk.selection().addListener((of, before, now) -> moved(now));
        desk.focused().addListener((of, before, now) -> changed());
        desk.code().addListener((of, before, now) -> changed());
        desk.codes().addListener((of, before, now) -> changed());
        session.changes().on(changed -> changed(), Table.CODING, Table.NEGATIVE_CASE, Table.SOURCE);
    }

    /** The code that is compared; null where none is chosen. */
    ReadOnlyObjectProperty<@Nullable Code> code() {
        return code.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Comparing.Passages> passages() {
        return passages.getReadOnlyProperty();
    }

    void look(boolean now) {
        looking = now;
        if (now) {
            visited = null;
            changed();
        }
        asking.look(now);
    }

    /** A passage of the list is looked at in its text, which is no reason to compare with it. */
    void visits(Span span) {
        visited = span;
    }

    /** Nothing of the study is left here. */
    void clear() {
        looking = false;
        visited = null;
        asking.clear();
        code.set(null);
        passages.set(NONE);
    }

    private void moved(Span now) {
        if (visited != null && !visited.equals(now)) {
            visited = null;
        }
        changed();
    }

    private void changed() {
        if (looking && visited == null) {
            code.set(chosen().orElse(null));
            asking.changed();
        }
    }

    private Optional<Code> chosen() {
        Long id = desk.focusedMark().map(Margin.Mark::code).orElse(desk.code().get());
        return id == null ? Optional.empty() : desk.codes().get().tree().find(id);
    }

    private CompletableFuture<Comparing.Passages> ask() {
        Code now = code.get();
        if (now == null) {
            return CompletableFuture.completedFuture(NONE);
        }
        Transcript read = desk.transcript().get();
        Margin.Mark mark = desk.focusedMark().orElse(null);
        Span span = mark == null ? desk.target() : mark.span();
        return session.study()
                .comparing()
                .of(
                        now.id(),
                        read == null ? null : new Comparing.Near(read.source().id(), span),
                        mark == null ? null : mark.id(),
                        session.coder(),
                        MOST);
    }
}
