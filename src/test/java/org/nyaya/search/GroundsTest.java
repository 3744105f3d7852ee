package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nyaya.project.Table;

/** Whoever shows an answer hears of everything that may change it. */
class GroundsTest {

    /** What decides whether a condition holds. */
    private static final Map<Class<?>, Set<Table>> CONDITIONS =
            Map.ofEntries(
                    Map.entry(Condition.Said.class, Set.of(Table.SOURCE, Table.TURN)),
                    Map.entry(
                            Condition.Coded.class,
                            Set.of(
                                    Table.CODE,
                                    Table.CODING,
                                    Table.CODE_GROUP,
                                    Table.CODE_GROUPED,
                                    Table.CODER,
                                    Table.LAYER)),
                    Map.entry(
                            Condition.SpokenBy.class,
                            Set.of(
                                    Table.PERSON,
                                    Table.ATTRIBUTE,
                                    Table.CHOICE,
                                    Table.VALUE,
                                    Table.SPEAKER,
                                    Table.INTERVIEW_PERSON)),
                    Map.entry(Condition.Speaking.class, Set.of(Table.SPEAKER, Table.TURN)),
                    Map.entry(Condition.Of.class, Set.of(Table.SOURCE, Table.INTERVIEW)),
                    Map.entry(Condition.Sure.class, Set.of(Table.CODING)),
                    Map.entry(Condition.Noted.class, Set.of(Table.CODING, Table.MEMO)),
                    Map.entry(Condition.KeyQuote.class, Set.of(Table.CODING)),
                    Map.entry(Condition.Flags.class, Set.of(Table.FLAG, Table.SOURCE_FLAG)),
                    Map.entry(Condition.CodedAtAll.class, Set.of(Table.CODING)),
                    Map.entry(Condition.OfLength.class, Set.of(Table.SOURCE, Table.TURN)),
                    Map.entry(Condition.Either.class, Set.of()));

    @Test
    void it_is_known_of_each_condition_what_it_hangs_on() {
        assertEquals(Set.of(Condition.class.getPermittedSubclasses()), CONDITIONS.keySet());
    }

    @Test
    void an_answer_hangs_on_whatever_a_condition_does() {
        CONDITIONS.forEach((condition, tables) ->
                assertTrue(
                        Grounds.ANSWER.containsAll(tables),
                        () -> condition.getSimpleName() + " hangs on " + tables));
    }
}
