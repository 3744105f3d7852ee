package org.nyaya.coding;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.source.Correction;
import org.nyaya.source.NewWording;
import org.nyaya.source.Texts;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/**
 * Corrects transcripts after coding. Text, turns, codings, quotes, flags and annotations move in
 * one action, and come back together when it is undone.
 */
public final class Correcting {

    private final Project project;
    private final Texts texts;

    public Correcting(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Lets a stretch of what was said read so. One action, and none where it reads so already. */
    public CompletableFuture<Corrected> correct(NewWording wanted) {
        return project.act(
                Label.of("transcript.correct", "", ""),
                tx ->
                        switch (Correction.apply(tx, texts, wanted)) {
                            case Correction.Outcome.Refused refused ->
                                    new Corrected.Refused(refused.why());
                            case Correction.Outcome.Done done -> {
                                Went went = new Carrying(tx, wanted.source(), done).all();
                                String name =
                                        tx.one(
                                                        row -> row.text(0),
                                                        "select name from source where id = ?",
                                                        wanted.source())
                                                .orElseThrow();
                                int paragraph = Paragraphs.at(done.was(), wanted.stretch().start());
                                tx.label(
                                        Label.of(
                                                "transcript.correct",
                                                name,
                                                Integer.toString(paragraph)));
                                yield new Corrected.Done(done.text(), done.stretch(), went);
                            }
                        });
    }

    /**
     * What shares text with a stretch of a source (an id), whoever made it; what a memo that is
     * private is called is told to its own coder only.
     */
    public CompletableFuture<List<Lying>> on(long source, Span stretch, Coder reader) {
        return project.read(read -> Lying.on(read, source, stretch, reader));
    }
}
