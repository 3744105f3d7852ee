package org.nyaya.coding;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.text.Names;

/** The codebook as it was at one moment: every code with what is above and below it. */
public final class CodeTree {

    private final Map<Long, Code> byId = new LinkedHashMap<>();
    private final Map<Long, List<Code>> below = new HashMap<>();

    /** The codebook as it is now. */
    public static CodeTree of(Read read) {
        return CodeStore.tree(read);
    }

    /** From all codes of a study, in any order. */
    public CodeTree(Collection<Code> codes) {
        Map<Long, List<Code>> children = new HashMap<>();
        for (Code code : codes) {
            children.computeIfAbsent(
                            code.parent() == null ? 0L : code.parent(), k -> new ArrayList<>())
                    .add(code);
        }
        children.values()
                .forEach(siblings ->
                        siblings.sort(
                                Comparator.comparingInt(Code::position)
                                        .thenComparingLong(Code::id)));
        Deque<Code> open = new ArrayDeque<>(children.getOrDefault(0L, List.of()));
        while (!open.isEmpty()) {
            Code code = open.pop();
            byId.put(code.id(), code);
            List<Code> own = children.getOrDefault(code.id(), List.of());
            below.put(code.id(), List.copyOf(own));
            own.reversed().forEach(open::push);
        }
    }

    /** Every code, each before those below it, siblings in their order. */
    public List<Code> all() {
        return List.copyOf(byId.values());
    }

    /** The code of that id; throws {@link NullPointerException} where there is none. */
    public Code get(long id) {
        return Objects.requireNonNull(byId.get(id));
    }

    /** The code of that id, if it was there. */
    public Optional<Code> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The codes directly below. */
    public List<Code> below(Code code) {
        return below.getOrDefault(code.id(), List.of());
    }

    /** The ids of the code and of all codes below it. */
    public Set<Long> withAllBelow(Code code) {
        Set<Long> ids = new HashSet<>();
        Deque<Code> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            Code next = open.pop();
            ids.add(next.id());
            open.addAll(below(next));
        }
        return ids;
    }

    public CodePath path(Code code) {
        List<String> names = new ArrayList<>();
        for (@Nullable Code at = code;
                at != null;
                at = at.parent() == null ? null : byId.get(at.parent())) {
            names.addFirst(at.name());
        }
        return new CodePath(names);
    }

    /**
     * The codes that a written name can mean: those whose path ends in its names, case and accents
     * aside; where one of them is the whole path, that one alone.
     */
    public List<Code> meant(CodePath path) {
        List<String> wanted = path.names().stream().map(Names::fold).toList();
        List<Code> found = new ArrayList<>();
        for (Code code : byId.values()) {
            if (!Names.fold(code.name()).equals(wanted.getLast())) {
                continue;
            }
            List<String> full = path(code).names().stream().map(Names::fold).toList();
            if (full.equals(wanted)) {
                return List.of(code);
            }
            if (full.size() > wanted.size()
                    && full.subList(full.size() - wanted.size(), full.size()).equals(wanted)) {
                found.add(code);
            }
        }
        return found;
    }
}
