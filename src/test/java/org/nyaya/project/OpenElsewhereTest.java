package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenElsewhereTest {

    private static final String ELSEWHERE = CannotOpen.Why.OPEN_ELSEWHERE.name();

    @TempDir Path folder;

    @Test
    void the_second_of_two_processes_that_only_read_is_told_so() throws Exception {
        Path file = closedStudy();
        try (StudyProcess first = StudyProcess.holding(file);
                StudyProcess second = StudyProcess.holding(file)) {
            assertEquals(StudyProcess.OPENED, first.open());
            assertEquals(ELSEWHERE, second.open());
        }
    }

    @Test
    void what_another_process_has_let_go_of_can_be_opened() throws Exception {
        Path file = closedStudy();
        try (StudyProcess other = StudyProcess.holding(file)) {
            assertEquals(StudyProcess.OPENED, other.open());
            assertElsewhere();
        }
        Studies.open(folder).close();
    }

    @Test
    void what_a_killed_process_had_open_can_be_opened() throws Exception {
        try (StudyProcess other = StudyProcess.holding(closedStudy())) {
            assertEquals(StudyProcess.OPENED, other.open());
            other.kill();
            Studies.open(folder).close();
        }
    }

    @Test
    void the_second_opener_in_one_process_is_told_so_until_the_first_closes() throws CannotOpen {
        try (Project first = Studies.create(folder)) {
            assertElsewhere();
            assertEquals(0, first.history().steps().join().size());
        }
        Studies.open(folder).close();
    }

    @Test
    void a_second_opener_here_does_not_let_another_process_in() throws Exception {
        try (StudyProcess other = StudyProcess.holding(closedStudy());
                Project first = Studies.open(folder)) {
            assertElsewhere();
            assertEquals(ELSEWHERE, other.open());
            assertEquals(0, first.history().steps().join().size());
        }
    }

    @Test
    void who_else_closes_the_file_in_this_process_lets_nobody_in() throws Exception {
        try (StudyProcess other = StudyProcess.holding(closedStudy());
                Project first = Studies.open(folder)) {
            // As the file dialogs of a desktop do, which look into what they list.
            Files.newInputStream(first.file()).close();
            assertEquals(ELSEWHERE, other.open());
            assertEquals(0, first.history().steps().join().size());
        }
    }

    @Test
    void another_name_for_an_open_study_is_no_way_around() throws Exception {
        Path link = folder.resolve("link.nyaya");
        try (Project first = Studies.create(folder)) {
            Files.createSymbolicLink(link, first.file());
            CannotOpen e = assertThrows(CannotOpen.class, () -> open(link));
            assertEquals(CannotOpen.Why.OPEN_ELSEWHERE, e.why());
        }
        open(link).close();
    }

    @Test
    void a_study_that_could_not_be_opened_can_be_tried_again() throws CannotOpen {
        Studies.create(folder).close();
        Path file = Studies.fileIn(folder);
        for (int i = 0; i < 2; i++) {
            CannotOpen e =
                    assertThrows(
                            CannotOpen.class,
                            () -> StudyFile.open(file, Passphrases.of("something else")));
            assertEquals(CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED, e.why());
        }
        Studies.open(folder).close();
    }

    private Path closedStudy() throws CannotOpen {
        Studies.create(folder).close();
        return Studies.fileIn(folder);
    }

    private void assertElsewhere() {
        CannotOpen e = assertThrows(CannotOpen.class, () -> Studies.open(folder));
        assertEquals(CannotOpen.Why.OPEN_ELSEWHERE, e.why());
    }

    private static Project open(Path file) throws CannotOpen, IOException {
        return StudyFile.open(file, Studies.key(), Schema.current());
    }
}
