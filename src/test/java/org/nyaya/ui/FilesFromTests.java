package org.nyaya.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.intake.Picker;

/** Chooses files to import, as a test wants it. */
public final class FilesFromTests implements Picker {

    private volatile List<Path> files = List.of();
    private volatile @Nullable Path place;

    /** What is chosen from now on. */
    public void choosing(List<Path> chosen) {
        files = List.copyOf(chosen);
    }

    /** Where things are written from now on. */
    public void placing(Path chosen) {
        place = chosen;
    }

    @Override
    public List<Path> files() {
        return files;
    }

    @Override
    public Optional<Path> folder() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> place(String name) {
        return Optional.ofNullable(place);
    }
}
