package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nyaya.coding.Definition;

/**
 * What was typed about a code and is not saved. Does not change.
 *
 * @param code its id
 * @param before what was said of it when somebody began to type
 * @param typed what stands in the fields
 */
record DefinitionDraft(long code, Definition before, Definition typed) {

    /** How it is written; what was kept in another way is not read. */
    private static final String WAY = "1";

    private static final int PARTS = 10;

    /** Whether anything is said otherwise than before. */
    boolean isUnsaved() {
        return !typed.equals(before);
    }

    /** The parts that were typed in a definition that may have changed meanwhile. */
    Definition in(Definition now) {
        return new Definition(
                typed.text().equals(before.text()) ? now.text() : typed.text(),
                typed.include().equals(before.include()) ? now.include() : typed.include(),
                typed.exclude().equals(before.exclude()) ? now.exclude() : typed.exclude(),
                typed.example().equals(before.example()) ? now.example() : typed.example(),
                typed.counterExample().equals(before.counterExample())
                        ? now.counterExample()
                        : typed.counterExample());
    }

    /** As one text: how it is written, the code, how long the parts are, the parts. */
    String written() {
        List<String> parts = new ArrayList<>(parts(before));
        parts.addAll(parts(typed));
        String lengths =
                parts.stream().map(part -> "" + part.length()).collect(Collectors.joining(" "));
        return String.join("\n", WAY, Long.toString(code), lengths, String.join("", parts));
    }

    /** What {@link #written} wrote; empty where it did not. */
    static Optional<DefinitionDraft> read(String written) {
        String[] lines = written.split("\n", 4);
        if (lines.length < 4 || !lines[0].equals(WAY)) {
            return Optional.empty();
        }
        try {
            List<String> parts = new ArrayList<>();
            int at = 0;
            for (String length : lines[2].split(" ", -1)) {
                int end = at + Integer.parseInt(length);
                parts.add(lines[3].substring(at, end));
                at = end;
            }
            return parts.size() == PARTS
                    ? Optional.of(
                            new DefinitionDraft(
                                    Long.parseLong(lines[1]),
                                    definition(parts.subList(0, PARTS / 2)),
                                    definition(parts.subList(PARTS / 2, PARTS))))
                    : Optional.empty();
        } catch (NumberFormatException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static List<String> parts(Definition said) {
        return List.of(
                said.text(), said.include(), said.exclude(), said.example(), said.counterExample());
    }

    private static Definition definition(List<String> parts) {
        return new Definition(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }
}
