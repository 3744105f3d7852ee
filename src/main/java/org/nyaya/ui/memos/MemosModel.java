package org.nyaya.ui.memos;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
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
    private final ReadOnlyObjectWrapper<@Nullable List<Entry>> all = new ReadOnlyObjectWrapper<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Memo.@Nullable Kind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Topic> topic = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> coder = new SimpleObjectProperty<>();
    private final Asking<List<Entry>> asking;

    MemosModel(Session session) {
        this.kit = session.kit();
        this.asking =
                new Asking<>(
                        kit.screen(),
                        () -> session.study().memoCatalog().of(session.coder()),
                        all::set);
        session.changes()
                .on(
                        changed -> asking.changed(),
                        Table.MEMO,
                        Table.QUOTE,
                        Table.CODING,
                        Table.CODE,
                        Table.SOURCE,
                        Table.PERSON,
                        Table.CODER);
    }

    /** All memos, the latest first; null until they are there. */
    ReadOnlyObjectProperty<@Nullable List<Entry>> all() {
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

    /** The memos that are wanted, the latest first. */
    List<Entry> found() {
        List<Entry> now = all.get();
        String wanted = Names.fold(text.get());
        return now == null
                ? List.of()
                : now.stream()
                        .filter(one -> kind.get() == null || one.memo().kind() == kind.get())
                        .filter(one ->
                                topic.get() == null || Topic.of(one.subject()) == topic.get())
                        .filter(one -> coder.get() == null || one.by().equals(coder.get()))
                        .filter(one -> wanted.isEmpty() || holds(one, wanted))
                        .toList();
    }

    /** The names of those who wrote any, by name. */
    List<String> coders() {
        List<Entry> now = all.get();
        return now == null ? List.of() : now.stream().map(Entry::by).distinct().sorted().toList();
    }

    private boolean holds(Entry entry, String wanted) {
        return Names.fold(entry.memo().title()).contains(wanted)
                || Names.fold(entry.memo().body()).contains(wanted)
                || Names.fold(Topic.words(kit, entry.subject())).contains(wanted);
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
        topic.set(null);
        coder.set(null);
        all.set(null);
    }
}
