package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.exchange.Looked.Why;

class ImportFilesTest {

    @TempDir Path folder;

    @Test
    void a_folder_means_the_sources_in_and_below_it_in_order() throws IOException {
        List<Path> meant = List.of(file("a/KI02.VTT"), file("b.docx"), file("c/d/KI01.txt"));
        file(".hidden.txt");
        file(".git/notes.txt");
        file("~$b.docx");
        file("study.nyaya");
        file("photo.jpg");
        ImportFiles files = ImportFiles.meant(List.of(folder));
        assertEquals(meant, files.files());
        assertEquals(List.of(), files.unread());
        assertEquals(1, files.leftOut());
    }

    @Test
    void a_file_is_meant_whatever_it_is_called_and_each_once() throws IOException {
        Path named = file("notes.dat");
        Path below = file("x/KI01.txt");
        assertEquals(
                List.of(named, below),
                ImportFiles.meant(List.of(named, below, below.getParent(), named)).files());
    }

    @Test
    void a_folder_in_a_hidden_place_is_meant_where_it_is_named() throws IOException {
        Path file = file(".private/KI01.txt");
        assertEquals(List.of(file), ImportFiles.meant(List.of(folder.resolve(".private"))).files());
    }

    @Test
    void a_folder_without_sources_is_told() throws IOException {
        file("photo.jpg");
        assertEquals(
                List.of(new Looked.Unread(folder, Why.NO_FILES)),
                ImportFiles.meant(List.of(folder)).unread());
    }

    @Test
    void a_folder_that_may_not_be_opened_does_not_stop_the_rest() throws IOException {
        Path good = file("a/KI01.txt");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        try {
            assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed));
            ImportFiles files = ImportFiles.meant(List.of(folder));
            assertEquals(List.of(good), files.files());
            assertEquals(List.of(new Looked.Unread(closed, Why.UNREADABLE)), files.unread());
        } finally {
            closed.toFile().setReadable(true);
        }
    }

    @Test
    void a_source_is_called_after_its_file() {
        assertEquals("KI01.v2", ImportFiles.name(Path.of("x", "KI01.v2.docx")));
        assertEquals(".notes", ImportFiles.name(Path.of(".notes")));
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
