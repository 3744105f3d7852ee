package org.nyaya.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Tx;
import org.nyaya.project.Work;

/** The codes of a study and what may be done with them. Every change is one undoable action. */
public final class Codebook {

    /**
     * A code as a codebook file tells it; no name on its path is empty.
     *
     * @param details makes of the details there are (or {@link CodeDetails#NONE}) those of the file
     */
    public record Entry(CodePath path, UnaryOperator<CodeDetails> details) {

        /** An entry that tells all details. */
        public Entry(CodePath path, CodeDetails details) {
            this(path, before -> details);
        }
    }

    /** What became of an entry. */
    public enum Outcome {
        ADDED,
        CHANGED,
        SAME,
        TAG_TAKEN
    }

    /** Behind all siblings: a place to move a code to. */
    public static final int LAST = Integer.MAX_VALUE;

    private final Project project;
    private final Versions versions;

    public Codebook(Project project) {
        this.project = project;
        this.versions = new Versions(project);
    }

    /** The codebook as it is now. */
    public CompletableFuture<CodeTree> tree() {
        return project.read(CodeStore::tree);
    }

    /** What the codebook was before, and what was changed when, by whom and why. */
    public Versions versions() {
        return versions;
    }

    /**
     * Takes in the entries of a codebook file, in one action: codes that are not there are added,
     * with those above them; others get the details of the file.
     *
     * @return what became of each entry, in their order
     */
    public CompletableFuture<List<Outcome>> takeIn(List<Entry> entries) {
        return takeIn(entries, "");
    }

    /** As {@link #takeIn(List)}, with a reason. */
    public CompletableFuture<List<Outcome>> takeIn(List<Entry> entries, String reason) {
        return change(
                Label.of("codebook.import", Integer.toString(entries.size())),
                reason,
                tx -> {
                    TakingIn codes = new TakingIn(tx);
                    return entries.stream().map(codes::take).toList();
                });
    }

    /** Adds the last code of a path, and those above it that are not there. */
    public CompletableFuture<CodeEdit> add(CodePath path, CodeDetails details, String reason) {
        return change(
                Label.of("code.add", path.toString()),
                reason,
                tx -> CodeEdits.add(tx, path, details));
    }

    /**
     * Adds a code behind those directly below {@code parent} (an id; null for the top). Blanks
     * around the name are dropped.
     */
    public CompletableFuture<CodeEdit> add(
            @Nullable Long parent, String name, CodeDetails details, String reason) {
        return change(
                Label.of("code.add", name), reason, tx -> CodeEdits.add(tx, parent, name, details));
    }

    /** Renames a code. Blanks around the name are dropped; siblings may not share a folded name. */
    public CompletableFuture<CodeEdit> rename(Code code, String name, String reason) {
        return change(
                Label.of("code.rename", code.name(), name.strip()),
                reason,
                tx -> CodeEdits.rename(tx, code.id(), name));
    }

    /** Says other things of a code: {@code change} makes the new details of those there are. */
    public CompletableFuture<CodeEdit> redefine(
            Code code, UnaryOperator<CodeDetails> change, String reason) {
        return change(
                Label.of("code.define", code.name()),
                reason,
                tx -> CodeEdits.redefine(tx, code.id(), change));
    }

    /**
     * Gives a code another name, place and details at once; where one of them cannot be, nothing is
     * changed.
     *
     * @param under the id of the code it goes under, behind those there; null for the top
     */
    public CompletableFuture<CodeEdit> edit(
            Code code,
            @Nullable Long under,
            String name,
            UnaryOperator<CodeDetails> change,
            String reason) {
        return change(
                Label.of("code.edit", code.name()),
                reason,
                tx -> CodeEdits.edit(tx, code.id(), under, name, change));
    }

    /**
     * Moves a code with all below it.
     *
     * @param under the id of the code it goes under; null for the top
     * @param place how many siblings stand before it there, itself not counted; {@link #LAST} for
     *     behind them all
     */
    public CompletableFuture<CodeEdit> move(
            Code code, @Nullable Long under, int place, String reason) {
        return change(
                Label.of("code.place", code.name()),
                reason,
                tx -> CodeMoves.move(tx, code.id(), under, place));
    }

    /** What hangs on a code now, and would go with it. */
    public CompletableFuture<HangsOn> hangsOn(Code code) {
        return project.read(read -> HangsOn.of(read, code.id()));
    }

    /** Deletes a code with all that hangs on it: codes below it, codings, memos. */
    public CompletableFuture<Deleted> delete(Code code, String reason) {
        return change(
                Label.of("code.delete", code.name()),
                reason,
                tx -> CodeDeletion.delete(tx, code.id()));
    }

    /** How far the passages of two codes lie on the same words. */
    public CompletableFuture<Overlap> overlap(Code one, Code other) {
        return project.read(read -> Overlap.of(read, one.id(), other.id()));
    }

    /** What would become of merging {@code from} into {@code into} now; nothing is changed. */
    public CompletableFuture<Merged> wouldMerge(Code from, Code into) {
        return project.read(read -> CodeMerge.preview(read, from.id(), into.id()));
    }

    /**
     * Merges {@code from} into {@code into}: codings, codes below it and memos go there, and what
     * was said of it is added to what is said there, with its path and {@code day}.
     */
    public CompletableFuture<Merged> merge(Code from, Code into, LocalDate day, String reason) {
        return change(
                Label.of("code.merge", from.name(), into.name()),
                reason,
                tx -> CodeMerge.merge(tx, from.id(), into.id(), day));
    }

    /** An action that may change the codebook, and makes a version of it where it does. */
    private <T> CompletableFuture<T> change(Label label, String reason, Work<Tx, T> work) {
        return project.act(label, tx -> BookChange.in(tx, reason, work));
    }
}
