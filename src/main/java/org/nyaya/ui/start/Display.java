package org.nyaya.ui.start;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a window can be shown at all. */
public final class Display {

    private Display() {}

    /**
     * Told without starting JavaFX, which would wait or fail.
     *
     * @param environment as {@link System#getenv(String)}
     * @param properties as {@link System#getProperty(String)}
     */
    public static boolean isThere(
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        if ("Headless".equalsIgnoreCase(properties.apply("glass.platform"))) {
            return true;
        }
        String name = properties.apply("os.name");
        String system = name == null ? "" : name.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows") || system.startsWith("mac")) {
            return true;
        }
        return isSet(environment.apply("DISPLAY")) || isSet(environment.apply("WAYLAND_DISPLAY"));
    }

    private static boolean isSet(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
