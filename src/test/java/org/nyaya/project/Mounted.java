package org.nyaya.project;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

/** A small disk in memory, where this process may mount one: for what happens to real disks. */
final class Mounted implements AutoCloseable {

    private final Path folder;

    private Mounted(Path folder) {
        this.folder = folder;
    }

    /** Skips the test where nothing can be mounted. */
    static Mounted on(Path folder, String size) throws IOException, InterruptedException {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", folder.toString()),
                "skipped: mounting a small disk takes the administrator of a Linux");
        return new Mounted(folder);
    }

    /** From now on nothing can be written to it. */
    void readOnly() throws IOException, InterruptedException {
        assumeTrue(
                run("mount", "-o", "remount,ro", folder.toString()),
                "skipped: the disk cannot be made read-only");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "-l", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
