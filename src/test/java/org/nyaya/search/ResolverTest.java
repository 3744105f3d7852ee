package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Scope;
import org.nyaya.project.CannotOpen;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class ResolverTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void aCodebookInWhichNamesRepeat() throws CannotOpen {
        study = TestStudy.create(folder);
        for (String path :
                List.of("Needs/Housing/Shelter", "Funding/Housing", "Safety", "War/Safety")) {
            TestStudy.code(study, path);
        }
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void the_first_positive_code_is_wanted_and_the_others_test_what_shares_text()
            throws BadQuestion {
        Resolved resolved = resolved("-code:War code:Shelter fear code:Funding -code:Needs>*");
        assertEquals(
                List.of(
                        ids("Needs/Housing/Shelter"),
                        List.of(ids("Funding")),
                        Set.of(
                                id("War"),
                                id("Needs"),
                                id("Needs/Housing"),
                                id("Needs/Housing/Shelter"))),
                List.of(wanted(resolved), resolved.touching(), resolved.untouched()));
    }

    @Test
    void without_a_positive_code_turns_are_found() throws BadQuestion {
        assertNull(resolved("fear -code:War").wanted());
    }

    @Test
    void a_code_alone_leaves_out_what_is_below_it() throws BadQuestion {
        assertEquals(ids("Needs"), wanted(resolved("code:Needs")));
    }

    @Test
    void a_code_is_found_whatever_the_case_and_accents_of_its_name() throws BadQuestion {
        assertEquals(ids("Needs/Housing/Shelter"), wanted(resolved("code:SHÉLTER")));
    }

    @Test
    void the_end_of_a_path_is_enough_where_it_tells_codes_apart() throws BadQuestion {
        assertEquals(ids("Funding/Housing"), wanted(resolved("code:funding/housing")));
    }

    @Test
    void a_name_that_is_a_whole_path_means_that_code_alone() throws BadQuestion {
        assertEquals(ids("Safety"), wanted(resolved("code:Safety")));
    }

    @Test
    void a_name_that_several_codes_have_is_told_with_the_path_of_the_first() {
        assertWrong("fear code:housing", Wrong.SEVERAL_CODES, new Span(5, 17), "Needs/Housing");
    }

    @Test
    void a_misspelt_code_is_told_with_its_place_and_the_nearest_one() {
        assertWrong("a code:Huosing>*", Wrong.UNKNOWN_CODE, new Span(2, 16), "Needs/Housing");
        assertWrong("-code:War/Shleter", Wrong.UNKNOWN_CODE, new Span(0, 17), SHELTER);
    }

    @Test
    void nothing_is_suggested_where_half_of_the_name_or_more_would_be_typed_anew() {
        assertWrong("code:Wxy", Wrong.UNKNOWN_CODE, new Span(0, 8), null);
        assertWrong("code:Wa", Wrong.UNKNOWN_CODE, new Span(0, 7), null);
        assertWrong("code:Wart", Wrong.UNKNOWN_CODE, new Span(0, 9), "War");
        assertWrong("code:Warxy", Wrong.UNKNOWN_CODE, new Span(0, 10), "War");
        assertWrong("code:Waxy", Wrong.UNKNOWN_CODE, new Span(0, 9), null);
    }

    private static final String SHELTER = "Needs/Housing/Shelter";

    private void assertWrong(
            String question, Wrong wrong, Span place, @Nullable String suggestion) {
        BadQuestion bad = assertThrows(BadQuestion.class, () -> resolved(question), question);
        assertEquals(wrong, bad.wrong(), question);
        assertEquals(place, bad.place(), question);
        assertEquals(suggestion, bad.suggestion(), question);
    }

    private Resolved resolved(String question) throws BadQuestion {
        Scope scope = new Scope(TestStudy.coder(study), Set.of(), Set.of());
        return new Resolver(study.codebook().tree().join())
                .resolve(OldParser.parse(question), scope, Set.of("en"));
    }

    private static Set<Long> wanted(Resolved resolved) {
        return resolved.wanted() == null ? Set.of() : resolved.wanted();
    }

    private Set<Long> ids(String path) {
        return Set.of(id(path));
    }

    private long id(String path) {
        return TestStudy.code(study, path).id();
    }
}
