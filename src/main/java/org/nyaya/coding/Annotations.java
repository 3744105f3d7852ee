package org.nyaya.coding;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.source.Texts;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/** Short notes on passages, without a code. Every change is one undoable action. */
public final class Annotations {

    /**
     * An annotation as a person reads it away from the text.
     *
     * @param by the name of who wrote it
     * @param in the name of the source
     * @param paragraph in which the passage begins, from 1
     * @param words what was said there, whole
     */
    public record Entry(Annotation annotation, String by, String in, int paragraph, String words) {}

    private static final String COLUMNS = "a.id, a.source, a.start, a.end, a.coder, a.date, a.body";

    private static final String ALL =
            "select "
                    + COLUMNS
                    + ", c.name, s.name, a.text from annotation a join coder c on c.id = a.coder"
                    + " join source s on s.id = a.source order by a.date desc, a.id desc";

    private final Project project;
    private final Texts texts;

    public Annotations(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Those of a source (an id), by start. */
    public CompletableFuture<List<Annotation>> of(long source) {
        return project.read(read ->
                read.list(
                        Annotations::annotation,
                        "select "
                                + COLUMNS
                                + " from annotation a where a.source = ? order by a.start, a.end, a.id",
                        source));
    }

    /** All of the study, the latest first. */
    public CompletableFuture<List<Entry>> all() {
        return project.read(read -> read.list(row -> entry(read, row), ALL));
    }

    /**
     * Writes a note on a passage.
     *
     * @param source an id, as {@code coder} is
     */
    public CompletableFuture<Annotated> add(
            long source, Span span, long coder, LocalDate date, String body) {
        String words = body.strip();
        return project.act(
                Label.of("annotation.add", "", ""),
                tx -> {
                    QuoteStore.Place place = QuoteStore.place(tx, texts, source, span).orElse(null);
                    if (words.isEmpty()) {
                        return new Annotated.NoWords();
                    }
                    if (place == null) {
                        return QuoteStore.isSource(tx, source)
                                ? new Annotated.NoPassage()
                                : new Annotated.Gone();
                    }
                    long id =
                            tx.insert(
                                    Table.ANNOTATION,
                                    "source, text, start, end, coder, date, body",
                                    source,
                                    place.text(),
                                    span.start(),
                                    span.end(),
                                    coder,
                                    date.toString(),
                                    words);
                    tx.label(label("annotation.add", place.in(), place.paragraph()));
                    return new Annotated.Done(
                            new Annotation(id, source, span, coder, date, words),
                            place.in(),
                            place.paragraph());
                });
    }

    /** Writes a note (an id) anew; its author and its date stay. */
    public CompletableFuture<Annotated> revise(long annotation, String body) {
        String words = body.strip();
        return project.act(
                Label.of("annotation.revise", "", ""),
                tx -> {
                    Entry now = find(tx, annotation);
                    if (words.isEmpty()) {
                        return new Annotated.NoWords();
                    }
                    if (now == null) {
                        return new Annotated.Gone();
                    }
                    tx.update(Table.ANNOTATION, annotation, "body", words);
                    tx.label(label("annotation.revise", now.in(), now.paragraph()));
                    return done(now, words);
                });
    }

    /** Takes a note (an id) away. */
    public CompletableFuture<Annotated> remove(long annotation) {
        return project.act(
                Label.of("annotation.remove", "", ""),
                tx -> {
                    Entry now = find(tx, annotation);
                    if (now == null) {
                        return new Annotated.Gone();
                    }
                    tx.delete(Table.ANNOTATION, annotation);
                    tx.label(label("annotation.remove", now.in(), now.paragraph()));
                    return done(now, now.annotation().body());
                });
    }

    private static Annotated done(Entry entry, String words) {
        Annotation was = entry.annotation();
        return new Annotated.Done(
                new Annotation(was.id(), was.source(), was.span(), was.coder(), was.date(), words),
                entry.in(),
                entry.paragraph());
    }

    private static Label label(String key, String in, int paragraph) {
        return Label.of(key, in, Integer.toString(paragraph));
    }

    private @Nullable Entry find(Read read, long id) {
        return read.one(
                        row -> entry(read, row),
                        ALL.replace(" order by", " where a.id = ? order by"),
                        id)
                .orElse(null);
    }

    private Entry entry(Read read, Row row) {
        Annotation annotation = annotation(row);
        String body = texts.body(read, row.number(9));
        return new Entry(
                annotation,
                row.text(7),
                row.text(8),
                Paragraphs.at(body, annotation.span().start()),
                annotation.span().of(body));
    }

    private static Annotation annotation(Row row) {
        return new Annotation(
                row.number(0),
                row.number(1),
                new Span(row.count(2), row.count(3)),
                row.number(4),
                LocalDate.parse(row.text(5)),
                row.text(6));
    }
}
