package org.nyaya.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.start.Outside;

/** Answers what the start asks of the computer, as a test wants it. */
public final class FromTests implements Outside {

    private final Path studies;
    private volatile @Nullable Path answer;

    /** {@code studies}: where studies go. */
    public FromTests(Path studies) {
        this.studies = studies;
    }

    /** What is chosen from now on. */
    public void choosing(Path chosen) {
        answer = chosen;
    }

    @Override
    public Path studies() {
        return studies;
    }

    @Override
    public Optional<Path> choose(String title, Path from) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> place(String title, Path suggested) {
        return Optional.ofNullable(answer);
    }

    @Override
    public Printed print(Node page) {
        return Printed.NO_PRINTER;
    }
}
