package org.nyaya.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.Facet;

/** Prints how what was found spreads over people, sources, codes and so on. */
final class Spread {

    private static final List<String> HEADER =
            List.of("kind", "attribute", "value", "found", "clause");

    private final Terminal terminal;

    Spread(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Rows for scripts. */
    void table(List<Facet> facets, Format format) throws IOException {
        List<List<? extends @Nullable Object>> rows = new ArrayList<>();
        for (Facet facet : facets) {
            for (Facet.Count count : facet.counts()) {
                rows.add(
                        List.of(
                                facet.kind().name().toLowerCase(Locale.ROOT),
                                facet.attribute(),
                                count.value(),
                                count.found(),
                                count.clause()));
            }
        }
        Printing.print(terminal.out(), format, HEADER, rows);
    }

    /**
     * For people: the greatest {@code most} of each kind, with the clause that leaves these only.
     */
    void text(List<Facet> facets, int most) {
        for (Facet facet : facets) {
            if (facet.counts().isEmpty()) {
                continue;
            }
            terminal.say("ask.facet." + facet.kind(), facet.attribute());
            List<Facet.Count> shown = facet.counts().stream().limit(most).toList();
            int digits = Integer.toString(shown.getFirst().found()).length();
            int width = shown.stream().mapToInt(count -> count.value().length()).max().orElse(0);
            for (Facet.Count count : shown) {
                String number = Integer.toString(count.found());
                terminal.print(
                        "    "
                                + " ".repeat(digits - number.length())
                                + number
                                + "  "
                                + count.value()
                                + " ".repeat(width - count.value().length())
                                + "  "
                                + count.clause());
            }
            if (shown.size() < facet.counts().size()) {
                terminal.say("ask.facet.more", facet.counts().size() - shown.size());
            }
            terminal.print("");
        }
    }
}
