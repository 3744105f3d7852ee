package org.nyaya.ui.intake;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.task.Task;
import org.nyaya.ui.intake.ImportModel.Phase;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;

/** What goes on with the files: one job at a time, and what the list is there for meanwhile. */
final class ImportWork {

    private final Kit kit;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.DECIDING);
    private final ObjectProperty<@Nullable Job<?>> job = new SimpleObjectProperty<>();

    ImportWork(Kit kit) {
        this.kit = kit;
    }

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    Phase now() {
        return phase.get();
    }

    void turn(Phase next) {
        phase.set(next);
    }

    /** What runs now; null where nothing does. */
    ObjectProperty<@Nullable Job<?>> job() {
        return job;
    }

    void cancel() {
        Job<?> now = job.get();
        if (now != null) {
            now.cancel();
        }
    }

    /**
     * Runs a job.
     *
     * @param last what is still to be shown of it when it has ended
     * @param over comes after that, whether it was done, failed or cancelled: it is told whether it
     *     ended before its end
     */
    void begin(String name, Phase during, Task<?> work, Runnable last, Consumer<Boolean> over) {
        phase.set(during);
        Consumer<Boolean> end =
                stopped -> {
                    job.set(null);
                    last.run();
                    over.accept(stopped);
                };
        job.set(
                Job.begin(
                        name,
                        progress -> {
                            try {
                                work.run(progress);
                                return Optional.<Throwable>empty();
                            } catch (RuntimeException failure) {
                                return Optional.<Throwable>of(failure);
                            }
                        },
                        kit,
                        failure -> {
                            failure.ifPresent(kit.screen()::unexpected);
                            end.accept(failure.isPresent());
                        },
                        () -> end.accept(true)));
    }
}
