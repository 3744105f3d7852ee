package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewStudyTest {

    private final Path folder = Path.of("studies");
    private final NewStudy study = new NewStudy(folder);

    @Test
    void the_file_is_called_after_the_study_as_its_name_is_typed() {
        study.name().set("Coming home");
        assertEquals(folder.resolve("Coming home.nyaya"), study.place().get());
    }

    @Test
    void a_chosen_place_stays_whatever_the_name_becomes() {
        study.choose(Path.of("elsewhere", "mine"));
        study.name().set("Coming home");
        assertEquals(Path.of("elsewhere", "mine.nyaya"), study.place().get());
    }

    @ParameterizedTest
    @CsvSource({
        "A/B: what?, A B what",
        "'...', study",
        "con, con study",
        "'  ', study",
        "Ngozi né 1, Ngozi né 1",
    })
    void the_file_has_a_name_that_every_system_takes(String name, String file) {
        study.name().set(name);
        assertEquals(folder.resolve(file + ".nyaya"), study.place().get());
    }

    @Test
    void a_long_name_is_cut_for_the_file() {
        study.name().set("a".repeat(59) + "\ud83d\ude00" + "b");
        assertEquals(folder.resolve("a".repeat(59) + ".nyaya"), study.place().get());
    }

    @Test
    void a_study_and_its_coder_need_names() {
        assertEquals(Optional.of("no_name"), study.missing());
        study.name().set("Coming home");
        assertEquals(Optional.of("no_coder"), study.missing());
        study.coder().set("TM");
        assertEquals(Optional.empty(), study.missing());
    }
}
