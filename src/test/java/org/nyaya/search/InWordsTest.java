package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Scope;
import org.nyaya.search.Condition.Origin;
import org.nyaya.search.Condition.Relation;
import org.nyaya.search.Condition.Told;
import org.nyaya.text.Span;

class InWordsTest {

    private static final Span NOWHERE = new Span(0, 0);
    private static final Coder RUDO = new Coder(1, "Rudo");
    private static final Scope OWN = new Scope(RUDO, Set.of(), Set.of());

    private final InWords inWords = new InWords(org.nyaya.words.Words.in(Locale.ENGLISH)::say);

    @Test
    void a_question_is_said_as_a_sentence() {
        assertEquals(
                "Passages coded Housing or below, that overlap Safety, said by people whose role is"
                        + " NGO, with “safe” and “place” at most 4 words apart, sharing no text"
                        + " with Family reunion; counted: what coders agreed on, and elsewhere the"
                        + " codings of Rudo.",
                inWords.sentence(
                        new Understood(
                                Unit.PASSAGES,
                                Unit.PASSAGES,
                                List.of(
                                        coded(Relation.SELECTED, true, false, "Housing"),
                                        coded(Relation.OVERLAPS, false, false, "Safety"),
                                        by("role", names("NGO"), false),
                                        new Condition.Said(
                                                new Words.Near("safe place", 4), false, NOWHERE),
                                        coded(Relation.CODED, false, true, "Family reunion")),
                                new Scope(RUDO, Set.of(2L), Set.of(1L)),
                                null)));
    }

    @Test
    void what_is_found_is_told_by_people_and_sources_too() {
        assertEquals("Turns; counted: the codings of Rudo.", found(Unit.TURNS, Unit.TURNS));
        assertEquals(
                "People who speak in passages; counted: the codings of Rudo.",
                found(Unit.PASSAGES, Unit.PEOPLE));
        assertEquals(
                "Sources with turns; counted: the codings of Rudo.",
                found(Unit.TURNS, Unit.SOURCES));
    }

    private String found(Unit unit, Unit shown) {
        return inWords.sentence(new Understood(unit, shown, List.of(), OWN, null));
    }

    @Test
    void whose_codings_count_is_told() {
        Layer agreed = new Layer(2, "Agreed", true);
        Layer own = new Layer(1, "Own work", false);
        assertEquals("the codings in the layer Agreed", inWords.scope(Scope.ofLayer(RUDO, agreed)));
        assertEquals(
                "the codings of Rudo in the layer Own work",
                inWords.scope(Scope.ofLayer(RUDO, own)));
        assertEquals(
                "the codings of Rudo", inWords.scope(Scope.ofCoder(RUDO, List.of(own, agreed))));
    }

    @Test
    void a_bracket_says_either_or_or_neither_nor() {
        List<List<Condition>> ways =
                List.of(
                        List.of(said("rent"), by(null, names("KI01"), true)),
                        List.of(new Condition.KeyQuote(false, NOWHERE)));
        assertEquals(
                "Turns either with “rent” and not said by KI01, or marked as a key quote; counted:"
                        + " the codings of Rudo.",
                sentence(new Condition.Either(ways, false, NOWHERE)));
        assertEquals(
                "Turns neither with “rent” and not said by KI01, nor marked as a key quote;"
                        + " counted: the codings of Rudo.",
                sentence(new Condition.Either(ways, true, NOWHERE)));
    }

    @Test
    void where_a_bracket_ends_is_seen() {
        Condition inner =
                new Condition.Either(
                        List.of(List.of(said("a")), List.of(said("b"))), false, NOWHERE);
        Condition outer =
                new Condition.Either(
                        List.of(List.of(inner, said("c")), List.of(said("d"))), false, NOWHERE);
        assertEquals(
                "Turns (either (either with “a”, or with “b”) and with “c”, or with “d”), with"
                        + " “e”; counted: the codings of Rudo.",
                sentence(outer, said("e")));
        assertEquals(
                "either (either with “a”, or with “b”) and “c”, or “d”",
                inWords.chip(outer, Unit.TURNS));
    }

    @Test
    void a_bracket_with_one_way_is_that_way() {
        List<List<Condition>> way = List.of(List.of(said("a"), said("b")));
        assertEquals("with “a” and with “b”", phrase(new Condition.Either(way, false, NOWHERE)));
        assertEquals(
                "not (with “a” and with “b”)", phrase(new Condition.Either(way, true, NOWHERE)));
    }

    @Test
    void several_names_are_joined_and_a_chip_counts_those_it_leaves_out() {
        Condition four = coded(Relation.SELECTED, false, false, "A", "B", "C", "D");
        assertEquals("coded A, B, C or D", phrase(four));
        assertEquals("coded A, B or 2 more", inWords.chip(four, Unit.PASSAGES));
    }

    @Test
    void a_name_that_could_be_taken_for_the_sentence_stands_in_quotes() {
        assertEquals("coded “Rent or mortgage”", phrase(selected("Rent or mortgage")));
        assertEquals("coded “Rent, water”", phrase(selected("Rent, water")));
        assertEquals("coded “{0} it''s”", phrase(selected("{0} it''s")));
        assertEquals("coded Needs/Safe place", phrase(selected("Needs/Safe place")));
        assertEquals("coded Chirwa’s", phrase(selected("Chirwa’s")));
    }

    @Test
    void a_name_that_is_written_from_right_to_left_does_not_turn_what_is_around_it() {
        assertEquals(
                "coded \u200e“דיור”\u200e or \u200e“ביטחון”\u200e",
                phrase(coded(Relation.SELECTED, false, false, "דיור", "ביטחון")));
    }

    @Test
    void chips_are_short() {
        assertEquals(
                "coded Housing or below", chip(coded(Relation.SELECTED, true, false, "Housing")));
        assertEquals("overlaps Safety", chip(coded(Relation.OVERLAPS, false, false, "Safety")));
        assertEquals("role NGO", chip(by("role", names("NGO"), false)));
        assertEquals("role “N”…", chip(by("role", new Told.Beginning("N"), false)));
        assertEquals("age 2 to 4", chip(by("age", between("2", "4"), false)));
        assertEquals(
                "not Family reunion", chip(coded(Relation.CODED, false, true, "Family reunion")));
    }

    @Test
    void ranges_of_numbers_and_dates_are_said_as_such() {
        assertEquals(
                "said by people whose age is at least 2",
                phrase(by("age", between("2", null), false)));
        assertEquals(
                "said by people whose born is 1990-02 or later",
                phrase(by("born", between("1990-02", null), false)));
        assertEquals(
                "from interviews held before 2024",
                phrase(
                        new Condition.Of(
                                Origin.DATE,
                                Set.of(),
                                new Told.Between(null, true, "2024", false),
                                false,
                                NOWHERE)));
    }

    @Test
    void every_condition_is_said_whole_and_its_opposite_differently() {
        for (Unit unit : List.of(Unit.PASSAGES, Unit.TURNS)) {
            List<Condition> yes = all(false);
            List<Condition> no = all(true);
            for (int i = 0; i < yes.size(); i++) {
                assertWhole(inWords.phrase(yes.get(i), unit), inWords.phrase(no.get(i), unit));
                assertWhole(inWords.chip(yes.get(i), unit), inWords.chip(no.get(i), unit));
            }
        }
    }

    private static void assertWhole(String yes, String no) {
        assertNotEquals(yes, no);
        for (String said : List.of(yes, no)) {
            assertFalse(said.isBlank() || said.matches(".*([{}|#]|\\s\\s).*"), said);
        }
    }

    private static List<Condition> all(boolean negated) {
        List<Condition> all = new ArrayList<>();
        for (Set<FlagKind> kinds :
                List.of(EnumSet.of(FlagKind.SELF_HARM), EnumSet.allOf(FlagKind.class))) {
            all.add(new Condition.Flags(kinds, Map.of(), negated, NOWHERE));
        }
        for (Relation relation : Relation.values()) {
            for (int turns = 0; turns < 3; turns++) {
                all.add(
                        new Condition.Coded(
                                relation,
                                Set.of(1L),
                                List.of(CodePath.of("A/B"), CodePath.of("C")),
                                turns == 2 ? List.of("G", "H") : List.of(),
                                turns == 1,
                                turns,
                                negated,
                                NOWHERE));
            }
        }
        for (Words words :
                List.of(
                        new Words.Phrase("a b"),
                        new Words.Near("a b", 0),
                        new Words.Near("a b c", 1),
                        new Words.Near("a b", 2),
                        new Words.Pattern("a*"),
                        new Words.Like("ab", 1),
                        new Words.Like("ab", 2))) {
            all.add(new Condition.Said(words, negated, NOWHERE));
        }
        for (Told told :
                List.of(
                        names("a", "b"),
                        new Told.Beginning("a"),
                        between("1", "2"),
                        between("1", null),
                        between(null, "2"),
                        new Told.Between("1", false, null, true),
                        new Told.Between(null, true, "1", false))) {
            all.add(by(null, told, negated));
            all.add(by("role", told, negated));
            all.add(new Condition.Speaking(Set.of(), false, told, negated, NOWHERE));
            for (Origin origin : Origin.values()) {
                all.add(new Condition.Of(origin, Set.of(), told, negated, NOWHERE));
            }
        }
        all.add(new Condition.Speaking(Set.of(), true, names("interviewer"), negated, NOWHERE));
        for (Certainty certainty : Certainty.values()) {
            all.add(new Condition.Sure(certainty, negated, NOWHERE));
        }
        all.add(new Condition.Noted(Set.of(), null, negated, NOWHERE));
        all.add(new Condition.Noted(Set.of(), "text", negated, NOWHERE));
        all.add(new Condition.KeyQuote(negated, NOWHERE));
        all.add(new Condition.CodedAtAll(negated, NOWHERE));
        all.add(new Condition.OfLength(2, 4, negated, NOWHERE));
        all.add(new Condition.OfLength(1, 1, negated, NOWHERE));
        all.add(new Condition.OfLength(0, 4, negated, NOWHERE));
        all.add(new Condition.OfLength(41, Integer.MAX_VALUE, negated, NOWHERE));
        all.add(
                new Condition.Either(
                        List.of(List.of(said("a")), List.of(said("b"))), negated, NOWHERE));
        return all;
    }

    private String sentence(Condition... conditions) {
        return inWords.sentence(
                new Understood(Unit.TURNS, Unit.TURNS, List.of(conditions), OWN, null));
    }

    private String phrase(Condition condition) {
        return inWords.phrase(condition, Unit.PASSAGES);
    }

    private String chip(Condition condition) {
        return inWords.chip(condition, Unit.PASSAGES);
    }

    private static Condition selected(String name) {
        return coded(Relation.SELECTED, false, false, name);
    }

    private static Condition coded(
            Relation relation, boolean below, boolean negated, String... paths) {
        List<CodePath> names = List.of(paths).stream().map(CodePath::of).toList();
        return new Condition.Coded(
                relation, Set.of(), names, List.of(), below, 0, negated, NOWHERE);
    }

    private static Condition said(String word) {
        return new Condition.Said(new Words.Phrase(word), false, NOWHERE);
    }

    private static Condition by(@Nullable String attribute, Told value, boolean negated) {
        return new Condition.SpokenBy(Set.of(), attribute, value, negated, NOWHERE);
    }

    private static Told names(String... names) {
        return new Told.Names(List.of(names));
    }

    private static Told between(@Nullable String from, @Nullable String to) {
        return new Told.Between(from, true, to, true);
    }
}
