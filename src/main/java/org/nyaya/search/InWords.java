package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Scope;
import org.nyaya.text.PartialDate;

/**
 * Says a question back, as it was understood: a sentence for people who check it or describe their
 * method, and short texts for chips.
 */
public final class InWords {

    private final Phrases phrases;
    private final Naming naming;

    /** Where the words come from, so that they can be of any language. */
    @FunctionalInterface
    public interface Phrases {

        /** The phrase of that key with the arguments filled in. */
        String say(String key, Object... args);
    }

    /**
     * A phrase without its language.
     *
     * @param key in the message files behind {@code asked.} or {@code chip.}
     */
    private record Phrase(String key, List<Object> args) {

        static Phrase of(String key, Object... args) {
            return new Phrase(key, List.of(args));
        }
    }

    public InWords(Phrases phrases) {
        this.phrases = phrases;
        this.naming = new Naming(phrases);
    }

    /** The whole question: what is found, where all holds, and whose codings count. */
    public String sentence(Understood question) {
        String shown =
                question.shown() == question.unit()
                        ? "unit"
                        : question.shown().name().toLowerCase(Locale.ROOT);
        String found = phrases.say("asked." + shown + "." + question.unit());
        boolean several = question.conditions().size() > 1;
        List<String> conditions =
                question.conditions().stream()
                        .map(condition -> part(condition, question.unit(), several))
                        .toList();
        String all =
                conditions.isEmpty()
                        ? found
                        : phrases.say(
                                "asked.where", found, naming.joined(conditions, "asked.comma"));
        return phrases.say("asked.sentence", all, scope(question.scope()));
    }

    /** Whose codings count. */
    public String scope(Scope scope) {
        String coder = naming.name(scope.coder().name());
        Layer layer = scope.layer();
        if (layer != null) {
            return scope.everybody()
                    ? phrases.say("asked.scope.layer", naming.name(layer.name()))
                    : phrases.say("asked.scope.layer_of", naming.name(layer.name()), coder);
        }
        return scope.agreedSources().isEmpty()
                ? phrases.say("asked.scope.coder", coder)
                : phrases.say("asked.scope.agreed", coder);
    }

    /** One condition as it goes on behind “passages” or “turns”. */
    public String phrase(Condition condition, Unit unit) {
        if (condition instanceof Condition.Either either) {
            return either(either, unit, false);
        }
        Phrase phrase = phrase(condition, unit, false);
        return phrases.say("asked." + phrase.key() + not(condition), phrase.args().toArray());
    }

    /** A condition among {@code others}: of a bracket it is then told where it ends. */
    private String part(Condition condition, Unit unit, boolean others) {
        String said = phrase(condition, unit);
        return others && condition instanceof Condition.Either
                ? phrases.say("asked.inner", said)
                : said;
    }

    /** One condition as short as it can be told, for a chip. */
    public String chip(Condition condition, Unit unit) {
        if (condition instanceof Condition.Either either) {
            return either(either, unit, true);
        }
        Phrase phrase = phrase(condition, unit, true);
        return phrases.say("chip." + phrase.key() + not(condition), phrase.args().toArray());
    }

    private static String not(Condition condition) {
        return condition.negated() ? ".not" : "";
    }

    private String either(Condition.Either either, Unit unit, boolean chip) {
        List<String> ways = new ArrayList<>();
        for (List<Condition> way : either.ways()) {
            List<String> all = new ArrayList<>();
            for (Condition one : way) {
                all.add(
                        chip && !(one instanceof Condition.Either)
                                ? chip(one, unit)
                                : part(one, unit, true));
            }
            ways.add(naming.joined(all, "asked.and"));
        }
        if (ways.size() == 1) {
            return phrases.say("asked.all" + not(either), ways.getFirst());
        }
        String joined = naming.joined(ways, either.negated() ? "asked.nor" : "asked.way");
        return phrases.say(
                chip ? "chip.either" + not(either) : "asked.either" + not(either), joined);
    }

    private Phrase phrase(Condition condition, Unit unit, boolean chip) {
        return switch (condition) {
            case Condition.Said said -> said(said.words());
            case Condition.Coded coded -> coded(coded, unit, chip);
            case Condition.SpokenBy by when by.attribute() == null ->
                    told("person", by.value(), chip);
            case Condition.SpokenBy by ->
                    told(
                            "attribute",
                            by.value(),
                            chip,
                            naming.name(String.valueOf(by.attribute())));
            case Condition.Speaking speaking when speaking.interviewer() ->
                    Phrase.of("interviewer");
            case Condition.Speaking speaking -> told("speaker", speaking.label(), chip);
            case Condition.Of of ->
                    told(of.origin().name().toLowerCase(Locale.ROOT), of.value(), chip);
            case Condition.Sure sure -> Phrase.of(sure.certainty().name().toLowerCase(Locale.ROOT));
            case Condition.Noted noted ->
                    noted.text() == null
                            ? Phrase.of("memo")
                            : Phrase.of("memo_text", naming.quoted(noted.text()));
            case Condition.KeyQuote key -> Phrase.of("key_quote");
            case Condition.Flags flags when flags.kinds().size() == FlagKind.values().length ->
                    Phrase.of("flagged_any");
            case Condition.Flags flags ->
                    Phrase.of(
                            "flagged",
                            naming.joined(
                                    flags.kinds().stream()
                                            .sorted()
                                            .map(kind -> phrases.say("flag.kind." + kind))
                                            .toList(),
                                    "asked.and"));
            case Condition.CodedAtAll coded -> Phrase.of("coded_at_all");
            case Condition.OfLength length -> length(length);
            case Condition.Either either ->
                    throw new IllegalArgumentException("A bracket is said by its parts");
        };
    }

    private Phrase said(Words words) {
        return switch (words) {
            case Words.Phrase phrase -> Phrase.of("said", naming.quoted(phrase.text()));
            case Words.Near near -> {
                List<String> each =
                        Stream.of(near.text().strip().split("\\s+")).map(naming::quoted).toList();
                yield Phrase.of("words_near", naming.joined(each, "asked.and"), near.between());
            }
            case Words.Pattern pattern -> Phrase.of("pattern", naming.quoted(pattern.text()));
            case Words.Like like -> Phrase.of("like", naming.quoted(like.text()), like.edits());
        };
    }

    private Phrase coded(Condition.Coded coded, Unit unit, boolean chip) {
        String names = naming.names(coded.names().stream().map(CodePath::toString).toList(), chip);
        String groups = naming.names(coded.groups(), chip);
        String codes =
                !coded.groups().isEmpty()
                        ? phrases.say("asked.of_group", groups)
                        : coded.below() ? phrases.say("asked.below", names) : names;
        boolean also = coded.relation() == Condition.Relation.CODED && unit == Unit.PASSAGES;
        String key = also ? "also_coded" : coded.relation().name().toLowerCase(Locale.ROOT);
        return Phrase.of(key, codes, coded.turns());
    }

    private static Phrase length(Condition.OfLength length) {
        String key =
                length.least() == length.most()
                        ? "length_just"
                        : length.most() == Integer.MAX_VALUE
                                ? "length_least"
                                : length.least() <= 0 ? "length_most" : "length";
        return Phrase.of(key, Math.max(0, length.least()), length.most());
    }

    /** What is told stands last among the arguments of the phrase, whatever is {@code before}. */
    private Phrase told(String key, Condition.Told told, boolean chip, String... before) {
        boolean date = key.equals("date");
        String value =
                switch (told) {
                    case Condition.Told.Names names -> naming.names(names.names(), chip);
                    case Condition.Told.Beginning beginning ->
                            chip
                                    ? phrases.say("chip.beginning", naming.quoted(beginning.text()))
                                    : naming.quoted(beginning.text());
                    case Condition.Told.Between between -> between(between, date);
                };
        boolean begins = told instanceof Condition.Told.Beginning && !chip;
        Object[] args = Stream.concat(Stream.of(before), Stream.of(value)).toArray();
        return Phrase.of(begins ? key + "_beginning" : key, args);
    }

    private String between(Condition.Told.Between between, boolean date) {
        String from = between.from();
        String to = between.to();
        String bound = String.valueOf(from == null ? to : from);
        String kind = date || isDay(bound) ? "asked.dates." : "asked.numbers.";
        if (from != null && to != null) {
            return phrases.say("asked.from_to", naming.name(from), naming.name(to));
        }
        String end =
                from == null
                        ? between.toIncluded() ? "most" : "less"
                        : between.fromIncluded() ? "least" : "more";
        return phrases.say(kind + end, naming.name(bound));
    }

    /** A year alone looks like any number. */
    private static boolean isDay(String bound) {
        return PartialDate.of(bound).filter(date -> date.iso().length() > 4).isPresent();
    }
}
