package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void linux_needs_a_display_of_either_kind() {
        Map<String, String> linux = Map.of("os.name", "Linux");
        assertIsThere(false, Map.of(), linux);
        assertIsThere(false, Map.of("DISPLAY", " "), linux);
        assertIsThere(true, Map.of("DISPLAY", ":0"), linux);
        assertIsThere(true, Map.of("WAYLAND_DISPLAY", "wayland-0"), linux);
    }

    @Test
    void windows_and_macos_have_one() {
        assertIsThere(true, Map.of(), Map.of("os.name", "Windows 11"));
        assertIsThere(true, Map.of(), Map.of("os.name", "Mac OS X"));
    }

    @Test
    void a_window_that_nobody_sees_needs_none() {
        assertIsThere(true, Map.of(), Map.of("os.name", "Linux", "glass.platform", "Headless"));
    }

    @Test
    void a_system_that_nobody_knows_is_asked_like_linux() {
        assertIsThere(false, Map.of(), Map.of());
    }

    private static void assertIsThere(
            boolean expected, Map<String, String> environment, Map<String, String> properties) {
        assertEquals(expected, Display.isThere(environment::get, properties::get));
    }
}
