package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Texts;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/** All memos as a person reads them: with who wrote each, and what it is about. */
public final class MemoCatalog {

    /**
     * A memo.
     *
     * @param by the name of who wrote it
     * @param subject what it is about; null where it is free
     * @param quotes how many passages it quotes
     */
    public record Entry(Memo memo, String by, @Nullable Subject subject, int quotes) {}

    /** What a memo is about. */
    public sealed interface Subject {

        record OfStudy() implements Subject {}

        record OfSource(long source, String name) implements Subject {}

        record OfCode(CodePath path) implements Subject {}

        record OfPerson(String name) implements Subject {}

        /**
         * A passage.
         *
         * @param source the id of the source, {@code in} its name
         * @param paragraph in which it begins, from 1
         */
        record OfCoding(long source, String in, int paragraph, Span span, CodePath path)
                implements Subject {}
    }

    private final Project project;
    private final Texts texts;

    public MemoCatalog(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** All memos, the latest first, without what other coders keep to themselves. */
    public CompletableFuture<List<Entry>> of(Coder reader) {
        return project.read(read -> {
            Telling telling = new Telling(read, texts);
            return Memos.in(read).stream()
                    .filter(memo -> !memo.isPrivate() || memo.coder() == reader.id())
                    .map(telling::entry)
                    .toList();
        });
    }

    private static final class Telling {

        private final Read read;
        private final Texts texts;
        private final CodeTree codes;
        private final Map<Long, String> coders = new HashMap<>();
        private final Map<Long, String> bodies = new HashMap<>();
        private final Map<Long, Integer> quotes;

        Telling(Read read, Texts texts) {
            this.read = read;
            this.texts = texts;
            this.codes = CodeTree.of(read);
            this.quotes = QuoteStore.counts(read);
            Coders.in(read).forEach(coder -> coders.put(coder.id(), coder.name()));
        }

        Entry entry(Memo memo) {
            return new Entry(
                    memo,
                    coders.getOrDefault(memo.coder(), ""),
                    memo.about() == null ? null : subject(memo.about()).orElse(null),
                    quotes.getOrDefault(memo.id(), 0));
        }

        private Optional<Subject> subject(Memo.About about) {
            return switch (about.thing()) {
                case STUDY -> Optional.of(new Subject.OfStudy());
                case SOURCE ->
                        name("source", about.id())
                                .map(name -> new Subject.OfSource(about.id(), name));
                case PERSON -> name("person", about.id()).map(Subject.OfPerson::new);
                case CODE ->
                        codes.find(about.id()).map(code -> new Subject.OfCode(codes.path(code)));
                case CODING -> coding(about.id());
            };
        }

        private Optional<String> name(String table, long id) {
            return read.one(row -> row.text(0), "select name from " + table + " where id = ?", id);
        }

        private Optional<Subject> coding(long id) {
            return read.one(
                    row -> {
                        Span span = new Span((int) row.number(3), (int) row.number(4));
                        String body =
                                bodies.computeIfAbsent(
                                        row.number(2), text -> texts.body(read, text));
                        return new Subject.OfCoding(
                                row.number(0),
                                row.text(1),
                                Paragraphs.at(body, span.start()),
                                span,
                                codes.path(codes.get(row.number(5))));
                    },
                    "select s.id, s.name, k.text, k.start, k.end, k.code from coding k"
                            + " join source s on s.id = k.source where k.id = ?",
                    id);
        }
    }
}
