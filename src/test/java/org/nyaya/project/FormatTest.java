package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatTest {

    @TempDir Path folder;

    @Test
    void every_page_is_signed_as_sqlcipher_4_signs_it() throws Exception {
        SqlCipherReader reader = new SqlCipherReader(studyWithContent(), Passphrases.TEXT);
        assertTrue(reader.pages() > 50);
        assertEquals(List.of(), brokenPages(reader));
    }

    @Test
    void the_reader_notices_a_page_that_is_not_what_was_written() throws Exception {
        Path file = studyWithContent();
        byte[] bytes = Files.readAllBytes(file);
        bytes[6 * SqlCipherReader.PAGE + 1234] ^= 1;
        Files.write(file, bytes);
        assertEquals(List.of(7), brokenPages(new SqlCipherReader(file, Passphrases.TEXT)));
    }

    @Test
    void the_first_page_decrypts_to_the_header_of_a_study() throws Exception {
        SqlCipherReader reader = new SqlCipherReader(studyWithContent(), Passphrases.TEXT);
        ByteBuffer page = reader.firstPage();
        assertEquals(SqlCipherReader.PAGE, page.getShort(16));
        assertEquals(80, page.get(20), "reserved bytes of a page");
        assertEquals(reader.pages(), page.getInt(28), "pages of the file");
        assertEquals(5, page.getInt(60), "user_version");
        assertEquals("NYAY", StandardCharsets.US_ASCII.decode(page.slice(68, 4)).toString());
    }

    @Test
    void a_new_study_does_not_begin_like_a_plain_database() throws Exception {
        Studies.create(folder).close();
        byte[] header = Key.header(Studies.fileIn(folder));
        assertEquals(16, header.length);
        assertFalse(StudyFile.startsPlain(header));
    }

    @Test
    void at_rest_a_study_is_one_file() throws Exception {
        studyWithContent();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(Studies.fileIn(folder)), files.toList());
        }
    }

    @Test
    void only_its_owner_may_read_a_new_study() throws Exception {
        Studies.create(folder).close();
        Platform.assumePosix(folder);
        assertEquals(Platform.OWNER_ONLY, Files.getPosixFilePermissions(Studies.fileIn(folder)));
    }

    private Path studyWithContent() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
        }
        return Studies.fileIn(folder);
    }

    private static List<Integer> brokenPages(SqlCipherReader reader) throws Exception {
        List<Integer> broken = new ArrayList<>();
        for (int page = 1; page <= reader.pages(); page++) {
            if (!reader.isWhole(page)) {
                broken.add(page);
            }
        }
        return broken;
    }
}
