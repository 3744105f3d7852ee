package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void a_file_is_written_in_the_place_of_the_old_one() throws IOException {
        Path file = folder.resolve("codes.csv");
        Files.writeString(file, "old and longer");
        WholeFile.write(file, out -> out.write("new é"));
        assertEquals("new é", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void the_old_file_stays_as_it_was_when_writing_fails_half_way() throws IOException {
        Path file = folder.resolve("codes.csv");
        Files.writeString(file, "old");
        assertThrows(IOException.class, () -> WholeFile.write(file, WholeFileTest::fail));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void nothing_is_there_when_writing_a_new_file_fails_half_way() throws IOException {
        Path file = folder.resolve("codes.csv");
        assertThrows(IOException.class, () -> WholeFile.write(file, WholeFileTest::fail));
        assertEquals(List.of(), files());
    }

    private static void fail(Writer out) throws IOException {
        out.write("half");
        out.flush();
        throw new IOException("The disk is full");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
