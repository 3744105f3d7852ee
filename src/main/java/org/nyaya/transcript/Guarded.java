package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of any format so that none can hold up or bring down who asked: on a thread of its
 * own, with a limit of time and of size.
 *
 * <p>When the time is up or nobody waits any more, the thread is interrupted. The child process
 * that reads a PDF is ended then, and our own readers stop at the next paragraph or element. What
 * cannot be stopped is the work of a library on one call (jsoup building its tree) and the search
 * for speakers; the sizes that readers accept keep those to seconds, and the thread does not keep
 * the program from ending.
 */
public final class Guarded {

    /** No format is read from a longer file, so there is no need to load one. */
    public static final int MOST_BYTES = Decoding.MOST_BYTES;

    /** How often it is asked whether anybody still waits. */
    private static final Duration TICK = Duration.ofMillis(50);

    private Guarded() {}

    /**
     * Reads a whole file as {@link Formats#read} does; TOO_HARD where it takes longer than {@code
     * limit} or more memory than there is.
     *
     * @param givenUp asked now and then on the calling thread: whether nobody waits any more
     * @throws InterruptedException where the waiting thread is interrupted, or {@code givenUp};
     *     then reading ends
     */
    public static Reading read(
            String name,
            byte[] file,
            @Nullable Charset encoding,
            Duration limit,
            BooleanSupplier givenUp)
            throws InterruptedException {
        return within(limit, givenUp, () -> Formats.read(name, file, encoding));
    }

    /** What is guarded. */
    interface Work {
        Reading read();
    }

    static Reading within(Duration limit, BooleanSupplier givenUp, Work work)
            throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        FutureTask<Reading> task = new FutureTask<>(work::read);
        Thread.ofPlatform().daemon().name("reader").start(task);
        try {
            return answer(task, System.nanoTime() + limit.toNanos(), givenUp);
        } catch (TimeoutException e) {
            return new Reading.Refused(Refusal.TOO_HARD);
        } catch (ExecutionException e) {
            // A fault of a library on strange bytes; its message may hold what people said.
            boolean tooMuch = e.getCause() instanceof VirtualMachineError;
            return new Reading.Refused(tooMuch ? Refusal.TOO_HARD : Refusal.BROKEN);
        } finally {
            task.cancel(true);
        }
    }

    private static Reading answer(FutureTask<Reading> task, long end, BooleanSupplier givenUp)
            throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long left = end - System.nanoTime();
            try {
                return task.get(Math.min(left, TICK.toNanos()), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                if (givenUp.getAsBoolean()) {
                    throw new InterruptedException();
                }
                if (left <= TICK.toNanos()) {
                    throw e;
                }
            }
        }
    }
}
