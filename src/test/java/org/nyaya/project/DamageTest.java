package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DamageTest {

    private static final int PLACES = 20;

    /** Not every page, for the sake of time, but all kinds: a text has five. */
    private static final int STEP = 3;

    @TempDir Path folder;
    private Path file = Path.of("");
    private byte[] whole = new byte[0];

    @BeforeEach
    void makeStudy() throws Exception {
        try (Project project = Studies.create(folder)) {
            Studies.fill(project);
        }
        file = Studies.fileIn(folder);
        whole = Files.readAllBytes(file);
    }

    @Test
    void a_wrong_passphrase_is_refused() throws IOException {
        assertEquals(
                CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED,
                whyNot(Passphrases.of("something else")));
        assertUntouched(whole, "a wrong passphrase");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 15, 16, 100, 4000, 4095})
    void damage_in_the_first_page_looks_like_a_wrong_passphrase(int at) throws IOException {
        byte[] damaged = flipped(at);
        assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, whyNot(Passphrases.any()));
        assertUntouched(damaged, "byte " + at);
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void a_flipped_byte_elsewhere_is_found_and_the_file_left_alone(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < PLACES; i++) {
            int at = random.nextInt(SqlCipherReader.PAGE, whole.length);
            byte[] damaged = flipped(at);
            assertFoundDamaged("seed " + seed + ", byte " + at);
            assertUntouched(damaged, "seed " + seed + ", byte " + at);
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void a_file_cut_short_is_found_and_left_alone(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < PLACES; i++) {
            int length = random.nextInt(SqlCipherReader.PAGE, whole.length);
            byte[] cut = Arrays.copyOf(whole, i % 2 == 0 ? length : length & -4096);
            Files.write(file, cut);
            assertFoundDamaged("seed " + seed + ", length " + cut.length);
            assertUntouched(cut, "seed " + seed + ", length " + cut.length);
        }
    }

    @Test
    void a_file_cut_within_its_first_page_looks_like_a_wrong_passphrase() throws IOException {
        byte[] cut = Arrays.copyOf(whole, 1000);
        Files.write(file, cut);
        assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, whyNot(Passphrases.any()));
        assertUntouched(cut, "cut");
    }

    @Test
    void a_file_that_was_refused_is_not_kept_open() throws IOException {
        flipped(100);
        assertThrows(CannotOpen.class, () -> Studies.open(folder));
        Files.write(file, Arrays.copyOf(whole, 8192));
        assertThrows(CannotOpen.class, () -> Studies.open(folder));
        assertEquals(List.of(), Platform.open(folder.toString()));
    }

    @Test
    void damaged_texts_are_told_as_damage_when_they_are_read() throws Exception {
        byte[] damaged = whole.clone();
        for (int at = whole.length / 2; at < whole.length; at += SqlCipherReader.PAGE) {
            damaged[at] ^= 1;
        }
        Files.write(file, damaged);
        try (Project project = Studies.open(folder)) {
            var texts =
                    project.read(read -> read.list(row -> row.text(0), "select body from text"));
            assertEquals(
                    StudyFailure.Reason.DAMAGED,
                    assertInstanceOf(
                                    StudyFailure.class,
                                    assertThrows(CompletionException.class, texts::join).getCause())
                            .reason());
        }
        assertUntouched(damaged, "half of all pages");
    }

    @Test
    void whichever_page_is_damaged_nothing_is_ever_read_that_nobody_wrote() throws Exception {
        List<String> written;
        try (Project project = Studies.open(folder)) {
            written = everyText(project);
        }
        for (int page = 1; page < whole.length / SqlCipherReader.PAGE; page += STEP) {
            flipped(page * SqlCipherReader.PAGE + 2000);
            try (Project project = Studies.open(folder)) {
                assertEquals(written, everyText(project), "page " + page);
            } catch (CompletionException e) {
                StudyFailure failure = assertInstanceOf(StudyFailure.class, e.getCause());
                assertEquals(StudyFailure.Reason.DAMAGED, failure.reason(), "page " + page);
            } catch (CannotOpen e) {
                assertEquals(CannotOpen.Why.DAMAGED, e.why(), "page " + page);
            }
        }
    }

    @Test
    void what_nobody_can_make_sense_of_is_damage_where_the_page_is_damaged() throws Exception {
        int damaged = 0;
        for (int page = 1; page < whole.length / SqlCipherReader.PAGE; page += STEP) {
            flipped(page * SqlCipherReader.PAGE + 2000);
            try (Project project = Studies.open(folder)) {
                project.act(Label.of("look"), DamageTest::lookThrough).join();
            } catch (CompletionException e) {
                StudyFailure failure = assertInstanceOf(StudyFailure.class, e.getCause());
                assertEquals(StudyFailure.Reason.DAMAGED, failure.reason(), "page " + page);
                damaged++;
            } catch (CannotOpen e) {
                assertEquals(CannotOpen.Why.DAMAGED, e.why(), "page " + page);
            }
        }
        assertNotEquals(0, damaged);
    }

    /** One text after the other, as an import does that looks for one. */
    private static int lookThrough(Tx tx) {
        int length = 0;
        for (long id : tx.list(row -> row.number(0), "select id from text where length > 1000")) {
            length +=
                    tx.list(DamageTest::sensible, "select body from text where id = ?", id).size();
        }
        return length;
    }

    private static String sensible(Row row) {
        String body = row.text(0);
        if (!body.startsWith("Coder ") || !body.endsWith(" says much. ")) {
            throw new IllegalArgumentException("No such text was ever written");
        }
        return body;
    }

    /** Each by itself, so that no other page is wanted behind its last. */
    private static List<String> everyText(Project project) {
        List<Long> ids =
                project.read(read -> read.list(row -> row.number(0), "select id from text")).join();
        return ids.stream()
                .map(id ->
                        project.read(read ->
                                        read.one(
                                                        row -> row.text(0),
                                                        "select body from text where id = ?",
                                                        id)
                                                .orElseThrow())
                                .join())
                .toList();
    }

    /** At opening, or when every page is looked at. */
    private void assertFoundDamaged(String where) {
        try (Project project = Studies.open(folder)) {
            assertNotEquals(List.of("ok"), check(project), where);
        } catch (CompletionException e) {
            StudyFailure failure = assertInstanceOf(StudyFailure.class, e.getCause(), where);
            assertEquals(StudyFailure.Reason.DAMAGED, failure.reason(), where);
        } catch (CannotOpen e) {
            assertEquals(CannotOpen.Why.DAMAGED, e.why(), where);
        }
    }

    private static List<String> check(Project project) {
        return project.read(read ->
                        read.list(row -> row.text(0), "select * from pragma_integrity_check"))
                .join();
    }

    private CannotOpen.Why whyNot(Passphrase passphrase) {
        return assertThrows(CannotOpen.class, () -> StudyFile.open(file, passphrase)).why();
    }

    private byte[] flipped(int at) throws IOException {
        byte[] damaged = whole.clone();
        damaged[at] ^= 0x10;
        Files.write(file, damaged);
        return damaged;
    }

    private void assertUntouched(byte[] bytes, String where) throws IOException {
        assertArrayEquals(bytes, Files.readAllBytes(file), where);
    }
}
