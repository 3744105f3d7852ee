package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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

    /** The codebook as it was right after that version; empty where there is none of the number. */
    public CompletableFuture<Optional<CodeTree>> at(int number) {
        return project.read(read -> VersionStore.at(read, number));
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
                        .map(then -> Comparison.between(then, CodeTree.of(read))));
    }
}
