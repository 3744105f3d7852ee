package org.nyaya.project;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The journalled tables of a study: what actions change, what undo restores, what {@link Changed}
 * speaks of.
 */
public enum Table {
    STUDY,
    CODER,
    LAYER,
    PERSON,
    ATTRIBUTE,
    CHOICE,
    VALUE,
    INTERVIEW,
    INTERVIEW_PERSON,
    SOURCE,
    SPEAKER,
    TURN,
    ALIGNED,
    CODE,
    CODE_VERSION,
    CODING,
    MEMO,
    QUOTE,
    QUESTION,
    PIN,
    PASS,
    FLAG,
    SOURCE_FLAG,
    ANNOTATION,
    NEGATIVE_CASE,
    CODE_GROUP,
    CODE_GROUPED,
    CORRECTION,
    LOST,
    LOST_MEMO,
    VERSION_REASON;

    private static final Map<String, Table> BY_SQL =
            Stream.of(values()).collect(Collectors.toMap(Table::sql, Function.identity()));

    private final String sql = name().toLowerCase(Locale.ROOT);

    /** The name of the table in the study file. */
    String sql() {
        return sql;
    }

    /** Whether a study has a table of that name that is journalled. */
    static boolean isNamed(String sql) {
        return BY_SQL.containsKey(sql);
    }

    /**
     * The table of that name.
     *
     * @throws StudyFailure where the journal of a file names a table that no study has
     */
    static Table named(String sql) {
        Table table = BY_SQL.get(sql);
        if (table == null) {
            throw new StudyFailure(
                    StudyFailure.Reason.DAMAGED, "The journal names a table that no study has");
        }
        return table;
    }
}
