package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.Settings;

/** The minutes of flagged text that were read today, by a clock of the test. */
@SuppressWarnings("NullAway.Init")
class HardWatchTest {

    @TempDir Path folder;
    private Instant now =
            LocalDate.of(2026, 3, 4)
                    .atTime(LocalTime.NOON)
                    .atZone(ZoneId.systemDefault())
                    .toInstant();
    private boolean reads;

    @Test
    void time_counts_in_which_flagged_text_is_read_and_somebody_is_there() {
        HardWatch watch = watch();
        pass(watch, 10);
        assertEquals(0, watch.minutes().get());
        read(watch, true);
        pass(watch, 7);
        assertEquals(7, watch.minutes().get());
        read(watch, false);
        pass(watch, 10);
        assertEquals(7, watch.minutes().get());
    }

    @Test
    void who_does_nothing_for_longer_than_two_minutes_is_not_reading() {
        HardWatch watch = watch();
        read(watch, true);
        now = now.plus(Duration.ofHours(1));
        watch.look();
        assertEquals(2, watch.minutes().get());
    }

    @Test
    void after_twenty_minutes_a_pause_is_suggested_and_again_after_twenty_more() {
        HardWatch watch = watch();
        read(watch, true);
        pass(watch, 19);
        assertFalse(watch.suggests().get());
        pass(watch, 1);
        assertTrue(watch.suggests().get());
        watch.seen();
        assertFalse(watch.suggests().get());
        pass(watch, 19);
        assertFalse(watch.suggests().get());
        pass(watch, 1);
        assertTrue(watch.suggests().get());
    }

    @Test
    void on_another_day_it_begins_anew() {
        HardWatch watch = watch();
        read(watch, true);
        pass(watch, 25);
        now = now.plus(Duration.ofDays(1));
        watch.look();
        assertEquals(2, watch.minutes().get());
        assertFalse(watch.suggests().get());
    }

    @Test
    void what_was_counted_today_is_known_when_a_study_is_opened_again() {
        HardWatch watch = watch();
        read(watch, true);
        pass(watch, 12);
        watch.end();
        assertEquals(12, watch().minutes().get());
        now = now.plus(Duration.ofDays(1));
        assertEquals(0, watch().minutes().get());
    }

    @Test
    void turned_off_it_counts_nothing_and_forgets_what_was_counted() {
        Settings settings = settings();
        HardWatch watch = new HardWatch(() -> now, settings, () -> reads);
        read(watch, true);
        pass(watch, 25);
        settings.countHard().set(false);
        watch.look();
        assertEquals(0, watch.minutes().get());
        assertFalse(watch.suggests().get());
        pass(watch, 5);
        settings.countHard().set(true);
        watch.look();
        assertEquals(0, watch.minutes().get());
    }

    @Test
    void nothing_is_written_down_but_the_day_and_a_number() throws IOException {
        HardWatch watch = watch();
        read(watch, true);
        pass(watch, 12);
        watch.end();
        List<String> lines =
                Files.readAllLines(folder.resolve("settings.properties")).stream()
                        .filter(line -> line.contains("hard."))
                        .sorted()
                        .toList();
        assertEquals(
                List.of(
                        "hard.counted=true",
                        "window.hard.day=2026-03-04",
                        "window.hard.seconds=720"),
                lines);
    }

    private HardWatch watch() {
        return new HardWatch(() -> now, settings(), () -> reads);
    }

    private Settings settings() {
        return new Settings(folder.resolve("settings.properties"));
    }

    private void read(HardWatch watch, boolean now) {
        reads = now;
        watch.look();
    }

    /** So many minutes, in each of which somebody uses the mouse. */
    private void pass(HardWatch watch, int minutes) {
        for (int i = 0; i < minutes; i++) {
            now = now.plus(Duration.ofMinutes(1));
            watch.look();
        }
    }
}
