package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

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

    @Test
    void a_theme_keeps_its_colour_when_one_before_it_is_deleted() {
        String before = hue("Services");
        study.codebook().delete(named("Needs"), "").join();
        assertEquals(before, hue("Services"));
    }

    @Test
    void a_theme_that_goes_under_another_takes_that_ones_colour() {
        study.codebook().move(named("Services"), named("Needs").id(), 0, "").join();
        assertEquals(hue("Needs"), hue("Services"));
    }

    @Test
    void a_code_that_becomes_a_theme_takes_a_colour_that_no_theme_has() {
        study.codebook().move(named("Housing"), null, 2, "").join();
        assertEquals(3, Set.of(hue("Needs"), hue("Services"), hue("Housing")).size());
    }

    @Test
    void a_new_theme_takes_a_colour_that_was_left() {
        String left = hue("Needs");
        study.codebook().delete(named("Needs"), "").join();
        TestStudy.code(study, "Agency");
        assertEquals(left, hue("Agency"));
    }

    @Test
    void themes_of_an_old_study_keep_their_colours_when_one_is_deleted() {
        makeOld();
        String before = hue("Services");
        study.codebook().delete(named("Needs"), "").join();
        assertEquals(before, hue("Services"));
    }

    @Test
    void themes_of_an_old_study_keep_their_colours_when_one_goes_under_another() {
        makeOld();
        TestStudy.code(study, "Agency");
        String before = hue("Services");
        study.codebook().move(named("Needs"), named("Agency").id(), 0, "").join();
        assertEquals(before, hue("Services"));
    }

    @Test
    void themes_of_an_old_study_keep_their_colours_when_another_is_split() {
        makeOld();
        Source source = TestStudy.source(study, "KI01", "KI01: One two.\n", "KI01");
        Coding one = TestStudy.coding(study, source, new Span(6, 9), named("Needs"));
        Map<String, String> before = told();
        study.cardSort()
                .sort(named("Needs"), Map.of(one.id(), new CardSort.Pile(null, "Aid")), "")
                .join();
        before.forEach((name, hue) -> assertEquals(hue, hue(name), name));
    }

    @Test
    void themes_of_an_old_study_keep_their_colours_when_a_passage_is_coded_with_a_new_one() {
        makeOld();
        Source source = TestStudy.source(study, "KI01", "KI01: One two.\n", "KI01");
        Map<String, String> before = told();
        study.codings()
                .addNew(
                        null,
                        "Aid",
                        source.id(),
                        new Span(6, 9),
                        TestStudy.coder(study).id(),
                        Label.of("codings.add", "Aid", "1"))
                .join();
        before.forEach((name, hue) -> assertEquals(hue, hue(name), name));
    }

    @Test
    void a_change_that_moves_no_colour_writes_none_down() {
        makeOld();
        TestStudy.code(study, "Agency");
        assertNull(named("Services").color());
    }

    /** As studies were before themes had colours of their own. */
    private void makeOld() {
        study.project()
                .act(
                        Label.of("code.define", ""),
                        tx -> {
                            for (Code code : CodeStore.tree(tx).all()) {
                                tx.update(
                                        Table.CODE,
                                        code.id(),
                                        "color",
                                        new @Nullable Object[] {null});
                            }
                            return true;
                        })
                .join();
    }

    private Code named(String name) {
        return study.codebook().tree().join().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private String hue(String name) {
        CodeTree tree = study.codebook().tree().join();
        Code code = tree.all().stream().filter(one -> one.name().equals(name)).findFirst().get();
        return hues().getOrDefault(code.id(), "");
    }

    private Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        study.codebook()
                .tree()
                .join()
                .all()
                .forEach(code -> told.put(code.name(), hue(code.name())));
        return told;
    }

    private Map<Long, String> hues() {
        return Hues.of(study.codebook().tree().join());
    }
}
