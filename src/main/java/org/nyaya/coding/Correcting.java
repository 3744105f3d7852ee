package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /**
     * A coding that lies on a stretch of a text, whoever made it.
     *
     * @param by the name of its coder
     */
    public record Lying(long id, Span span, CodePath path, String by) {}

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
                                int lost = new Carrying(tx, wanted.source(), done).all();
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
                                yield new Corrected.Done(done.text(), done.stretch(), lost);
                            }
                        });
    }

    /** The codings of all coders that share text with a stretch of a source (an id), in order. */
    public CompletableFuture<List<Lying>> on(long source, Span stretch) {
        return project.read(read -> {
            CodeTree codes = CodeTree.of(read);
            Map<Long, String> coders = new HashMap<>();
            Coders.in(read).forEach(coder -> coders.put(coder.id(), coder.name()));
            return read.list(
                    row ->
                            new Lying(
                                    row.number(0),
                                    new Span(row.count(1), row.count(2)),
                                    codes.path(codes.get(row.number(3))),
                                    coders.getOrDefault(row.number(4), "")),
                    "select id, start, end, code, coder from coding"
                            + " where source = ? and start < ? and end > ?"
                            + " order by start, end desc, id",
                    source,
                    stretch.end(),
                    stretch.start());
        });
    }
}
