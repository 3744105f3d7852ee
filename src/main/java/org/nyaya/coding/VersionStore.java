package org.nyaya.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nyaya.project.Label;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * The SQL of versions. Nothing is stored twice: what the codebook was is what it is now, with each
 * code that was touched since as it was before it was first touched, from the images of the
 * journal.
 */
final class VersionStore {

    /** A code that was changed or removed since; one that was added since has no image. */
    private static final String BEFORE =
            CodeStore.COLUMNS.stream()
                    .map(column -> "json_extract(before, '$." + column + "')")
                    .collect(Collectors.joining(", "));

    private static final String SINCE = "from journal where tbl = 'code' and action > ?";

    private VersionStore() {}

    /** Writes down that the running action changed the codebook, if it did. */
    static void note(Tx tx, String reason) {
        boolean changed =
                tx.number(
                                "select count(*) from journal where tbl = 'code'"
                                        + " and action = (select max(id) from action)")
                        > 0;
        if (changed) {
            tx.insert(Table.CODE_VERSION, "reason", reason);
        }
    }

    static List<Version> all(Read read) {
        List<Version> all = new ArrayList<>();
        read.each(
                row -> all.add(version(row, all.size() + 1)),
                "select a.at, c.name, a.label, a.args, v.reason from code_version v"
                        + " join action a on a.id = v.action left join coder c on c.id = a.coder"
                        + " order by v.id");
        return all;
    }

    /** The codebook right after that version; empty where there is none of that number. */
    static Optional<CodeTree> at(Read read, int number) {
        List<Long> actions =
                read.list(row -> row.number(0), "select action from code_version order by id");
        if (number < 0 || number > actions.size()) {
            return Optional.empty();
        }
        if (number == 0) {
            return Optional.of(
                    actions.isEmpty() ? CodeTree.of(read) : after(read, actions.getFirst() - 1));
        }
        return Optional.of(after(read, actions.get(number - 1)));
    }

    private static CodeTree after(Read read, long action) {
        List<Code> codes = new ArrayList<>();
        read.each(
                row -> codes.add(CodeStore.code(row)),
                "select "
                        + String.join(", ", CodeStore.COLUMNS)
                        + " from code where id not in (select row "
                        + SINCE
                        + ")",
                action);
        read.each(
                row -> codes.add(CodeStore.code(row)),
                "select "
                        + BEFORE
                        + " from journal where op <> 'i' and id in (select min(id) "
                        + SINCE
                        + " group by row)",
                action);
        return new CodeTree(codes);
    }

    private static Version version(Row row, int number) {
        return new Version(
                number,
                Instant.ofEpochMilli(row.number(0)),
                row.textOrNull(1),
                Label.kept(row.text(2), row.text(3)),
                row.text(4));
    }
}
