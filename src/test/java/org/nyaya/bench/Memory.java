package org.nyaya.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** How much memory is resident, in MB, as Linux tells it; empty on other systems. */
final class Memory {

    private static final Path PROCESSES = Path.of("/proc");
    private static final int EVERY_MILLIS = 10;

    private Memory() {}

    /** The most that this process had since its start, or since {@link #forgetPeak}. */
    static OptionalDouble peakMegabytes() {
        return told(ProcessHandle.current(), "status", "VmHWM:");
    }

    /** Begins the peak anew with what is resident now; false where the system does not do that. */
    static boolean forgetPeak() {
        // What nobody holds any more is given back, so that it does not count for what comes.
        System.gc();
        try {
            Files.writeString(PROCESSES.resolve("self/clear_refs"), "5");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The most that this process and its children had together at one time while the work was done,
     * by looking every few milliseconds. Pages that they share count once.
     */
    static OptionalDouble withChildren(Samples.Timed<?> work) throws Exception {
        FutureTask<?> task = new FutureTask<>(work::run);
        Thread.ofPlatform().start(task);
        OptionalDouble most = OptionalDouble.empty();
        while (!isDone(task)) {
            List<ProcessHandle> family =
                    Stream.concat(
                                    Stream.of(ProcessHandle.current()),
                                    ProcessHandle.current().children())
                            .toList();
            double sum = 0;
            for (ProcessHandle process : family) {
                sum += told(process, "smaps_rollup", "Pss:").orElse(0);
            }
            if (sum > most.orElse(0)) {
                most = OptionalDouble.of(sum);
            }
        }
        return most;
    }

    private static boolean isDone(FutureTask<?> task) throws Exception {
        try {
            task.get(EVERY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static OptionalDouble told(ProcessHandle process, String file, String line) {
        Path from = PROCESSES.resolve(Long.toString(process.pid())).resolve(file);
        try (Stream<String> lines = Files.lines(from)) {
            return lines.filter(told -> told.startsWith(line))
                    .mapToDouble(told -> Double.parseDouble(told.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            // Another system, or the process has just ended.
            return OptionalDouble.empty();
        }
    }
}
