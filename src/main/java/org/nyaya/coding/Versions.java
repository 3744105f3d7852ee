package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;

/**
 * The versions of the codebook: one for each change, with who made it, when and, where somebody
 * said so, why. A change that is undone has no version until it is done again. Version 0 is the
 * codebook before the first: empty, or what a study held that was made before versions were kept.
 */
public final class Versions {

    private final Project project;

    Versions(Project project) {
        this.project = project;
    }

    /** All versions from 1 on, the first first. */
    public CompletableFuture<List<Version>> all() {
        return project.read(VersionStore::all);
    }

    /** The latest version; empty where there is none. */
    public CompletableFuture<Optional<Version>> latest() {
        return all().thenApply(
                        all -> all.isEmpty() ? Optional.empty() : Optional.of(all.getLast()));
    }

    /** The version of that id; empty where it was undone. */
    public CompletableFuture<Optional<Version>> find(long id) {
        return all().thenApply(
                        all -> all.stream().filter(version -> version.id() == id).findFirst());
    }

    /**
     * Says why a version was made, instead of what was said before; nothing where {@code reason} is
     * empty. One undoable action; false where there is no such version any more.
     */
    public CompletableFuture<Boolean> explain(Version version, String reason) {
        return project.act(
                Label.of("version.reason", Integer.toString(version.number())),
                tx -> VersionStore.explain(tx, version.id(), reason.strip()));
    }

    /** The codebook as it was right after that version; empty where there is none of the number. */
    public CompletableFuture<Optional<CodeTree>> at(int number) {
        return project.read(read -> VersionStore.at(read, number).map(Book::codes));
    }

    /** What tells two versions apart; empty where there is none of one of the numbers. */
    public CompletableFuture<Optional<List<CodeDifference>>> difference(int before, int after) {
        return project.read(read ->
                VersionStore.at(read, before)
                        .flatMap(then ->
                                VersionStore.at(read, after)
                                        .map(later -> Comparison.between(then, later))));
    }

    /** What tells a version from the codebook as it is now. */
    public CompletableFuture<Optional<List<CodeDifference>>> differenceToNow(int before) {
        return project.read(read ->
                VersionStore.at(read, before)
                        .map(then -> Comparison.between(then, VersionStore.now(read))));
    }
}
