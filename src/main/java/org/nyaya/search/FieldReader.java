package org.nyaya.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.CodeGroup;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flags;
import org.nyaya.project.Read;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.search.Condition.Relation;
import org.nyaya.search.Condition.Told;
import org.nyaya.source.Held;
import org.nyaya.source.Kind;

/** Understands a field and what it asks for. */
final class FieldReader {

    private static final int MOST_TURNS = 1_000;
    private static final String KEY_QUOTE = "key";
    private static final String ANY_FLAG = "any";

    private final Read read;
    private final Sheets sheets;
    private final Lookup lookup;
    private final WhoReader who;

    FieldReader(Read read, Sheets sheets, Lookup lookup) {
        this.read = read;
        this.sheets = sheets;
        this.lookup = lookup;
        this.who = new WhoReader(sheets, lookup);
    }

    /**
     * The condition that the clause is.
     *
     * @param selects whether it is the clause that selects passages
     */
    Condition condition(Clause.Field field, boolean selects) throws BadQuestion {
        Optional<Fields> own = Fields.named(field.field());
        if (own.isEmpty()) {
            return who.attribute(field);
        }
        return switch (own.get()) {
            case CODE -> coded(field, selects ? Relation.SELECTED : Relation.CODED);
            case GROUP -> group(field, selects ? Relation.SELECTED : Relation.CODED);
            case OVERLAPS -> coded(field, Relation.OVERLAPS);
            case INSIDE -> coded(field, Relation.INSIDE);
            case CONTAINS -> coded(field, Relation.CONTAINS);
            case NEAR -> coded(field, Relation.NEAR);
            case FOLLOWED -> coded(field, Relation.FOLLOWED);
            case WITH -> coded(field, Relation.WITH);
            case PERSON -> who.person(field);
            case SPEAKER -> who.speaker(field);
            case SOURCE -> source(field);
            case KIND -> kind(field);
            case DATE -> date(field);
            case CERTAINTY -> certainty(field);
            case MEMO -> memo(field);
            case FLAG -> flag(field);
            case FLAGGED -> flagged(field);
            case CODED -> new Condition.CodedAtAll(field.negated() == yes(field), field.place());
            case LENGTH -> length(field);
            case CODER, LAYER, SHOW ->
                    throw new BadQuestion(Wrong.NOT_FOR_ALL, field.place(), field.field(), null);
        };
    }

    /** The name that the field asks for, where it can be nothing else. */
    String wholeName(Clause.Field field) throws BadQuestion {
        Clause.Name name = NameReader.name(field);
        if (name.ending() != Ending.WHOLE) {
            throw wrong(Wrong.NO_STAR, field);
        }
        return name.text();
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
                List.of(),
                name.ending() == Ending.BELOW,
                !counts ? 0 : within == null ? 1 : within,
                field.negated(),
                field.place());
    }

    private Condition group(Clause.Field field, Relation relation) throws BadQuestion {
        List<CodeGroup> groups =
                lookup.named(
                        NameReader.name(field),
                        field,
                        sheets.known().groups(),
                        CodeGroup::name,
                        Wrong.UNKNOWN_GROUP);
        Set<Long> codes = new HashSet<>();
        groups.forEach(group -> codes.addAll(group.codes()));
        return new Condition.Coded(
                relation,
                codes,
                List.of(),
                groups.stream().map(CodeGroup::name).toList(),
                false,
                0,
                field.negated(),
                field.place());
    }

    private Condition source(Clause.Field field) throws BadQuestion {
        Clause.Name name = NameReader.name(field);
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
                NameReader.told(name, found.stream().map(sheet -> sheet.source().name()).toList()),
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

    private Condition flagged(Clause.Field field) throws BadQuestion {
        String wanted = wholeName(field);
        Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
        for (FlagKind kind : FlagKind.values()) {
            if (Lookup.isSame(wanted, ANY_FLAG) || Lookup.isSame(wanted, kind.written())) {
                kinds.add(kind);
            }
        }
        if (kinds.isEmpty()) {
            throw lookup.unknown(Wrong.UNKNOWN_VALUE, field, wanted, flags());
        }
        return new Condition.Flags(kinds, Flags.in(read), field.negated(), field.place());
    }

    /** What may be asked for as flagged. */
    static List<String> flags() {
        List<String> names = new ArrayList<>(List.of(ANY_FLAG));
        for (FlagKind kind : FlagKind.values()) {
            names.add(kind.written());
        }
        return names;
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

    private static BadQuestion wrong(Wrong wrong, Clause.Field field) {
        return new BadQuestion(wrong, field.place(), field.field(), null);
    }
}
