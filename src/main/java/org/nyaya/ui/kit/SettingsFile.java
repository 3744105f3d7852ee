package org.nyaya.ui.kit;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where programs keep their settings on this kind of machine. */
public final class SettingsFile {

    private SettingsFile() {}

    /**
     * The file that {@link Settings} lives in.
     *
     * @param system the name of the operating system, as {@code os.name} has it
     * @param home the user's folder
     * @param environment variables by name; answers null where there is none
     */
    public static Path of(
            String system, Path home, Function<String, @Nullable String> environment) {
        return folder(system.toLowerCase(Locale.ROOT), home, environment)
                .resolve("settings.properties");
    }

    private static Path folder(
            String system, Path home, Function<String, @Nullable String> environment) {
        if (system.startsWith("windows")) {
            String roaming = environment.apply("APPDATA");
            return (roaming == null ? home : Path.of(roaming)).resolve("Nyaya");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Nyaya");
        }
        String own = environment.apply("XDG_CONFIG_HOME");
        return (own == null || own.isBlank() ? home.resolve(".config") : Path.of(own))
                .resolve("nyaya");
    }
}
