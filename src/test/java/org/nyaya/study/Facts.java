package org.nyaya.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.project.Project;
import org.nyaya.text.Span;

/**
 * Everything a study holds, read by plain SQL and looked through from end to end: what slow
 * computations in tests start from, past every cache and search tree of the program.
 */
public record Facts(
        List<Source> sources,
        List<Speaker> speakers,
        List<Turn> turns,
        List<Person> people,
        List<Attribute> attributes,
        List<Code> codes,
        List<Coder> coders,
        List<Layer> layers,
        List<Coding> codings,
        List<Quote> quotes,
        List<Lost> lost,
        Set<LostMemo> lostMemos,
        List<Flag> flags,
        List<SourceFlag> sourceFlags,
        List<Annotation> annotations,
        Set<Long> negative,
        List<Group> groups) {

    /** {@code date} is that of its interview, as far as it is known. */
    public record Source(
            long id,
            String name,
            String body,
            @Nullable Long interview,
            String kind,
            String language,
            @Nullable String date) {}

    public record Speaker(
            long id, long source, String label, @Nullable Long person, boolean asks) {}

    /** {@code who} is the id of the person, the interviewer's too; {@code person} the name. */
    public record Turn(
            long id,
            long source,
            int start,
            int said,
            int end,
            @Nullable Long speaker,
            boolean asks,
            @Nullable String label,
            @Nullable Long who,
            @Nullable String person) {

        public boolean sharesTextWith(Span span) {
            return start < span.end() && span.start() < end;
        }
    }

    /** {@code values} by the id of the attribute. */
    public record Person(long id, String name, Map<Long, String> values) {}

    public record Attribute(long id, String name, String type, List<String> choices) {}

    public record Code(long id, @Nullable Long parent, String name) {}

    public record Layer(long id, String name, boolean agreed) {}

    /** {@code notes}: the note on it, and titles and bodies of the memos; none of them empty. */
    public record Coding(
            long id,
            long source,
            Span span,
            long code,
            long coder,
            long layer,
            boolean agreed,
            String certainty,
            boolean keyQuote,
            List<String> notes) {

        public boolean sharesTextWith(long other, Span place) {
            return source == other && span.start() < place.end() && place.start() < span.end();
        }
    }

    /** A passage that a memo quotes, and its place among those. */
    public record Quote(long id, long memo, long source, long text, Span span, int position) {}

    /** A coding whose words were taken away, as it stood on its text. */
    public record Lost(
            long id,
            long source,
            long text,
            Span span,
            long code,
            long coder,
            String certainty,
            String memo,
            boolean keyQuote,
            boolean negative,
            String flagged) {}

    /** A memo (an id) that comes back to a lost coding (an id) when that is put elsewhere. */
    public record LostMemo(long lost, long memo) {}

    public record Flag(long id, long source, long text, Span span, String kind) {}

    public record SourceFlag(long id, long source, String kind) {}

    public record Annotation(
            long id, long source, long text, Span span, long coder, String date, String body) {}

    /** A group of codes: its name, and the ids of the codes in it. */
    public record Group(long id, String name, Set<Long> codes) {}

    public static Facts of(Project project) {
        return project.read(FactsReader::read).join();
    }

    public Source source(long id) {
        return sources.stream().filter(source -> source.id() == id).findFirst().orElseThrow();
    }

    public Code code(long id) {
        return codes.stream().filter(code -> code.id() == id).findFirst().orElseThrow();
    }

    public Coder coder(long id) {
        return coders.stream().filter(coder -> coder.id() == id).findFirst().orElseThrow();
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

    /** All turns of a source, in order. */
    public List<Turn> turnsOf(long source) {
        return turns.stream().filter(turn -> turn.source() == source).toList();
    }

    /** Those that share text with {@code span}, labels included. */
    public List<Turn> turnsOf(long source, Span span) {
        return turnsOf(source).stream().filter(turn -> turn.sharesTextWith(span)).toList();
    }
}
