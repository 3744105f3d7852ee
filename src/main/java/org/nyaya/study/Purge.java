package org.nyaya.study;

import org.jspecify.annotations.Nullable;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Rewriting;
import org.nyaya.project.Tx;
import org.nyaya.source.Source;

/**
 * Erases for good: what a study was, or everything of a source or a person that was withdrawn. It
 * is the one thing that cannot be undone. The study is closed afterwards, and whole whatever ends
 * the program on the way. Not for the JavaFX thread.
 */
public final class Purge {

    /** What is to go. */
    public sealed interface What {

        /** All that was changed or removed, and can be undone now. */
        record History() implements What {}

        /** A source with all that goes along. */
        record OfSource(Source source) implements What {}

        /** A person, with what that person said. */
        record OfPerson(Person person) implements What {}
    }

    private Purge() {}

    /** What would go, and where its name would still be written. */
    public static Going going(Study study, What what) {
        return study.project().read(read -> Going.of(read, what)).join();
    }

    public static void run(Study study, What what) throws CannotOpen {
        study.ask().index().close();
        study.project()
                .rewriting()
                .purge(
                        what instanceof What.History
                                ? Rewriting.Erase.ALL
                                : Rewriting.Erase.ALL_BUT_CODEBOOK,
                        tx -> withdraw(tx, what),
                        purged -> {
                            Study without = Study.of(purged);
                            without.ask().index().ready().join();
                            without.ask().index().close();
                        });
    }

    private static @Nullable Void withdraw(Tx tx, What what) {
        switch (what) {
            case What.History() -> {}
            case What.OfSource(Source source) -> Withdrawal.source(tx, source.id());
            case What.OfPerson(Person person) -> Withdrawal.person(tx, person.id());
        }
        LostWords.only(tx);
        return null;
    }
}
