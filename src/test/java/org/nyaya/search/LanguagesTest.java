package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    /** Signs, numbers, apostrophes, accents of both kinds, letters of many languages. */
    private static final String SAMPLE =
            "The mother’s sheltered e-mails, 3.5 km (2nd): l'eau d’ici, cafe\u0301s, Häuser — størst"
                    + " pão às três; Straße İstanbul'da чувствовал كتاب المدارس kumusha abantwana 😀 o.k.";

    @Test
    void words_stand_at_the_same_places_by_their_stems_and_as_written() {
        for (String language : Languages.withStems()) {
            assertEquals(
                    places(Languages.tokens(Languages.writtenField(language), SAMPLE)),
                    places(Languages.tokens(Languages.stemField(language), SAMPLE)),
                    language);
        }
    }

    @Test
    void the_stems_of_a_question_are_those_of_the_index() {
        for (String language : Languages.withStems()) {
            String field = Languages.stemField(language);
            assertEquals(
                    terms(Languages.tokens(field, SAMPLE)),
                    Languages.tokens(Languages.writtenField(language), SAMPLE).stream()
                            .map(token -> SAMPLE.substring(token.start(), token.end()))
                            .flatMap(word -> Languages.tokens(field, word).stream())
                            .map(Languages.Token::term)
                            .toList(),
                    language);
        }
    }

    @Test
    void english_words_are_compared_by_their_stems_case_and_accents_aside() {
        String field = Languages.stemField("en");
        assertEquals(
                terms(Languages.tokens(field, "shelter needs mother")),
                terms(Languages.tokens(field, "Sheltered NEEDING Mothér’s")));
    }

    @Test
    void a_word_has_one_stem_however_its_accents_were_typed() {
        Map<String, List<String>> words =
                Map.of(
                        "pt", List.of("ações", "informações", "mães", "coração"),
                        "fr", List.of("réfugiée", "éducation", "forêts", "l’élève"),
                        "es", List.of("niños", "situación", "países"),
                        "de", List.of("Häuser", "Mädchen", "Mütter"),
                        "ru", List.of("чёрный", "синий", "ёлками"),
                        "sv", List.of("öppen", "hjälper"),
                        "ro", List.of("copiilor", "învățători"),
                        "it", List.of("libertà", "perché"));
        words.forEach((language, all) -> {
            for (String word : all) {
                String field = Languages.stemField(language);
                List<String> stem = terms(Languages.tokens(field, word));
                String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
                assertEquals(stem, terms(Languages.tokens(field, apart)), word);
                assertEquals(
                        stem, terms(Languages.tokens(field, word.toUpperCase(Locale.ROOT))), word);
                if (!language.equals("ru")) {
                    // In Russian an accent may make another letter.
                    assertEquals(
                            stem,
                            terms(Languages.tokens(field, apart.replaceAll("\\p{M}", ""))),
                            word);
                }
            }
        });
        assertEquals(
                terms(Languages.tokens(Languages.stemField("ru"), "черный")),
                terms(Languages.tokens(Languages.stemField("ru"), "чёрный")));
    }

    @Test
    void shona_and_ndebele_words_are_compared_as_they_are_written() {
        for (String language : List.of("sn", "nd")) {
            assertEquals(Languages.writtenField(language), Languages.stemField(language));
            assertEquals(
                    List.of("vasikana", "needs"),
                    terms(Languages.tokens(Languages.stemField(language), "Vasikana needs")));
        }
    }

    @Test
    void a_region_makes_no_other_language_and_no_language_is_one_of_its_own() {
        assertEquals("en", Languages.key("en-GB"));
        assertEquals("sn", Languages.key("SN"));
        assertEquals("und", Languages.key(""));
        assertNotEquals(Languages.stemField("en"), Languages.stemField("fr"));
    }

    @Test
    void no_word_is_left_out() {
        for (String language : Languages.withStems()) {
            assertEquals(
                    4,
                    Languages.tokens(Languages.stemField(language), "to be or not").size(),
                    language);
        }
    }

    private static List<List<Integer>> places(List<Languages.Token> tokens) {
        return tokens.stream().map(token -> List.of(token.start(), token.end())).toList();
    }

    private static List<String> terms(List<Languages.Token> tokens) {
        return tokens.stream().map(Languages.Token::term).toList();
    }
}
