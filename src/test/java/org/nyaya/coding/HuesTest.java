package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class HuesTest {

    private Study study;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        study = TestStudy.create(folder);
        TestStudy.code(study, "Needs");
        TestStudy.code(study, "Services");
        TestStudy.code(study, "Needs/Housing");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_code_has_the_colour_of_its_theme() {
        assertEquals(hue("Needs"), hue("Housing"));
    }

    @Test
    void a_theme_keeps_its_colour_when_another_comes_before_it() {
        Map<Long, String> before = hues();
        TestStudy.code(study, "Agency");
        Code needs = TestStudy.code(study, "Needs");
        study.codebook().move(needs, null, 2, "").join();
        Map<Long, String> after = hues();
        before.forEach((code, hue) -> assertEquals(hue, after.get(code)));
    }

    private String hue(String name) {
        CodeTree tree = study.codebook().tree().join();
        Code code = tree.all().stream().filter(one -> one.name().equals(name)).findFirst().get();
        return hues().getOrDefault(code.id(), "");
    }

    private Map<Long, String> hues() {
        return Hues.of(study.codebook().tree().join());
    }
}
