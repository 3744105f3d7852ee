package org.nyaya.ui.annotating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.coding.Annotation;
import org.nyaya.coding.Coder;
import org.nyaya.project.Table;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/** The annotations of what is read, and which of them are at the coder’s place. */
final class NotesModel {

    private record Known(List<Annotation> notes, Map<Long, String> coders) {}

    private final Session session;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<Annotation>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Annotation>> here =
            new ReadOnlyObjectWrapper<>(List.of());
    private Map<Long, String> coders = Map.of();
    private long asked;

    NotesModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        desk.transcript().subscribe(read -> load());
        desk.selection().subscribe(span -> look());
        session.changes().on(changed -> load(), Table.ANNOTATION, Table.CODER);
    }

    /** All of the source that is read, by start. */
    ReadOnlyObjectProperty<List<Annotation>> all() {
        return all.getReadOnlyProperty();
    }

    /** Those on whose passage the caret stands, or which share text with what is selected. */
    ReadOnlyObjectProperty<List<Annotation>> here() {
        return here.getReadOnlyProperty();
    }

    /** The name of who wrote it; empty for the one who codes now. */
    String by(Annotation note) {
        return note.coder() == session.coder().id() ? "" : coders.getOrDefault(note.coder(), "");
    }

    /** Nothing of the study is left here. */
    void clear() {
        asked++;
        coders = Map.of();
        all.set(List.of());
        here.set(List.of());
    }

    private void load() {
        long ask = ++asked;
        Transcript read = desk.transcript().get();
        if (read == null) {
            clear();
            return;
        }
        session.kit()
                .screen()
                .after(
                        session.study()
                                .annotations()
                                .of(read.source().id())
                                .thenCombine(session.study().coders().all(), NotesModel::known),
                        known -> {
                            if (ask == asked) {
                                coders = known.coders();
                                all.set(known.notes());
                                look();
                            }
                        });
    }

    private static Known known(List<Annotation> notes, List<Coder> coders) {
        Map<Long, String> names = new HashMap<>();
        coders.forEach(coder -> names.put(coder.id(), coder.name()));
        return new Known(notes, names);
    }

    private void look() {
        Span chosen = desk.selection().get();
        Span place = chosen.isEmpty() ? new Span(chosen.start(), chosen.start() + 1) : chosen;
        List<Annotation> now =
                all.get().stream().filter(note -> note.span().overlaps(place)).toList();
        if (!now.equals(here.get())) {
            here.set(now);
        }
    }
}
