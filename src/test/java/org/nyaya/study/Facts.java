package org.nyaya.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.text.Span;

/**
 * Everything a study holds, read by plain SQL and looked through from end to end: what slow
 * computations in tests start from, past every cache and search tree of the program.
 */
public record Facts(
        List<Source> sources, List<Turn> turns, List<Code> codes, List<Coding> codings) {

    public record Source(long id, String name, String body, @Nullable Long interview) {}

    public record Turn(
            long source,
            int start,
            int said,
            int end,
            boolean asks,
            @Nullable String label,
            @Nullable String person) {

        public boolean sharesTextWith(Span span) {
            return start < span.end() && span.start() < end;
        }
    }

    public record Code(long id, @Nullable Long parent, String name) {}

    public record Coding(long id, long source, Span span, long code, long coder, boolean agreed) {

        public boolean sharesTextWith(long other, Span place) {
            return source == other && span.start() < place.end() && place.start() < span.end();
        }
    }

    public static Facts of(Project project) {
        return project.read(Facts::of).join();
    }

    private static Facts of(Read read) {
        return new Facts(
                read.list(
                        row ->
                                new Source(
                                        row.number(0),
                                        row.text(1),
                                        row.text(2),
                                        row.numberOrNull(3)),
                        "select s.id, s.name, t.body, s.interview from source s"
                                + " join text t on t.id = s.text"),
                read.list(
                        row ->
                                new Turn(
                                        row.number(0),
                                        row.count(1),
                                        row.count(2),
                                        row.count(3),
                                        row.flag(4),
                                        row.textOrNull(5),
                                        row.textOrNull(6)),
                        "select t.source, t.start, t.said, t.end, s.interviewer, s.label, p.name"
                                + " from turn t left join speaker s on s.id = t.speaker"
                                + " left join person p on p.id = s.person order by t.start"),
                read.list(
                        row -> new Code(row.number(0), row.numberOrNull(1), row.text(2)),
                        "select id, parent, name from code"),
                read.list(
                        row ->
                                new Coding(
                                        row.number(0),
                                        row.number(1),
                                        new Span(row.count(2), row.count(3)),
                                        row.number(4),
                                        row.number(5),
                                        row.flag(6)),
                        "select c.id, c.source, c.start, c.end, c.code, c.coder, l.kind = 'agreed'"
                                + " from coding c join layer l on l.id = c.layer"));
    }

    public Source source(long id) {
        return sources.stream().filter(source -> source.id() == id).findFirst().orElseThrow();
    }

    public Code code(long id) {
        return codes.stream().filter(code -> code.id() == id).findFirst().orElseThrow();
    }

    /** The names from the top down to the code, with slashes; no name of the tests holds one. */
    public String path(long code) {
        Code last = code(code);
        return last.parent() == null ? last.name() : path(last.parent()) + "/" + last.name();
    }

    public Set<Long> withAllBelow(long code) {
        Set<Long> ids = new HashSet<>(Set.of(code));
        for (Code below : codes) {
            if (below.parent() != null && below.parent() == code) {
                ids.addAll(withAllBelow(below.id()));
            }
        }
        return ids;
    }

    /** What counts: the agreed codings of a source that has some, else those of the coder. */
    public List<Coding> inScope(Coder coder) {
        List<Coding> counts = new ArrayList<>();
        for (Coding coding : codings) {
            boolean agreedOn =
                    codings.stream()
                            .anyMatch(other -> other.agreed() && other.source() == coding.source());
            if (agreedOn ? coding.agreed() : !coding.agreed() && coding.coder() == coder.id()) {
                counts.add(coding);
            }
        }
        return counts;
    }

    public List<Turn> turnsOf(long source, Span span) {
        return turns.stream()
                .filter(turn -> turn.source() == source && turn.sharesTextWith(span))
                .toList();
    }
}
