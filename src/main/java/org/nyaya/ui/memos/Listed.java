package org.nyaya.ui.memos;

import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotations;
import org.nyaya.coding.MemoCatalog.Entry;

/** What stands in the list: a memo, or an annotation. */
sealed interface Listed {

    record OfMemo(Entry entry) implements Listed {}

    record OfNote(Annotations.Entry entry) implements Listed {}

    /** What the list shows of the two. */
    enum Shown {
        MEMOS,
        ANNOTATIONS
    }

    /** Whether it is the same one, whatever it says now. */
    default boolean isSame(@Nullable Listed other) {
        return switch (this) {
            case OfMemo(Entry one) ->
                    other instanceof OfMemo(Entry two) && one.memo().id() == two.memo().id();
            case OfNote(Annotations.Entry one) ->
                    other instanceof OfNote(Annotations.Entry two)
                            && one.annotation().id() == two.annotation().id();
        };
    }
}
