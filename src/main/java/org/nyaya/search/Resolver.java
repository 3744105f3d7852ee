package org.nyaya.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Scope;
import org.nyaya.project.Read;
import org.nyaya.search.BadQuestion.Wrong;

/**
 * Understands a question: looks up what it names in the study as it is. See {@code
 * src/docs/questions.md}. Used on the study thread, for notes are read there.
 */
final class Resolver {

    private final Sheets sheets;
    private final Coder coder;
    private final Lookup lookup;
    private final FieldReader fields;

    private Clause.@Nullable Field askedCoder;
    private Clause.@Nullable Field askedLayer;
    private Clause.@Nullable Field askedShow;

    private Resolver(Read read, Sheets sheets, Coder coder) {
        this.sheets = sheets;
        this.coder = coder;
        this.lookup = new Lookup(sheets);
        this.fields = new FieldReader(read, sheets, lookup);
    }

    /**
     * What the question means.
     *
     * @param coder whose own codings count where nothing is agreed and nothing else is asked for
     */
    static Understood understand(Read read, List<Clause> question, Sheets sheets, Coder coder)
            throws BadQuestion {
        return new Resolver(read, sheets, coder).understand(question);
    }

    private Understood understand(List<Clause> question) throws BadQuestion {
        List<Clause> tests = new ArrayList<>();
        for (Clause clause : question) {
            if (!isForAll(clause)) {
                tests.add(clause);
            }
        }
        Unit shown = shown();
        int selecting = shown == Unit.TURNS ? -1 : selecting(tests);
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            conditions.add(condition(tests.get(i), i == selecting));
        }
        Unit unit = selecting >= 0 || shown == Unit.PASSAGES ? Unit.PASSAGES : Unit.TURNS;
        Layer layer = layer();
        return new Understood(
                unit,
                shown == null ? unit : shown,
                conditions,
                scope(layer),
                layer == null ? null : layer.name());
    }

    /** Whether the clause speaks of the whole line; it is kept then. */
    private boolean isForAll(Clause clause) throws BadQuestion {
        if (!(clause instanceof Clause.Field field)) {
            return false;
        }
        Fields which = Fields.named(field.field()).orElse(null);
        Clause.Field before;
        switch (which) {
            case CODER -> {
                before = askedCoder;
                askedCoder = field;
            }
            case LAYER -> {
                before = askedLayer;
                askedLayer = field;
            }
            case SHOW -> {
                before = askedShow;
                askedShow = field;
            }
            case null, default -> {
                return false;
            }
        }
        if (field.negated()) {
            throw wrong(Wrong.NOT_FOR_ALL, field);
        }
        if (before != null) {
            throw wrong(Wrong.TWICE, field);
        }
        return true;
    }

    /** Which clause selects passages; -1 where none does. */
    private static int selecting(List<Clause> clauses) {
        for (int i = 0; i < clauses.size(); i++) {
            if (selects(clauses.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean selects(Clause clause) {
        return switch (clause) {
            case Clause.Said said -> false;
            case Clause.Field field ->
                    !field.negated()
                            && Fields.named(field.field())
                                    .filter(one -> one == Fields.CODE || one == Fields.GROUP)
                                    .isPresent();
            case Clause.Either either ->
                    !either.negated()
                            && either.ways().stream().allMatch(way -> selecting(way) >= 0);
        };
    }

    private Condition condition(Clause clause, boolean selects) throws BadQuestion {
        return switch (clause) {
            case Clause.Said said -> said(said);
            case Clause.Field field -> fields.condition(field, selects);
            case Clause.Either either -> {
                List<List<Condition>> ways = new ArrayList<>();
                for (List<Clause> way : either.ways()) {
                    int selecting = selects ? selecting(way) : -1;
                    List<Condition> conditions = new ArrayList<>();
                    for (int i = 0; i < way.size(); i++) {
                        conditions.add(condition(way.get(i), i == selecting));
                    }
                    ways.add(conditions);
                }
                yield new Condition.Either(ways, either.negated(), either.place());
            }
        };
    }

    private Condition said(Clause.Said said) throws BadQuestion {
        Set<String> languages = new HashSet<>(sheets.languages());
        if (languages.isEmpty()) {
            // Nobody says anything yet; what is no word is no word all the same.
            languages.add("en");
        }
        for (String language : languages) {
            if (isWord(said, language)) {
                return new Condition.Said(said.words(), said.negated(), said.place());
            }
        }
        throw new BadQuestion(Wrong.NOTHING_TO_FIND, said.place(), said.words().text(), null);
    }

    private static boolean isWord(Clause.Said said, String language) throws BadQuestion {
        try {
            return Saying.of(said.words(), language) != null;
        } catch (Saying.TooHard e) {
            throw new BadQuestion(Wrong.TOO_HARD, said.place(), said.words().text(), null);
        }
    }

    private @Nullable Unit shown() throws BadQuestion {
        if (askedShow == null) {
            return null;
        }
        String wanted = fields.wholeName(askedShow);
        List<String> names = new ArrayList<>();
        for (Unit unit : Unit.values()) {
            String name = unit.name().toLowerCase(Locale.ROOT);
            if (Lookup.isSame(name, wanted)) {
                return unit;
            }
            names.add(name);
        }
        throw lookup.unknown(Wrong.UNKNOWN_VALUE, askedShow, wanted, names);
    }

    private @Nullable Layer layer() throws BadQuestion {
        if (askedLayer == null) {
            return null;
        }
        String wanted = fields.wholeName(askedLayer);
        List<Layer> layers = sheets.known().layers();
        Optional<Layer> found =
                layers.stream().filter(layer -> Lookup.isSame(layer.name(), wanted)).findFirst();
        if (found.isEmpty()) {
            throw lookup.unknown(
                    Wrong.UNKNOWN_LAYER,
                    askedLayer,
                    wanted,
                    layers.stream().map(Layer::name).toList());
        }
        return found.get();
    }

    private Scope scope(@Nullable Layer layer) throws BadQuestion {
        Coder chosen = askedCoder == null ? coder : named(askedCoder);
        if (layer == null) {
            return askedCoder == null
                    ? sheets.usual(chosen)
                    : Scope.ofCoder(chosen, sheets.known().layers());
        }
        return askedCoder == null ? Scope.ofLayer(chosen, layer) : Scope.of(chosen, layer);
    }

    private Coder named(Clause.Field field) throws BadQuestion {
        String wanted = fields.wholeName(field);
        List<Coder> coders = sheets.known().coders();
        Optional<Coder> found =
                coders.stream().filter(one -> Lookup.isSame(one.name(), wanted)).findFirst();
        if (found.isEmpty()) {
            throw lookup.unknown(
                    Wrong.UNKNOWN_CODER, field, wanted, coders.stream().map(Coder::name).toList());
        }
        return found.get();
    }

    private static BadQuestion wrong(Wrong wrong, Clause.Field field) {
        return new BadQuestion(wrong, field.place(), field.field(), null);
    }
}
