package org.nyaya.coding;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;

/** Changes one coding that is there: where it begins and ends, how sure it is, what it is for. */
public final class Reworking {

    private final Project project;
    private final Texts texts;

    public Reworking(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Steps that follow one another at once, and are undone together. */
    public Project.Group group(Label label) {
        return project.group(label);
    }

    /**
     * Gives a coding (an id) other edges.
     *
     * @return {@link Coded.Already} where the same coder has that very passage so already: nothing
     *     is changed, for the two would be one
     */
    public CompletableFuture<Coded> resize(Project.Group step, long coding, Span span) {
        return step.act(tx -> resized(tx, coding, span));
    }

    /**
     * Turns round how sure its coder is of a coding (an id), as it is then: who asks twice at once
     * is where they were.
     *
     * @param unsure how the step is called where they are not sure any more
     * @param certain where they are sure again
     * @return the coding as it is now; empty where it is gone
     */
    public CompletableFuture<Optional<Coding>> turnCertainty(
            long coding, Label unsure, Label certain) {
        return project.act(
                unsure,
                tx ->
                        CodingStore.find(tx, coding)
                                .flatMap(before -> {
                                    boolean sure = before.certainty() == Certainty.CERTAIN;
                                    if (!sure) {
                                        tx.label(certain);
                                    }
                                    Certainty next = sure ? Certainty.UNSURE : Certainty.CERTAIN;
                                    tx.update(Table.CODING, coding, "certainty", next.written());
                                    return CodingStore.find(tx, coding);
                                }));
    }

    /**
     * Turns round whether a coding (an id) says what its code means better than others do, as it is
     * then.
     *
     * @param one how the step is called where it becomes a key quote
     * @param none where it is none any more
     * @return the coding as it is now; empty where it is gone
     */
    public CompletableFuture<Optional<Coding>> turnKeyQuote(long coding, Label one, Label none) {
        return project.act(
                one,
                tx ->
                        CodingStore.find(tx, coding)
                                .flatMap(before -> {
                                    if (before.keyQuote()) {
                                        tx.label(none);
                                    }
                                    tx.update(
                                            Table.CODING, coding, "key_quote", !before.keyQuote());
                                    return CodingStore.find(tx, coding);
                                }));
    }

    private Coded resized(Tx tx, long coding, Span span) {
        Optional<Coding> found = CodingStore.find(tx, coding);
        if (found.isEmpty()) {
            return new Coded.Gone();
        }
        Coding before = found.get();
        String body = texts.body(tx, before.text());
        if (span.isEmpty() || span.end() > body.length()) {
            return new Coded.Outside(body.length());
        }
        if (!Characters.isEdge(body, span.start()) || !Characters.isEdge(body, span.end())) {
            return new Coded.CutsCharacter();
        }
        if (span.equals(before.span())) {
            return new Coded.Done(before);
        }
        NewCoding wanted = NewCoding.of(before.source(), span, before.code());
        if (CodingStore.isThere(tx, wanted, before.coder(), before.layer())) {
            return new Coded.Already();
        }
        tx.update(Table.CODING, coding, "start, end", span.start(), span.end());
        return new Coded.Done(CodingStore.find(tx, coding).orElseThrow());
    }
}
