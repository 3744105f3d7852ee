package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.History;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Turned;
import org.nyaya.study.RandomCodebook;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

@SuppressWarnings("NullAway.Init")
class VersionsTest {

    private static final int STUDIES = 5;
    private static final int ACTIONS = 50;

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
    void a_change_has_a_version_with_who_made_it_what_was_done_and_why() {
        study.codebook().add(CodePath.of("Needs/Housing"), CodeDetails.NONE, " came up ").join();
        study.codebook().rename(code("Housing"), "Shelter", "").join();
        List<Version> all = all();
        assertEquals(List.of(1, 2), all.stream().map(Version::number).toList());
        assertEquals(
                List.of(
                        Label.of("code.add", "Needs/Housing"),
                        Label.of("code.rename", "Needs/Housing", "Shelter")),
                all.stream().map(Version::label).toList());
        assertEquals(List.of("came up", ""), all.stream().map(Version::reason).toList());
        assertEquals(TestStudy.CODER, all.getFirst().coder());
    }

    @Test
    void a_reason_that_is_said_later_is_that_of_the_version() {
        TestStudy.code(study, "Needs");
        TestStudy.code(study, "Fears");
        study.codebook().versions().explain(all().getFirst(), " asked for ").join();
        assertEquals(List.of("asked for", ""), all().stream().map(Version::reason).toList());
    }

    @Test
    void a_reason_may_be_said_otherwise() {
        study.codebook().add(CodePath.of("Needs"), CodeDetails.NONE, "first").join();
        study.codebook().versions().explain(all().getFirst(), "second").join();
        study.codebook().versions().explain(all().getFirst(), "third").join();
        assertEquals("third", all().getFirst().reason());
    }

    @Test
    void a_reason_that_is_said_later_leaves_the_version_what_it_was() {
        Code code = TestStudy.code(study, "Needs");
        Version first = all().getFirst();
        study.codebook().rename(code, "Wants", "").join();
        study.codebook().versions().explain(first, "why").join();
        assertEquals(List.of("Needs"), names(1));
        assertEquals(first.at(), all().getFirst().at());
        assertEquals(first.label(), all().getFirst().label());
    }

    @Test
    void a_reason_is_undone_and_done_again() {
        study.codebook().add(CodePath.of("Needs"), CodeDetails.NONE, "first").join();
        study.codebook().versions().explain(all().getFirst(), "second").join();
        study.project().history().undo(true).join();
        assertEquals("first", all().getFirst().reason());
        study.project().history().redo(true).join();
        assertEquals("second", all().getFirst().reason());
    }

    @Test
    void a_version_that_was_undone_has_no_reason_any_more() {
        TestStudy.code(study, "Needs");
        Version version = all().getFirst();
        study.project().history().undo(true).join();
        assertEquals(false, study.codebook().versions().explain(version, "why").join());
    }

    @Test
    void a_change_of_a_group_has_a_version() {
        Code code = TestStudy.code(study, "Needs");
        CodeGroups groups = study.codeGroups();
        groups.add("Urgent", null).join();
        groups.put(groups.all().join().getFirst(), code, true).join();
        groups.put(groups.all().join().getFirst(), code, true).join();
        groups.rename(groups.all().join().getFirst(), "At once").join();
        groups.put(groups.all().join().getFirst(), code, false).join();
        groups.delete(groups.all().join().getFirst()).join();
        assertEquals(
                List.of(
                        "codebook.import",
                        "group.add",
                        "group.put",
                        "group.rename",
                        "group.take",
                        "group.delete"),
                all().stream().map(version -> version.label().key()).toList());
    }

    @Test
    void what_groups_were_tells_versions_apart() {
        Code code = TestStudy.code(study, "Needs");
        CodePath needs = CodePath.of("Needs");
        CodeGroups groups = study.codeGroups();
        groups.add("Urgent", null).join();
        groups.put(groups.all().join().getFirst(), code, true).join();
        groups.rename(groups.all().join().getFirst(), "At once").join();
        groups.put(groups.all().join().getFirst(), code, false).join();
        groups.delete(groups.all().join().getFirst()).join();
        assertEquals(List.of(new CodeDifference.GroupAdded("Urgent")), difference(1, 2));
        assertEquals(List.of(new CodeDifference.PutIn("Urgent", needs)), difference(2, 3));
        assertEquals(
                List.of(new CodeDifference.GroupRenamed("At once", "Urgent")), difference(3, 4));
        assertEquals(List.of(new CodeDifference.TakenOut("At once", needs)), difference(4, 5));
        assertEquals(List.of(new CodeDifference.GroupRemoved("At once")), difference(5, 6));
        assertEquals(
                List.of(
                        new CodeDifference.GroupAdded("At once"),
                        new CodeDifference.PutIn("At once", needs)),
                difference(1, 4));
    }

    @Test
    void a_code_that_is_deleted_is_not_told_as_taken_out() {
        Code code = TestStudy.code(study, "Needs");
        study.codeGroups().add("Urgent", code.id()).join();
        study.codebook().delete(code, "").join();
        assertEquals(List.of(new CodeDifference.Removed(CodePath.of("Needs"))), difference(2, 3));
    }

    private List<CodeDifference> difference(int before, int after) {
        return study.codebook().versions().difference(before, after).join().orElseThrow();
    }

    private List<String> names(int version) {
        return study.codebook().versions().at(version).join().orElseThrow().all().stream()
                .map(Code::name)
                .toList();
    }

    @Test
    void what_changes_nothing_or_is_refused_makes_no_version() {
        Code code = TestStudy.code(study, "Needs");
        TestStudy.code(study, "Needs");
        study.codebook().rename(code, " ", "").join();
        study.codebook().move(code, null, 0, "").join();
        assertEquals(1, all().size());
    }

    @Test
    void an_undone_change_has_no_version_until_it_is_done_again() {
        Code code = TestStudy.code(study, "Needs");
        study.codebook().rename(code, "Wants", "a better word").join();
        List<Version> before = all();
        study.project().history().undo(false).join();
        assertEquals(before.subList(0, 1), all());
        study.project().history().redo(false).join();
        assertEquals(before, all());
    }

    @Test
    void before_the_first_version_the_codebook_was_empty_and_behind_the_last_there_is_none() {
        TestStudy.code(study, "Needs");
        assertEquals(List.of(), codes(0));
        assertEquals(Optional.empty(), study.codebook().versions().at(2).join());
        assertEquals(Optional.empty(), study.codebook().versions().at(-1).join());
        assertEquals(Optional.empty(), study.codebook().versions().difference(0, 2).join());
    }

    @Test
    void codes_from_before_versions_were_kept_are_version_0() {
        TestStudy.code(study, "Needs");
        // As the migration leaves a study that has codes: without a row for them.
        study.project()
                .act(Label.of("versions.none"), tx -> tx.delete(Table.CODE_VERSION, 1))
                .join();
        List<Code> then = study.codebook().tree().join().all();
        assertEquals(then, codes(0));
        TestStudy.code(study, "Safety");
        assertEquals(then, codes(0));
        assertEquals(2, codes(1).size());
    }

    @Test
    void every_version_is_the_codebook_as_it_was_whatever_was_undone_and_redone_since()
            throws Exception {
        for (int seed = 0; seed < STUDIES; seed++) {
            Random random = new Random(seed);
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            try (Study one = TestStudy.create(own)) {
                new RandomStudy(one, random).fill();
                followed(one, random, "seed " + seed);
            }
        }
    }

    /** Remembers the codebook after every change, and compares all versions now and then. */
    private static void followed(Study study, Random random, String message) {
        RandomCodebook codebook = new RandomCodebook(study, random);
        History history = study.project().history();
        List<List<Code>> remembered = new ArrayList<>();
        Versions versions = study.codebook().versions();
        for (int i = 0; i <= versions.all().join().size(); i++) {
            remembered.add(versions.at(i).join().orElseThrow().all());
        }
        List<List<Code>> undone = new ArrayList<>();
        for (int action = 0; action < ACTIONS; action++) {
            int before = versions.all().join().size();
            int what = random.nextInt(10);
            if (what < 2) {
                if (history.undo(true).join() instanceof Turned.Done
                        && versions.all().join().size() < before) {
                    undone.add(remembered.removeLast());
                }
            } else if (what == 2) {
                if (history.redo(true).join() instanceof Turned.Done
                        && versions.all().join().size() > before) {
                    remembered.add(undone.removeLast());
                }
            } else if (what == 3) {
                codebook.recode();
            } else {
                codebook.change();
                if (versions.all().join().size() > before) {
                    remembered.add(study.codebook().tree().join().all());
                    undone.clear();
                }
            }
            assertEquals(remembered.getLast(), study.codebook().tree().join().all(), message);
            assertEquals(remembered.size() - 1, versions.all().join().size(), message);
            for (int number = 0; number < remembered.size(); number++) {
                assertEquals(
                        remembered.get(number),
                        versions.at(number).join().orElseThrow().all(),
                        message + ", action " + action + ", version " + number);
            }
        }
    }

    private List<Version> all() {
        return study.codebook().versions().all().join();
    }

    private List<Code> codes(int version) {
        return study.codebook().versions().at(version).join().orElseThrow().all();
    }

    private Code code(String path) {
        return study.codebook().tree().join().meant(CodePath.of(path)).getFirst();
    }
}
