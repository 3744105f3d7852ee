package org.nyaya.health;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Passphrases;
import org.nyaya.project.Project;
import org.nyaya.project.Rescue;
import org.nyaya.project.Studies;
import org.nyaya.project.StudyFailure;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/**
 * Whatever happens to the bytes of a study: opening it, reading all of it and checking it end with
 * what was written or with a typed refusal, and the file is never written to.
 */
class DamageTest {

    private static final Set<CannotOpen.Why> REFUSALS =
            Set.of(
                    CannotOpen.Why.DAMAGED,
                    CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED,
                    CannotOpen.Why.NOT_A_STUDY);

    /** For each of the three seeds: 201 places in all. */
    private static final int PLACES = 67;

    @TempDir Path folder;
    private byte[] whole = new byte[0];
    private Map<String, List<String>> written = Map.of();

    @BeforeEach
    void makeStudy() throws Exception {
        Checks.make(folder, 1);
        whole = Files.readAllBytes(Studies.fileIn(folder));
        try (Project project = Studies.open(folder)) {
            written = Rows.everything(project);
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void one_byte_changed_anywhere_changes_nothing_that_is_read(long seed) throws Exception {
        for (Damaged damaged : Damaged.flipped(whole, seed, PLACES)) {
            assertReadOrRefused(damaged, "seed " + seed);
        }
    }

    @Test
    void one_byte_changed_anywhere_is_found_by_the_check() throws Exception {
        for (Damaged damaged : Damaged.flipped(whole, 1, PLACES)) {
            if (damaged.isOfSalt()) {
                // The key was not derived from it here; a passphrase would not fit any more.
                continue;
            }
            assertChecked(damaged, "seed 1");
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void a_file_that_was_cut_off_is_refused_at_once(long seed) throws Exception {
        for (Damaged damaged : Damaged.cut(whole, seed)) {
            assertFalse(assertReadOrRefused(damaged, "seed " + seed), damaged.what());
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void what_stands_behind_the_end_changes_nothing_and_is_noted(long seed) throws Exception {
        for (Damaged damaged : Damaged.longer(whole, seed)) {
            assertTrue(assertReadOrRefused(damaged, "seed " + seed), damaged.what());
            assertEquals(
                    List.of(new Finding.Appended(damaged.bytes().length - whole.length)),
                    Checks.of(folder));
        }
    }

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void pages_that_changed_places_or_were_wiped_are_never_read(long seed) throws Exception {
        for (Damaged damaged : Damaged.moved(whole, seed)) {
            assertReadOrRefused(damaged, "seed " + seed);
        }
    }

    @Test
    void pages_that_changed_places_or_were_wiped_are_found_by_the_check() throws Exception {
        List<Damaged> all = Damaged.moved(whole, 1);
        for (int i = 0; i < all.size(); i += 4) {
            assertChecked(all.get(i), "seed 1");
        }
    }

    @Test
    void every_page_that_is_not_as_it_was_written_is_counted() throws Exception {
        for (Damaged damaged : Damaged.flipped(whole, 2, PLACES)) {
            Files.write(Studies.fileIn(folder), damaged.bytes());
            try (Passphrase passphrase = Passphrases.any()) {
                Rescue.Look look = Rescue.look(Studies.fileIn(folder), passphrase);
                assertEquals(1, look.damaged(), damaged.what());
            } catch (CannotOpen e) {
                // Without its salt no key is derived that fits.
                assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, e.why());
                assertTrue(damaged.isOfSalt(), damaged.what());
            }
        }
    }

    /** Answers whether all could be read. */
    private boolean assertReadOrRefused(Damaged damaged, String seed) throws IOException {
        String where = seed + ", " + damaged.what();
        Files.write(Studies.fileIn(folder), damaged.bytes());
        boolean read = false;
        try (Project project = Studies.open(folder)) {
            assertEquals(written, Rows.everything(project), where);
            read = true;
        } catch (CompletionException e) {
            assertDamage(e, where);
        } catch (CannotOpen e) {
            assertTrue(REFUSALS.contains(e.why()), where + ": " + e.why());
        }
        assertArrayEquals(damaged.bytes(), Files.readAllBytes(Studies.fileIn(folder)), where);
        return read;
    }

    private void assertChecked(Damaged damaged, String seed) throws IOException {
        String where = seed + ", " + damaged.what();
        Files.write(Studies.fileIn(folder), damaged.bytes());
        try (Study study = TestStudy.of(Studies.open(folder))) {
            assertEquals(List.of(new Finding.DamagedPages()), Checks.of(study), where);
        } catch (CompletionException e) {
            assertDamage(e, where);
        } catch (CannotOpen e) {
            assertTrue(REFUSALS.contains(e.why()), where + ": " + e.why());
        }
        assertArrayEquals(damaged.bytes(), Files.readAllBytes(Studies.fileIn(folder)), where);
    }

    private static void assertDamage(CompletionException e, String where) {
        StudyFailure failure = assertInstanceOf(StudyFailure.class, e.getCause(), where);
        assertEquals(StudyFailure.Reason.DAMAGED, failure.reason(), where);
    }
}
