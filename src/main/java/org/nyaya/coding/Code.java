package org.nyaya.coding;

import org.jspecify.annotations.Nullable;

/**
 * A code of the codebook.
 *
 * @param parent the id of the code above; null at the top
 * @param name unique among its siblings, whatever its case
 * @param position where it stands among its siblings, from 0
 * @param color as {@code #RRGGBB}; null where it follows the code above
 * @param tag one or two letters that mean it in the picker, unique in the study; null where it has
 *     none
 * @param origin where it came from: data, theory or document; null where nobody said
 * @param stage open, focused or theoretical; null where nobody said
 */
public record Code(
        long id,
        @Nullable Long parent,
        String name,
        int position,
        @Nullable String color,
        @Nullable String tag,
        Definition definition,
        @Nullable String origin,
        @Nullable String stage) {

    /** Everything but its name and place. */
    public CodeDetails details() {
        return new CodeDetails(color, tag, definition, origin, stage);
    }

    /** The same code with other details. */
    Code with(CodeDetails details) {
        return new Code(
                id,
                parent,
                name,
                position,
                details.color(),
                details.tag(),
                details.definition(),
                details.origin(),
                details.stage());
    }
}
