package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleWatchTest {

    private Instant now = Instant.parse("2026-03-14T09:00:00Z");
    private int minutes = 15;
    private int locked;
    private final IdleWatch watch = new IdleWatch(() -> now, () -> minutes, () -> locked++);

    @Test
    void it_tells_the_minutes_that_are_left() {
        pass(Duration.ofMinutes(3));
        assertEquals(12, watch.left().get());
    }

    @Test
    void the_last_minute_counts_as_one() {
        pass(Duration.ofMinutes(14).plusSeconds(30));
        assertEquals(1, watch.left().get());
    }

    @Test
    void who_touches_the_window_gets_all_of_them_back() {
        pass(Duration.ofMinutes(14));
        watch.touch();
        assertEquals(15, watch.left().get());
    }

    @Test
    void it_locks_once_when_they_are_over() {
        pass(Duration.ofMinutes(15));
        pass(Duration.ofMinutes(15));
        assertEquals(1, locked);
    }

    @Test
    void a_touch_that_comes_too_late_does_not_keep_it_open() {
        now = now.plus(Duration.ofHours(8));
        watch.touch();
        assertEquals(1, locked);
    }

    @Test
    void zero_minutes_never_lock() {
        minutes = 0;
        pass(Duration.ofDays(3));
        assertEquals(0, locked);
    }

    @Test
    void fewer_minutes_count_from_the_last_touch() {
        pass(Duration.ofMinutes(4));
        minutes = 5;
        watch.look();
        assertEquals(1, watch.left().get());
    }

    @Test
    void a_clock_that_is_set_back_gives_no_more_than_all() {
        pass(Duration.ofHours(-2));
        assertEquals(15, watch.left().get());
    }

    @Test
    void after_its_end_it_locks_nothing() {
        watch.end();
        pass(Duration.ofHours(1));
        assertEquals(0, locked);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        watch.look();
    }
}
