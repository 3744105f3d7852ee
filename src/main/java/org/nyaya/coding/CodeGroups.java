package org.nyaya.coding;

import java.util.HashMap;
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
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.project.Work;
import org.nyaya.text.Names;

/**
 * Groups of codes across the tree; a code may be in several. Every change is one action, and makes
 * a version of the codebook.
 */
public final class CodeGroups {

    private final Project project;

    public CodeGroups(Project project) {
        this.project = project;
    }

    /** All groups in their order, with the codes in them. */
    public CompletableFuture<List<CodeGroup>> all() {
        return project.read(CodeGroups::in);
    }

    /** All groups in their order, as that read sees them. */
    public static List<CodeGroup> in(Read read) {
        Map<Long, Set<Long>> codes = new HashMap<>();
        read.each(
                row ->
                        codes.computeIfAbsent(row.number(0), id -> new HashSet<>())
                                .add(row.number(1)),
                "select code_group, code from code_grouped");
        return read.list(
                row ->
                        new CodeGroup(
                                row.number(0),
                                row.text(1),
                                codes.getOrDefault(row.number(0), Set.of())),
                "select id, name from code_group order by position, id");
    }

    /**
     * Makes a group behind the others.
     *
     * @param first the id of a code that is put in at once; null for none
     */
    public CompletableFuture<GroupEdit> add(String wanted, @Nullable Long first) {
        String name = wanted.strip();
        return change(
                Label.of("group.add", name),
                tx -> {
                    Optional<GroupEdit> trouble = trouble(tx, name, 0);
                    if (trouble.isPresent()) {
                        return trouble.get();
                    }
                    if (first != null && !CodingStore.isCode(tx, first)) {
                        return new GroupEdit.Gone();
                    }
                    long group =
                            tx.insert(
                                    Table.CODE_GROUP,
                                    "name, folded, position",
                                    name,
                                    Names.fold(name),
                                    tx.number(
                                            "select ifnull(max(position) + 1, 0) from code_group"));
                    if (first != null) {
                        put(tx, group, first);
                    }
                    return new GroupEdit.Done(group, name);
                });
    }

    /** Gives a group another name. */
    public CompletableFuture<GroupEdit> rename(CodeGroup group, String wanted) {
        String name = wanted.strip();
        return change(
                Label.of("group.rename", group.name(), name),
                tx -> {
                    if (!isThere(tx, group.id())) {
                        return new GroupEdit.Gone();
                    }
                    Optional<GroupEdit> trouble = trouble(tx, name, group.id());
                    if (trouble.isPresent()) {
                        return trouble.get();
                    }
                    tx.update(Table.CODE_GROUP, group.id(), "name, folded", name, Names.fold(name));
                    return new GroupEdit.Done(group.id(), name);
                });
    }

    /** Takes a group away, not the codes in it; false where it was gone. */
    public CompletableFuture<Boolean> delete(CodeGroup group) {
        return change(
                Label.of("group.delete", group.name()),
                tx -> tx.delete(Table.CODE_GROUP, group.id()));
    }

    /** Puts a code into a group, or takes it out. */
    public CompletableFuture<GroupEdit> put(CodeGroup group, Code code, boolean in) {
        return change(
                in
                        ? Label.of("group.put", code.name(), group.name())
                        : Label.of("group.take", code.name(), group.name()),
                tx -> {
                    if (!isThere(tx, group.id()) || !CodingStore.isCode(tx, code.id())) {
                        return new GroupEdit.Gone();
                    }
                    if (in) {
                        put(tx, group.id(), code.id());
                    } else {
                        row(tx, group.id(), code.id())
                                .ifPresent(row -> tx.delete(Table.CODE_GROUPED, row));
                    }
                    return new GroupEdit.Done(group.id(), group.name());
                });
    }

    /** An action that may change the groups, and makes a version of the codebook where it does. */
    private <T> CompletableFuture<T> change(Label label, Work<Tx, T> work) {
        return project.act(
                label,
                tx -> {
                    T outcome = work.on(tx);
                    VersionStore.note(tx, "");
                    return outcome;
                });
    }

    /** Puts a code into every group that another is in. */
    static void follow(Tx tx, long from, long to) {
        tx.list(
                        row -> row.number(0),
                        "select code_group from code_grouped where code = ? order by id",
                        from)
                .forEach(group -> put(tx, group, to));
    }

    private static void put(Tx tx, long group, long code) {
        if (row(tx, group, code).isEmpty()) {
            tx.insert(Table.CODE_GROUPED, "code_group, code", group, code);
        }
    }

    private static Optional<Long> row(Read read, long group, long code) {
        return read.one(
                row -> row.number(0),
                "select id from code_grouped where code_group = ? and code = ?",
                group,
                code);
    }

    private static boolean isThere(Read read, long group) {
        return read.number("select count(*) from code_group where id = ?", group) > 0;
    }

    private static Optional<GroupEdit> trouble(Read read, String name, long except) {
        if (!NewName.isName(name)) {
            return Optional.of(new GroupEdit.NoName());
        }
        if (NewName.isLong(name)) {
            return Optional.of(new GroupEdit.LongName());
        }
        return read.one(
                row -> new GroupEdit.NameTaken(row.number(0), row.text(1)),
                "select id, name from code_group where folded = ? and id <> ?",
                Names.fold(name),
                except);
    }
}
