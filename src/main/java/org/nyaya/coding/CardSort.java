package org.nyaya.coding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * Splits a code: its passages are sorted to others, one after the other, and what was sorted is
 * done in one action.
 */
public final class CardSort {

    /**
     * Where passages are sorted to.
     *
     * @param code the id of a code that is there; null for a new one
     * @param name what the new one is called; it goes beside the code that is split
     */
    public record Pile(@Nullable Long code, String name) {}

    private final Project project;

    public CardSort(Project project) {
        this.project = project;
    }

    /** How many codings a code (an id) has, whoever made them. */
    public CompletableFuture<Integer> all(long code) {
        return project.read(
                read -> (int) read.number("select count(*) from coding where code = ?", code));
    }

    /**
     * Gives codings the codes of the piles they were sorted to; makes those that are new. Where one
     * of them cannot be made, nothing is changed.
     *
     * @param sorted the piles of codings, by their ids; who stays is not in it
     */
    public CompletableFuture<Sorted> sort(Code code, Map<Long, Pile> sorted, String reason) {
        return project.act(
                Label.of("code.split", code.name()),
                tx -> BookChange.in(tx, reason, in -> sort(in, code.id(), sorted)));
    }

    private static Sorted sort(Tx tx, long id, Map<Long, Pile> sorted) {
        Code code = CodeStore.find(tx, id).orElse(null);
        List<Pile> piles = sorted.values().stream().distinct().toList();
        if (code == null || piles.stream().anyMatch(pile -> isGone(tx, pile))) {
            return new Sorted.Gone();
        }
        Optional<Sorted> refused = refused(tx, code, piles);
        if (refused.isPresent()) {
            return refused.get();
        }
        tx.label(Label.of("code.split", CodeStore.path(tx, code).toString()));
        int made = 0;
        int changed = 0;
        int doubled = 0;
        for (Pile pile : piles) {
            Long to = pile.code();
            if (to == null) {
                String name = pile.name().strip();
                to = CodeStore.insert(tx, code.parent(), name, CodeDetails.NONE).id();
                made++;
            }
            List<Long> cards = new ArrayList<>();
            sorted.forEach((coding, where) -> {
                if (where.equals(pile)) {
                    cards.add(coding);
                }
            });
            Recoded.Done done = Recoding.recode(tx, cards, to);
            changed += done.changed();
            doubled += done.doubled();
        }
        return new Sorted.Done(made, changed, doubled);
    }

    private static Optional<Sorted> refused(Read read, Code code, List<Pile> piles) {
        Set<String> names = new HashSet<>();
        for (Pile pile : piles) {
            if (pile.code() != null) {
                continue;
            }
            Optional<CodeEdit> trouble = CodeEdits.trouble(read, code.parent(), pile.name());
            if (trouble.isPresent()) {
                return Optional.of(new Sorted.Refused(pile.name(), trouble.get()));
            }
            if (!names.add(Names.fold(pile.name()))) {
                CodePath same = new CodePath(List.of(pile.name().strip()));
                return Optional.of(new Sorted.Refused(pile.name(), new CodeEdit.NameTaken(same)));
            }
        }
        return Optional.empty();
    }

    private static boolean isGone(Read read, Pile pile) {
        return pile.code() != null && !CodingStore.isCode(read, pile.code());
    }
}
