package org.nyaya.health;

import java.nio.file.Path;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Rescue;
import org.nyaya.project.Rescued;
import org.nyaya.project.StandIn;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.task.Task;

/**
 * Saves what can be read of a damaged study into a new one of the same passphrase, as a task. Goes
 * on to its end once it was begun: it takes seconds, and the new study appears whole or not at all.
 */
public final class Rescuing implements Task<Rescuing.Outcome> {

    /** What came of it. */
    public sealed interface Outcome {

        record Done(Rescued rescued) implements Outcome {}

        /** Neither was anything saved nor anything changed. */
        record Not(CannotOpen.Why why, Path file) implements Outcome {}
    }

    private final Path damaged;
    private final Path to;
    private final Passphrase passphrase;
    private final String name;
    private final StandIn.Naming naming;

    /**
     * @param passphrase is wiped in the end
     * @param name what the study is called where that is lost
     */
    public Rescuing(
            Path damaged, Path to, Passphrase passphrase, String name, StandIn.Naming naming) {
        this.damaged = damaged;
        this.to = to;
        this.passphrase = passphrase;
        this.name = name;
        this.naming = naming;
    }

    @Override
    public Outcome run(Progress progress) throws Cancelled {
        progress.reached(0, 0);
        try (passphrase) {
            return new Outcome.Done(
                    Rescue.run(
                            damaged, passphrase, to, passphrase, name, naming, (done, all) -> {}));
        } catch (CannotOpen e) {
            return new Outcome.Not(e.why(), e.file());
        }
    }
}
