package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The SQL of codes. */
final class CodeStore {

    /** The columns that {@link #code} reads, in its order. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "parent",
                    "name",
                    "position",
                    "color",
                    "tag",
                    "definition",
                    "include",
                    "exclude",
                    "example",
                    "counter_example",
                    "origin",
                    "stage");

    /** The ids of a code and of all codes below it, as the table {@code below}; one argument. */
    static final String BELOW =
            "with recursive below (id, depth) as (select id, 0 from code where id = ? union all"
                    + " select c.id, b.depth + 1 from below b join code c on c.parent = b.id) ";

    private static final String CODE = "select " + String.join(", ", COLUMNS) + " from code ";
    private static final String DETAILS =
            "color, tag, definition, include, exclude, example, counter_example, origin, stage";

    private CodeStore() {}

    static CodeTree tree(Read read) {
        return new CodeTree(read.list(CodeStore::code, CODE));
    }

    static Optional<Code> find(Read read, long id) {
        return read.one(CodeStore::code, CODE + "where id = ?", id);
    }

    static Optional<Code> child(Read read, @Nullable Long parent, String name) {
        return read.one(
                CodeStore::code,
                CODE + "where ifnull(parent, 0) = ? and folded = ?",
                parent == null ? 0 : parent,
                Names.fold(name));
    }

    /** The codes directly below {@code parent} (null: at the top), in their order. */
    static List<Code> children(Read read, @Nullable Long parent) {
        return read.list(
                CodeStore::code,
                CODE + "where ifnull(parent, 0) = ? order by position, id",
                parent == null ? 0 : parent);
    }

    static Optional<Code> tagged(Read read, String tag, long except) {
        return read.one(CodeStore::code, CODE + "where tag = ? and id <> ?", tag, except);
    }

    /** The names from the top down to the code. */
    static CodePath path(Read read, Code code) {
        List<String> names = new ArrayList<>(List.of(code.name()));
        for (Long above = code.parent(); above != null; ) {
            Code next = find(read, above).orElseThrow();
            names.addFirst(next.name());
            above = next.parent();
        }
        return new CodePath(names);
    }

    /** Adds a code behind its siblings. */
    static Code insert(Tx tx, @Nullable Long parent, String name, CodeDetails details) {
        return insert(tx, parent, name, behind(tx, parent), details);
    }

    static Code insert(
            Tx tx, @Nullable Long parent, String name, int position, CodeDetails wanted) {
        CodeDetails details =
                parent == null && wanted.color() == null
                        ? wanted.colored(Hues.next(tree(tx)))
                        : wanted;
        Definition definition = details.definition();
        long id =
                tx.insert(
                        Table.CODE,
                        "parent, name, folded, position, " + DETAILS,
                        parent,
                        name,
                        Names.fold(name),
                        position,
                        details.color(),
                        details.tag(),
                        definition.text(),
                        definition.include(),
                        definition.exclude(),
                        definition.example(),
                        definition.counterExample(),
                        details.origin(),
                        details.stage());
        return new Code(
                id,
                parent,
                name,
                position,
                details.color(),
                details.tag(),
                definition,
                details.origin(),
                details.stage());
    }

    /** Says what is known of a code; a theme keeps its colour where no other is said. */
    static boolean update(Tx tx, long id, CodeDetails wanted) {
        Code now = find(tx, id).orElseThrow();
        CodeDetails details =
                now.parent() == null && wanted.color() == null
                        ? wanted.colored(now.color())
                        : wanted;
        Definition definition = details.definition();
        return tx.update(
                Table.CODE,
                id,
                DETAILS,
                details.color(),
                details.tag(),
                definition.text(),
                definition.include(),
                definition.exclude(),
                definition.example(),
                definition.counterExample(),
                details.origin(),
                details.stage());
    }

    static boolean rename(Tx tx, long id, String name) {
        return tx.update(Table.CODE, id, "name, folded", name, Names.fold(name));
    }

    static void place(Tx tx, long id, @Nullable Long parent, int position) {
        tx.update(
                Table.CODE, id, "parent, position, color", parent, position, color(tx, id, parent));
    }

    /**
     * The colour of a code that goes under another or to the top: a theme has one of its own, and
     * what is no theme any more follows the one above.
     */
    private static @Nullable String color(Tx tx, long id, @Nullable Long parent) {
        Code code = find(tx, id).orElseThrow();
        if (parent == null) {
            return code.color() == null ? Hues.next(tree(tx)) : code.color();
        }
        return code.parent() == null ? null : code.color();
    }

    /** Puts a code behind those under {@code parent}, with a name that none of them has. */
    static void put(Tx tx, long id, @Nullable Long parent, String name) {
        tx.update(
                Table.CODE,
                id,
                "parent, position, name, folded, color",
                parent,
                behind(tx, parent),
                name,
                Names.fold(name),
                color(tx, id, parent));
    }

    /** The position behind those directly below {@code parent}. */
    private static int behind(Read read, @Nullable Long parent) {
        return (int)
                read.number(
                        "select ifnull(max(position) + 1, 0) from code where ifnull(parent, 0) = ?",
                        parent == null ? 0 : parent);
    }

    /** Makes the name of a code free for a sibling: no name folds to what begins with a blank. */
    static void freeName(Tx tx, long id) {
        tx.update(Table.CODE, id, "folded", " " + id);
    }

    /** The code in a row that holds {@link #COLUMNS}. */
    static Code code(Row row) {
        return new Code(
                row.number(0),
                row.numberOrNull(1),
                row.text(2),
                row.count(3),
                row.textOrNull(4),
                row.textOrNull(5),
                new Definition(row.text(6), row.text(7), row.text(8), row.text(9), row.text(10)),
                row.textOrNull(11),
                row.textOrNull(12));
    }
}
