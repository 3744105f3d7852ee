package org.nyaya.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One row of an answer, while it is being read. Columns count from 0. */
public final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    public long number(int column) {
        try {
            return results.getLong(column + 1);
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    public int count(int column) {
        return Math.toIntExact(number(column));
    }

    public boolean flag(int column) {
        return number(column) != 0;
    }

    public @Nullable Long numberOrNull(int column) {
        long number = number(column);
        try {
            return results.wasNull() ? null : number;
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    /** The text of a column that is never null. */
    public String text(int column) {
        return Objects.requireNonNull(textOrNull(column));
    }

    public @Nullable String textOrNull(int column) {
        try {
            return results.getString(column + 1);
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    public byte[] bytes(int column) {
        try {
            byte[] bytes = results.getBytes(column + 1);
            return bytes == null ? new byte[0] : bytes;
        } catch (SQLException e) {
            throw StudyFailure.of(e);
        }
    }

    /** Makes something of one row. */
    @FunctionalInterface
    public interface Mapper<T> {
        T map(Row row);
    }
}
