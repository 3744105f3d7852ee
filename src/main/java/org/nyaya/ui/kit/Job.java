package org.nyaya.ui.kit;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Running;
import org.nyaya.task.Task;

/**
 * Long work that was begun from the window. It runs on a thread of its own; what it says of itself
 * and what comes of it arrives on the window's thread.
 */
public final class Job<T> {

    private final String name;
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private final AtomicReference<@Nullable Double> latest = new AtomicReference<>();
    private @Nullable Running<T> running;

    private Job(String name) {
        this.name = name;
    }

    /**
     * Begins work and lists it in the status bar until it is over.
     *
     * @param name what is going on, in the words of the user
     * @param then gets what comes of it
     * @param cancelled what is done instead where somebody cancelled it
     */
    public static <T> Job<T> begin(
            String name, Task<T> task, Kit kit, Consumer<? super T> then, Runnable cancelled) {
        Job<T> job = new Job<>(name);
        kit.status().running().add(job);
        Running<T> running =
                Running.begin(
                        task,
                        work -> Thread.ofPlatform().daemon().name("job").start(work),
                        (done, all) -> job.tell(kit.screen(), all == 0 ? -1 : (double) done / all));
        job.running = running;
        kit.screen()
                .after(
                        running.result(),
                        result -> {
                            kit.status().running().remove(job);
                            then.accept(result);
                        },
                        failure -> {
                            kit.status().running().remove(job);
                            if (failure instanceof Cancelled) {
                                cancelled.run();
                            } else {
                                kit.screen().unexpected(failure);
                            }
                        });
        return job;
    }

    /** Of many steps in a row, the window hears of the last. */
    private void tell(Screen screen, double now) {
        if (latest.getAndSet(now) == null) {
            screen.later(() -> {
                Double last = latest.getAndSet(null);
                if (last != null) {
                    done.set(last);
                }
            });
        }
    }

    public String name() {
        return name;
    }

    /** How much is done, from 0 to 1; negative where nobody knows. */
    public ReadOnlyDoubleProperty done() {
        return done.getReadOnlyProperty();
    }

    /** Asks it to end at its next step. */
    public void cancel() {
        if (running != null) {
            running.cancel();
        }
    }
}
