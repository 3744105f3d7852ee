package org.nyaya.project;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What only some platforms can show. */
final class Platform {

    static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Platform() {}

    static void assumePosix(Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    }

    /** What this process has open whose name holds {@code part}; deleted files too. */
    static List<String> open(String part) throws IOException {
        assumeTrue(Files.isDirectory(DESCRIPTORS), "only Linux tells what is open");
        List<String> open = new ArrayList<>();
        try (Stream<Path> all = Files.list(DESCRIPTORS)) {
            for (Path descriptor : all.filter(Files::isSymbolicLink).toList()) {
                String name = nameOf(descriptor);
                if (name.contains(part)) {
                    open.add(name);
                }
            }
        }
        return open;
    }

    private static String nameOf(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
