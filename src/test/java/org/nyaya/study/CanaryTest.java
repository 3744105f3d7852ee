package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing of what people said, and nothing of what was thought about it, can be read on the disk at
 * any moment.
 */
class CanaryTest {

    @TempDir Path folder;

    @Test
    void a_session_leaves_nothing_readable_on_the_disk_even_inside_transactions() throws Exception {
        Watched session = watch("session");
        assertEquals(List.of(), session.found());
        assertEquals(
                List.of(
                        "new",
                        "imported",
                        "inside a transaction",
                        "coded and noted",
                        "asked",
                        "undone",
                        "closed",
                        "open again",
                        "closed again"),
                session.pauses());
    }

    @Test
    void what_is_left_on_purpose_is_found() throws Exception {
        String found = String.join("\n", watch("control").found());
        assertTrue(found.contains("plain.txt: Zvakavanzika in capitals in UTF-16LE"), found);
        assertTrue(found.contains("plain.db: Zvakavanzika in UTF-8"), found);
        if (Files.isDirectory(Path.of("/proc/self/fd"))) {
            assertTrue(found.matches("(?s).*open: /proc/.*: Zvakavanzika in UTF-16BE.*"), found);
        }
    }

    private Watched watch(String kind) throws IOException, InterruptedException {
        Path work = Files.createDirectory(folder.resolve(kind));
        Path temp = Files.createDirectory(work.resolve("temp"));
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temp,
                        "-Duser.home=" + work,
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        absolute(System.getProperty("java.class.path")),
                        CanarySession.class.getName(),
                        kind);
        builder.environment().put("TMPDIR", temp.toString());
        builder.environment().put("HOME", work.toString());
        builder.directory(work.toFile()).redirectError(work.resolve("stderr.txt").toFile());
        Process process = builder.start();
        List<String> pauses = new ArrayList<>();
        List<String> found = new ArrayList<>();
        Traces traces = new Traces(CanarySession.SECRETS);
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                pauses.add(line);
                for (String trace : traces.of(work, process.pid())) {
                    found.add(line + ": " + trace);
                }
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
            }
        }
        assertEquals(0, process.waitFor(), Files.readString(work.resolve("stderr.txt")));
        return new Watched(pauses, found);
    }

    static String absolute(String classPath) {
        String separator = System.getProperty("path.separator");
        return String.join(
                separator,
                List.of(classPath.split(separator, -1)).stream()
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private record Watched(List<String> pauses, List<String> found) {}
}
