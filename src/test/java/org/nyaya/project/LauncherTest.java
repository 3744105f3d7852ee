package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The JVM would leave what it knows in files of its own. */
class LauncherTest {

    private static final List<String> FLAGS =
            List.of(
                    "-XX:-UsePerfData",
                    "-XX:-CreateCoredumpOnCrash",
                    "-XX:+DisableAttachMechanism",
                    "-XX:ErrorFile=");

    @Test
    void every_way_in_which_maven_starts_the_program_leaves_no_files_of_the_jvm()
            throws IOException {
        Matcher arguments =
                Pattern.compile("<arguments.*?</arguments>", Pattern.DOTALL)
                        .matcher(Files.readString(Path.of("pom.xml")));
        int starts = 0;
        while (arguments.find()) {
            String all = arguments.group();
            // Laying out the sources is no part of the program.
            if (!all.contains("org.nyaya.house.")) {
                assertAll(all, "<argument>", "${nowhere}");
                starts++;
            }
        }
        assertEquals(3, starts, "the window, its pictures and the benchmark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyaya", "nyaya.cmd"})
    void the_launchers_leave_no_files_of_the_jvm(String name) throws IOException {
        Path launcher = Path.of("src", "main", "launcher", name);
        assumeTrue(Files.exists(launcher), "not written yet");
        assertAll(Files.readString(launcher), "", name.endsWith(".cmd") ? "NUL" : "/dev/null");
    }

    private static void assertAll(String text, String before, String nowhere) {
        for (String flag : FLAGS) {
            String wanted = before + flag + (flag.endsWith("=") ? nowhere : "");
            assertTrue(text.contains(wanted), wanted);
        }
    }
}
