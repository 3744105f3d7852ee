package org.nyaya.ui.intake;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The window's thread, where there is no window: the thread of the test, when it waits. */
final class Window implements Executor {

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = waiting.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new IllegalStateException("It did not come to this");
            }
            next.run();
        }
    }
}
