package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Memo;
import org.nyaya.coding.NewCoding;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Column;
import org.nyaya.people.Told;
import org.nyaya.project.CannotOpen;
import org.nyaya.search.Asked.Line;
import org.nyaya.search.Asking.Ending;
import org.nyaya.search.Condition.Relation;
import org.nyaya.source.Interview;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.study.Facts;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** The slow evaluation itself, on a study whose answers are worked out by hand. */
@SuppressWarnings("NullAway.Init")
class SlowSearchTest {

    /** Turns 0 to 4 of the first source; what is said in them tells them apart. */
    private static final String TEXT =
            """
            INT: Where was the shelter?
            ANNA: The shelters stood at the river.
            JOHN: At night the river rose.
            INT: And then?
            ANNA: We needed a safe place, a dry place.
            """;

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Coder coder;

    @BeforeEach
    void aStudy() throws CannotOpen {
        study = TestStudy.create(folder);
        coder = TestStudy.coder(study);
        source = TestStudy.source(study, "KI-1", TEXT, "INT", "ANNA");
        TestStudy.source(study, "Note", Kind.NOTE, "sn", "Shelters by the river.", List.of());
        study.interviews()
                .tell("KI-1", new Interview.Details("2024-03", null, null, null, null, null))
                .join();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void words_are_compared_by_stems_in_english_and_as_written_elsewhere() {
        assertEquals(List.of("The shelters stood at the river."), turns(asking().words("shelter")));
        assertEquals(
                List.of("The shelters stood at the river.", "Shelters by the river."),
                turns(asking().words("shelters")));
    }

    @Test
    void words_of_a_phrase_follow_one_another() {
        assertEquals(List.of("At night the river rose."), turns(asking().words("river", "rose")));
        assertEquals(List.of(), turns(asking().words("rose", "river")));
    }

    @Test
    void near_words_stand_in_any_order_with_so_many_others_between() {
        assertEquals(
                List.of("At night the river rose."), turns(asking().nearWords(2, "rose", "night")));
        assertEquals(List.of(), turns(asking().nearWords(1, "rose", "night")));
    }

    @Test
    void a_word_asked_for_twice_must_be_said_twice() {
        String twice = "We needed a safe place, a dry place.";
        assertEquals(List.of(twice), turns(asking().nearWords(2, "place", "place")));
        assertEquals(List.of(), turns(asking().nearWords(9, "safe", "safe")));
    }

    @Test
    void a_star_stands_for_any_letters_or_none() {
        assertTrue(Likeness.fits("shelt*", "shelters"));
        assertTrue(Likeness.fits("*r*s*", "rivers"));
        assertTrue(Likeness.fits("night*", "night"));
        assertFalse(Likeness.fits("*er", "rivers"));
    }

    @Test
    void edits_add_leave_out_replace_and_swap() {
        assertEquals(
                List.of(0, 1, 1, 1, 1, 2, 3),
                List.of(
                        Likeness.edits("river", "river"),
                        Likeness.edits("river", "rver"),
                        Likeness.edits("river", "rivver"),
                        Likeness.edits("river", "rover"),
                        Likeness.edits("river", "rievr"),
                        Likeness.edits("river", "ivre"),
                        Likeness.edits("ca", "abc")));
    }

    @Test
    void the_interviewer_s_turns_count_where_a_speaker_clause_fits_them() {
        assertEquals(
                List.of("Where was the shelter?"),
                turns(asking().interviewer(), asking().words("shelter")));
        assertEquals(
                List.of("Where was the shelter?", "And then?"),
                turns(asking().speaker("int", Ending.WHOLE)));
        assertEquals(
                List.of("At night the river rose.", "Shelters by the river."),
                turns(
                        new Asked.Not(asking().interviewer()),
                        new Asked.Not(asking().person("Anna", Ending.WHOLE))));
    }

    @Test
    void the_first_code_selects_and_the_others_ask_for_other_codings() {
        code("Home", "The shelters");
        code("Home", "the river rose");
        code("Water", "river rose");
        Asked home = coded(Relation.CODED, "Home");
        Asked water = coded(Relation.CODED, "Water");
        assertEquals(List.of("The shelters", "the river rose"), passages(home));
        assertEquals(List.of("the river rose"), passages(home, water));
        assertEquals(List.of("river rose"), passages(water, home));
        assertEquals(List.of("The shelters"), passages(home, new Asked.Not(water)));
        // None of Home shares text with another of Home.
        assertEquals(List.of(), passages(home, home));
    }

    @Test
    void a_bracket_selects_where_each_of_its_ways_does() {
        code("Home", "The shelters");
        code("Water", "river rose");
        Asked home = coded(Relation.CODED, "Home");
        Asked water = coded(Relation.CODED, "Water");
        Asked word = asking().words("rose");
        assertEquals(
                List.of("The shelters", "river rose"),
                passages(new Asked.Either(List.of(List.of(home), List.of(water, word)))));
        assertEquals(
                List.of("The shelters stood at the river.", "At night the river rose."),
                passages(new Asked.Either(List.of(List.of(home), List.of(word)))));
    }

    @Test
    void without_a_positive_code_turns_are_found() {
        code("Home", "The shelters stood at the river.\nJOHN: At");
        assertEquals(
                List.of("We needed a safe place, a dry place.", "Shelters by the river."),
                passages(new Asked.Not(coded(Relation.CODED, "Home"))));
    }

    @Test
    void relations_look_at_text_turns_and_order() {
        code("Home", "shelters");
        code("Water", "The shelters stood");
        code("Night", "At night");
        code("Place", "dry place");
        code("Talk", "ANNA");
        assertEquals(List.of("shelters"), related("Home", Relation.INSIDE, "Water", null));
        assertEquals(List.of(), related("Home", Relation.CONTAINS, "Water", null));
        assertEquals(
                List.of("The shelters stood"), related("Water", Relation.CONTAINS, "Home", null));
        // The label is part of the turn.
        assertEquals(List.of("ANNA"), related("Talk", Relation.WITH, "Home", null));
        assertEquals(List.of("At night"), related("Night", Relation.NEAR, "Home", null));
        assertEquals(List.of("At night"), related("Night", Relation.NEAR, "Place", 2));
        assertEquals(List.of(), related("Night", Relation.NEAR, "Place", null));
        assertEquals(List.of(), related("Night", Relation.NEAR, "Home", 0));
        assertEquals(List.of("shelters"), related("Home", Relation.FOLLOWED, "Night", null));
        assertEquals(List.of("shelters"), related("Home", Relation.FOLLOWED, "Place", 3));
        assertEquals(List.of(), related("Home", Relation.FOLLOWED, "Place", 2));
        assertEquals(List.of(), related("Night", Relation.FOLLOWED, "Home", 3));
    }

    @Test
    void people_are_asked_by_name_and_by_what_is_known_of_them() {
        learn("7");
        Facts facts = Facts.of(study.project());
        List<String> hers =
                List.of("The shelters stood at the river.", "We needed a safe place, a dry place.");
        assertEquals(hers, turns(asking().person("an", Ending.BEGINNING)));
        assertEquals(
                hers, turns(asking().attribute(facts.attributes().get(0), "nurse", Ending.WHOLE)));
        assertEquals(hers, turns(asking().number(facts.attributes().get(1), numbers("7.0", "9"))));
        assertEquals(
                List.of(), turns(asking().number(facts.attributes().get(1), numbers("7.1", "9"))));
    }

    @Test
    void a_date_known_in_part_holds_where_the_whole_of_it_does() {
        assertEquals(List.of("KI-1"), dated("2024"));
        assertEquals(List.of("KI-1"), dated("2024-03"));
        assertEquals(List.of(), dated("2024-03-15"));
        assertTrue(dates(">", "2024-02").holds("2024-03"));
        assertFalse(dates(">", "2024").holds("2024-03"));
        assertTrue(dates("<=", "2024-03").holds("2024-03"));
        assertFalse(dates("<=", "2024-03-30").holds("2024-03"));
    }

    @Test
    void certainty_notes_and_key_quotes_are_of_the_passage_or_touch_the_turn() {
        Coding sure = code("Home", "The shelters");
        NewCoding unsure =
                new NewCoding(
                        source.id(), span("river rose"), sure.code(), Certainty.UNSURE, "Whý so");
        study.codings().takeIn(List.of(new Codings.Theirs(unsure, coder.name()))).join();
        Memo.About about = new Memo.About(Memo.Thing.CODING, sure.id());
        study.memos()
                .write("Title", LocalDate.EPOCH, Memo.Kind.FIELD, false, coder.id(), about, "Deep")
                .join();
        Asked home = coded(Relation.CODED, "Home");
        assertEquals(List.of("river rose"), passages(home, asking().certainty("unsure")));
        assertEquals(List.of("At night the river rose."), turns(asking().certainty("unsure")));
        assertEquals(List.of("river rose"), passages(home, asking().memo("why")));
        assertEquals(List.of("The shelters"), passages(home, asking().memo("title")));
        assertEquals(
                List.of("We needed a safe place, a dry place.", "Shelters by the river."),
                turns(asking().memo(false)));
        assertEquals(List.of(), passages(home, asking().keyQuote()));
        assertEquals(2, turns(asking().coded(true)).size());
    }

    @Test
    void length_counts_the_words_that_begin_there_and_no_labels_or_questions() {
        code("Home", "ters stood at the river.\nJOHN: At night the river rose.\nINT: And");
        Asked home = coded(Relation.CODED, "Home");
        assertEquals(1, passages(home, length(9)).size());
        assertEquals(0, passages(home, length(10)).size());
        assertEquals(1, passages(home, length(10), asking().interviewer()).size());
    }

    @Test
    void own_work_counts_until_something_is_agreed_and_a_coder_or_layer_overrides() {
        code("Home", "The shelters");
        Code home = TestStudy.code(study, "Home");
        long agreed = TestStudy.agreedLayer(study);
        TestStudy.codingIn(study, agreed, source, span("river rose"), home, coder);
        Line line = Line.of(coded(Relation.CODED, "Home"));
        long own = Facts.of(study.project()).layers().getFirst().id();
        assertEquals(List.of("river rose"), found(line));
        assertEquals(List.of("The shelters"), found(line.by(coder.id(), "")));
        assertEquals(List.of("The shelters"), found(line.in(own, "")));
        assertEquals(List.of("river rose"), found(line.in(agreed, "")));
        assertEquals(List.of("river rose"), found(line.in(agreed, "").by(coder.id(), "")));
    }

    @Test
    void scores_are_what_the_formula_gives() {
        Line line = Line.of(asking().words("river"));
        Facts facts = Facts.of(study.project());
        SlowWords words = new SlowWords(facts);
        SlowSearch search = new SlowSearch(facts, words, coder, line);
        SlowScore score = new SlowScore(facts, words, search, line);
        SlowSearch.Place said =
                search.find().stream()
                        .filter(place ->
                                place.span().equals(span("The shelters stood at the river.")))
                        .findFirst()
                        .orElseThrow();
        // Five English turns, two with the word; 6, 5, 8 and (in the note) 4 words, 5.75 at an
        // average.
        double rarity = Math.log(1 + 3.5 / 2.5);
        double expected = rarity * 1 / (1 + 1.2 * (0.25 + 0.75 * 6 / 5.75));
        assertEquals(expected, score.score(said), 1e-9);
        assertEquals(
                List.of("river"), score.marks(said).stream().map(span -> span.of(TEXT)).toList());
    }

    private Asking asking() {
        return new Asking(Facts.of(study.project()), new Spelling(new Random(1)));
    }

    private Asked coded(Relation relation, String code) {
        return asking().coded(relation, code, Ending.WHOLE, null);
    }

    private List<String> related(
            String code, Relation relation, String other, @Nullable Integer turns) {
        return passages(
                coded(Relation.CODED, code), asking().coded(relation, other, Ending.WHOLE, turns));
    }

    private static Asked length(int least) {
        return new Asked.OfLength(least, Integer.MAX_VALUE, "");
    }

    private static Ranges.OfNumbers numbers(String from, String to) {
        return new Ranges.OfNumbers(Ranges.Written.between(from, to));
    }

    private static Ranges.OfDates dates(String sign, String date) {
        return new Ranges.OfDates(
                sign.equals(">")
                        ? new Ranges.Written(date, false, null, true, false)
                        : new Ranges.Written(null, true, date, true, false));
    }

    /** The names of the sources of that date. */
    private List<String> dated(String date) {
        Facts facts = Facts.of(study.project());
        Line line = Line.of(asking().date(new Ranges.OfDates(Ranges.Written.only(date))));
        return new SlowSearch(facts, new SlowWords(facts), coder, line)
                .find().stream()
                        .map(place -> facts.source(place.source()).name())
                        .distinct()
                        .toList();
    }

    private void learn(String age) {
        study.attributes()
                .takeIn(
                        List.of(
                                new Column("Role", AttributeType.CHOICE, AttributeType.TEXT),
                                new Column("Age", AttributeType.NUMBER, AttributeType.TEXT)),
                        // What is known of the interviewer is nobody's in the answers.
                        List.of(
                                new Told("Anna", List.of("Nurse", age)),
                                new Told("INT", List.of("Nurse", age))))
                .join();
    }

    private Coding code(String code, String passage) {
        return TestStudy.coding(study, source, span(passage), TestStudy.code(study, code));
    }

    private Span span(String passage) {
        int start = TEXT.indexOf(passage);
        return new Span(start, start + passage.length());
    }

    private List<String> turns(Asked... clauses) {
        return found(Line.of(clauses).showing("turns"));
    }

    private List<String> passages(Asked... clauses) {
        return found(Line.of(clauses));
    }

    /** What stands in the places that are found, by source and place. */
    private List<String> found(Line line) {
        Facts facts = Facts.of(study.project());
        return new SlowSearch(facts, new SlowWords(facts), coder, line)
                .find().stream()
                        .sorted((one, other) ->
                                one.source() == other.source()
                                        ? one.span().compareTo(other.span())
                                        : Long.compare(one.source(), other.source()))
                        .map(place -> place.span().of(facts.source(place.source()).body()))
                        .toList();
    }
}
