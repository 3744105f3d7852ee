package org.nyaya.coding;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything of a code but its name and place; see {@link Code}. */
public record CodeDetails(
        @Nullable String color,
        @Nullable String tag,
        Definition definition,
        @Nullable String origin,
        @Nullable String stage) {

    public static final CodeDetails NONE = new CodeDetails(null, null, Definition.NONE, null, null);

    /** Where a code may come from. */
    public static final List<String> ORIGINS = List.of("data", "theory", "document");

    /** How far a code may have come. */
    public static final List<String> STAGES = List.of("open", "focused", "theoretical");

    private static final Pattern COLOR = Pattern.compile("#[0-9A-F]{6}");

    /** Whether it is a colour as codes have one, {@code #RRGGBB} in capitals. */
    public static boolean isColor(String written) {
        return COLOR.matcher(written).matches();
    }

    /** The same with another colour. */
    CodeDetails colored(@Nullable String other) {
        return new CodeDetails(other, tag, definition, origin, stage);
    }

    /** The same with another definition. */
    public CodeDetails defined(Definition other) {
        return new CodeDetails(color, tag, other, origin, stage);
    }
}
