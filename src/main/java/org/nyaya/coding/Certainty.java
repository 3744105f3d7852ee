package org.nyaya.coding;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How sure a coder was. */
public enum Certainty {
    CERTAIN,
    UNSURE;

    /** As the study file and tables write it. */
    public String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Certainty> of(String written) {
        return Stream.of(values())
                .filter(certainty ->
                        certainty.written().equals(written.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
