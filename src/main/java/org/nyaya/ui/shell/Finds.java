package org.nyaya.ui.shell;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the command box finds in the study besides commands.
 *
 * @param items what can be gone to by name; asked each time the box opens
 * @param words looks for what was typed in what people said; null where nothing does yet
 */
public record Finds(
        Supplier<CompletableFuture<List<SearchItem>>> items, @Nullable Consumer<String> words) {

    /** Commands only. */
    public static final Finds NOTHING =
            new Finds(() -> CompletableFuture.completedFuture(List.of()), null);
}
