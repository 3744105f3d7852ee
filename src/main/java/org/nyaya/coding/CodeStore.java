package org.nyaya.coding;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** The SQL of codes. */
final class CodeStore {

    private static final String CODE =
            "select id, parent, name, position, color, tag, definition, include, exclude,"
                    + " example, counter_example, origin, stage from code ";
    private static final String DETAILS =
            "color, tag, definition, include, exclude, example, counter_example, origin, stage";

    private CodeStore() {}

    static CodeTree tree(Read read) {
        return new CodeTree(read.list(CodeStore::code, CODE));
    }

    static Optional<Code> child(Read read, @Nullable Long parent, String name) {
        return read.one(
                CodeStore::code,
                CODE + "where ifnull(parent, 0) = ? and folded = ?",
                parent == null ? 0 : parent,
                Names.fold(name));
    }

    static boolean hasTag(Read read, String tag, long except) {
        return read.number("select count(*) from code where tag = ? and id <> ?", tag, except) > 0;
    }

    static Code insert(Tx tx, @Nullable Long parent, String name, CodeDetails details) {
        int position =
                (int)
                        tx.number(
                                "select ifnull(max(position) + 1, 0) from code where ifnull(parent, 0) = ?",
                                parent == null ? 0 : parent);
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

    static boolean update(Tx tx, long id, CodeDetails details) {
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

    private static Code code(Row row) {
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
