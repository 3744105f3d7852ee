package org.nyaya.project;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Names;

/**
 * Saves what can be read of a damaged study into a new one. The damaged file is only read, page by
 * page, and a page counts only where its HMAC is right; nothing of it is ever written in plain
 * text. Takes some seconds: not for the JavaFX thread.
 */
public final class Rescue {

    /** Hears how far it is. */
    @FunctionalInterface
    public interface Listener {
        void reached(int done, int all);
    }

    /**
     * What a file looks like from outside, with its key: how many pages, and how many not sound.
     */
    public record Look(int pages, int damaged, int surplus) {}

    private Rescue() {}

    /**
     * Counts the pages of a file that need not open.
     *
     * @throws CannotOpen also where not one page was written with that key
     */
    public static Look look(Path file, Secret secret) throws CannotOpen {
        try (Claim _ = Claim.on(file);
                Key key = Key.forExisting(secret, Key.header(file));
                SoundPages pages = SoundPages.of(file, key)) {
            int sound = 0;
            for (int number = 1; number <= pages.count(); number++) {
                sound += pages.page(number).isPresent() ? 1 : 0;
            }
            requireSome(file, sound);
            return new Look(pages.count(), pages.count() - sound, pages.surplus());
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, file, e);
        }
    }

    /**
     * Saves what can be read.
     *
     * @param secret opens the damaged file
     * @param to the new study, which appears whole or not at all
     * @param passphrase opens the new one
     * @param name what the study is called where that is lost
     * @param naming how something is called that stands in for what is lost
     * @throws CannotOpen about the one file or the other; the damaged one is as it was
     */
    public static Rescued run(
            Path damaged,
            Secret secret,
            Path to,
            Passphrase passphrase,
            String name,
            StandIn.Naming naming,
            Listener listener)
            throws CannotOpen {
        Opening.selfTest(damaged);
        try (Claim _ = Claim.on(damaged);
                Key key = Key.forExisting(secret, Key.header(damaged));
                SoundPages pages = SoundPages.of(damaged, key);
                Db json = Db.inMemory()) {
            Map<String, TableShape> shapes = TableShape.all();
            int all = pages.count();
            Carving carving =
                    Carving.of(pages, shapes, number -> listener.reached(number / 2, all));
            requireSome(damaged, all - carving.lost());
            Salvage salvage = new Salvage(carving, shapes, json);
            salvage.all();
            Map<Table, Integer> saved = new EnumMap<>(Table.class);
            StudyFile.create(
                            to,
                            passphrase,
                            tx -> {
                                saved.putAll(write(tx, salvage, shapes, name, naming));
                                return null;
                            })
                    .close();
            listener.reached(all, all);
            return new Rescued(all, carving.lost(), saved, salvage.lost());
        } catch (IOException e) {
            throw new CannotOpen(CannotOpen.Why.STORAGE, damaged, e);
        } catch (SQLException e) {
            throw Opening.refusal(to, e);
        } catch (StudyFailure e) {
            throw Opening.refusal(to, e);
        }
    }

    private static void requireSome(Path file, int sound) throws CannotOpen {
        if (sound == 0) {
            throw new CannotOpen(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, file);
        }
    }

    /** Rows keep their numbers and their names across copies; the action is the first of all. */
    private static Map<Table, Integer> write(
            Tx tx,
            Salvage salvage,
            Map<String, TableShape> shapes,
            String name,
            StandIn.Naming naming) {
        tx.db.change("pragma defer_foreign_keys = on");
        long action = tx.lastAction();
        for (String table : List.of(Salvage.TEXT, Salvage.ORIGINAL)) {
            insert(tx, Objects.requireNonNull(shapes.get(table)), salvage.of(table), action);
        }
        Map<Table, Integer> saved = new EnumMap<>(Table.class);
        for (Table table : Table.values()) {
            TableShape shape = Objects.requireNonNull(shapes.get(table.sql()));
            int rows = insert(tx, shape, salvage.of(table.sql()), action);
            if (rows > 0) {
                saved.put(table, rows);
            }
        }
        salvage.standIns()
                .forEach((kind, ids) ->
                        ids.forEach(id -> tx.standIn(kind, id, naming.name(kind, id))));
        complete(tx, name, naming);
        return saved;
    }

    /** What every study has. */
    private static void complete(Tx tx, String name, StandIn.Naming naming) {
        if (tx.number("select count(*) from study") == 0) {
            tx.insert(Table.STUDY, "name", name);
        }
        if (tx.number("select count(*) from coder") == 0) {
            String called = naming.name(StandIn.CODER, 1);
            tx.insert(Table.CODER, "name, folded", called, Names.fold(called));
        }
        if (tx.number("select count(*) from layer where kind = 'own'") == 0) {
            String called = naming.name(StandIn.LAYER, 1);
            tx.insert(Table.LAYER, "name, folded, kind", called, Names.fold(called), "own");
        }
    }

    private static int insert(
            Tx tx, TableShape shape, Map<Long, @Nullable Object[]> rows, long action) {
        String sql =
                "insert into "
                        + shape.table()
                        + " ("
                        + String.join(", ", shape.names())
                        + ") values (?"
                        + ", ?".repeat(shape.columns().size() - 1)
                        + ")";
        List<@Nullable Object[]> all = new ArrayList<>(rows.values());
        boolean journalled = shape.journalled().isPresent();
        for (@Nullable Object[] values : all) {
            if (journalled) {
                values[shape.index("action")] = action;
                if (values[shape.index("uuid")] == null) {
                    values[shape.index("uuid")] = UUID.randomUUID().toString();
                }
            }
            tx.db.change(sql, values);
        }
        return all.size();
    }
}
