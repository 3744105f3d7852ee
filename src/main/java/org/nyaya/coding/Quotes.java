package org.nyaya.coding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.QuoteStore.Place;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.source.Outlines;
import org.nyaya.source.Speaker;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/** The passages that memos quote by link. Every change is one undoable action. */
public final class Quotes {

    /** A memo that is written in the same step in which it quotes its first passage. */
    public record NewMemo(
            String title,
            LocalDate date,
            Memo.Kind kind,
            boolean isPrivate,
            long coder,
            Memo.@Nullable About about,
            String body) {}

    private static final String LINKS =
            "select q.id, q.source, q.text, q.start, q.end, s.name from quote q"
                    + " join source s on s.id = q.source where q.memo = ?"
                    + " order by q.position, q.id";

    private record Link(long id, long source, long text, Span span, String in) {

        static Link of(Row row) {
            return new Link(
                    row.number(0),
                    row.number(1),
                    row.number(2),
                    new Span(row.count(3), row.count(4)),
                    row.text(5));
        }
    }

    private final Project project;
    private final Outlines outlines;
    private final Texts texts;

    public Quotes(Project project, Outlines outlines, Texts texts) {
        this.project = project;
        this.outlines = outlines;
        this.texts = texts;
    }

    /** Quotes a passage of a source (an id) in a memo (an id), behind those it quotes already. */
    public CompletableFuture<Quoted> add(long memo, long source, Span span) {
        return project.act(
                Label.of("memo.quote", "", ""),
                tx -> {
                    Place place = QuoteStore.place(tx, texts, source, span).orElse(null);
                    if (!MemoStore.isThere(tx, memo)) {
                        return new Quoted.Gone();
                    }
                    if (place == null) {
                        return noPassage(tx, source);
                    }
                    if (QuoteStore.isThere(tx, memo, place)) {
                        return new Quoted.Already();
                    }
                    QuoteStore.insert(tx, memo, place);
                    tx.label(Label.of("memo.quote", place.in(), paragraph(place)));
                    return new Quoted.Done(memo, place.in(), place.paragraph());
                });
    }

    /** Writes a memo that quotes a passage; where it cannot be quoted, nothing is written. */
    public CompletableFuture<Quoted> addNew(NewMemo wanted, long source, Span span) {
        return project.act(
                Label.of("memo.write_quote", wanted.title(), "", ""),
                tx -> {
                    Place place = QuoteStore.place(tx, texts, source, span).orElse(null);
                    if (!MemoStore.isThere(tx, wanted.about())) {
                        return new Quoted.Gone();
                    }
                    if (place == null) {
                        return noPassage(tx, source);
                    }
                    Memo memo =
                            MemoStore.insert(
                                    tx,
                                    wanted.title(),
                                    wanted.date(),
                                    wanted.kind(),
                                    wanted.isPrivate(),
                                    wanted.coder(),
                                    wanted.about(),
                                    wanted.body());
                    QuoteStore.insert(tx, memo.id(), place);
                    tx.label(
                            Label.of(
                                    "memo.write_quote",
                                    wanted.title(),
                                    place.in(),
                                    paragraph(place)));
                    return new Quoted.Done(memo.id(), place.in(), place.paragraph());
                });
    }

    /** Takes the link away, not what it leads to; false where it was gone. */
    public CompletableFuture<Boolean> remove(Quote quote) {
        return project.act(
                Label.of("memo.unquote", quote.in(), Integer.toString(quote.paragraph())),
                tx -> tx.delete(Table.QUOTE, quote.id()));
    }

    /** Moves a passage before the one it follows in its memo, or behind the next. */
    public CompletableFuture<Boolean> move(Quote quote, boolean down) {
        return project.act(
                Label.of("memo.quote_order", quote.in(), Integer.toString(quote.paragraph())),
                tx -> {
                    List<Long> ids = new ArrayList<>(QuoteStore.ids(tx, quote.memo()));
                    int at = ids.indexOf(quote.id());
                    int to = at + (down ? 1 : -1);
                    if (at < 0 || to < 0 || to >= ids.size()) {
                        return false;
                    }
                    Collections.swap(ids, at, to);
                    for (int i = 0; i < ids.size(); i++) {
                        tx.update(Table.QUOTE, ids.get(i), "position", i);
                    }
                    return true;
                });
    }

    /** What a memo (an id) quotes, in its order. */
    public CompletableFuture<List<Quote>> of(long memo) {
        return project.read(read -> {
            Map<Long, String> people = new HashMap<>();
            read.each(row -> people.put(row.number(0), row.text(1)), "select id, name from person");
            return read.list(Link::of, LINKS, memo).stream()
                    .map(link -> told(read, memo, link, people))
                    .toList();
        });
    }

    private Quote told(Read read, long memo, Link link, Map<Long, String> people) {
        String body = texts.body(read, link.text());
        Span span = link.span();
        return new Quote(
                link.id(),
                memo,
                link.source(),
                span,
                link.in(),
                Paragraphs.at(body, span.start()),
                who(read, link.source(), span, people),
                body.substring(span.start(), span.end()));
    }

    private List<String> who(Read read, long source, Span span, Map<Long, String> people) {
        Set<String> who = new LinkedHashSet<>();
        for (Turn turn : outlines.of(read, source).within(span)) {
            Speaker speaker = turn.speaker();
            if (speaker != null) {
                Long person = speaker.person();
                who.add(
                        person == null
                                ? speaker.label()
                                : people.getOrDefault(person, speaker.label()));
            }
        }
        return List.copyOf(who);
    }

    private static Quoted noPassage(Read read, long source) {
        return QuoteStore.isSource(read, source) ? new Quoted.NoPassage() : new Quoted.Gone();
    }

    private static String paragraph(Place place) {
        return Integer.toString(place.paragraph());
    }
}
