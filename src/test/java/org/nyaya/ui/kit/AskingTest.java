package org.nyaya.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** When a study is asked anew, and when not. */
class AskingTest {

    private final Deque<CompletableFuture<String>> asked = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> unexpected = new ArrayList<>();
    private final Asking<String> asking =
            new Asking<>(new Screen(Runnable::run, unexpected::add), this::ask, told::add);

    @Test
    void nothing_is_asked_while_nobody_looks() {
        asking.changed();
        assertEquals(0, asked.size());
        asking.look(true);
        assertEquals(1, asked.size());
    }

    @Test
    void what_holds_is_not_asked_again() {
        asking.look(true);
        answer("one");
        asking.look(false);
        asking.look(true);
        assertEquals(0, asked.size());
        assertEquals(List.of("one"), told);
    }

    @Test
    void changes_while_it_asks_are_asked_together_afterwards() {
        asking.look(true);
        asking.changed();
        asking.changed();
        assertEquals(1, asked.size());
        answer("one");
        assertEquals(1, asked.size());
        answer("two");
        assertEquals(0, asked.size());
        assertEquals(List.of("one", "two"), told);
    }

    @Test
    void what_changed_unseen_is_asked_when_somebody_looks() {
        asking.look(true);
        answer("one");
        asking.look(false);
        asking.changed();
        assertEquals(0, asked.size());
        asking.look(true);
        answer("two");
        assertEquals(List.of("one", "two"), told);
    }

    @Test
    void a_failure_leaves_it_stale_and_is_told() {
        asking.look(true);
        RuntimeException failure = new IllegalStateException("no");
        asked.pop().completeExceptionally(failure);
        assertEquals(List.of(failure), unexpected);
        assertEquals(0, asked.size(), "not again by itself");
        asking.look(true);
        answer("two");
        assertEquals(List.of("two"), told);
    }

    @Test
    void an_answer_that_comes_after_clearing_is_dropped() {
        asking.look(true);
        asking.clear();
        answer("one");
        assertEquals(List.of(), told);
        asking.look(true);
        answer("two");
        assertEquals(List.of("two"), told);
    }

    private void answer(String answer) {
        asked.pop().complete(answer);
    }

    private CompletableFuture<String> ask() {
        CompletableFuture<String> answer = new CompletableFuture<>();
        asked.add(answer);
        return answer;
    }
}
