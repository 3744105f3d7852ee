package org.nyaya.project;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.mc.SQLiteMCSqlCipherConfig;

/** The connection to a study file, used by one thread. Statements are prepared once and kept. */
final class Db implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();
    private boolean reading;
    private long changes;

    private Db(Connection connection) {
        this.connection = connection;
    }

    /**
     * Opens or creates an encrypted file; nothing of it has been read back yet (see {@link
     * Opening}).
     */
    static Db encrypted(Path file, Key key) throws SQLException {
        byte[] salted = key.salted();
        try {
            SQLiteConfig config =
                    SQLiteMCSqlCipherConfig.getV4Defaults().withRawSaltedKey(salted).build();
            config.setBusyTimeout(0);
            // As a URI: in a plain name the driver would take what follows a question mark for
            // settings.
            return new Db(config.createConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri()));
        } finally {
            Arrays.fill(salted, (byte) 0);
        }
    }

    /**
     * An empty database that lives and dies in memory: the known schema is built in it. Never holds
     * a study.
     */
    static Db inMemory() throws SQLException {
        return new Db(new SQLiteConfig().createConnection("jdbc:sqlite::memory:"));
    }

    /**
     * Rises with whatever may have changed the file: as long as it stays the same between jobs, so
     * do the pages.
     */
    long changes() {
        return changes;
    }

    /** Runs SQL without parameters. */
    void run(String sql) throws SQLException {
        changes++;
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row, as text; null where there is none. */
    @Nullable String ask(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            return results.next() ? results.getString(1) : null;
        }
    }

    /** Runs a change and tells how many rows it touched. */
    int change(String sql, @Nullable Object... args) {
        changes++;
        return with(sql, args, PreparedStatement::executeUpdate);
    }

    /**
     * Runs a job that only reads, in one transaction. What it was told by a damaged page never
     * leaves it: see {@link #requireSound}.
     */
    <T extends @Nullable Object> T read(Project.Job<T> job) {
        long before = changes;
        change("begin");
        reading = true;
        try {
            T result = job.run();
            change("commit");
            changes = before;
            return result;
        } catch (Throwable e) {
            try {
                run("rollback");
            } catch (SQLException alreadyRolledBack) {
                e.addSuppressed(alreadyRolledBack);
            }
            throw e;
        } finally {
            reading = false;
        }
    }

    /**
     * Shows each row of the answer to {@code reader}; throws DAMAGED where what was shown came from
     * a damaged page, whatever the reader made of it.
     */
    void each(Consumer<Row> reader, String sql, @Nullable Object... args) {
        try {
            show(reader, sql, args);
        } catch (StudyFailure e) {
            throw e;
        } catch (RuntimeException e) {
            // What nobody can make sense of may come from such a page.
            requireSound();
            throw e;
        }
        // An action need not ask each time: with such a page behind it, it cannot go on to its end.
        if (reading) {
            requireSound();
        }
    }

    /**
     * A page whose HMAC does not fit is handed out by the driver all the same, still encrypted:
     * what is refused is the next page that the transaction wants. So the tail of a long text could
     * be nonsense and nobody told. Whoever has read something therefore wants one page more.
     */
    private void requireSound() {
        show(row -> {}, "select 1 from sqlite_master limit 1");
    }

    private void show(Consumer<Row> reader, String sql, @Nullable Object... args) {
        with(
                sql,
                args,
                statement -> {
                    try (ResultSet results = statement.executeQuery()) {
                        Row row = new Row(results);
                        while (results.next()) {
                            reader.accept(row);
                        }
                    }
                    return 0;
                });
    }

    <T> List<T> list(Row.Mapper<T> mapper, String sql, @Nullable Object... args) {
        List<T> all = new ArrayList<>();
        each(row -> all.add(mapper.map(row)), sql, args);
        return all;
    }

    /** The id that the last insert gave. */
    long lastId() {
        return list(row -> row.number(0), "select last_insert_rowid()").getFirst();
    }

    private <T> T with(String sql, @Nullable Object[] args, Use<T> use) {
        // A statement in use is not in the map: the same SQL asked again from inside gets another
        // one.
        PreparedStatement kept = idle.remove(sql);
        boolean whole = false;
        try {
            PreparedStatement statement = kept == null ? connection.prepareStatement(sql) : kept;
            try {
                for (int i = 0; i < args.length; i++) {
                    bind(statement, i + 1, args[i]);
                }
                T result = use.of(statement);
                statement.clearParameters();
                whole = true;
                return result;
            } finally {
                // The driver gives up some statements that fail; touching those would hide why.
                PreparedStatement done = whole ? idle.put(sql, statement) : statement;
                if (done != null) {
                    done.close();
                }
            }
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object arg)
            throws SQLException {
        switch (arg) {
            case null -> statement.setNull(at, Types.NULL);
            case Long number -> statement.setLong(at, number);
            case Integer number -> statement.setInt(at, number);
            case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
            case String text -> statement.setString(at, text);
            case byte[] bytes -> statement.setBytes(at, bytes);
            default ->
                    throw new IllegalArgumentException(
                            "A study holds no " + arg.getClass().getSimpleName());
        }
    }

    /** Puts away the empty journal that is kept while the file is open: at rest it is one file. */
    void tidy() throws SQLException {
        run("pragma locking_mode = normal");
        run("pragma journal_mode = delete");
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
