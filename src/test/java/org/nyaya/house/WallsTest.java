package org.nyaya.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.net.URL;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The walls of the house: what is known in one room only, or in none. */
class WallsTest {

    /** Of java.net: what says where something is, and does not go there. */
    private static final Set<String> NAMES =
            Set.of("java.net.URI", "java.net.URISyntaxException", "java.net.URL");

    @Test
    void javafx_is_known_in_ui_only() {
        assertKnownOnlyIn(List.of("ui"), "javafx..", "com.sun.javafx..");
    }

    @Test
    void sql_is_known_in_project_only() {
        assertKnownOnlyIn(List.of("project"), "java.sql..", "javax.sql..", "org.sqlite..");
    }

    @Test
    void lucene_is_known_in_search_only() {
        assertKnownOnlyIn(List.of("search"), "org.apache.lucene..");
    }

    @Test
    void tables_and_json_are_known_where_things_go_in_and_out_only() {
        assertKnownOnlyIn(List.of("exchange"), "org.apache.commons.csv..", "org.apache.poi..");
        assertKnownOnlyIn(
                List.of("transcript", "cli"), "tools.jackson..", "com.fasterxml.jackson..");
    }

    @Test
    void nobody_knows_the_network() {
        DescribedPredicate<JavaClass> names =
                describe("only names", one -> NAMES.contains(one.getName()));
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..").and(not(names)))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.net..", "java.rmi..", "com.sun.net..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.channels\\..*(Socket|Datagram|Network).*")
                .check(House.CLASSES);
    }

    @Test
    void where_a_class_was_loaded_from_is_asked_and_nothing_is_fetched_from_there() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe(
                                "it does more with a URL than making a path of it",
                                call ->
                                        call.getTargetOwner().isEquivalentTo(URL.class)
                                                && !call.getName().equals("toURI")))
                .check(House.CLASSES);
    }

    @Test
    void nobody_makes_temporary_files() {
        assertNobodyCalls("createTempFile", "createTempDirectory", "deleteOnExit");
    }

    @Test
    void only_the_command_line_speaks_on_the_standard_streams() {
        outside(List.of("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .accessField(System.class, "in")
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    @Test
    void nobody_writes_a_log_so_that_nothing_people_said_reaches_one() {
        // Who starts the program, or its child, may silence what libraries log.
        noClasses()
                .that()
                .resideOutsideOfPackage("org.nyaya")
                .and()
                .doNotHaveSimpleName("PdfChild")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache.logging..")
                .check(House.CLASSES);
        assertNobodyCalls("printStackTrace", "dumpStack", "getLogger");
    }

    private static void assertKnownOnlyIn(List<String> rooms, String... packages) {
        outside(rooms)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages)
                .allowEmptyShould(true)
                .check(House.CLASSES);
    }

    private static void assertNobodyCalls(String... methods) {
        Set<String> names = Set.of(methods);
        noClasses()
                .should()
                .callMethodWhere(
                        describe("it is one of " + names, call -> names.contains(call.getName())))
                .check(House.CLASSES);
    }

    private static GivenClassesConjunction outside(List<String> rooms) {
        String[] inside = rooms.stream().map(House::inside).toArray(String[]::new);
        return noClasses().that(not(resideInAnyPackage(inside)));
    }
}
