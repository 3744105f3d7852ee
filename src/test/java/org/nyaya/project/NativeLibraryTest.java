package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    @TempDir Path folder;

    @Test
    void lies_beside_the_program_and_not_in_the_temp_folder() {
        assertTrue(NativeLibrary.find());
        Path library =
                Path.of(
                        Objects.requireNonNull(System.getProperty("org.sqlite.lib.path")),
                        System.getProperty("org.sqlite.lib.name"));
        assertTrue(Files.isRegularFile(library), library.toString());
        assertTrue(library.startsWith(Path.of("target").toAbsolutePath()), library.toString());
    }

    @Test
    void opening_leaves_nothing_of_the_driver_in_the_temp_folder() throws Exception {
        Set<String> before = temporary();
        Studies.create(folder).close();
        Studies.open(folder).close();
        assertEquals(before, temporary());
    }

    /** What the driver would unpack; other programs come and go in that folder. */
    private static Set<String> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains("sqlite"))
                    .collect(Collectors.toSet());
        }
    }
}
