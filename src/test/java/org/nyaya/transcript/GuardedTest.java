package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GuardedTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Reading ANY = new Reading.Refused(Refusal.EMPTY);

    @Test
    void a_file_in_time_is_read_as_ever() throws InterruptedException {
        byte[] file = "ANNA: a\nBEN: b".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                Formats.read("a.txt", file, null),
                Guarded.read("a.txt", file, null, MINUTE, GuardedTest::never));
    }

    @Test
    void when_the_time_is_up_the_reader_is_interrupted_and_the_file_too_hard()
            throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        Reading reading =
                Guarded.within(
                        Duration.ofMillis(20),
                        GuardedTest::never,
                        () -> {
                            try {
                                Thread.sleep(MINUTE);
                            } catch (InterruptedException e) {
                                interrupted.countDown();
                            }
                            return ANY;
                        });
        assertEquals(new Reading.Refused(Refusal.TOO_HARD), reading);
        interrupted.await();
    }

    @Test
    void when_who_waits_is_interrupted_reading_is_given_up() {
        Thread.currentThread().interrupt();
        assertThrows(
                InterruptedException.class,
                () -> Guarded.within(MINUTE, GuardedTest::never, () -> ANY));
    }

    @Test
    void when_nobody_waits_any_more_the_reader_is_interrupted() throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        assertThrows(
                InterruptedException.class,
                () ->
                        Guarded.within(
                                MINUTE,
                                () -> true,
                                () -> {
                                    try {
                                        Thread.sleep(MINUTE);
                                    } catch (InterruptedException e) {
                                        interrupted.countDown();
                                    }
                                    return ANY;
                                }));
        interrupted.await();
    }

    @Test
    void memory_that_runs_out_is_too_hard_and_a_fault_is_broken() throws InterruptedException {
        assertEquals(
                new Reading.Refused(Refusal.TOO_HARD),
                Guarded.within(
                        MINUTE,
                        GuardedTest::never,
                        () -> {
                            throw new OutOfMemoryError();
                        }));
        assertEquals(
                new Reading.Refused(Refusal.BROKEN),
                Guarded.within(
                        MINUTE,
                        GuardedTest::never,
                        () -> {
                            throw new IllegalStateException();
                        }));
    }

    @Test
    void two_hundred_megabytes_of_text_are_refused() throws InterruptedException {
        byte[] file = new byte[200 << 20];
        Arrays.fill(file, (byte) 'a');
        assertEquals(
                new Reading.Refused(Refusal.TOO_LARGE),
                Guarded.read("a.txt", file, null, MINUTE, GuardedTest::never));
        assertTrue(Guarded.MOST_BYTES < file.length);
    }

    @Test
    void readers_in_this_process_stop_when_interrupted() {
        byte[] rtf = "{\\rtf1 a\\par b}".getBytes(StandardCharsets.US_ASCII);
        Thread.currentThread().interrupt();
        Reading reading = new Rtf().read(rtf, null);
        assertTrue(Thread.interrupted());
        assertEquals(Refusal.TOO_HARD, assertInstanceOf(Reading.Refused.class, reading).why());
    }

    private static boolean never() {
        return false;
    }
}
