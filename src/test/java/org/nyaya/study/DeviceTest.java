package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a session leaves on a whole device, in blocks of deleted files too: a disk in a file is
 * mounted, a session runs on it, and the raw file is searched for what people said. Only by {@code
 * -Dnyaya.device=true}, as root, where loop devices may be mounted.
 */
class DeviceTest {

    private static final long SIZE = 256L * 1024 * 1024;

    @TempDir Path folder;
    private Path image = Path.of("");
    private Path mount = Path.of("");

    @BeforeEach
    void onlyWhereItIsWanted() {
        assumeTrue(
                Boolean.getBoolean("nyaya.device"),
                "skipped: searching a device takes root; ask for it by -Dnyaya.device=true");
    }

    @Test
    void a_session_leaves_nothing_readable_on_the_device() throws Exception {
        assertEquals(List.of(), searched("session"));
    }

    @Test
    void what_was_written_in_plain_text_and_deleted_at_once_is_found() throws Exception {
        assertFalse(searched("control").isEmpty());
    }

    @Test
    void what_the_driver_sorts_in_files_is_found() throws Exception {
        assertFalse(searched("sorting").isEmpty());
    }

    private List<String> searched(String kind) throws Exception {
        image = folder.resolve("disk.img");
        mount = Files.createDirectory(folder.resolve("disk"));
        try (RandomAccessFile disk = new RandomAccessFile(image.toFile(), "rw")) {
            disk.setLength(SIZE);
        }
        run("mkfs.ext4", "-q", "-F", image.toString());
        run("mount", "-o", "loop,sync", image.toString(), mount.toString());
        try {
            session(kind);
        } finally {
            run("umount", mount.toString());
        }
        // No process has anything open there any more: only the image itself is searched.
        return new Traces(CanarySession.SECRETS).in(image);
    }

    private void session(String kind) throws IOException, InterruptedException {
        Path temp = Files.createDirectory(mount.resolve("temp"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:-UsePerfData",
                        "-Djava.io.tmpdir=" + temp,
                        "-Duser.home=" + mount,
                        "--enable-native-access=ALL-UNNAMED",
                        "-classpath",
                        CanaryTest.absolute(System.getProperty("java.class.path")),
                        CanarySession.class.getName(),
                        kind));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TMPDIR", temp.toString());
        builder.environment().put("SQLITE_TMPDIR", temp.toString());
        builder.environment().put("HOME", mount.toString());
        builder.directory(mount.toFile()).redirectError(folder.resolve("stderr.txt").toFile());
        Process process = builder.start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                process.getOutputStream().write('\n');
                process.getOutputStream().flush();
            }
        }
        assertEquals(0, process.waitFor(), Files.readString(folder.resolve("stderr.txt")));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assumeTrue(process.waitFor() == 0, "skipped: " + command[0] + " is not possible: " + said);
    }
}
