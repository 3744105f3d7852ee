package org.nyaya.search;

import java.util.List;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Condition.Told;

/** The names that fields ask for. */
final class NameReader {

    private NameReader() {}

    /** The name, whole or the beginning of one, where the field can take nothing else. */
    static Clause.Name name(Clause.Field field) throws BadQuestion {
        if (!(field.value() instanceof Clause.Name name)) {
            throw wrong(Wrong.NO_RANGE, field);
        }
        if (name.within() != null) {
            throw wrong(Wrong.NO_DISTANCE, field);
        }
        if (name.ending() == Ending.BELOW) {
            throw wrong(Wrong.NO_BELOW, field);
        }
        return name;
    }

    /** Names as the study spells them; of a beginning, only what it is. */
    static Told told(Clause.Name name, List<String> names) {
        return name.ending() == Ending.BEGINNING
                ? new Told.Beginning(name.text())
                : new Told.Names(names.stream().distinct().toList());
    }

    private static BadQuestion wrong(Wrong wrong, Clause.Field field) {
        return new BadQuestion(wrong, field.place(), field.field(), null);
    }
}
