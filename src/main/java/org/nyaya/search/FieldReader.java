package org.nyaya.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.nyaya.coding.Certainty;
import org.nyaya.people.Attribute;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Profile;
import org.nyaya.project.Read;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Condition.Relation;
import org.nyaya.search.Condition.Told;
import org.nyaya.source.Held;
import org.nyaya.source.Kind;
import org.nyaya.source.Speaker;
import org.nyaya.text.Names;

/** Understands a field and what it asks for. */
final class FieldReader {

    private static final int MOST_TURNS = 1_000;
    private static final String INTERVIEWER = "interviewer";
    private static final String KEY_QUOTE = "key";

    private final Read read;
    private final Sheets sheets;
    private final Lookup lookup;

    FieldReader(Read read, Sheets sheets, Lookup lookup) {
        this.read = read;
        this.sheets = sheets;
        this.lookup = lookup;
    }

    /**
     * The condition that the clause is.
     *
     * @param selects whether it is the clause that selects passages
     */
    Condition condition(Clause.Field field, boolean selects) throws BadQuestion {
        Optional<Fields> own = Fields.named(field.field());
        if (own.isEmpty()) {
            return attribute(field);
        }
        return switch (own.get()) {
            case CODE -> coded(field, selects ? Relation.SELECTED : Relation.CODED);
            case OVERLAPS -> coded(field, Relation.OVERLAPS);
            case INSIDE -> coded(field, Relation.INSIDE);
            case CONTAINS -> coded(field, Relation.CONTAINS);
            case NEAR -> coded(field, Relation.NEAR);
            case FOLLOWED -> coded(field, Relation.FOLLOWED);
            case WITH -> coded(field, Relation.WITH);
            case PERSON -> person(field);
            case SPEAKER -> speaker(field);
            case SOURCE -> source(field);
            case KIND -> kind(field);
            case DATE -> date(field);
            case CERTAINTY -> certainty(field);
            case MEMO -> memo(field);
            case FLAG -> flag(field);
            case CODED -> new Condition.CodedAtAll(field.negated() == yes(field), field.place());
            case LENGTH -> length(field);
            case CODER, LAYER, SHOW ->
                    throw new BadQuestion(Wrong.NOT_FOR_ALL, field.place(), field.field(), null);
        };
    }

    /** The name that the field asks for, where it can be nothing else. */
    String wholeName(Clause.Field field) throws BadQuestion {
        Clause.Name name = name(field);
        if (name.ending() != Ending.WHOLE) {
            throw wrong(Wrong.NO_STAR, field);
        }
        return name.text();
    }

    private Clause.Name name(Clause.Field field) throws BadQuestion {
        if (!(field.value() instanceof Clause.Name name)) {
            throw wrong(Wrong.NO_RANGE, field);
        }
        if (name.within() != null) {
            throw wrong(Wrong.NO_DISTANCE, field);
        }
        if (name.ending() == Ending.BELOW) {
            throw wrong(Wrong.NO_BELOW, field);
        }
        return name;
    }

    private Condition coded(Clause.Field field, Relation relation) throws BadQuestion {
        if (!(field.value() instanceof Clause.Name name)) {
            throw wrong(Wrong.NO_RANGE, field);
        }
        boolean counts = relation == Relation.NEAR || relation == Relation.FOLLOWED;
        Integer within = name.within();
        if (within != null && !counts) {
            throw wrong(Wrong.NO_DISTANCE, field);
        }
        if (within != null && within > MOST_TURNS) {
            throw wrong(Wrong.TOO_FAR, field);
        }
        Lookup.Codes codes = lookup.codes(name, field);
        return new Condition.Coded(
                relation,
                codes.ids(),
                codes.named().stream().map(sheets.known().codes()::path).toList(),
                name.ending() == Ending.BELOW,
                !counts ? 0 : within == null ? 1 : within,
                field.negated(),
                field.place());
    }

    private Condition person(Clause.Field field) throws BadQuestion {
        Clause.Name name = name(field);
        List<Profile> people =
                lookup.named(
                        name,
                        field,
                        sheets.known().people().people(),
                        profile -> profile.person().name(),
                        Wrong.UNKNOWN_PERSON);
        Set<Long> ids = new HashSet<>();
        people.forEach(profile -> ids.add(profile.person().id()));
        Told told = told(name, people.stream().map(profile -> profile.person().name()).toList());
        return new Condition.SpokenBy(ids, null, told, field.negated(), field.place());
    }

    private Condition attribute(Clause.Field field) throws BadQuestion {
        String written = Names.fold(field.field());
        String wanted =
                written.startsWith(Fields.ATTRIBUTE)
                        ? written.substring(Fields.ATTRIBUTE.length()).strip()
                        : written;
        List<Attribute> attributes = sheets.known().people().attributes();
        Optional<Attribute> found =
                attributes.stream()
                        .filter(one -> Names.fold(one.name()).equals(wanted))
                        .findFirst();
        if (found.isEmpty()) {
            String nearest = Lookup.nearest(wanted, Fields.names(attributes));
            throw new BadQuestion(
                    Wrong.UNKNOWN_FIELD,
                    field.fieldPlace(),
                    field.field(),
                    nearest == null ? null : nearest + ":");
        }
        return spokenBy(field, found.get());
    }

    private Condition spokenBy(Clause.Field field, Attribute attribute) throws BadQuestion {
        Told told;
        Predicate<String> fits;
        if (attribute.type() == AttributeType.NUMBER || attribute.type() == AttributeType.DATE) {
            Limits limits = Limits.of(field, attribute.type() == AttributeType.DATE);
            told = limits.told();
            fits = limits::include;
        } else {
            Clause.Name name = name(field);
            Set<String> values = new HashSet<>(attribute.choices());
            sheets.known()
                    .people()
                    .people()
                    .forEach(profile -> {
                        String value = profile.values().get(attribute.id());
                        if (value != null) {
                            values.add(value);
                        }
                    });
            List<String> meant =
                    lookup.named(name, field, values, value -> value, Wrong.UNKNOWN_VALUE);
            Set<String> folded = new HashSet<>();
            meant.forEach(value -> folded.add(Names.fold(value)));
            told = told(name, meant.stream().sorted().toList());
            fits = value -> folded.contains(Names.fold(value));
        }
        Set<Long> ids = new HashSet<>();
        for (Profile profile : sheets.known().people().people()) {
            String value = profile.values().get(attribute.id());
            if (value != null && fits.test(value)) {
                ids.add(profile.person().id());
            }
        }
        return new Condition.SpokenBy(ids, attribute.name(), told, field.negated(), field.place());
    }

    private Condition speaker(Clause.Field field) throws BadQuestion {
        Clause.Name name = name(field);
        boolean interviewer =
                name.ending() == Ending.WHOLE && Lookup.isSame(name.text(), INTERVIEWER);
        Map<Long, Speaker> speakers = new LinkedHashMap<>();
        for (Sheet sheet : sheets.all()) {
            for (Speaker speaker : sheet.talk().speakers) {
                speakers.put(speaker.id(), speaker);
            }
        }
        Set<Long> ids = new HashSet<>();
        Set<String> labels = new HashSet<>();
        if (interviewer) {
            for (Speaker speaker : speakers.values()) {
                if (speaker.interviewer() || Lookup.isSame(speaker.label(), INTERVIEWER)) {
                    ids.add(speaker.id());
                }
            }
        } else {
            for (Speaker speaker :
                    lookup.named(
                            name,
                            field,
                            speakers.values(),
                            Speaker::label,
                            Wrong.UNKNOWN_SPEAKER)) {
                ids.add(speaker.id());
                labels.add(speaker.label());
            }
        }
        return new Condition.Speaking(
                ids,
                interviewer,
                told(name, labels.stream().sorted().toList()),
                field.negated(),
                field.place());
    }

    private Condition source(Clause.Field field) throws BadQuestion {
        Clause.Name name = name(field);
        List<Sheet> found =
                lookup.named(
                        name,
                        field,
                        sheets.all(),
                        sheet -> sheet.source().name(),
                        Wrong.UNKNOWN_SOURCE);
        return of(
                Condition.Origin.SOURCE,
                found,
                told(name, found.stream().map(sheet -> sheet.source().name()).toList()),
                field);
    }

    private Condition kind(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        List<String> names = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            // People say interview where the study file says transcript.
            String written =
                    kind == Kind.TRANSCRIPT ? "interview" : kind.name().toLowerCase(Locale.ROOT);
            names.add(written);
            if (Lookup.isSame(wanted, written)
                    || Lookup.isSame(wanted, kind.name().toLowerCase(Locale.ROOT))) {
                List<Sheet> found =
                        sheets.all().stream()
                                .filter(sheet -> sheet.source().kind() == kind)
                                .toList();
                return of(Condition.Origin.KIND, found, new Told.Names(List.of(written)), field);
            }
        }
        throw lookup.unknown(Wrong.UNKNOWN_VALUE, field, wanted, names);
    }

    private Condition date(Clause.Field field) throws BadQuestion {
        Limits limits = Limits.of(field, true);
        List<Sheet> found = new ArrayList<>();
        for (Sheet sheet : sheets.all()) {
            Long interview = sheet.source().interview();
            Held held = interview == null ? null : sheets.known().interviews().get(interview);
            if (held != null && held.date() != null && limits.include(held.date())) {
                found.add(sheet);
            }
        }
        return of(Condition.Origin.DATE, found, limits.told(), field);
    }

    private static Condition of(
            Condition.Origin origin, List<Sheet> found, Told told, Clause.Field field) {
        Set<Long> ids = new HashSet<>();
        found.forEach(sheet -> ids.add(sheet.source().id()));
        return new Condition.Of(origin, ids, told, field.negated(), field.place());
    }

    private Condition certainty(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        Optional<Certainty> certainty = Certainty.of(wanted);
        if (certainty.isEmpty()) {
            throw lookup.unknown(Wrong.UNKNOWN_VALUE, field, wanted, List.of("certain", "unsure"));
        }
        return new Condition.Sure(certainty.get(), field.negated(), field.place());
    }

    private Condition memo(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        boolean none = Lookup.isSame(wanted, "no");
        boolean any = none || Lookup.isSame(wanted, "yes");
        Set<Long> codings = any ? null : Notes.with(read, wanted);
        return new Condition.Noted(
                codings, any ? null : wanted, field.negated() != none, field.place());
    }

    private Condition flag(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        if (!Lookup.isSame(wanted, KEY_QUOTE)) {
            throw lookup.unknown(Wrong.UNKNOWN_VALUE, field, wanted, List.of(KEY_QUOTE));
        }
        return new Condition.KeyQuote(field.negated(), field.place());
    }

    private boolean yes(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        if (Lookup.isSame(wanted, "yes")) {
            return true;
        }
        if (Lookup.isSame(wanted, "no")) {
            return false;
        }
        throw lookup.unknown(Wrong.UNKNOWN_VALUE, field, wanted, List.of("yes", "no"));
    }

    private Condition length(Clause.Field field) throws BadQuestion {
        Limits limits = Limits.of(field, false);
        return new Condition.OfLength(
                limits.least(), limits.most(), field.negated(), field.place());
    }

    /** Names as the study spells them; of a beginning, only what it is. */
    private static Told told(Clause.Name name, List<String> names) {
        return name.ending() == Ending.BEGINNING
                ? new Told.Beginning(name.text())
                : new Told.Names(names.stream().distinct().toList());
    }

    private static BadQuestion wrong(Wrong wrong, Clause.Field field) {
        return new BadQuestion(wrong, field.place(), field.field(), null);
    }
}
