package org.nyaya.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Clause.Ending;
import org.nyaya.text.Names;

/** Finds what a question names, and where nothing is called so, what is called most like it. */
final class Lookup {

    private final CodeTree codes;

    Lookup(Sheets sheets) {
        this.codes = sheets.known().codes();
    }

    /** The codes that a name means. */
    record Codes(List<Code> named, Set<Long> ids) {}

    /** The codes that are meant; of one name, one. */
    Codes codes(Clause.Name name, Clause.Field field) throws BadQuestion {
        CodePath path = CodePath.of(name.text());
        List<Code> meant = name.ending() == Ending.BEGINNING ? beginning(path) : codes.meant(path);
        if (meant.isEmpty() && path.names().size() > 1) {
            // Whoever reads AI/ML in a codebook writes it so.
            meant = codes.meant(new CodePath(List.of(String.join("/", path.names()))));
        }
        if (meant.isEmpty()) {
            throw new BadQuestion(
                    Wrong.UNKNOWN_CODE,
                    field.place(),
                    path.toString(),
                    nearestCode(path.names().getLast()));
        }
        if (meant.size() > 1 && name.ending() != Ending.BEGINNING) {
            throw new BadQuestion(
                    Wrong.SEVERAL_CODES,
                    field.place(),
                    path.toString(),
                    codes.path(meant.getFirst()).toString());
        }
        Set<Long> ids = new HashSet<>();
        for (Code code : meant) {
            ids.addAll(
                    name.ending() == Ending.BELOW ? codes.withAllBelow(code) : Set.of(code.id()));
        }
        return new Codes(meant, ids);
    }

    /** The codes whose path ends in these names, the last of which it may only begin with. */
    private List<Code> beginning(CodePath path) {
        List<String> wanted = path.names().stream().map(Names::fold).toList();
        List<Code> found = new ArrayList<>();
        for (Code code : codes.all()) {
            if (!Names.fold(code.name()).startsWith(wanted.getLast())) {
                continue;
            }
            List<String> full = codes.path(code).names().stream().map(Names::fold).toList();
            int above = wanted.size() - 1;
            if (full.size() > above
                    && full.subList(full.size() - 1 - above, full.size() - 1)
                            .equals(wanted.subList(0, above))) {
                found.add(code);
            }
        }
        return found;
    }

    /** Those that have the name, or begin so; {@code unknown} where none does. */
    <T> List<T> named(
            Clause.Name name,
            Clause.Field field,
            Collection<T> all,
            Function<T, String> nameOf,
            Wrong unknown)
            throws BadQuestion {
        String wanted = Names.fold(name.text());
        List<T> found = new ArrayList<>();
        for (T one : all) {
            String folded = Names.fold(nameOf.apply(one));
            if (name.ending() == Ending.BEGINNING
                    ? folded.startsWith(wanted)
                    : folded.equals(wanted)) {
                found.add(one);
            }
        }
        if (found.isEmpty()) {
            throw unknown(unknown, field, name.text(), all.stream().map(nameOf).toList());
        }
        return found;
    }

    static boolean isSame(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    /** Says that nothing is called so, and what is called most like it. */
    BadQuestion unknown(Wrong wrong, Clause.Field field, String written, Collection<String> names) {
        String nearest = nearest(written, names);
        return new BadQuestion(wrong, field.place(), written, nearest);
    }

    /** The path of the code whose name is nearest. */
    private @Nullable String nearestCode(String name) {
        String wanted = Names.fold(name);
        Code nearest = null;
        int least = (wanted.length() + 1) / 2;
        for (Code code : codes.all()) {
            int distance = Distance.between(wanted, Names.fold(code.name()));
            if (distance < least) {
                least = distance;
                nearest = code;
            }
        }
        return nearest == null ? null : codes.path(nearest).toString();
    }

    /** The name that is nearest, where less than half of it would have to be typed anew. */
    static @Nullable String nearest(String written, Collection<String> names) {
        String wanted = Names.fold(written);
        String nearest = null;
        int least = (wanted.length() + 1) / 2;
        for (String name : names) {
            int distance = Distance.between(wanted, Names.fold(name));
            if (distance < least) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }
}
