package org.nyaya.health;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Soundness;
import org.nyaya.project.StandIn;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.Tx;
import org.nyaya.project.Work;
import org.nyaya.search.Index;

/** Sets right what a {@link Checkup} found, one finding at a time. */
public final class Mending {

    private final Project project;
    private final Index index;
    private final StandIn.Naming naming;

    /**
     * @param naming how something is called that stands in for what is lost
     */
    public Mending(Project project, Index index, StandIn.Naming naming) {
        this.project = project;
        this.index = index;
        this.naming = naming;
    }

    /**
     * Does what {@link Finding#mend} says; to be called on a worker.
     *
     * @return false where it could not be done: the study is as it was
     */
    public boolean mend(Finding finding) {
        if (finding.mend() == Mend.NONE) {
            return false;
        }
        try {
            begun(finding).join();
            return true;
        } catch (CompletionException e) {
            if (e.getCause() instanceof StudyFailure failure
                    && failure.reason() == StudyFailure.Reason.UNEXPECTED) {
                // A rule of the file forbids it; the transaction left no trace.
                return false;
            }
            throw e;
        }
    }

    private CompletableFuture<?> begun(Finding finding) {
        Soundness soundness = project.soundness();
        return switch (finding) {
            case Finding.Lookups _ -> soundness.renewLookups();
            case Finding.LeadsNowhere nowhere ->
                    soundness.cure(nowhere.rows(), Label.of("check.dangling"), naming);
            case Finding.Misplaced misplaced -> moved(misplaced);
            case Finding.Unmeasured unmeasured -> soundness.measureAnew(unmeasured.texts());
            case Finding.IndexDiffers _ -> index.renew();
            case Finding.Unaccounted unaccounted ->
                    soundness.tellAgain(
                            unaccounted.rows(),
                            Label.of("check.journal"),
                            unaccounted.mend() == Mend.UNDOABLE);
            case Finding.Vanished vanished ->
                    soundness.bringBack(
                            vanished.rows(),
                            Label.of("check.back"),
                            vanished.mend() == Mend.UNDOABLE);
            case Finding.BrokenHistory _ -> soundness.settle(Label.of("check.settled"));
            case Finding.DamagedPages _,
                    Finding.AgainstRules _,
                    Finding.Appended _,
                    Finding.OtherWords _,
                    Finding.OtherOriginals _ ->
                    throw new IllegalStateException("Nothing mends this");
        };
    }

    private CompletableFuture<?> moved(Finding.Misplaced misplaced) {
        Label label = Label.of("check.place");
        Work<Tx, Integer> moving = tx -> misplaced.place().mend(tx, misplaced.rows());
        return misplaced.mend() == Mend.UNDOABLE
                ? project.act(label, moving)
                : project.soundness().settle(label, moving);
    }
}
