package org.nyaya.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Scope;

/**
 * A question that was understood.
 *
 * @param unit what its conditions are tested on: passages or turns
 * @param shown what is answered with: the same, or the people or sources of it
 * @param conditions all of which must hold
 * @param scope whose codings count
 * @param layer the name of the layer that the question asks for; null where it names none
 */
public record Understood(
        Unit unit, Unit shown, List<Condition> conditions, Scope scope, @Nullable String layer) {

    public Understood {
        conditions = List.copyOf(conditions);
    }
}
