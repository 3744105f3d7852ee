package org.nyaya.search;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nyaya.project.Table;

/** The tables whose rows change what is asked: for those who show it, so that they ask again. */
public final class Grounds {

    /** What is read again as a whole: who and what there is besides the text and its codings. */
    static final Set<Table> KNOWN =
            Set.of(
                    Table.CODE,
                    Table.CODE_GROUP,
                    Table.CODE_GROUPED,
                    Table.CODER,
                    Table.LAYER,
                    Table.PERSON,
                    Table.ATTRIBUTE,
                    Table.CHOICE,
                    Table.VALUE,
                    Table.INTERVIEW,
                    Table.MEMO);

    /** An answer hangs on these. */
    public static final Set<Table> ANSWER =
            with(
                    KNOWN,
                    Table.INTERVIEW_PERSON,
                    Table.SOURCE,
                    Table.SPEAKER,
                    Table.TURN,
                    Table.CODING,
                    Table.FLAG,
                    Table.SOURCE_FLAG);

    /** The names that can be written in a question hang on these. */
    public static final Set<Table> VOCABULARY =
            Set.of(
                    Table.CODE,
                    Table.CODE_GROUP,
                    Table.CODER,
                    Table.LAYER,
                    Table.PERSON,
                    Table.ATTRIBUTE,
                    Table.CHOICE,
                    Table.VALUE,
                    Table.SOURCE,
                    Table.SPEAKER);

    private Grounds() {}

    private static Set<Table> with(Set<Table> some, Table... more) {
        return Stream.concat(some.stream(), Stream.of(more))
                .collect(Collectors.toUnmodifiableSet());
    }
}
