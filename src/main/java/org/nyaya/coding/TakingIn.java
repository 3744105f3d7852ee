package org.nyaya.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * Takes entries of a codebook file in, inside one action. What is there is read once, and kept in
 * mind as entries are added: a file may hold 50,000.
 */
final class TakingIn {

    /** Where a code stands: the id of the code above (0: none) and its folded name. */
    private record Place(long parent, String folded) {}

    private final Tx tx;
    private final Map<Place, Code> codes = new HashMap<>();
    private final Map<String, Long> tags = new HashMap<>();
    private final Map<Long, Integer> nextPositions = new HashMap<>();

    TakingIn(Tx tx) {
        this.tx = tx;
        CodeStore.tree(tx).all().forEach(this::remember);
    }

    Codebook.Outcome take(Codebook.Entry entry) {
        List<String> names = entry.path().names();
        Code there = null;
        int known = 0;
        while (known < names.size()) {
            Code next = codes.get(place(there, names.get(known)));
            if (next == null) {
                break;
            }
            there = next;
            known++;
        }
        Code same = known == names.size() ? there : null;
        CodeDetails details =
                entry.details().apply(same == null ? CodeDetails.NONE : same.details());
        Long tagged = details.tag() == null ? null : tags.get(details.tag());
        if (tagged != null && (same == null || tagged != same.id())) {
            return Codebook.Outcome.TAG_TAKEN;
        }
        if (same != null) {
            return change(same, details) ? Codebook.Outcome.CHANGED : Codebook.Outcome.SAME;
        }
        for (String name : names.subList(known, names.size() - 1)) {
            there = add(there, name, CodeDetails.NONE);
        }
        add(there, names.getLast(), details);
        return Codebook.Outcome.ADDED;
    }

    private boolean change(Code code, CodeDetails details) {
        if (!CodeStore.update(tx, code.id(), details)) {
            return false;
        }
        if (code.tag() != null) {
            tags.remove(code.tag());
        }
        remember(code.with(details));
        return true;
    }

    private Code add(@Nullable Code above, String name, CodeDetails details) {
        Long parent = above == null ? null : above.id();
        int position = nextPositions.getOrDefault(parent == null ? 0 : parent, 0);
        Code code = CodeStore.insert(tx, parent, name, position, details);
        remember(code);
        return code;
    }

    private void remember(Code code) {
        codes.put(
                new Place(code.parent() == null ? 0 : code.parent(), Names.fold(code.name())),
                code);
        if (code.tag() != null) {
            tags.put(code.tag(), code.id());
        }
        nextPositions.merge(
                code.parent() == null ? 0 : code.parent(), code.position() + 1, Math::max);
    }

    private static Place place(@Nullable Code above, String name) {
        return new Place(above == null ? 0 : above.id(), Names.fold(name));
    }
}
