package org.nyaya.coding;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * Coded passages that speak against what their code says of the others: what a careful analysis
 * looks for. Every change is one undoable action.
 */
public final class NegativeCases {

    private final Project project;

    public NegativeCases(Project project) {
        this.project = project;
    }

    /**
     * Turns it round: a coding (an id) that is none becomes one, and one is none any more.
     *
     * @param one how the step is called where it becomes one
     * @param none where it is none any more
     */
    public CompletableFuture<Turned> turn(long coding, Label one, Label none) {
        return project.act(
                one,
                tx -> {
                    if (CodingStore.find(tx, coding).isEmpty()) {
                        return Turned.GONE;
                    }
                    if (remove(tx, coding)) {
                        tx.label(none);
                        return Turned.NONE_ANY_MORE;
                    }
                    tx.insert(Table.NEGATIVE_CASE, "coding", coding);
                    return Turned.NEGATIVE;
                });
    }

    /** What became of turning one round. */
    public enum Turned {
        NEGATIVE,
        NONE_ANY_MORE,
        GONE
    }

    /** The ids of the codings of a source (an id) that are negative cases. */
    public CompletableFuture<Set<Long>> in(long source) {
        return project.read(read ->
                ids(
                        read,
                        "select n.coding from negative_case n join coding c on c.id = n.coding"
                                + " where c.source = ?",
                        source));
    }

    /** The ids of the codings of a code (an id) that are negative cases, as that read sees them. */
    public static Set<Long> ofCode(Read read, long code) {
        return ids(
                read,
                "select n.coding from coding c join negative_case n on n.coding = c.id"
                        + " where c.code = ?",
                code);
    }

    static boolean is(Read read, long coding) {
        return read.number("select count(*) from negative_case where coding = ?", coding) > 0;
    }

    /** What was said of one coding holds for the other, which takes its place. */
    static void follow(Tx tx, long from, long to) {
        if (is(tx, from)) {
            say(tx, to);
        }
    }

    /** Makes a coding one, where it is none. */
    static void say(Tx tx, long coding) {
        if (!is(tx, coding)) {
            tx.insert(Table.NEGATIVE_CASE, "coding", coding);
        }
    }

    private static boolean remove(Tx tx, long coding) {
        return tx.one(row -> row.number(0), "select id from negative_case where coding = ?", coding)
                .map(id -> tx.delete(Table.NEGATIVE_CASE, id))
                .orElse(false);
    }

    private static Set<Long> ids(Read read, String sql, long arg) {
        return new HashSet<>(read.list(row -> row.number(0), sql, arg));
    }
}
