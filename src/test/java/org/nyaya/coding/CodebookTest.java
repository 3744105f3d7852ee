package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Codebook.Outcome;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class CodebookTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void codes_that_are_not_there_are_added_with_those_above_them() {
        assertEquals(List.of(Outcome.ADDED), takeIn(entry("Needs/Housing/Shelter", null, "")));
        assertEquals(List.of("Needs", "Needs/Housing", "Needs/Housing/Shelter"), paths());
    }

    @Test
    void a_code_that_is_there_gets_the_details_of_the_file() {
        takeIn(entry("Needs", null, "old"));
        assertEquals(List.of(Outcome.CHANGED), takeIn(entry("NÉEDS", "N", "new")));
        Code code = codes().getFirst();
        assertEquals(
                List.of("Needs", "N", "new"),
                List.of(code.name(), String.valueOf(code.tag()), code.definition().text()));
    }

    @Test
    void a_code_that_is_there_as_it_is_stays_and_leaves_no_trace() {
        takeIn(entry("Needs", "N", "old"));
        int steps = study.project().history().steps().join().size();
        assertEquals(List.of(Outcome.SAME), takeIn(entry("Needs", "N", "old")));
        assertEquals(steps, study.project().history().steps().join().size());
    }

    @Test
    void a_tag_that_another_code_has_is_refused_and_the_code_stays_as_it_was() {
        takeIn(entry("Needs", "N", ""), entry("Night", null, "old"));
        assertEquals(
                List.of(Outcome.TAG_TAKEN, Outcome.TAG_TAKEN),
                takeIn(entry("Night", "N", "new"), entry("News", "N", "")));
        assertEquals(List.of("Needs", "Night"), paths());
        assertEquals("old", codes().getLast().definition().text());
    }

    @Test
    void new_codes_stand_behind_their_siblings_in_the_order_of_the_file() {
        takeIn(entry("B", null, ""), entry("A", null, ""));
        takeIn(entry("C", null, ""), entry("B/2", null, ""), entry("B/1", null, ""));
        assertEquals(List.of("B", "B/2", "B/1", "A", "C"), paths());
    }

    @Test
    void a_whole_file_is_undone_in_one_step() {
        takeIn(entry("A/B", null, ""), entry("C", null, ""));
        study.project().history().undo(false).join();
        assertEquals(List.of(), paths());
    }

    private List<Outcome> takeIn(Codebook.Entry... entries) {
        return study.codebook().takeIn(List.of(entries)).join();
    }

    private static Codebook.Entry entry(String path, @Nullable String tag, String text) {
        Definition definition = new Definition(text, "", "", "", "");
        return new Codebook.Entry(
                CodePath.of(path), new CodeDetails(null, tag, definition, null, null));
    }

    private List<Code> codes() {
        return study.codebook().tree().join().all();
    }

    private List<String> paths() {
        CodeTree tree = study.codebook().tree().join();
        return tree.all().stream().map(code -> tree.path(code).toString()).toList();
    }
}
