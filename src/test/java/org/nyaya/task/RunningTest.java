package org.nyaya.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class RunningTest {

    private static final Task<String> THREE_STEPS =
            progress -> {
                for (int i = 0; i < 3; i++) {
                    progress.reached(i, 3);
                }
                return "done";
            };

    @Test
    void a_task_tells_how_far_it_is_and_ends_with_its_result() {
        List<String> heard = new ArrayList<>();
        Running<String> running =
                Running.begin(
                        THREE_STEPS, Runnable::run, (done, all) -> heard.add(done + "/" + all));
        assertEquals("done", running.result().join());
        assertEquals(List.of("0/3", "1/3", "2/3"), heard);
    }

    @Test
    void a_cancelled_task_ends_at_its_next_step() {
        Queue<Runnable> waiting = new ArrayDeque<>();
        List<Integer> heard = new ArrayList<>();
        List<Running<String>> self = new ArrayList<>();
        self.add(
                Running.begin(
                        THREE_STEPS,
                        waiting::add,
                        (done, all) -> {
                            heard.add(done);
                            if (done == 1) {
                                self.getFirst().cancel();
                            }
                        }));
        waiting.remove().run();
        assertEquals(List.of(0, 1), heard);
        Throwable end = assertThrows(CompletionException.class, self.getFirst().result()::join);
        assertInstanceOf(Cancelled.class, end.getCause());
    }

    @Test
    void what_goes_wrong_is_in_the_result_not_on_the_thread() {
        Running<String> running =
                Running.begin(
                        progress -> {
                            throw new IllegalStateException("wrong");
                        },
                        Runnable::run,
                        (done, all) -> {});
        Throwable end = assertThrows(CompletionException.class, running.result()::join);
        assertInstanceOf(IllegalStateException.class, end.getCause());
    }
}
