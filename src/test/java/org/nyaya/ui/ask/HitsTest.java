package org.nyaya.ui.ask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.search.Hit;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.text.Span;

/** What is shown of hits: as much as is needed, the marks where they are; and what is decided. */
class HitsTest {

    private static final String LONG = "words and words ".repeat(60);

    @Test
    void a_short_passage_is_shown_whole() {
        Snippet snippet = Snippet.of(hit(100, "We had a house.\nA big one.", "house"));
        assertEquals("We had a house. A big one.", snippet.text());
        assertEquals("house", snippet.marks().getFirst().of(snippet.text()));
    }

    @Test
    void of_a_long_one_what_stands_around_the_first_mark() {
        Snippet snippet = Snippet.of(hit(7, LONG + "the house " + LONG, "house"));
        assertTrue(snippet.text().length() < 300, snippet.text());
        assertEquals("house", snippet.marks().getFirst().of(snippet.text()));
    }

    @Test
    void a_long_one_without_marks_is_shown_from_its_beginning() {
        Snippet snippet = Snippet.of(hit(0, LONG));
        assertTrue(snippet.text().startsWith("words and"));
        assertTrue(snippet.text().endsWith("\u00a0…"));
    }

    @Test
    void no_character_is_cut_in_two() {
        Snippet snippet = Snippet.of(hit(0, "👩🏽‍🌾".repeat(80)));
        assertEquals("👩🏽‍🌾".repeat(37) + "\u00a0…", snippet.text());
    }

    @Test
    void words_in_context_are_ordered_by_their_neighbours() {
        List<Found.Row> rows =
                List.of(
                        new Found.Row(hit(0, "a small house there", "house"), null),
                        new Found.Row(hit(5, "Big house, here", "house"), null));
        assertEquals(
                List.of("a small ", "Big "),
                InContext.of(rows, InContext.Order.FOUND).stream().map(InContext::before).toList());
        assertEquals(
                List.of("Big ", "a small "),
                InContext.of(rows, InContext.Order.BEFORE).stream()
                        .map(InContext::before)
                        .toList());
        assertEquals(
                List.of(", here", " there"),
                InContext.of(rows, InContext.Order.AFTER).stream().map(InContext::after).toList());
    }

    private static Hit hit(int start, String text, String... marked) {
        Source source = new Source(1, null, Kind.TRANSCRIPT, "KI01", "en", 1, 10_000);
        return new Hit(
                source,
                new Span(start, start + text.length()),
                List.of(),
                null,
                List.of("KI01"),
                List.of("KI01"),
                0,
                text,
                Arrays.stream(marked)
                        .map(word -> {
                            int at = start + text.indexOf(word);
                            return new Span(at, at + word.length());
                        })
                        .toList(),
                null,
                1,
                null);
    }
}
