package org.nyaya.coding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.nyaya.project.Label;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * The SQL of versions. Nothing is stored twice: what the codebook was is what it is now, with each
 * code and group that was touched since as it was before it was first touched, from the images of
 * the journal.
 */
final class VersionStore {

    /** How many rows of a table the running action touched. */
    private static final String TOUCHED =
            "(select count(*) from journal where tbl = '%s'"
                    + " and action = (select max(id) from action))";

    private VersionStore() {}

    /** Writes down that the running action changed the codebook, if it did. */
    static void note(Tx tx, String reason) {
        boolean changed =
                tx.number(
                                "select "
                                        + TOUCHED.formatted("code")
                                        + " + "
                                        + TOUCHED.formatted("code_group")
                                        + " + "
                                        + TOUCHED.formatted("code_grouped"))
                        > 0;
        if (changed) {
            tx.insert(Table.CODE_VERSION, "reason", reason);
        }
    }

    static List<Version> all(Read read) {
        List<Version> all = new ArrayList<>();
        read.each(
                row -> all.add(version(row, all.size() + 1)),
                "select a.at, c.name, a.label, a.args, ifnull(r.reason, v.reason), v.id"
                        + " from code_version v left join version_reason r on r.version = v.id"
                        + " join action a on a.id = v.action left join coder c on c.id = a.coder"
                        + " order by v.id");
        return all;
    }

    /**
     * Says why a version (an id) was made, instead of what was said before; false where it is gone.
     */
    static boolean explain(Tx tx, long version, String reason) {
        if (tx.number("select count(*) from code_version where id = ?", version) == 0) {
            return false;
        }
        Optional<Long> there =
                tx.one(
                        row -> row.number(0),
                        "select id from version_reason where version = ?",
                        version);
        if (there.isPresent()) {
            tx.update(Table.VERSION_REASON, there.get(), "reason", reason);
        } else {
            tx.insert(Table.VERSION_REASON, "version, reason", version, reason);
        }
        return true;
    }

    /** The codebook as it is now. */
    static Book now(Read read) {
        return new Book(CodeTree.of(read), CodeGroups.in(read));
    }

    /** The codebook right after that version; empty where there is none of that number. */
    static Optional<Book> at(Read read, int number) {
        List<Long> actions =
                read.list(row -> row.number(0), "select action from code_version order by id");
        if (number < 0 || number > actions.size()) {
            return Optional.empty();
        }
        if (number == 0) {
            return Optional.of(actions.isEmpty() ? now(read) : after(read, actions.getFirst() - 1));
        }
        return Optional.of(after(read, actions.get(number - 1)));
    }

    private static Book after(Read read, long action) {
        List<Code> codes = new ArrayList<>();
        each(read, "code", CodeStore.COLUMNS, action, row -> codes.add(CodeStore.code(row)));
        Map<Long, Set<Long>> grouped = new HashMap<>();
        each(
                read,
                "code_grouped",
                List.of("code_group", "code"),
                action,
                row ->
                        grouped.computeIfAbsent(row.number(0), id -> new HashSet<>())
                                .add(row.number(1)));
        List<Placed> groups = new ArrayList<>();
        each(
                read,
                "code_group",
                List.of("id", "name", "position"),
                action,
                row ->
                        groups.add(
                                new Placed(
                                        row.number(2),
                                        new CodeGroup(
                                                row.number(0),
                                                row.text(1),
                                                grouped.getOrDefault(row.number(0), Set.of())))));
        groups.sort(
                Comparator.comparingLong(Placed::position)
                        .thenComparingLong(placed -> placed.group().id()));
        return new Book(new CodeTree(codes), groups.stream().map(Placed::group).toList());
    }

    private record Placed(long position, CodeGroup group) {}

    /** Every row that a table had right after an action. */
    private static void each(
            Read read, String table, List<String> columns, long action, Consumer<Row> reader) {
        String since = "from journal where tbl = '" + table + "' and action > ?";
        read.each(
                reader,
                "select "
                        + String.join(", ", columns)
                        + " from "
                        + table
                        + " where id not in (select row "
                        + since
                        + ")",
                action);
        // One that was changed or removed since is as it was; one that was added has no image.
        read.each(
                reader,
                "select "
                        + columns.stream()
                                .map(column -> "json_extract(before, '$." + column + "')")
                                .collect(Collectors.joining(", "))
                        + " from journal where op <> 'i' and id in (select min(id) "
                        + since
                        + " group by row)",
                action);
    }

    private static Version version(Row row, int number) {
        return new Version(
                row.number(5),
                number,
                Instant.ofEpochMilli(row.number(0)),
                row.textOrNull(1),
                Label.kept(row.text(2), row.text(3)),
                row.text(4));
    }
}
