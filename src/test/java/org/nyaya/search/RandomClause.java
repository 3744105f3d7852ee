package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nyaya.search.Asking.Ending;
import org.nyaya.search.Condition.Relation;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;

/** Clauses at random, of what a study holds. */
final class RandomClause {

    private static final List<String> DATES =
            List.of("2023", "2024", "2024-01", "2024-02", "2024-03", "2024-03-15", "2024-12-31");

    private final Facts facts;
    private final Asking asking;
    private final Random random;

    RandomClause(Facts facts, Asking asking, Random random) {
        this.facts = facts;
        this.asking = asking;
        this.random = random;
    }

    /** What a clause asks for. */
    enum Kind {
        WORD,
        PHRASE,
        WORDS_NEAR,
        PATTERN,
        LIKE,
        CODE,
        GROUP,
        OVERLAPS,
        INSIDE,
        CONTAINS,
        NEAR,
        FOLLOWED,
        WITH,
        PERSON,
        CHOICE,
        TEXT,
        NUMBER,
        DAY,
        SPEAKER,
        INTERVIEWER,
        SOURCE,
        SOURCE_KIND,
        DATE,
        CERTAINTY,
        MEMO,
        MEMO_TEXT,
        FLAG,
        FLAGGED,
        CODED,
        LENGTH
    }

    /** Of any kind; words and codes more often than others. */
    Asked any() {
        while (true) {
            Kind kind =
                    switch (random.nextInt(5)) {
                        case 0 -> Kind.WORD;
                        case 1 -> Kind.CODE;
                        default -> pick(List.of(Kind.values()));
                    };
            Optional<Asked> clause = of(kind);
            if (clause.isPresent()) {
                return clause.get();
            }
        }
    }

    /** Of that kind; empty where the study has nothing it could name. */
    Optional<Asked> of(Kind kind) {
        return Optional.ofNullable(
                switch (kind) {
                    case WORD -> asking.words(word());
                    case PHRASE -> asking.words(words(2 + random.nextInt(2)));
                    case WORDS_NEAR ->
                            asking.nearWords(random.nextInt(5), words(2 + random.nextInt(2)));
                    case PATTERN -> asking.pattern(pattern());
                    case LIKE ->
                            asking.like(
                                    mistyped(),
                                    random.nextBoolean() ? null : 1 + random.nextInt(2));
                    case CODE -> coded(Relation.CODED);
                    case GROUP ->
                            facts.groups().isEmpty()
                                    ? null
                                    : named(pick(facts.groups()).name(), asking::group);
                    case OVERLAPS -> coded(Relation.OVERLAPS);
                    case INSIDE -> coded(Relation.INSIDE);
                    case CONTAINS -> coded(Relation.CONTAINS);
                    case NEAR -> coded(Relation.NEAR);
                    case FOLLOWED -> coded(Relation.FOLLOWED);
                    case WITH -> coded(Relation.WITH);
                    case PERSON -> person();
                    case CHOICE, TEXT, NUMBER, DAY -> attribute(kind);
                    case SPEAKER -> speaker();
                    case INTERVIEWER ->
                            facts.speakers().stream().anyMatch(Facts.Speaker::asks)
                                    ? asking.interviewer()
                                    : null;
                    case SOURCE -> source();
                    case SOURCE_KIND ->
                            asking.kind(
                                    pick(List.of("interview", "translation", "note", "document")));
                    case DATE -> asking.date(new Ranges.OfDates(range(DATES)));
                    case CERTAINTY -> asking.certainty(pick(List.of("certain", "unsure")));
                    case MEMO -> asking.memo(random.nextBoolean());
                    case MEMO_TEXT ->
                            asking.memo(pick(List.of("why", "why not", "THOUGHT", "xyz")));
                    case FLAG -> asking.keyQuote();
                    case FLAGGED ->
                            asking.flagged(
                                    random.nextInt(3) == 0
                                            ? null
                                            : pick(List.copyOf(Asking.FLAGS.keySet())));
                    case CODED -> asking.coded(random.nextBoolean());
                    case LENGTH ->
                            asking.length(
                                    new Ranges.OfLengths(
                                            range(List.of("0", "1", "3", "5", "8", "20"))));
                });
    }

    private @Nullable Asked coded(Relation relation) {
        if (facts.codes().isEmpty()) {
            return null;
        }
        Facts.Code code = pick(facts.codes());
        boolean turns = relation == Relation.NEAR || relation == Relation.FOLLOWED;
        Integer within = turns && random.nextInt(3) > 0 ? (Integer) random.nextInt(4) : null;
        if (random.nextInt(5) == 0) {
            return asking.coded(relation, beginning(code.name()), Ending.BEGINNING, within);
        }
        boolean alone =
                facts.codes().stream().filter(one -> one.name().equals(code.name())).count() == 1;
        return asking.coded(
                relation,
                alone && random.nextBoolean() ? code.name() : facts.path(code.id()),
                random.nextBoolean() ? Ending.WHOLE : Ending.BELOW,
                within);
    }

    private @Nullable Asked person() {
        if (facts.people().isEmpty()) {
            return null;
        }
        String name = pick(facts.people()).name();
        return named(name, asking::person);
    }

    private @Nullable Asked speaker() {
        return facts.speakers().isEmpty()
                ? null
                : named(pick(facts.speakers()).label(), asking::speaker);
    }

    private @Nullable Asked source() {
        return facts.sources().isEmpty()
                ? null
                : named(pick(facts.sources()).name(), asking::source);
    }

    private interface Named {
        Asked by(String name, Ending ending);
    }

    private Asked named(String name, Named clause) {
        return random.nextInt(3) == 0
                ? clause.by(beginning(name), Ending.BEGINNING)
                : clause.by(name, Ending.WHOLE);
    }

    private @Nullable Asked attribute(Kind kind) {
        String type = kind == Kind.DAY ? "date" : kind.name().toLowerCase(Locale.ROOT);
        List<Facts.Attribute> attributes =
                facts.attributes().stream().filter(one -> one.type().equals(type)).toList();
        if (attributes.isEmpty()) {
            return null;
        }
        Facts.Attribute attribute = pick(attributes);
        if (kind == Kind.NUMBER) {
            return asking.number(
                    attribute,
                    new Ranges.OfNumbers(range(List.of("0", "7", "7.0", "31.5", "35", "40"))));
        }
        if (kind == Kind.DAY) {
            return asking.date(attribute, new Ranges.OfDates(range(DATES)));
        }
        List<String> values = new ArrayList<>(attribute.choices());
        for (Facts.Person person : facts.people()) {
            String value = person.values().get(attribute.id());
            if (value != null) {
                values.add(value);
            }
        }
        return values.isEmpty()
                ? null
                : named(pick(values), (name, ending) -> asking.attribute(attribute, name, ending));
    }

    private Ranges.Written range(List<String> values) {
        int from = random.nextInt(values.size());
        int to = from + random.nextInt(values.size() - from);
        String least = values.get(from);
        return switch (random.nextInt(6)) {
            case 0 -> Ranges.Written.only(least);
            case 1 ->
                    new Ranges.Written(
                            least, random.nextBoolean(), null, true, random.nextBoolean());
            case 2 ->
                    new Ranges.Written(
                            null, true, least, random.nextBoolean(), random.nextBoolean());
            default -> Ranges.Written.between(least, values.get(to));
        };
    }

    private String word() {
        return pick(random.nextInt(4) == 0 ? RandomStudy.STEMMED : RandomStudy.WORDS);
    }

    private String[] words(int count) {
        String[] words = new String[count];
        for (int i = 0; i < count; i++) {
            words[i] = word();
        }
        return words;
    }

    /** A word with a star in the place of some of its letters. */
    private String pattern() {
        String word = word();
        int from = random.nextInt(word.length());
        int to = from + random.nextInt(word.length() - from);
        // At least one letter stays.
        return from == 0 && to == word.length()
                ? word + "*"
                : word.substring(0, from) + "*" + word.substring(to);
    }

    private String mistyped() {
        StringBuilder word = new StringBuilder(word());
        for (int i = random.nextInt(3); i > 0; i--) {
            int at = random.nextInt(word.length() - 1);
            char next = word.charAt(at + 1);
            switch (random.nextInt(4)) {
                case 0 -> word.deleteCharAt(at);
                case 1 -> word.insert(at, 'x');
                case 2 -> word.setCharAt(at, 'r');
                default -> word.deleteCharAt(at + 1).insert(at, next);
            }
        }
        return word.toString();
    }

    private String beginning(String name) {
        return name.substring(0, 1 + random.nextInt(name.length())).strip();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
