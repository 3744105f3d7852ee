package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeGroup;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Session;

/** The groups of codes as they are now, and the one that the codebook is narrowed to. */
final class Groups {

    private final Session session;
    private final ReadOnlyObjectWrapper<List<CodeGroup>> all =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Long> only = new SimpleObjectProperty<>();

    Groups(Session session) {
        this.session = session;
        session.changes().on(changed -> load(), Table.CODE_GROUP, Table.CODE_GROUPED);
        load();
    }

    ReadOnlyObjectProperty<List<CodeGroup>> all() {
        return all.getReadOnlyProperty();
    }

    /** The id of the group that the codebook is narrowed to; null for none. */
    ObjectProperty<@Nullable Long> only() {
        return only;
    }

    /** The group that the codebook is narrowed to. */
    Optional<CodeGroup> shown() {
        Long id = only.get();
        return id == null
                ? Optional.empty()
                : all.get().stream().filter(group -> group.id() == id).findFirst();
    }

    /** The ids of the codes of the group that is shown; null where all are. */
    @Nullable Set<Long> codes() {
        return shown().map(CodeGroup::codes).orElse(null);
    }

    /** Nothing of the study is left here. */
    void clear() {
        only.set(null);
        all.set(List.of());
    }

    private void load() {
        session.kit().screen().after(session.study().codeGroups().all(), all::set);
    }
}
