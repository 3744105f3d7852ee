package org.nyaya.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.Settings.Look;

class SettingsTest {

    @TempDir Path folder;

    @Test
    void what_was_chosen_is_there_next_time() {
        Settings settings = new Settings(file());
        settings.look().set(Look.DARK);
        settings.textSize().set(20);
        settings.lockMinutes().set(0);
        settings.set("panel.left", 300.5);
        settings.save();
        Settings again = new Settings(file());
        assertEquals(Look.DARK, again.look().get());
        assertEquals(20, again.textSize().get());
        assertEquals(0, again.lockMinutes().get());
        assertEquals(300.5, again.number("panel.left", 262));
    }

    @Test
    void the_study_opened_last_stands_first_and_once() {
        Settings settings = new Settings(file());
        Path one = folder.resolve("one.nyaya");
        Path two = folder.resolve("two.nyaya");
        settings.opened(one);
        settings.opened(two);
        settings.opened(one);
        assertEquals(List.of(one, two), new Settings(file()).recent());
    }

    @Test
    void nothing_of_studies_is_kept_where_they_are_not_to_be_listed() throws IOException {
        Settings settings = new Settings(file());
        settings.opened(folder.resolve("secret.nyaya"));
        settings.listRecent().set(false);
        settings.save();
        assertFalse(Files.readString(file()).contains("secret"));
    }

    @Test
    void a_file_that_is_none_is_passed_over() throws IOException {
        Files.writeString(file(), "look=PINK\ntext.size=\\u00zz\n");
        assertEquals(Look.SYSTEM, new Settings(file()).look().get());
    }

    @Test
    void a_place_that_cannot_be_written_keeps_nothing_and_breaks_nothing() throws IOException {
        Files.writeString(folder.resolve("here"), "a file, no folder");
        Path nowhere = folder.resolve("here").resolve("settings.properties");
        Settings settings = new Settings(nowhere);
        settings.textSize().set(20);
        settings.save();
        assertFalse(Files.exists(nowhere));
    }

    @Test
    void settings_live_where_each_system_keeps_them() {
        Path home = Path.of("home");
        assertTrue(
                SettingsFile.of("Linux", home, name -> null).startsWith(home.resolve(".config")));
        assertTrue(
                SettingsFile.of("Linux", home, Map.of("XDG_CONFIG_HOME", "own")::get)
                        .startsWith("own"));
        assertTrue(
                SettingsFile.of("Mac OS X", home, name -> null)
                        .startsWith(home.resolve("Library")));
        assertTrue(
                SettingsFile.of("Windows 11", home, Map.of("APPDATA", "roaming")::get)
                        .startsWith("roaming"));
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }
}
