package org.nyaya.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;

/**
 * A running action: reads as {@link Read}, and the only ways in which a study changes: rows are
 * added, updated, confirmed, carried or deleted, texts and files kept. Each row written gets the
 * action's id, each new one a UUID; triggers write the journal. A row that is carried keeps the id
 * it has: of the action in which somebody last had it in hand.
 */
public final class Tx extends Read {

    /** How many rows one statement adds. */
    private static final int TOGETHER = 25;

    private final long action;
    private final Map<String, String> statements;

    Tx(Db db, long action) {
        super(db);
        this.action = action;
        this.statements = new HashMap<>();
    }

    /**
     * Adds a row and answers its id, which is never given again.
     *
     * @param columns the names of the columns, separated by commas, in the order of the values
     * @throws IllegalArgumentException where a text holds NUL or half a surrogate pair, which the
     *     journal would lose
     */
    public long insert(Table table, String columns, @Nullable Object... values) {
        write(table, columns, List.<@Nullable Object[]>of(values));
        return db.lastId();
    }

    /**
     * Adds rows of one table whose ids nobody asks for, many with each statement: a transcript has
     * hundreds of turns.
     *
     * @param columns as in {@link #insert}
     */
    public void insertAll(Table table, String columns, List<@Nullable Object[]> rows) {
        int from = 0;
        while (from < rows.size()) {
            int to = rows.size() - from < TOGETHER ? from + 1 : from + TOGETHER;
            write(table, columns, rows.subList(from, to));
            from = to;
        }
    }

    private void write(Table table, String columns, List<@Nullable Object[]> rows) {
        List<@Nullable Object> args = new ArrayList<>();
        for (@Nullable Object[] values : rows) {
            check(values);
            args.addAll(Arrays.asList(values));
            args.add(UUID.randomUUID().toString());
            args.add(action);
        }
        String sql =
                statements.computeIfAbsent(
                        "i " + rows.size() + table + columns,
                        k -> insertSql(table, columns, rows.size(), args.size() / rows.size()));
        db.change(sql, args.toArray());
    }

    /** Gives the row other values and answers whether any of them was different. */
    public boolean update(Table table, long id, String columns, @Nullable Object... values) {
        check(values);
        String sql =
                statements.computeIfAbsent(
                        "u " + table + columns, k -> updateSql(table, columns, "?"));
        List<@Nullable Object> args = new ArrayList<>();
        args.addAll(Arrays.asList(values));
        args.add(action);
        args.add(id);
        args.addAll(Arrays.asList(values));
        return db.change(sql, args.toArray()) > 0;
    }

    /**
     * As {@link #update}, where something else was done and the row goes along: nobody had it in
     * hand, so it is as old as it was.
     */
    public boolean carry(Table table, long id, String columns, @Nullable Object... values) {
        check(values);
        String sql =
                statements.computeIfAbsent(
                        "c " + table + columns, k -> updateSql(table, columns, "action"));
        List<@Nullable Object> args = new ArrayList<>();
        args.addAll(Arrays.asList(values));
        args.add(id);
        args.addAll(Arrays.asList(values));
        return db.change(sql, args.toArray()) > 0;
    }

    /**
     * Carries many rows with one statement: a correction moves every coding of a text. In no order:
     * where rows must be unique, none may take the place of another that is still there.
     *
     * @param columns of integers
     * @param rows for each its id, and then the values in the order of the columns
     */
    public void carryAll(Table table, String columns, List<long[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String sql =
                statements.computeIfAbsent(
                        "a " + table + columns, k -> carryAllSql(table, columns));
        StringBuilder json = new StringBuilder("[");
        for (long[] row : rows) {
            json.append(json.length() == 1 ? "" : ",").append(Arrays.toString(row));
        }
        db.change(sql, json.append("]").toString());
    }

    /** Says that this action is done by that coder, whoever signed in: for coders who join. */
    public void actBy(long coder) {
        db.change("update action set coder = ? where id = ?", coder, action);
    }

    /** Says what this action is, where only the action itself finds out how to tell it. */
    public void label(Label label) {
        db.change(
                "update action set label = ?, args = ? where id = ?",
                label.key(),
                Args.write(label.args()),
                action);
    }

    /** Removes the row and all that hangs on it; answers whether it was there. */
    public boolean delete(Table table, long id) {
        return db.change("delete from " + table.sql() + " where id = ?", id) > 0;
    }

    /**
     * Says of a row that it is as it should be: it stays what it is, and this action is the one
     * that last had it in hand. Answers whether it was there.
     */
    public boolean confirm(Table table, long id) {
        return db.change("update " + table.sql() + " set action = ? where id = ?", action, id) > 0;
    }

    /** Writes into the journal what a row is now: for rows whose journal is not level with them. */
    void tellAgain(Table table, long id) {
        confirm(table, id);
    }

    /**
     * Puts a row in the place of one that is gone, so that what points at it has where to point.
     */
    void standIn(StandIn kind, long id, String name) {
        db.change(kind.insert(), id, UUID.randomUUID().toString(), action, name, Names.fold(name));
    }

    /**
     * Keeps a text and answers its id. Texts are named by their hash and never change; the same
     * text is kept once.
     *
     * @param sentences packed {@link org.nyaya.text.Positions} of sentence starts; {@code words} of
     *     word starts
     * @param places pages and sections, in lines, as the room of sources writes them
     */
    public long keepText(String body, byte[] sentences, byte[] words, String places) {
        check(body, places);
        String hash = LfText.hash(body);
        return one(row -> row.number(0), "select id from text where hash = ?", hash)
                .orElseGet(() -> {
                    db.change(
                            "insert into text (hash, length, sentences, words, places, body)"
                                    + " values (?, ?, ?, ?, ?, ?)",
                            hash,
                            body.length(),
                            sentences,
                            words,
                            places,
                            body);
                    return db.lastId();
                });
    }

    /** Keeps the bytes of an imported file and answers their id; the same bytes are kept once. */
    public long keepOriginal(String name, byte[] bytes) {
        String hash = LfText.hash(bytes);
        return one(row -> row.number(0), "select id from original where hash = ?", hash)
                .orElseGet(() -> {
                    db.change(
                            "insert into original (hash, name, bytes) values (?, ?, ?)",
                            hash,
                            name,
                            bytes);
                    return db.lastId();
                });
    }

    private static String insertSql(Table table, String columns, int rows, int width) {
        String row = "(" + "?, ".repeat(width - 1) + "?)";
        return "insert into "
                + table.sql()
                + " ("
                + columns
                + ", uuid, action) values "
                + (row + ", ").repeat(rows - 1)
                + row;
    }

    /**
     * @param action which action last had the row in hand
     */
    private static String updateSql(Table table, String columns, String action) {
        StringBuilder set = new StringBuilder();
        StringBuilder differs = new StringBuilder();
        for (String column : List.of(columns.split(", *", -1))) {
            set.append(column).append(" = ?, ");
            differs.append(differs.isEmpty() ? "" : " or ").append(column).append(" is not ?");
        }
        return "update "
                + table.sql()
                + " set "
                + set
                + "action = "
                + action
                + " where id = ? and ("
                + differs
                + ")";
    }

    private static String carryAllSql(Table table, String columns) {
        StringBuilder set = new StringBuilder();
        StringBuilder values = new StringBuilder("json_extract(value, '$[0]') as row");
        StringBuilder differs = new StringBuilder();
        int at = 1;
        for (String column : List.of(columns.split(", *", -1))) {
            set.append(at == 1 ? "" : ", ").append(column).append(" = r.c").append(at);
            values.append(", json_extract(value, '$[" + at + "]') as c").append(at);
            differs.append(differs.isEmpty() ? "t." : " or t.")
                    .append(column)
                    .append(" is not r.c")
                    .append(at);
            at++;
        }
        return "update "
                + table.sql()
                + " as t set "
                + set
                + " from (select "
                + values
                + " from json_each(?)) r where t.id = r.row and ("
                + differs
                + ")";
    }

    private static void check(@Nullable Object... values) {
        for (Object value : values) {
            if (value instanceof String text && !LfText.isStorable(text)) {
                throw new IllegalArgumentException(
                        "A text with NUL or half a surrogate pair cannot be kept");
            }
        }
    }
}
