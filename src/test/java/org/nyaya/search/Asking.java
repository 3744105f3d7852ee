package org.nyaya.search;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nyaya.study.Facts;
import org.nyaya.text.Names;

/** Makes clauses of what a study holds: how they are written, and what they mean by hand. */
final class Asking {

    private static final List<String> FIELDS =
            List.of(
                    "code",
                    "overlaps",
                    "inside",
                    "contains",
                    "near",
                    "followed",
                    "with",
                    "person",
                    "speaker",
                    "source",
                    "kind",
                    "date",
                    "coder",
                    "layer",
                    "certainty",
                    "memo",
                    "flag",
                    "flagged",
                    "group",
                    "coded",
                    "length",
                    "show");

    static final Map<String, String> FLAGS =
            new TreeMap<>(
                    Map.of(
                            "violence", "violence",
                            "sexual_violence", "sexual violence",
                            "child", "child",
                            "self_harm", "self-harm",
                            "death", "death",
                            "other", "other"));

    private final Facts facts;
    private final Spelling spelling;

    Asking(Facts facts, Spelling spelling) {
        this.facts = facts;
        this.spelling = spelling;
    }

    /** How a name is asked for. */
    enum Ending {
        WHOLE,
        BEGINNING,
        BELOW
    }

    /**
     * A code by its path; with {@link Ending#BEGINNING}, every code whose name begins as written.
     *
     * @param turns null where it is not said, which means 1
     */
    Asked coded(Condition.Relation relation, String path, Ending ending, @Nullable Integer turns) {
        Set<Long> ids =
                ending == Ending.BEGINNING
                        ? ids(facts.codes(), code -> begins(code.name(), path), Facts.Code::id)
                        : codes(path, ending == Ending.BELOW);
        String name =
                switch (ending) {
                    case WHOLE -> spelling.path(path);
                    case BEGINNING -> spelling.beginning(path);
                    case BELOW -> spelling.path(path) + ">*";
                };
        String field =
                relation == Condition.Relation.CODED
                        ? "code"
                        : relation.name().toLowerCase(Locale.ROOT);
        return new Asked.Coded(
                relation,
                ids,
                turns == null ? 1 : turns,
                spelling.field(field) + ":" + name + (turns == null ? "" : "~" + turns));
    }

    /** The codes that were put into a group. */
    Asked group(String name, Ending ending) {
        Set<Long> codes = new HashSet<>();
        facts.groups().stream()
                .filter(group -> fits(group.name(), name, ending))
                .forEach(group -> codes.addAll(group.codes()));
        return new Asked.Coded(
                Condition.Relation.CODED,
                codes,
                1,
                spelling.field("group") + ":" + name(name, ending));
    }

    /** What is flagged for a kind, as the study file has it; null for any. */
    Asked flagged(@Nullable String kind) {
        Set<String> kinds = kind == null ? FLAGS.keySet() : Set.of(kind);
        String written = kind == null ? "any" : String.valueOf(FLAGS.get(kind));
        return new Asked.Flagged(kinds, spelling.field("flagged") + ":" + spelling.name(written));
    }

    private Set<Long> codes(String path, boolean below) {
        Facts.Code meant =
                facts.codes().stream()
                        .filter(code -> same(facts.path(code.id()), path))
                        .findFirst()
                        .or(() ->
                                facts.codes().stream()
                                        .filter(code -> same(code.name(), path))
                                        .findFirst())
                        .orElseThrow();
        return below ? facts.withAllBelow(meant.id()) : Set.of(meant.id());
    }

    Asked person(String name, Ending ending) {
        return new Asked.Spoken(
                ids(facts.people(), person -> fits(person.name(), name, ending), Facts.Person::id),
                spelling.field("person") + ":" + name(name, ending));
    }

    /** An attribute that is a choice or a text. */
    Asked attribute(Facts.Attribute attribute, String value, Ending ending) {
        return spoken(attribute, kept -> fits(kept, value, ending), name(value, ending));
    }

    /** An attribute that is a number. */
    Asked number(Facts.Attribute attribute, Ranges.OfNumbers range) {
        return spoken(attribute, range::holds, range.written());
    }

    /** An attribute that is a date. */
    Asked date(Facts.Attribute attribute, Ranges.OfDates range) {
        return spoken(attribute, range::holds, range.written());
    }

    private Asked spoken(Facts.Attribute attribute, Predicate<String> fits, String value) {
        boolean taken = FIELDS.contains(Names.fold(attribute.name()));
        String prefix = taken || spelling.number(4) == 0 ? "attribute." : "";
        Set<Long> people =
                ids(
                        facts.people(),
                        person -> {
                            String kept = person.values().get(attribute.id());
                            return kept != null && fits.test(kept);
                        },
                        Facts.Person::id);
        return new Asked.Spoken(people, spelling.field(prefix + attribute.name()) + ":" + value);
    }

    Asked speaker(String label, Ending ending) {
        return new Asked.Speaking(
                ids(
                        facts.speakers(),
                        speaker -> fits(speaker.label(), label, ending),
                        Facts.Speaker::id),
                spelling.field("speaker") + ":" + name(label, ending));
    }

    Asked interviewer() {
        return new Asked.Speaking(
                ids(facts.speakers(), Facts.Speaker::asks, Facts.Speaker::id),
                spelling.field("speaker") + ":interviewer");
    }

    Asked source(String name, Ending ending) {
        return of(
                source -> fits(source.name(), name, ending),
                spelling.field("source") + ":" + name(name, ending));
    }

    /** As the question names it: interview, translation, note, document. */
    Asked kind(String kind) {
        String stored = kind.equals("interview") ? "transcript" : kind;
        return of(source -> source.kind().equals(stored), spelling.field("kind") + ":" + kind);
    }

    Asked date(Ranges.OfDates range) {
        return of(
                source -> source.date() != null && range.holds(source.date()),
                spelling.field("date") + ":" + range.written());
    }

    private Asked of(Predicate<Facts.Source> fits, String written) {
        return new Asked.Of(ids(facts.sources(), fits, Facts.Source::id), written);
    }

    Asked certainty(String certainty) {
        return marked(
                coding -> coding.certainty().equals(certainty),
                true,
                spelling.field("certainty") + ":" + certainty);
    }

    Asked memo(boolean yes) {
        return marked(
                coding -> !coding.notes().isEmpty(),
                yes,
                spelling.field("memo") + (yes ? ":yes" : ":no"));
    }

    Asked memo(String text) {
        return marked(
                coding ->
                        coding.notes().stream()
                                .anyMatch(note -> Names.fold(note).contains(Names.fold(text))),
                true,
                spelling.field("memo") + ":" + spelling.name(text));
    }

    Asked keyQuote() {
        return marked(Facts.Coding::keyQuote, true, spelling.field("flag") + ":key");
    }

    private Asked marked(Predicate<Facts.Coding> fits, boolean is, String written) {
        return new Asked.Marked(ids(facts.codings(), fits, Facts.Coding::id), is, written);
    }

    Asked coded(boolean yes) {
        return new Asked.AtAll(yes, spelling.field("coded") + (yes ? ":yes" : ":no"));
    }

    Asked length(Ranges.OfLengths range) {
        return new Asked.OfLength(
                range.least(), range.most(), spelling.field("length") + ":" + range.written());
    }

    /** A word, or several that follow one another. */
    Asked words(String... words) {
        String written = Arrays.stream(words).map(spelling::word).collect(Collectors.joining(" "));
        boolean bare = words.length == 1 && spelling.number(4) > 0;
        return new Asked.Follow(List.of(words), bare ? written : Spelling.quoted(written));
    }

    Asked nearWords(int between, String... words) {
        String written = Arrays.stream(words).map(spelling::word).collect(Collectors.joining(" "));
        return new Asked.Near(List.of(words), between, Spelling.quoted(written) + "~" + between);
    }

    /** With stars. */
    Asked pattern(String pattern) {
        return new Asked.Fitting(word -> Likeness.fits(pattern, word), spelling.word(pattern));
    }

    /** With so many letters other; null where it is not said. */
    Asked like(String word, @Nullable Integer edits) {
        int most = edits != null ? edits : word.length() >= 6 ? 2 : 1;
        return new Asked.Fitting(
                other -> Likeness.edits(word, other) <= most,
                spelling.word(word) + "~" + (edits == null ? "" : edits));
    }

    private String name(String name, Ending ending) {
        return ending == Ending.BEGINNING ? spelling.beginning(name) : spelling.name(name);
    }

    private static boolean fits(String name, String asked, Ending ending) {
        return ending == Ending.BEGINNING ? begins(name, asked) : same(name, asked);
    }

    private static boolean same(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    private static boolean begins(String name, String beginning) {
        return Names.fold(name).startsWith(Names.fold(beginning));
    }

    private static <T> Set<Long> ids(List<T> all, Predicate<T> fits, Function<T, Long> id) {
        return all.stream().filter(fits).map(id).collect(Collectors.toSet());
    }
}
