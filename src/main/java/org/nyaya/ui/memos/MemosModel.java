package org.nyaya.ui.memos;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotations;
import org.nyaya.coding.Memo;
import org.nyaya.coding.MemoCatalog.Entry;
import org.nyaya.project.Table;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.writing.Topic;

/** All memos, and which of them are wanted; asked anew when looked at. */
final class MemosModel {

    private final Kit kit;
    private final ReadOnlyObjectWrapper<@Nullable List<Listed>> all = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Memo.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Topic> topic = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> coder = new SimpleObjectProperty<>();
    private final ObjectProperty<Listed.@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final Asking<List<Listed>> asking;

    MemosModel(Session session) {
        this.kit = session.kit();
        this.asking =
                new Asking<>(
                        kit.screen(),
                        () ->
                                session.study()
                                        .memoCatalog()
                                        .of(session.coder())
                                        .thenCombine(
                                                session.study().annotations().all(),
                                                MemosModel::listed),
                        all::set);
        session.changes()
                .on(
                        changed -> asking.changed(),
                        Table.MEMO,
                        Table.QUOTE,
                        Table.ANNOTATION,
                        Table.CODING,
                        Table.CODE,
                        Table.SOURCE,
                        Table.PERSON,
                        Table.CODER);
    }

    /** All memos and annotations, the latest first; null until they are there. */
    ReadOnlyObjectProperty<@Nullable List<Listed>> all() {
        return all.getReadOnlyProperty();
    }

    /** What a title, a body or what it is about has to hold. */
    StringProperty text() {
        return text;
    }

    /** The kind that is wanted; null for all, as with the others. */
    ObjectProperty<Memo.@Nullable Kind> kind() {
        return kind;
    }

    ObjectProperty<@Nullable Topic> topic() {
        return topic;
    }

    /** The name of the coder that is wanted. */
    ObjectProperty<@Nullable String> coder() {
        return coder;
    }

    /** Whether memos or annotations are wanted; null for both. */
    ObjectProperty<Listed.@Nullable Shown> shown() {
        return shown;
    }

    /** The latest first. */
    private static List<Listed> listed(List<Entry> memos, List<Annotations.Entry> notes) {
        List<Listed> all = new ArrayList<>();
        memos.forEach(memo -> all.add(new Listed.OfMemo(memo)));
        notes.forEach(note -> all.add(new Listed.OfNote(note)));
        all.sort(Comparator.comparing(MemosModel::date).reversed());
        return List.copyOf(all);
    }

    private static LocalDate date(Listed one) {
        return switch (one) {
            case Listed.OfMemo(Entry entry) -> entry.memo().date();
            case Listed.OfNote(Annotations.Entry entry) -> entry.annotation().date();
        };
    }

    private static String by(Listed one) {
        return switch (one) {
            case Listed.OfMemo(Entry entry) -> entry.by();
            case Listed.OfNote(Annotations.Entry entry) -> entry.by();
        };
    }

    /** What is wanted, the latest first. */
    List<Listed> found() {
        List<Listed> now = all.get();
        String wanted = Names.fold(text.get());
        return now == null
                ? List.of()
                : now.stream()
                        .filter(this::isWanted)
                        .filter(one -> coder.get() == null || by(one).equals(coder.get()))
                        .filter(one -> wanted.isEmpty() || holds(one, wanted))
                        .toList();
    }

    /** Annotations have no kind, and are about passages. */
    private boolean isWanted(Listed one) {
        return switch (one) {
            case Listed.OfMemo(Entry entry) ->
                    shown.get() != Listed.Shown.ANNOTATIONS
                            && (kind.get() == null || entry.memo().kind() == kind.get())
                            && (topic.get() == null || Topic.of(entry.subject()) == topic.get());
            case Listed.OfNote note ->
                    shown.get() != Listed.Shown.MEMOS
                            && kind.get() == null
                            && (topic.get() == null || topic.get() == Topic.PASSAGE);
        };
    }

    /** The names of those who wrote any, by name. */
    List<String> coders() {
        List<Listed> now = all.get();
        return now == null
                ? List.of()
                : now.stream().map(MemosModel::by).distinct().sorted().toList();
    }

    private boolean holds(Listed one, String wanted) {
        return switch (one) {
            case Listed.OfMemo(Entry entry) ->
                    Names.fold(entry.memo().title()).contains(wanted)
                            || Names.fold(entry.memo().body()).contains(wanted)
                            || Names.fold(Topic.words(kit, entry.subject())).contains(wanted);
            case Listed.OfNote(Annotations.Entry note) ->
                    Names.fold(note.annotation().body()).contains(wanted)
                            || Names.fold(note.words()).contains(wanted)
                            || Names.fold(note.in()).contains(wanted);
        };
    }

    /** Somebody looks from now on, or does not any more. */
    void look(boolean now) {
        asking.look(now);
    }

    /** Nothing of the study is left here. */
    void clear() {
        asking.clear();
        text.set("");
        kind.set(null);
        shown.set(null);
        topic.set(null);
        coder.set(null);
        all.set(null);
    }
}
