package org.nyaya.coding;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/** Who codes in a study. The first is there from the beginning. */
public final class Coders {

    private static final String CODER = "select id, name from coder ";

    private final Project project;

    public Coders(Project project) {
        this.project = project;
    }

    /** All coders, in the order in which they came. */
    public CompletableFuture<List<Coder>> all() {
        return project.read(Coders::in);
    }

    /**
     * All coders, in the order in which they came, where a read or an action is running already.
     */
    public static List<Coder> in(Read read) {
        return read.list(Coders::coder, CODER + "order by id");
    }

    /** Lets the coder of that name act from now on; somebody new is added first. */
    public CompletableFuture<Coder> signIn(String name) {
        return named(name)
                .thenApply(coder -> {
                    project.signIn(coder.id());
                    return coder;
                });
    }

    /** Lets the first coder of the study act from now on. */
    public CompletableFuture<Coder> signIn() {
        return project.read(Coders::first)
                .thenApply(coder -> {
                    project.signIn(coder.id());
                    return coder;
                });
    }

    /**
     * The coder whom a question means that names none: the first coder of the study who coded
     * anything, else the first.
     */
    public CompletableFuture<Coder> usual() {
        return project.read(read ->
                read.one(
                                Coders::coder,
                                CODER
                                        + "c where exists (select 1 from coding where coder = c.id) order by id limit 1")
                        .orElseGet(() -> first(read)));
    }

    /** The coder of that name, whatever its case. */
    public CompletableFuture<Optional<Coder>> known(String name) {
        return project.read(read -> find(read, name));
    }

    private CompletableFuture<Coder> named(String name) {
        return project.act(
                Label.of("coder.add", name.strip()),
                tx -> {
                    Coder coder = named(tx, name);
                    tx.actBy(coder.id());
                    return coder;
                });
    }

    /** The coder of that name, added where there is none. */
    static Coder named(Tx tx, String name) {
        String wanted = name.strip();
        return find(tx, wanted).orElseGet(() -> add(tx, wanted));
    }

    /** Adds a coder; for a study that is being made, which has none yet. */
    public static Coder add(Tx tx, String name) {
        return new Coder(tx.insert(Table.CODER, "name, folded", name, Names.fold(name)), name);
    }

    static boolean isThere(Read read, long coder) {
        return read.number("select count(*) from coder where id = ?", coder) > 0;
    }

    private static Coder first(Read read) {
        return read.one(Coders::coder, CODER + "order by id").orElseThrow();
    }

    private static Optional<Coder> find(Read read, String name) {
        return read.one(Coders::coder, CODER + "where folded = ?", Names.fold(name));
    }

    private static Coder coder(Row row) {
        return new Coder(row.number(0), row.text(1));
    }
}
