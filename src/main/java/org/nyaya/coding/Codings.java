package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
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

    public Codings(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Codes a passage, as {@code coder} (an id), in the layer of everybody's own work. */
    public CompletableFuture<Coded> add(NewCoding wanted, long coder, Label label) {
        return project.act(label, tx -> add(tx, wanted, coder));
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

    /** All codings, by source and place. */
    public CompletableFuture<List<Coding>> all() {
        return project.read(CodingStore::all);
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
