package org.nyaya.ui.desk;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.nyaya.coding.CodeTree;

/** Which codings are to be shown now, and what that means. */
final class Sieving {

    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.ALL);
    private final long begun = System.currentTimeMillis();

    ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    /** What the sieve asks for, with these codes. */
    Beside.Wish wish(Codes codes) {
        Sieve now = sieve.get();
        CodeTree tree = codes.tree();
        Set<Long> wanted =
                now.code() == null
                        ? Set.of()
                        : tree.find(now.code()).map(tree::withAllBelow).orElse(Set.of());
        return new Beside.Wish(now, wanted, since(now.made()));
    }

    /**
     * Other codes are there: answers whether they mean that others are to be shown. A code that is
     * gone is not asked for any more.
     */
    boolean changed(Codes before, Codes now) {
        Long only = sieve.get().code();
        if (only == null || before.tree().equals(now.tree())) {
            return false;
        }
        if (now.tree().find(only).isEmpty()) {
            sieve.set(sieve.get().withCode(null));
            return false;
        }
        return true;
    }

    private long since(Sieve.Made made) {
        ZoneId here = ZoneId.systemDefault();
        return switch (made) {
            case EVER -> 0;
            case TODAY -> LocalDate.now(here).atStartOfDay(here).toInstant().toEpochMilli();
            case THIS_SITTING -> begun;
        };
    }
}
