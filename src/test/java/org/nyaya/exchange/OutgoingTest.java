package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where something leaves the study: never in the place of what is not ours. */
class OutgoingTest {

    private static final Written TABLE = new Written(List.of("a"), List.of(List.of("=1+1")));
    private static final CodebookDocument DOCUMENT =
            new CodebookDocument("house", List.of("Turns with “house”"), List.of());

    @TempDir Path folder;

    @Test
    void a_table_is_written_in_the_place_of_a_table() throws Exception {
        Path file = Files.writeString(folder.resolve("hits.csv"), "old,table\n1,2\n");
        assertEquals(Outgoing.Came.DONE, Outgoing.table(file, TABLE));
        assertTrue(Files.readString(file, StandardCharsets.UTF_8).startsWith("\ufeffa\n"));
    }

    @Test
    void never_in_the_place_of_something_else() throws Exception {
        byte[] there = {1, 2, 3, 0, 4};
        Path file = Files.write(folder.resolve("interview.docx"), there);
        assertEquals(Outgoing.Came.NOT_A_TABLE, Outgoing.table(file, TABLE));
        assertEquals(Outgoing.Came.NOT_OURS, Outgoing.document(file, DOCUMENT));
        assertArrayEquals(there, Files.readAllBytes(file));
    }

    @Test
    void a_document_takes_the_place_of_one_of_ours() {
        Path file = folder.resolve("hits.docx");
        assertEquals(Outgoing.Came.DONE, Outgoing.document(file, DOCUMENT));
        assertEquals(Outgoing.Came.DONE, Outgoing.document(file, DOCUMENT));
    }

    @Test
    void a_folder_and_a_folder_that_is_not_there_are_told() {
        assertEquals(Outgoing.Came.FOLDER, Outgoing.table(folder, TABLE));
        assertEquals(Outgoing.Came.FAILED, Outgoing.table(folder.resolve("no/hits.csv"), TABLE));
    }
}
