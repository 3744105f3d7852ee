package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.CodePath;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Column;
import org.nyaya.people.Told;
import org.nyaya.project.CannotOpen;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.search.Condition.Relation;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class ResolverTest {

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void aStudyInWhichNamesRepeat() throws CannotOpen {
        study = TestStudy.create(folder);
        for (String path :
                List.of("Needs/Housing/Shelter", "Funding/Housing", "Safety", "War/Safety")) {
            TestStudy.code(study, path);
        }
        TestStudy.source(study, "KI-01", "INT: Why?\n\nANNA: So.\n\nBILL: No.", "ANNA");
        study.attributes()
                .takeIn(
                        List.of(
                                new Column("role", AttributeType.CHOICE, AttributeType.CHOICE),
                                new Column("age", AttributeType.NUMBER, AttributeType.NUMBER),
                                new Column("code", AttributeType.TEXT, AttributeType.TEXT)),
                        List.of(new Told("ANNA", List.of("NGO staff", "34", "A7"))))
                .join();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void the_first_positive_code_selects_and_the_others_test() {
        assertEquals(
                List.of(Relation.CODED, Relation.SELECTED, Relation.CODED),
                relations(understood("-code:War code:Shelter code:Funding")));
    }

    @Test
    void a_bracket_selects_where_every_way_of_it_does() {
        assertEquals(Unit.PASSAGES, understood("(code:War OR so code:Shelter)").unit());
        assertEquals(Unit.TURNS, understood("(code:War OR so)").unit());
        assertEquals(Unit.TURNS, understood("-(code:War OR code:Shelter)").unit());
    }

    @Test
    void what_is_shown_may_be_said() {
        assertEquals(Unit.TURNS, understood("show:turns code:War").unit());
        assertEquals(List.of(Relation.CODED), relations(understood("show:turns code:War")));
        assertEquals(Unit.PASSAGES, understood("show:passages so").unit());
        Understood people = understood("show:people code:War");
        assertEquals(List.of(Unit.PASSAGES, Unit.PEOPLE), List.of(people.unit(), people.shown()));
    }

    @Test
    void a_name_is_a_code_wherever_it_stands_and_all_below_it_where_that_is_asked() {
        Condition.Coded shelter =
                (Condition.Coded) understood("code:needs>*").conditions().getFirst();
        assertEquals(3, shelter.codes().size());
        assertEquals(List.of(CodePath.of("Needs")), shelter.names());
        assertEquals(Set.of(id("Needs/Housing/Shelter")), codes("code:shelter"));
        assertEquals(Set.of(id("Safety")), codes("code:SAFETY"));
        assertEquals(2, codes("code:hous*").size());
        assertEquals(Set.of(id("Funding/Housing")), codes("code:funding/hou*"));
    }

    @Test
    void a_slash_of_a_name_is_understood_where_no_path_is_called_so() {
        TestStudy.code(study, "AI\\/ML");
        assertEquals(Set.of(id("AI\\/ML")), codes("code:AI/ML"));
        assertEquals(Set.of(id("AI\\/ML")), codes("code:\"ai/ml\""));
        assertEquals(Set.of(id("AI\\/ML")), codes("code:AI\\/ML"));
    }

    @Test
    void a_name_that_means_several_codes_is_told_with_a_path() {
        BadQuestion bad = refused("so code:housing");
        assertEquals(Wrong.SEVERAL_CODES, bad.wrong());
        assertEquals(new Span(3, 15), bad.place());
        assertEquals("Needs/Housing", bad.suggestion());
    }

    @Test
    void what_is_misspelt_is_told_with_what_is_near() {
        assertRefused("code:Huosing", Wrong.UNKNOWN_CODE, "Needs/Housing");
        assertRefused("person:Ana", Wrong.UNKNOWN_PERSON, "ANNA");
        assertRefused("speaker:BIL", Wrong.UNKNOWN_SPEAKER, "BILL");
        assertRefused("source:KI-02", Wrong.UNKNOWN_SOURCE, "KI-01");
        assertRefused("coder:Tarior", Wrong.UNKNOWN_CODER, TestStudy.CODER);
        assertRefused("layer:own-work", Wrong.UNKNOWN_LAYER, "Own work");
        assertRefused("role:NGO-staff", Wrong.UNKNOWN_VALUE, "NGO staff");
        assertRefused("kind:intervew", Wrong.UNKNOWN_VALUE, "interview");
        assertRefused("certainty:unsur", Wrong.UNKNOWN_VALUE, "unsure");
        assertRefused("coded:nay", Wrong.UNKNOWN_VALUE, null);
        assertRefused("show:turn", Wrong.UNKNOWN_VALUE, "turns");
        assertRefused("flag:kex", Wrong.UNKNOWN_VALUE, "key");
        assertRefused("rolle:x", Wrong.UNKNOWN_FIELD, "role:");
        assertRefused("cdoe:x", Wrong.UNKNOWN_FIELD, "code:");
    }

    @Test
    void nothing_near_is_no_suggestion() {
        assertRefused("code:Xylophone", Wrong.UNKNOWN_CODE, null);
    }

    @Test
    void what_a_field_does_not_take_is_refused_there() {
        assertRefused("person:>*", Wrong.NO_VALUE, null);
        assertRefused("person:ANNA>*", Wrong.NO_BELOW, null);
        assertRefused("person:2..3", Wrong.NO_RANGE, null);
        assertRefused("code:2..3", Wrong.NO_RANGE, null);
        assertRefused("person:ANNA~2", Wrong.NO_DISTANCE, null);
        assertRefused("code:War~2", Wrong.NO_DISTANCE, null);
        assertRefused("near:War~1001", Wrong.TOO_FAR, null);
        assertRefused("coder:Tari*", Wrong.NO_STAR, null);
        assertRefused("age:old", Wrong.NO_NUMBER, null);
        assertRefused("date:yesterday", Wrong.NO_DATE, null);
        assertRefused("length:9..2", Wrong.EMPTY_RANGE, null);
    }

    @Test
    void what_speaks_of_the_whole_line_stands_outside_brackets_once_and_without_a_minus() {
        assertRefused("(coder:Tariro OR so)", Wrong.NOT_FOR_ALL, null);
        assertRefused("-layer:\"Own work\"", Wrong.NOT_FOR_ALL, null);
        assertRefused("show:turns so show:people", Wrong.TWICE, null);
    }

    @Test
    void an_attribute_that_is_called_as_a_field_is_asked_with_its_kind_before_it() {
        Condition.SpokenBy spoken =
                assertInstanceOf(
                        Condition.SpokenBy.class,
                        understood("attribute.code:A7").conditions().getFirst());
        assertEquals("code", spoken.attribute());
        assertEquals(1, spoken.people().size());
    }

    @Test
    void people_are_found_by_what_is_known_of_them() {
        assertEquals(1, people("role:ngo*"));
        assertEquals(1, people("age:30..40"));
        assertEquals(0, people("age:>34"));
    }

    @Test
    void yes_and_no_are_each_other_s_minus() {
        assertEquals(negations("-coded:yes"), negations("coded:no"));
        assertEquals(negations("-memo:no"), negations("memo:yes"));
    }

    @Test
    void the_layer_that_is_asked_for_is_said() {
        assertEquals("Own work", understood("so layer:\"own work\"").layer());
        assertNull(understood("so").layer());
    }

    private List<Boolean> negations(String question) {
        return understood(question).conditions().stream().map(Condition::negated).toList();
    }

    private int people(String question) {
        return ((Condition.SpokenBy) understood(question).conditions().getFirst()).people().size();
    }

    private Set<Long> codes(String question) {
        return ((Condition.Coded) understood(question).conditions().getFirst()).codes();
    }

    private long id(String path) {
        return study.codebook().tree().join().meant(CodePath.of(path)).getFirst().id();
    }

    private static List<Relation> relations(Understood understood) {
        return understood.conditions().stream()
                .map(condition -> ((Condition.Coded) condition).relation())
                .toList();
    }

    private void assertRefused(String question, Wrong wrong, @Nullable String suggestion) {
        BadQuestion bad = refused(question);
        assertEquals(wrong, bad.wrong(), question);
        assertEquals(suggestion, bad.suggestion(), question);
    }

    private BadQuestion refused(String question) {
        CompletionException e =
                assertThrows(CompletionException.class, () -> understood(question), question);
        return assertInstanceOf(BadQuestion.class, e.getCause());
    }

    private Understood understood(String question) {
        return study.ask().understand(question, TestStudy.coder(study)).join();
    }
}
