package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Tx;

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

    private final Project project;

    public Codebook(Project project) {
        this.project = project;
    }

    /** The codebook as it is now. */
    public CompletableFuture<CodeTree> tree() {
        return project.read(CodeStore::tree);
    }

    /**
     * Takes in the entries of a codebook file, in one action: codes that are not there are added,
     * with those above them; others get the details of the file.
     *
     * @return what became of each entry, in their order
     */
    public CompletableFuture<List<Outcome>> takeIn(List<Entry> entries) {
        return project.act(
                Label.of("codebook.import", Integer.toString(entries.size())),
                tx -> {
                    List<Outcome> outcomes = new ArrayList<>();
                    for (Entry entry : entries) {
                        outcomes.add(takeIn(tx, entry));
                    }
                    return outcomes;
                });
    }

    private static Outcome takeIn(Tx tx, Entry entry) {
        List<String> names = entry.path().names();
        Optional<Code> there = find(tx, names);
        CodeDetails details =
                entry.details().apply(there.map(Code::details).orElse(CodeDetails.NONE));
        String tag = details.tag();
        if (tag != null && CodeStore.hasTag(tx, tag, there.map(Code::id).orElse(0L))) {
            return Outcome.TAG_TAKEN;
        }
        if (there.isPresent()) {
            return CodeStore.update(tx, there.get().id(), details) ? Outcome.CHANGED : Outcome.SAME;
        }
        Long parent = null;
        for (String name : names.subList(0, names.size() - 1)) {
            parent = childOrNew(tx, parent, name).id();
        }
        CodeStore.insert(tx, parent, names.getLast(), details);
        return Outcome.ADDED;
    }

    private static Optional<Code> find(Tx tx, List<String> names) {
        Optional<Code> code = Optional.empty();
        for (String name : names) {
            code = CodeStore.child(tx, code.map(Code::id).orElse(null), name);
            if (code.isEmpty()) {
                return code;
            }
        }
        return code;
    }

    private static Code childOrNew(Tx tx, @Nullable Long parent, String name) {
        return CodeStore.child(tx, parent, name)
                .orElseGet(() -> CodeStore.insert(tx, parent, name, CodeDetails.NONE));
    }
}
