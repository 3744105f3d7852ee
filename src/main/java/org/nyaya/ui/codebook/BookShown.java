package org.nyaya.ui.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Margin;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;

/** Which codes of the codebook are shown, and how many passages of the source have each. */
final class BookShown {

    private final Desk desk;
    private @Nullable Codes matched;
    private @Nullable CodeMatches matches;

    BookShown(Desk desk) {
        this.desk = desk;
    }

    /** How many passages of what is read have each code, by its id; none where none. */
    Map<Long, Integer> here() {
        Map<Long, Integer> counts = new HashMap<>();
        for (Margin.Mark mark : desk.marks().get()) {
            counts.merge(mark.code(), 1, Integer::sum);
        }
        return counts;
    }

    /**
     * The ids of the codes that letters can mean, with those above them; null for all.
     *
     * @param among the ids of those that are wanted at all, with what is below them; null for all
     */
    @Nullable Set<Long> of(String letters, @Nullable Set<Long> among) {
        if (letters.isBlank() && among == null) {
            return null;
        }
        Codes codes = desk.codes().get();
        Set<Long> wanted = among == null ? null : withBelow(codes, among);
        Set<Long> shown = new HashSet<>();
        for (CodeMatches.Match match : matches(codes).of(letters, List.of())) {
            if (wanted == null || wanted.contains(match.code().id())) {
                for (Long at = match.code().id(); at != null && shown.add(at); ) {
                    at = codes.tree().get(at).parent();
                }
            }
        }
        return shown;
    }

    /** The code that letters mean best. */
    Optional<Code> best(String letters) {
        return letters.isBlank()
                ? Optional.empty()
                : matches(desk.codes().get()).of(letters, List.of()).stream()
                        .findFirst()
                        .map(CodeMatches.Match::code);
    }

    /** Nothing of the codebook is left here. */
    void clear() {
        matched = null;
        matches = null;
    }

    private static Set<Long> withBelow(Codes codes, Set<Long> among) {
        Set<Long> ids = new HashSet<>();
        for (long id : among) {
            codes.tree().find(id).ifPresent(code -> ids.addAll(codes.tree().withAllBelow(code)));
        }
        return ids;
    }

    private CodeMatches matches(Codes codes) {
        if (matches == null || !codes.equals(matched)) {
            matched = codes;
            matches = new CodeMatches(codes);
        }
        return Objects.requireNonNull(matches);
    }
}
