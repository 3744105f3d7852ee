package org.nyaya.coding;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Span;

/**
 * What is hard to read: passages and whole sources, each for a kind or several. They belong to the
 * study, whoever flagged them: what is hard for one is veiled for all. Every change is one undoable
 * action.
 */
public final class Flags {

    private final Project project;
    private final Texts texts;

    public Flags(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** All that is flagged, by the id of its source; none for a source in which nothing is. */
    public CompletableFuture<Map<Long, Flagged>> all() {
        return project.read(FlagStore::in);
    }

    /** The same as that read sees it. */
    public static Map<Long, Flagged> in(Read read) {
        return FlagStore.in(read);
    }

    /** The same of some sources (ids). */
    public CompletableFuture<Map<Long, Flagged>> of(Collection<Long> sources) {
        return project.read(read -> FlagStore.in(read, sources));
    }

    /** Flags a passage of a source (an id) for these kinds and no other; for none, unflags it. */
    public CompletableFuture<Flagging> set(long source, Span span, Set<FlagKind> kinds) {
        return project.act(
                Label.of("flag.set", "", ""),
                tx -> {
                    QuoteStore.Place place = QuoteStore.place(tx, texts, source, span).orElse(null);
                    if (place == null) {
                        return QuoteStore.isSource(tx, source)
                                ? new Flagging.NoPassage()
                                : new Flagging.Gone();
                    }
                    for (FlagKind kind : FlagKind.values()) {
                        Optional<Long> there = FlagStore.id(tx, place, kind);
                        if (kinds.contains(kind) && there.isEmpty()) {
                            FlagStore.insert(tx, place, kind);
                        } else if (!kinds.contains(kind)) {
                            there.ifPresent(id -> tx.delete(Table.FLAG, id));
                        }
                    }
                    tx.label(
                            Label.of(
                                    kinds.isEmpty() ? "flag.remove" : "flag.set",
                                    place.in(),
                                    Integer.toString(place.paragraph())));
                    return new Flagging.Done(kinds, place.in(), place.paragraph());
                });
    }

    /** Flags a whole source (an id) for these kinds and no other; for none, unflags it. */
    public CompletableFuture<Flagging> setSource(long source, Set<FlagKind> kinds) {
        return project.act(
                Label.of("flag.source", ""),
                tx -> {
                    String name = name(tx, source).orElse(null);
                    if (name == null) {
                        return new Flagging.Gone();
                    }
                    Map<FlagKind, Long> there = FlagStore.ofSource(tx, source);
                    for (FlagKind kind : FlagKind.values()) {
                        Long id = there.get(kind);
                        if (kinds.contains(kind) && id == null) {
                            tx.insert(Table.SOURCE_FLAG, "source, kind", source, kind.stored());
                        } else if (!kinds.contains(kind) && id != null) {
                            tx.delete(Table.SOURCE_FLAG, id);
                        }
                    }
                    tx.label(
                            Label.of(kinds.isEmpty() ? "flag.source_remove" : "flag.source", name));
                    return new Flagging.Done(kinds, name, 0);
                });
    }

    private static Optional<String> name(Tx tx, long source) {
        return tx.one(row -> row.text(0), "select name from source where id = ?", source);
    }
}
