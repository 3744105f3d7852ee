package org.nyaya.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Codings.Theirs;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Texts;
import org.nyaya.text.Characters;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/**
 * Takes in codings that were made elsewhere, one source after the other whatever their order, so
 * that each text is fetched once: a table may be sorted by code.
 */
final class Bringing {

    /** For so many, looking for each is quicker than looking through all of the source. */
    private static final int FEW = 100;

    private static final String THERE =
            "select id, start, end, code, coder, layer, certainty, memo, key_quote from coding"
                    + " where source = ?";
    private static final String PLACE =
            " and start = ? and end = ? and code = ? and coder = ? and layer = ?";
    private static final String COLUMNS =
            "source, text, start, end, code, coder, layer, certainty, memo, key_quote";

    private final Tx tx;
    private final Texts texts;
    private final Set<Long> codes;
    private final Map<String, Long> coders = new HashMap<>();
    private final Map<LayerName, Optional<Long>> layers = new HashMap<>();

    /** What a coding is known by in its source. */
    private record Place(Span span, long code, long coder, long layer) {}

    private record There(long id, Noted noted) {}

    Bringing(Tx tx, Texts texts) {
        this.tx = tx;
        this.texts = texts;
        this.codes = new HashSet<>(tx.list(row -> row.number(0), "select id from code"));
    }

    /** What becomes of each, in their order. */
    List<Brought> all(List<Theirs> theirs) {
        Brought[] outcomes = new Brought[theirs.size()];
        List<Integer> bySource =
                IntStream.range(0, theirs.size())
                        .boxed()
                        .sorted(Comparator.comparingLong(i -> theirs.get(i).source()))
                        .toList();
        int from = 0;
        while (from < bySource.size()) {
            long source = theirs.get(bySource.get(from)).source();
            int to = from;
            while (to < bySource.size() && theirs.get(bySource.get(to)).source() == source) {
                to++;
            }
            List<Integer> rows = bySource.subList(from, to);
            Optional<Long> text = CodingStore.textOf(tx, source);
            if (text.isEmpty()) {
                rows.forEach(i -> outcomes[i] = new Brought.Not(new Coded.Gone()));
            } else {
                new InSource(source, text.get()).take(rows, theirs, outcomes);
            }
            from = to;
        }
        return Arrays.asList(outcomes);
    }

    private long coder(String name) {
        return coders.computeIfAbsent(name, wanted -> Coders.named(tx, wanted).id());
    }

    private Optional<Long> layer(LayerName name) {
        return layers.computeIfAbsent(
                new LayerName(name.agreed(), Names.fold(name.name())),
                folded -> Layers.named(tx, name));
    }

    /** The codings of one source: those that are there, and those that come. */
    private final class InSource {

        private final long source;
        private final long text;
        private final String body;
        private final Map<Place, There> there = new HashMap<>();
        private final Map<Place, Noted> come = new HashMap<>();
        private final List<@Nullable Object[]> added = new ArrayList<>();
        private boolean few;

        InSource(long source, long text) {
            this.source = source;
            this.text = text;
            this.body = texts.body(tx, text);
        }

        private void look(Place place) {
            tx.each(
                    this::note,
                    THERE + PLACE,
                    source,
                    place.span().start(),
                    place.span().end(),
                    place.code(),
                    place.coder(),
                    place.layer());
        }

        private void note(Row row) {
            Place place =
                    new Place(
                            new Span(row.count(1), row.count(2)),
                            row.number(3),
                            row.number(4),
                            row.number(5));
            Noted noted = new Noted(CodingStore.certainty(row, 6), row.text(7), row.flag(8));
            there.put(place, new There(row.number(0), noted));
        }

        void take(List<Integer> rows, List<Theirs> theirs, Brought[] outcomes) {
            few = rows.size() < FEW;
            if (!few) {
                tx.each(this::note, THERE, source);
            }
            for (int i : rows) {
                outcomes[i] = take(theirs.get(i));
            }
            tx.insertAll(Table.CODING, COLUMNS, added);
        }

        private Brought take(Theirs wanted) {
            Coded why = whyNot(wanted);
            if (why != null) {
                return new Brought.Not(why);
            }
            Optional<Long> layer = layer(wanted.layer());
            if (layer.isEmpty()) {
                return new Brought.OtherKind();
            }
            Place place =
                    new Place(wanted.span(), wanted.code(), coder(wanted.coder()), layer.get());
            Noted twin = come.get(place);
            if (twin != null) {
                return twin.equals(wanted.noted().apply(twin))
                        ? new Brought.Same()
                        : new Brought.Twice();
            }
            if (few) {
                look(place);
            }
            There known = there.get(place);
            Noted before = known == null ? Noted.NOTHING : known.noted();
            Noted noted = wanted.noted().apply(before);
            come.put(place, noted);
            if (known != null) {
                return known.noted().equals(noted) ? new Brought.Same() : change(known, noted);
            }
            add(place, noted);
            return new Brought.Added();
        }

        private @Nullable Coded whyNot(Theirs wanted) {
            Span span = wanted.span();
            if (!codes.contains(wanted.code())) {
                return new Coded.Gone();
            }
            if (span.isEmpty() || span.end() > body.length()) {
                return new Coded.Outside(body.length());
            }
            return Characters.isEdge(body, span.start()) && Characters.isEdge(body, span.end())
                    ? null
                    : new Coded.CutsCharacter();
        }

        private Brought change(There known, Noted noted) {
            tx.update(
                    Table.CODING,
                    known.id(),
                    "certainty, memo, key_quote",
                    noted.certainty().written(),
                    noted.memo(),
                    noted.keyQuote());
            return new Brought.Changed();
        }

        private void add(Place place, Noted noted) {
            added.add(
                    new @Nullable Object[] {
                        source,
                        text,
                        place.span().start(),
                        place.span().end(),
                        place.code(),
                        place.coder(),
                        place.layer(),
                        noted.certainty().written(),
                        noted.memo(),
                        noted.keyQuote()
                    });
        }
    }
}
