package org.nyaya.coding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;

/** What is coded how, by whom. Every change is one undoable action. */
public final class Codings {

    /**
     * A coding somebody made elsewhere, and who.
     *
     * @param source an id, as {@code code} is
     * @param noted what is said of it, worked out from what was said before: {@link Noted#NOTHING}
     *     where the coding is new
     */
    public record Theirs(
            long source,
            Span span,
            long code,
            String coder,
            LayerName layer,
            UnaryOperator<Noted> noted) {

        /** One of somebody's own. */
        public Theirs(NewCoding coding, String coder) {
            this(
                    coding.source(),
                    coding.span(),
                    coding.code(),
                    coder,
                    LayerName.OWN,
                    before -> new Noted(coding.certainty(), coding.memo(), before.keyQuote()));
        }
    }

    private final Project project;
    private final Texts texts;
    private final CodingCounts counts;

    public Codings(Project project, Texts texts, Margins margins) {
        this.project = project;
        this.texts = texts;
        this.counts = new CodingCounts(project, margins);
    }

    /** Codes a passage, as {@code coder} (an id), in the layer of everybody's own work. */
    public CompletableFuture<Coded> add(NewCoding wanted, long coder, Label label) {
        return project.act(label, tx -> add(tx, wanted, coder));
    }

    /**
     * Codes many passages, as {@code coder} (an id), in one action that is undone in one step.
     *
     * @return what became of each, in their order
     */
    public CompletableFuture<List<Coded>> addAll(
            Collection<NewCoding> wanted, long coder, Label label) {
        return project.act(
                label, tx -> wanted.stream().map(coding -> add(tx, coding, coder)).toList());
    }

    /**
     * Takes in codings that were made elsewhere, in one action; coders and layers that are not
     * there are added. What is there already gets the certainty, memo and mark of the one that
     * comes.
     *
     * @return what became of each, in their order
     */
    public CompletableFuture<List<Brought>> takeIn(List<Theirs> codings) {
        return project.act(
                Label.of("codings.import", Integer.toString(codings.size())),
                tx -> new Bringing(tx, texts).all(codings));
    }

    /** Takes the code off the passage; false where it was gone already. */
    public CompletableFuture<Boolean> remove(Coding coding, Label label) {
        return project.act(label, tx -> tx.delete(Table.CODING, coding.id()));
    }

    /** As {@link #removeAll(Collection)}, told as {@code label}. */
    public CompletableFuture<Integer> removeAll(Collection<Long> codings, Label label) {
        return project.act(label, tx -> removeAll(tx, codings));
    }

    /** Takes these codings away; answers how many of them were there. */
    public CompletableFuture<Integer> removeAll(Collection<Long> codings) {
        return removeAll(codings, Label.of("codings.remove", Integer.toString(codings.size())));
    }

    /**
     * Gives these codings (ids) another code. One that would then be there twice, by the same coder
     * in the same layer, goes; the note on it, its memos and its being a key quote stay with the
     * other. Codings that are gone are left out.
     */
    public CompletableFuture<Recoded> recode(Collection<Long> codings, long code) {
        return project.act(
                Label.of("codings.recode", Integer.toString(codings.size()), ""),
                tx -> {
                    Optional<Code> to = CodeStore.find(tx, code);
                    if (to.isEmpty()) {
                        return new Recoded.Gone();
                    }
                    tx.label(
                            Label.of(
                                    "codings.recode",
                                    Integer.toString(codings.size()),
                                    CodeStore.path(tx, to.get()).toString()));
                    return Recoding.recode(tx, codings, code);
                });
    }

    /** Gives one coding (an id) another code, as the other {@code recode} does. */
    public CompletableFuture<Recoded> recode(long coding, Code code, Label label) {
        return project.act(
                label,
                tx ->
                        CodingStore.isCode(tx, code.id())
                                ? Recoding.recode(tx, List.of(coding), code.id())
                                : new Recoded.Gone());
    }

    /**
     * Adds a code, as {@link Codebook#add} does, and codes a passage with it as {@code coder} (an
     * id), in one action. Where it cannot be added, nothing is coded; where the passage cannot be
     * coded, the code is there all the same.
     *
     * @param parent the id of the code above; null for the top
     */
    public CompletableFuture<NewlyCoded> addNew(
            @Nullable Long parent, String name, long source, Span span, long coder, Label label) {
        return addNew(parent, name, CodeDetails.NONE, source, span, coder, label);
    }

    /** The same; {@code details}: what else is known of the code. */
    public CompletableFuture<NewlyCoded> addNew(
            @Nullable Long parent,
            String name,
            CodeDetails details,
            long source,
            Span span,
            long coder,
            Label label) {
        return project.act(
                label,
                tx -> {
                    CodeEdit edit =
                            BookChange.in(tx, "", in -> CodeEdits.add(in, parent, name, details));
                    if (!(edit instanceof CodeEdit.Done made)) {
                        return new NewlyCoded.Refused(edit);
                    }
                    tx.label(label);
                    long code = made.code().id();
                    return new NewlyCoded.Done(
                            made.code(), add(tx, NewCoding.of(source, span, code), coder));
                });
    }

    /** The ids of the codes that a coder coded with, the one used last first. */
    public CompletableFuture<List<Long>> lastUsed(Coder coder) {
        return project.read(read -> CodingStore.lastUsed(read, coder.id()));
    }

    /** What that coder (an id) coded so, in the layer of everybody's own work. */
    public CompletableFuture<Optional<Coding>> find(long source, Span span, long code, long coder) {
        return project.read(read -> CodingStore.find(read, source, span, code, coder));
    }

    /**
     * How many codings each code has by itself, by its id; none where it has none. Asked again,
     * only the sources that were touched since are counted.
     */
    public CompletableFuture<Map<Long, Integer>> counts(Coder coder) {
        return project.read(read -> counts(read, coder));
    }

    /** The same, as that read sees them. */
    public Map<Long, Integer> counts(Read read, Coder coder) {
        return counts.of(read, coder);
    }

    /**
     * How many codings of their own a coder has in each of these sources, by their ids; none where
     * they have none. Asks only the codings of these sources.
     */
    public CompletableFuture<Map<Long, Integer>> bySource(Coder coder, Collection<Long> sources) {
        return project.read(read -> CodingStore.bySource(read, coder, sources));
    }

    /** The short notes on the codings of a source, by the ids of the codings; none where empty. */
    public CompletableFuture<Map<Long, String>> notes(long source) {
        return project.read(read -> CodingStore.notes(read, source));
    }

    /** Those of these codings (ids) that are there, in the order of the text, and who made them. */
    public CompletableFuture<List<About>> about(Collection<Long> codings) {
        return project.read(read -> CodingStore.about(read, codings));
    }

    /**
     * The ids of the codings of a source that were made or changed at a time or later (in
     * milliseconds since 1970), where a read is running already.
     */
    public static Set<Long> since(Read read, long source, long at) {
        return CodingStore.since(read, source, at);
    }

    /** A coder's own codings of a code (an id), by source and place, as that read sees them. */
    public static List<Coding> of(Read read, long code, Coder coder) {
        Scope own = Scope.ofCoder(coder, Layers.in(read));
        return CodingStore.allOf(read, code).stream()
                .filter(one -> own.covers(one.source(), one.coder(), one.layer()))
                .toList();
    }

    /** All codings, by source and place. */
    public CompletableFuture<List<Coding>> all() {
        return project.read(CodingStore::all);
    }

    private static int removeAll(Tx tx, Collection<Long> codings) {
        int removed = 0;
        for (long coding : codings) {
            removed += tx.delete(Table.CODING, coding) ? 1 : 0;
        }
        return removed;
    }

    private Coded add(Tx tx, NewCoding wanted, long coder) {
        Optional<Long> text = CodingStore.textOf(tx, wanted.source());
        if (text.isEmpty()
                || !CodingStore.isCode(tx, wanted.code())
                || !Coders.isThere(tx, coder)) {
            return new Coded.Gone();
        }
        String body = texts.body(tx, text.get());
        Span span = wanted.span();
        if (span.isEmpty() || span.end() > body.length()) {
            return new Coded.Outside(body.length());
        }
        if (!Characters.isEdge(body, span.start()) || !Characters.isEdge(body, span.end())) {
            return new Coded.CutsCharacter();
        }
        long layer = Layers.own(tx);
        if (CodingStore.isThere(tx, wanted, coder, layer)) {
            return new Coded.Already();
        }
        return new Coded.Done(CodingStore.insert(tx, wanted, text.get(), coder, layer));
    }
}
