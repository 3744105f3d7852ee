package org.nyaya.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Table;
import org.nyaya.source.Source;

/** How far each coder is with each source. */
public final class Passes {

    private final Project project;

    public Passes(Project project) {
        this.project = project;
    }

    /** How far a coder is, by the ids of the sources; those that are unread are left out. */
    public CompletableFuture<Map<Long, Pass>> of(Coder coder) {
        return project.read(read -> {
            Map<Long, Pass> passes = new HashMap<>();
            read.each(
                    row -> passes.put(row.number(0), Pass.of(row.text(1))),
                    "select source, state from pass where coder = ?",
                    coder.id());
            return passes;
        });
    }

    /** Says how far a coder is with a source; false where the source is gone. */
    public CompletableFuture<Boolean> say(Coder coder, Source source, Pass pass) {
        return project.act(
                label(pass, source.name()),
                tx -> {
                    if (CodingStore.textOf(tx, source.id()).isEmpty()) {
                        return false;
                    }
                    Optional<Long> before =
                            tx.one(
                                    row -> row.number(0),
                                    "select id from pass where source = ? and coder = ?",
                                    source.id(),
                                    coder.id());
                    if (pass == Pass.UNREAD) {
                        before.ifPresent(id -> tx.delete(Table.PASS, id));
                    } else if (before.isPresent()) {
                        tx.update(Table.PASS, before.get(), "state", pass.stored());
                    } else {
                        tx.insert(
                                Table.PASS,
                                "source, coder, state",
                                source.id(),
                                coder.id(),
                                pass.stored());
                    }
                    return true;
                });
    }

    private static Label label(Pass pass, String source) {
        return switch (pass) {
            case UNREAD -> Label.of("pass.unread", source);
            case FIRST -> Label.of("pass.first", source);
            case REVIEWED -> Label.of("pass.reviewed", source);
        };
    }
}
