package org.nyaya.coding;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/**
 * The codes that a coder applies by a digit, 1 to 9. Their places never move by themselves, for a
 * digit that means another code today than yesterday miscodes silently.
 */
public final class Pins {

    /** The last place. */
    public static final int PLACES = 9;

    private final Project project;

    public Pins(Project project) {
        this.project = project;
    }

    /** The ids of a coder's pinned codes by their places, from 1. */
    public CompletableFuture<Map<Integer, Long>> of(Coder coder) {
        return project.read(read -> in(read, coder.id()));
    }

    /**
     * Pins a code to that place; what was pinned there is not pinned any more, and a code that was
     * pinned elsewhere moves. False where the code is gone.
     *
     * @throws IllegalArgumentException where there is no such place
     */
    public CompletableFuture<Boolean> pin(Coder coder, int place, Code code) {
        if (place < 1 || place > PLACES) {
            throw new IllegalArgumentException("No place " + place);
        }
        return project.act(
                Label.of("pin.set", code.name(), Integer.toString(place)),
                tx -> {
                    if (!CodingStore.isCode(tx, code.id())) {
                        return false;
                    }
                    if (code.id() != in(tx, coder.id()).getOrDefault(place, -1L)) {
                        take(tx, "code = ?", coder, code.id());
                        take(tx, "place = ?", coder, place);
                        tx.insert(Table.PIN, "coder, code, place", coder.id(), code.id(), place);
                    }
                    return true;
                });
    }

    /** Takes a code off its place; false where it had none. */
    public CompletableFuture<Boolean> unpin(Coder coder, Code code) {
        return project.act(
                Label.of("pin.remove", code.name()), tx -> take(tx, "code = ?", coder, code.id()));
    }

    private static Map<Integer, Long> in(Read read, long coder) {
        Map<Integer, Long> pins = new TreeMap<>();
        read.each(
                row -> pins.put(row.count(0), row.number(1)),
                "select place, code from pin where coder = ?",
                coder);
        return pins;
    }

    private static boolean take(Tx tx, String which, Coder coder, long value) {
        boolean taken = false;
        for (long pin :
                tx.list(
                        row -> row.number(0),
                        "select id from pin where coder = ? and " + which,
                        coder.id(),
                        value)) {
            taken |= tx.delete(Table.PIN, pin);
        }
        return taken;
    }
}
