package org.nyaya.ui.codebook;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TreeItem;

/** The order in which codes beside one another are shown. */
enum BookOrder {
    /** Their own, which can be changed. */
    BOOK,
    NAME,
    /** How many passages of the study have them or a code below, the most first. */
    STUDY,
    /** How many of the source that is read. */
    HERE;

    /** The next way, round and round. */
    BookOrder next() {
        return switch (this) {
            case BOOK -> NAME;
            case NAME -> STUDY;
            case STUDY -> HERE;
            case HERE -> BOOK;
        };
    }

    /** How to sort what stands in its own order; empty where it stays so. */
    Optional<Comparator<TreeItem<BookRow>>> by(Locale locale) {
        return switch (this) {
            case BOOK -> Optional.empty();
            case NAME -> {
                Collator letters = Collator.getInstance(locale);
                yield Optional.of((one, other) ->
                        letters.compare(
                                one.getValue().code().name(), other.getValue().code().name()));
            }
            case STUDY -> Optional.of(Comparator.comparingInt(item -> -item.getValue().all()));
            case HERE -> Optional.of(Comparator.comparingInt(item -> -item.getValue().hereAll()));
        };
    }
}
