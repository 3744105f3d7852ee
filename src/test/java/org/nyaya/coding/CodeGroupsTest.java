package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class CodeGroupsTest {

    @TempDir Path folder;
    private Study study;
    private Code safety;
    private Code shelter;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        safety = TestStudy.code(study, "Safety");
        shelter = TestStudy.code(study, "Needs/Shelter");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void a_code_can_be_in_several_groups() {
        add("Risk");
        add("Second wave");
        put("Risk", shelter, true);
        put("Second wave", shelter, true);
        put("Risk", safety, true);
        assertEquals(Set.of(shelter.id(), safety.id()), group("Risk").codes());
        assertEquals(Set.of(shelter.id()), group("Second wave").codes());
    }

    @Test
    void a_group_can_begin_with_a_code() {
        study.codeGroups().add("Risk", safety.id()).join();
        assertEquals(Set.of(safety.id()), group("Risk").codes());
        study.project().history().undo(false).join();
        assertEquals(List.of(), study.codeGroups().all().join());
    }

    @Test
    void a_code_is_taken_out_again() {
        add("Risk");
        put("Risk", safety, true);
        put("Risk", safety, false);
        assertEquals(Set.of(), group("Risk").codes());
        study.project().history().undo(false).join();
        assertEquals(Set.of(safety.id()), group("Risk").codes());
    }

    @Test
    void two_groups_have_two_names() {
        add("Risk");
        assertEquals(
                new GroupEdit.NameTaken(group("Risk").id(), "Risk"),
                study.codeGroups().add(" rísk ", null).join());
        add("Other");
        assertInstanceOf(
                GroupEdit.NameTaken.class,
                study.codeGroups().rename(group("Other"), "RISK").join());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b"})
    void what_is_no_name_is_refused(String name) {
        assertInstanceOf(GroupEdit.NoName.class, study.codeGroups().add(name, null).join());
    }

    @Test
    void a_name_that_goes_on_and_on_is_refused() {
        assertInstanceOf(
                GroupEdit.LongName.class,
                study.codeGroups().add("n".repeat(NewName.LONGEST + 1), null).join());
        add("n".repeat(NewName.LONGEST));
    }

    @Test
    void a_group_is_renamed_and_deleted_and_its_codes_stay() {
        add("Risk");
        put("Risk", safety, true);
        study.codeGroups().rename(group("Risk"), "Danger").join();
        assertEquals(Set.of(safety.id()), group("Danger").codes());
        study.codeGroups().delete(group("Danger")).join();
        assertEquals(List.of(), study.codeGroups().all().join());
        assertEquals(3, study.codebook().tree().join().all().size());
    }

    @Test
    void what_a_merged_code_was_in_the_other_is_in_then() {
        add("Risk");
        put("Risk", safety, true);
        study.codebook().merge(safety, shelter, LocalDate.EPOCH, "").join();
        assertEquals(Set.of(shelter.id()), group("Risk").codes());
    }

    @Test
    void what_is_gone_is_told() {
        add("Risk");
        CodeGroup group = group("Risk");
        study.codebook().delete(safety, "").join();
        assertInstanceOf(GroupEdit.Gone.class, study.codeGroups().put(group, safety, true).join());
        study.codeGroups().delete(group).join();
        assertInstanceOf(GroupEdit.Gone.class, study.codeGroups().rename(group, "X").join());
    }

    private void add(String name) {
        assertInstanceOf(GroupEdit.Done.class, study.codeGroups().add(name, null).join());
    }

    private void put(String group, Code code, boolean in) {
        study.codeGroups().put(group(group), code, in).join();
    }

    private CodeGroup group(String name) {
        return study.codeGroups().all().join().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
