package org.nyaya.people;

import java.util.HashMap;
import java.util.Map;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * The choices of attributes while a table is taken in: new ones are added where they first stand.
 */
final class Choices {

    private final Tx tx;
    private final Map<Long, Map<String, String>> known = new HashMap<>();

    Choices(Tx tx) {
        this.tx = tx;
    }

    /** The value; of a choice, as it was first spelled. */
    String spelled(Attribute attribute, String value) {
        if (attribute.type() != AttributeType.CHOICE) {
            return value;
        }
        Map<String, String> choices =
                known.computeIfAbsent(
                        attribute.id(),
                        id -> {
                            Map<String, String> byFolded = new HashMap<>();
                            attribute
                                    .choices()
                                    .forEach(choice -> byFolded.put(Names.fold(choice), choice));
                            return byFolded;
                        });
        String folded = Names.fold(value);
        String spelled = choices.get(folded);
        if (spelled != null) {
            return spelled;
        }
        tx.insert(
                Table.CHOICE,
                "attribute, name, folded, position",
                attribute.id(),
                value,
                folded,
                choices.size());
        choices.put(folded, value);
        return value;
    }
}
