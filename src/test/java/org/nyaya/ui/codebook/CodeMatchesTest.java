package org.nyaya.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Definition;
import org.nyaya.coding.Tags;
import org.nyaya.text.Span;
import org.nyaya.ui.codebook.CodeMatches.Match;
import org.nyaya.ui.codebook.CodeMatches.Tier;
import org.nyaya.ui.desk.Codes;

class CodeMatchesTest {

    private final List<Code> codes = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "hf, Host family, TAG",
        "HF, Host family, TAG",
        "host family, Host family, NAME",
        "HÖST  FAMILY, Host family, NAME",
        "host, Host family, NAME_PREFIX",
        "fam, Host family, WORD_PREFIX",
        "saf, Staff and fuel, INITIALS",
        "elter, Shelter, SUBSTRING",
        "relatives, Host family, DEFINITION",
        "etat, Santé (l’État), WORD_PREFIX",
        "sante, Santé (l’État), NAME_PREFIX",
    })
    void letters_match_a_code(String letters, String name, Tier tier) {
        add("Host family", "HF", "Living with relatives after return");
        add("Shelter", null, "");
        add("Staff and fuel", null, "");
        add("Santé (l’État)", null, "");
        Match first = matches(Map.of()).of(letters, List.of()).getFirst();
        assertEquals(name, first.code().name());
        assertEquals(tier, first.tier());
    }

    @Test
    void a_better_match_comes_before_a_worse_one_whatever_was_used_last() {
        Code tag = add("Zebra", "HO", "");
        Code name = add("ho", "AA", "");
        Code prefix = add("hope", "AB", "");
        Code word = add("at home", "AC", "");
        Code initials = add("health office", "AD", "");
        Code inside = add("shop", "AE", "");
        List<Long> backwards =
                List.of(inside.id(), initials.id(), word.id(), prefix.id(), name.id(), tag.id());
        assertEquals(
                List.of(tag, name, prefix, word, initials, inside),
                found(matches(Map.of(1, inside.id(), 2, initials.id())), "ho", backwards));
    }

    @Test
    void codes_that_match_equally_well_come_pinned_then_last_used_then_as_in_the_codebook() {
        Code one = add("hope", "AA", "");
        Code two = add("house", "AB", "");
        Code three = add("host", "AC", "");
        Code four = add("hotel", "AD", "");
        assertEquals(
                List.of(four, three, one, two),
                found(matches(Map.of(3, four.id())), "ho", List.of(three.id())));
    }

    @Test
    void without_letters_the_codes_used_last_come_first() {
        Code one = add("a", null, "");
        Code two = add("b", null, "");
        Code three = add("c", null, "");
        assertEquals(
                List.of(three, one, two),
                found(matches(Map.of(1, two.id())), "  ", List.of(three.id())));
    }

    @Test
    void two_letters_are_not_looked_for_in_what_is_said_of_codes() {
        add("Needs", "NE", "who lives here");
        assertEquals(List.of(), found(matches(Map.of()), "wh", List.of()));
    }

    @Test
    void any_code_is_the_first_for_its_letters() {
        Random random = new Random(7);
        List<String> words =
                List.of("ho", "home", "Host", "hé", "Über", "مأوى", "ملجأ", "家", "x y", "HO", "é");
        for (int i = 0; i < 600; i++) {
            add(words.get(random.nextInt(words.size())) + " " + i, null, "ho he ha");
        }
        Codes now = codes(Map.of(1, 5L, 2, 77L));
        CodeMatches matches = new CodeMatches(now);
        List<Long> used = new ArrayList<>(codes.stream().map(Code::id).toList());
        Collections.shuffle(used, random);
        for (Code code : codes) {
            String tag = now.tags().get(code.id());
            assertEquals(code, found(matches, String.valueOf(tag), used).getFirst(), tag);
        }
    }

    @Test
    void the_same_letters_mean_the_same_however_often_they_are_asked() {
        for (int i = 0; i < 50; i++) {
            add("code " + i % 10 + " " + i, null, "");
        }
        CodeMatches matches = matches(Map.of());
        List<Code> first = found(matches, "code 1", List.of(30L, 20L));
        assertEquals(first, found(matches, "code 1", List.of(30L, 20L)));
        assertEquals(first, found(matches(Map.of()), "CODE 1", List.of(30L, 20L)));
    }

    @ParameterizedTest
    @CsvSource({
        "Host family, fam, fam",
        "Host family, HO, Ho",
        "Santé mentale, sante, Santé",
        "Straße, strass, Straß",
        "shop at home, ho, ho",
        "ﬁnance, fin, ﬁn",
        "مركز الإيواء, الا, الإ",
        "Host family, xyz, ''",
    })
    void what_is_matched_is_shown_in_the_name(String name, String letters, String matched) {
        assertEquals(matched, CodeMatches.part(name, letters).of(name));
    }

    @Test
    void the_beginning_of_a_word_is_shown_rather_than_its_middle() {
        assertEquals(new Span(8, 10), CodeMatches.part("shop at home".replace("at", "to"), "ho"));
    }

    @Test
    void a_long_name_is_cut_so_that_what_is_matched_is_seen() {
        Code above = add("A theme with a name of some length", null, "");
        Code code = add(above, "w ".repeat(120) + "needle" + " w".repeat(60));
        CodeLine line = CodeLine.of(new CodeTree(codes), code, "needle", 44);
        assertEquals("needle", line.matched());
        assertTrue(line.text().length() < 60, line.text());
    }

    private Code add(String name, @Nullable String tag, String said) {
        return add(null, name, tag, said);
    }

    private Code add(Code above, String name) {
        return add(above.id(), name, null, "");
    }

    private Code add(@Nullable Long above, String name, @Nullable String tag, String said) {
        Definition definition = new Definition(said, "", "", "", "");
        int id = codes.size() + 1;
        Code code = new Code(id, above, name, id, null, tag, definition, null, null);
        codes.add(code);
        return code;
    }

    private Codes codes(Map<Integer, Long> pins) {
        CodeTree tree = new CodeTree(codes);
        return new Codes(tree, Tags.of(tree), Map.of(), Map.of(), pins);
    }

    private CodeMatches matches(Map<Integer, Long> pins) {
        return new CodeMatches(codes(pins));
    }

    private static List<Code> found(CodeMatches matches, String letters, List<Long> used) {
        return matches.of(letters, used).stream().map(Match::code).toList();
    }
}
