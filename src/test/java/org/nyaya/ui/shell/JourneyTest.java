package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nyaya.project.Label;
import org.nyaya.project.Step;

class JourneyTest {

    private static final Step MADE = step(1, false, false, true);
    private static final Step DROPPED = step(2, false, true, false);
    private static final Step FIRST = step(3, false, false, false);
    private static final Step SECOND = step(4, false, false, false);
    private static final Step GONE = step(5, true, false, false);
    private static final Step LAST_GONE = step(6, true, false, false);
    private static final List<Step> ALL = List.of(LAST_GONE, GONE, SECOND, FIRST, DROPPED, MADE);

    @Test
    void the_way_back_undoes_what_was_done_since_the_latest_first() {
        assertEquals(Optional.of(new Journey(Way.BACK, List.of(4L, 3L))), Journey.to(MADE, ALL));
    }

    @Test
    void where_the_study_is_there_is_nothing_to_undo() {
        assertEquals(Optional.of(new Journey(Way.BACK, List.of())), Journey.to(SECOND, ALL));
    }

    @Test
    void the_way_forth_does_again_up_to_the_step_itself() {
        assertEquals(
                Optional.of(new Journey(Way.FORTH, List.of(5L, 6L))), Journey.to(LAST_GONE, ALL));
    }

    @Test
    void what_was_dropped_cannot_come_back() {
        assertEquals(Optional.empty(), Journey.to(DROPPED, ALL));
    }

    @Test
    void nobody_goes_back_behind_what_nothing_undoes() {
        List<Step> upgraded = List.of(step(7, false, false, true), SECOND, FIRST);
        assertEquals(Optional.empty(), Journey.to(FIRST, upgraded));
    }

    private static Step step(long id, boolean undone, boolean dropped, boolean origin) {
        return new Step(
                id, Label.of("code.add", "x"), "TM", Instant.EPOCH, undone, dropped, origin);
    }
}
