package org.nyaya.ui.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Voice;
import org.nyaya.text.Names;

/** What several files have in common, so that it can be shown once and changed for all. */
final class Shared {

    /**
     * A label in some of the files.
     *
     * @param turns of all files
     * @param voices one for each file that has the label
     */
    record Label(String label, int turns, List<Voice> voices) {

        boolean speaks() {
            return voices.stream().anyMatch(Voice::speaks);
        }

        boolean asks() {
            return voices.stream().allMatch(Voice::asks);
        }

        /** Whether the files do not say the same of who asks. */
        boolean asksSomewhere() {
            return !asks() && voices.stream().anyMatch(Voice::asks);
        }

        /** What it is called; empty where the files do not agree. */
        Optional<String> name() {
            return same(voices, Voice::name);
        }

        /** Whether the files agree on who is behind it, if only that nobody knows. */
        boolean isOnePerson() {
            return voices.stream().map(Voice::person).distinct().count() == 1;
        }

        @Nullable String person() {
            return voices.getFirst().person();
        }
    }

    private Shared() {}

    /** What all of them say; empty where they do not agree, or there are none. */
    static <T, V> Optional<V> same(List<T> all, Function<T, V> says) {
        List<V> different =
                all.stream().map(says).filter(Objects::nonNull).distinct().limit(2).toList();
        return different.size() == 1 ? Optional.of(different.getFirst()) : Optional.empty();
    }

    /** The labels of files, in the order in which they come up, each once. */
    static List<Label> labels(List<Decision> files) {
        Map<String, List<Voice>> byLabel = new LinkedHashMap<>();
        for (Decision file : files) {
            for (Voice voice : file.voices()) {
                byLabel.computeIfAbsent(Names.fold(voice.label()), label -> new ArrayList<>())
                        .add(voice);
            }
        }
        return byLabel.values().stream()
                .map(voices ->
                        new Label(
                                voices.getFirst().label(),
                                voices.stream().mapToInt(Voice::turns).sum(),
                                List.copyOf(voices)))
                .toList();
    }
}
