package org.nyaya.coding;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * Makes two codes one. What was coded with the first is then coded with the second, which keeps its
 * name, place and definition; what the first said is added to it with the day and where it comes
 * from. Codes below the first go under the second, behind those that are there; where one has the
 * name of a code there, these two are merged in the same way, because they are one code to whoever
 * merges what is above them.
 */
final class CodeMerge {

    private static final String LISTED = "(select value from json_each(?))";

    /** One code that is merged into another. */
    private record Pair(Code from, Code into) {}

    /** A code that goes under another as it is. */
    private record Move(Code code, Code under) {}

    private final CodeTree tree;
    private final Code first;
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();

    private CodeMerge(CodeTree tree, Code from, Code into) {
        this.tree = tree;
        this.first = from;
        plan(from, into);
    }

    /** What would become of merging; nothing is changed. */
    static Merged preview(Read read, long from, long into) {
        return with(read, from, into, merge -> {});
    }

    /** Merges {@code from} into {@code into}; {@code day} stands beside what is said of both. */
    static Merged merge(Tx tx, long from, long into, LocalDate day) {
        return with(tx, from, into, merge -> merge.run(tx, day));
    }

    private static Merged with(Read read, long from, long into, Consumer<CodeMerge> then) {
        CodeTree tree = CodeTree.of(read);
        Optional<Code> one = tree.find(from);
        Optional<Code> other = tree.find(into);
        if (one.isEmpty() || other.isEmpty()) {
            return new Merged.Gone();
        }
        if (tree.withAllBelow(one.get()).contains(into)) {
            return new Merged.WouldCircle();
        }
        CodeMerge merge = new CodeMerge(tree, one.get(), other.get());
        Merged told = merge.told(read);
        then.accept(merge);
        return told;
    }

    private void plan(Code from, Code into) {
        Deque<Pair> open = new ArrayDeque<>(List.of(new Pair(from, into)));
        while (!open.isEmpty()) {
            Pair pair = open.pop();
            pairs.add(pair);
            Map<String, Code> there = new HashMap<>();
            for (Code code : tree.below(pair.into())) {
                // The code that goes may itself be below the other; its name becomes free.
                if (code.id() != first.id()) {
                    there.put(Names.fold(code.name()), code);
                }
            }
            for (Code code : tree.below(pair.from())) {
                Code same = there.get(Names.fold(code.name()));
                if (same == null) {
                    moves.add(new Move(code, pair.into()));
                } else {
                    open.add(new Pair(code, same));
                }
            }
        }
    }

    private Merged.Done told(Read read) {
        int doubled = 0;
        for (Pair pair : pairs) {
            doubled += CodingStore.doubled(read, pair.from().id(), pair.into().id());
        }
        String ids = Project.ids(pairs.stream().map(pair -> pair.from().id()).toList());
        int codes = 0;
        for (Move move : moves) {
            codes += tree.withAllBelow(move.code()).size();
        }
        return new Merged.Done(
                (int) read.number("select count(*) from coding where code in " + LISTED, ids),
                doubled,
                read.list(
                        row -> row.text(0),
                        "select name from coder where id in (select coder from coding where code in "
                                + LISTED
                                + ") order by folded",
                        ids),
                codes,
                pairs.stream().skip(1).map(pair -> tree.path(pair.from())).toList(),
                (int)
                        read.number(
                                "select count(*) from memo where code in "
                                        + LISTED
                                        + " or coding in (select id from coding where code in "
                                        + LISTED
                                        + ")",
                                ids,
                                ids));
    }

    private void run(Tx tx, LocalDate day) {
        tx.label(
                Label.of(
                        "code.merge",
                        tree.path(first).toString(),
                        tree.path(pairs.getFirst().into()).toString()));
        for (Pair pair : pairs) {
            Recoding.all(tx, pair.from().id(), pair.into().id());
            LostStore.follow(tx, pair.from().id(), pair.into().id());
            for (long memo : MemoStore.ofCode(tx, pair.from().id())) {
                tx.update(Table.MEMO, memo, "code", pair.into().id());
            }
            CodeGroups.follow(tx, pair.from().id(), pair.into().id());
            CodeDetails details = pair.into().details();
            CodeStore.update(tx, pair.into().id(), details.defined(defined(pair, day)));
        }
        CodeStore.freeName(tx, first.id());
        Map<Long, Integer> next = new HashMap<>();
        for (Move move : moves) {
            long under = move.under().id();
            int position = next.computeIfAbsent(under, id -> behindAll(move.under()));
            CodeStore.place(tx, move.code().id(), under, position);
            next.put(under, position + 1);
        }
        for (Pair pair : pairs.reversed()) {
            tx.delete(Table.CODE, pair.from().id());
        }
    }

    private int behindAll(Code code) {
        List<Code> below = tree.below(code);
        return below.isEmpty() ? 0 : below.getLast().position() + 1;
    }

    private Definition defined(Pair pair, LocalDate day) {
        String note = tree.path(pair.from()) + ", " + day + ": ";
        Definition from = pair.from().definition();
        Definition into = pair.into().definition();
        return new Definition(
                with(into.text(), from.text(), note),
                with(into.include(), from.include(), note),
                with(into.exclude(), from.exclude(), note),
                with(into.example(), from.example(), note),
                with(into.counterExample(), from.counterExample(), note));
    }

    private static String with(String there, String more, String note) {
        if (there.contains(more.strip())) {
            return there;
        }
        return there + (there.isBlank() ? "" : "\n\n") + note + more.strip();
    }
}
