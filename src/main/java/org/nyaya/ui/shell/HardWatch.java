package org.nyaya.ui.shell;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.nyaya.ui.kit.Settings;

/**
 * Counts the time in which flagged text was before somebody's eyes today: it was in view and could
 * be read, the window was in use, and a key or the mouse was used at most two minutes before. What
 * was counted is kept in the settings of this machine, as a day and a number; never in a study.
 */
final class HardWatch {

    /** After so many minutes, and again after as many more, a pause is suggested. */
    static final int MINUTES = 20;

    /** Who does nothing for longer is not reading any more. */
    private static final Duration STILL = Duration.ofMinutes(2);

    private static final String DAY = "hard.day";
    private static final String SECONDS = "hard.seconds";

    private final InstantSource clock;
    private final Settings settings;
    private final BooleanSupplier reads;
    private final ReadOnlyIntegerWrapper minutes = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper suggests = new ReadOnlyBooleanWrapper();
    private Instant last;
    private boolean read;
    private LocalDate day;
    private Duration counted;

    /**
     * @param reads whether flagged text is in view that can be read, in a window that is in use
     */
    HardWatch(InstantSource clock, Settings settings, BooleanSupplier reads) {
        this.clock = clock;
        this.settings = settings;
        this.reads = reads;
        this.last = clock.instant();
        this.day = today(last);
        boolean sameDay = settings.get(DAY).map(day.toString()::equals).orElse(false);
        this.counted =
                Duration.ofSeconds(sameDay ? Math.max(0, (long) settings.number(SECONDS, 0)) : 0);
        minutes.set((int) counted.toMinutes());
    }

    /** How many whole minutes there are today; 0 where they are not counted. */
    ReadOnlyIntegerProperty minutes() {
        return minutes.getReadOnlyProperty();
    }

    /** Whether it is time to suggest a pause. */
    ReadOnlyBooleanProperty suggests() {
        return suggests.getReadOnlyProperty();
    }

    /** Somebody used a key or the mouse, or other text is in view now. */
    void look() {
        Instant now = clock.instant();
        Duration since = Duration.between(last, now);
        boolean wasRead = read;
        last = now;
        read = reads.getAsBoolean();
        if (!today(now).equals(day)) {
            day = today(now);
            counted = Duration.ZERO;
            suggests.set(false);
        }
        if (!settings.countHard().get()) {
            forget();
            return;
        }
        if (wasRead && since.isPositive()) {
            counted = counted.plus(since.compareTo(STILL) > 0 ? STILL : since);
        }
        tell();
    }

    private void forget() {
        minutes.set(0);
        suggests.set(false);
        if (!counted.isZero()) {
            counted = Duration.ZERO;
            keep();
        }
    }

    private void tell() {
        int before = minutes.get();
        int now = (int) counted.toMinutes();
        minutes.set(now);
        if (now / MINUTES > before / MINUTES) {
            suggests.set(true);
        }
        if (now != before) {
            keep();
        }
    }

    /** The suggestion was seen; the next comes after as many minutes more. */
    void seen() {
        suggests.set(false);
    }

    /** Looks a last time, and writes down the seconds as well. */
    void end() {
        look();
        if (!counted.isZero()) {
            keep();
        }
    }

    /** Writes down what was counted today; what was counted on other days is not kept. */
    private void keep() {
        settings.set(DAY, day);
        settings.set(SECONDS, counted.toSeconds());
        settings.save();
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneId.systemDefault());
    }
}
