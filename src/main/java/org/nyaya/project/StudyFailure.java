package org.nyaya.project;

import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The study file could not do what was asked, for a reason outside the program's rules. The
 * transaction it happened in left no trace. Its message never holds anything of the study.
 */
public final class StudyFailure extends RuntimeException {

    /** Why; each has its sentence in the message files. */
    public enum Reason {
        DISK_FULL,
        READ_ONLY,
        STORAGE,
        DAMAGED,
        REPLACED,
        CLOSED,
        /** It was written anew, and is closed; whoever had that done opens it again. */
        REWRITTEN,
        UNEXPECTED
    }

    private final Reason reason;

    StudyFailure(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    private StudyFailure(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static StudyFailure of(SQLException e) {
        Reason reason =
                switch (code(e)) {
                    case SQLITE_FULL -> Reason.DISK_FULL;
                    case SQLITE_READONLY -> Reason.READ_ONLY;
                    case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_PROTOCOL -> Reason.STORAGE;
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> Reason.DAMAGED;
                    default -> Reason.UNEXPECTED;
                };
        return new StudyFailure(reason, "The study file refused: " + code(e), e);
    }

    /** The primary result code: extended ones (SQLITE_IOERR_WRITE) count as what they extend. */
    static SQLiteErrorCode code(SQLException e) {
        int primary =
                e instanceof SQLiteException known
                        ? known.getResultCode().code & 0xff
                        : e.getErrorCode() & 0xff;
        return SQLiteErrorCode.getErrorCode(primary);
    }
}
