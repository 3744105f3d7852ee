package org.nyaya.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The doors of the house: which room may know which other. */
class DoorsTest {

    private static final List<String> FEATURES =
            List.of(
                    "transcript",
                    "source",
                    "people",
                    "coding",
                    "search",
                    "analysis",
                    "referral",
                    "agreement",
                    "exchange");

    @Test
    void text_opens_no_door() {
        assertOpensOnly("text");
    }

    @Test
    void words_opens_no_door() {
        assertOpensOnly("words");
    }

    @Test
    void task_opens_no_door() {
        assertOpensOnly("task");
    }

    @Test
    void project_opens_the_door_to_text() {
        assertOpensOnly("project", "text");
    }

    @Test
    void transcript_opens_the_door_to_text_for_it_writes_nothing() {
        assertOpensOnly("transcript", "text");
    }

    @Test
    void source_opens_the_door_to_transcript() {
        assertOpensOnly("source", "transcript", "project", "text");
    }

    @Test
    void people_opens_the_door_to_source() {
        assertOpensOnly("people", "source", "project", "text");
    }

    @Test
    void coding_opens_the_doors_to_source_and_people() {
        assertOpensOnly("coding", "source", "people", "project", "text");
    }

    @Test
    void search_analysis_agreement_and_referral_open_the_doors_to_coding_source_and_people() {
        for (String room : List.of("search", "analysis", "agreement", "referral")) {
            assertOpensOnly(room, "coding", "source", "people", "project", "text");
        }
    }

    @Test
    void exchange_opens_the_doors_to_every_feature() {
        assertOpensOnly("exchange", with(FEATURES, "task", "project", "text"));
    }

    @Test
    void health_opens_the_door_to_search_for_it_looks_at_the_index_too() {
        assertOpensOnly("health", "search", "task", "project", "text");
    }

    @Test
    void study_opens_the_doors_to_every_feature() {
        assertOpensOnly("study", with(FEATURES, "health", "task", "project", "text"));
    }

    @Test
    void the_window_and_the_command_line_open_every_door_but_each_other_s() {
        for (String room : List.of("cli", "ui")) {
            assertOpensOnly(
                    room, with(FEATURES, "health", "study", "words", "task", "project", "text"));
        }
    }

    @Test
    void the_kit_knows_no_other_part_of_the_window() {
        assertKnowsInTheWindow("kit");
    }

    @Test
    void what_stands_on_the_desk_knows_the_kit() {
        assertKnowsInTheWindow("desk", "kit");
    }

    @Test
    void text_codebook_and_what_stands_beside_them_know_the_desk_and_not_each_other() {
        for (String room :
                List.of(
                        "reading",
                        "codebook",
                        "listed",
                        "correcting",
                        "flags",
                        "annotating",
                        "comparing",
                        "revising")) {
            assertKnowsInTheWindow(room, "desk", "kit");
        }
        assertKnowsInTheWindow("finding", "reviewing", "desk", "kit");
        assertKnowsInTheWindow("beside", "writing", "desk", "kit");
    }

    @Test
    void a_memo_is_written_the_same_way_wherever_that_is() {
        assertKnowsInTheWindow("writing", "kit");
        assertKnowsInTheWindow("memos", "writing", "kit");
    }

    @Test
    void what_was_found_is_gone_through_the_same_way_wherever_it_was_looked_for() {
        assertKnowsInTheWindow("reviewing", "kit");
    }

    @Test
    void the_place_for_coding_joins_them() {
        assertKnowsInTheWindow(
                "code",
                "reading",
                "finding",
                "correcting",
                "flags",
                "annotating",
                "listed",
                "codebook",
                "comparing",
                "revising",
                "beside",
                "desk",
                "kit");
    }

    @Test
    void the_place_for_questions_knows_the_kit_and_how_hits_are_reviewed() {
        assertKnowsInTheWindow("ask", "reviewing", "kit");
    }

    @Test
    void start_frame_import_and_erasing_know_the_kit_only() {
        for (String room : List.of("start", "shell", "intake", "erasing")) {
            assertKnowsInTheWindow(room, "kit");
        }
    }

    @Test
    void the_places_that_count_and_list_know_the_kit_only() {
        for (String room : List.of("report", "people")) {
            assertKnowsInTheWindow(room, "kit");
        }
    }

    @Test
    void there_are_no_other_rooms() {
        Set<String> known = new TreeSet<>(FEATURES);
        known.addAll(List.of("text", "words", "task", "project", "health", "study", "cli", "ui"));
        Set<String> rooms = new TreeSet<>();
        for (JavaClass one : House.CLASSES) {
            if (!one.getPackageName().equals("org.nyaya")) {
                rooms.add(one.getPackageName().split("\\.", -1)[2]);
            }
        }
        rooms.removeAll(known);
        assertEquals(Set.of(), rooms);
    }

    @Test
    void nobody_goes_round_in_circles() {
        slices().matching("org.nyaya.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void every_room_says_what_it_is_for_and_that_nothing_in_it_is_null_unsaid() {
        JavaClasses all = new ClassFileImporter().importPackages("org.nyaya");
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass one : all) {
            if (!one.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(one.getPackageName());
            }
        }
        assertEquals(Set.of(), unmarked);
    }

    private static void assertOpensOnly(String room, String... doors) {
        String[] allowed =
                Stream.concat(Stream.of(room), Stream.of(doors))
                        .map(House::inside)
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(House.inside(room))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.nyaya..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static void assertKnowsInTheWindow(String room, String... others) {
        String[] allowed =
                Stream.concat(Stream.of(room), Stream.of(others))
                        .map(other -> "org.nyaya.ui." + other + "..")
                        .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage("org.nyaya.ui." + room + "..")
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage("org.nyaya.ui..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static String[] with(List<String> rooms, String... more) {
        return Stream.concat(rooms.stream(), Stream.of(more)).toArray(String[]::new);
    }
}
