package org.nyaya.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.nyaya.house.ReferenceData;

class SentencesTest {

    @Test
    void a_stop_before_a_capital_ends_a_sentence() {
        parts("I went home.| Nobody was there!| Why?| I do not know…| Well.");
    }

    @Test
    void a_word_in_lower_case_goes_on() {
        parts("It was e.g. a house... or so.| \"Why?\" she asked.");
    }

    @Test
    void quotes_and_brackets_close_with_their_sentence() {
        parts("She said, “Go home.”| Then (I was tired.)| I went.");
    }

    @Test
    void titles_initials_and_abbreviations_do_not_end_a_sentence() {
        parts("Dr. John F. Kennedy and Mrs. Moyo met.| They left.");
        parts("And I asked—Dr. Moyo was there—Mr. Neill.");
        parts("The U.S. Army and Washington, D.C. Police, Bill [Howard W.] Tindall [Jr.] Smith.");
    }

    @Test
    void an_abbreviation_may_end_a_sentence_when_the_next_word_begins_one() {
        parts("I moved to the U.S.| Then I worked for Boeing Inc.| We met in plan B.| It’s fine.");
        parts("It was 3 a.m.| Nobody slept.| Pens, paper, etc.| Anna had them.");
    }

    @Test
    void no_is_an_answer_unless_a_number_follows() {
        parts("Did you?| No.| I did not.| It was house No. 5 then.| On Nov. 10 we met.");
    }

    @Test
    void the_number_of_a_list_belongs_to_its_entry() {
        parts("1. Water\n|2. Food.\n|It was 1969.| Then it was 70.| Yes.");
    }

    @Test
    void a_remark_in_brackets_belongs_to_what_was_said_before() {
        parts("I ran away. [laughs]| And then (pause) I came back. [crying]");
        parts("We sang. [Laughs]\n|(She rose.)| I sat. (Pause)\n|So.| (I was tired.)");
        parts("I was asked.| [Robert] Gilruth asked me.| [Laughter] And so on.");
    }

    @Test
    void a_line_end_always_ends_a_sentence() {
        parts("Water,\n|food and\n\n  |shelter");
        parts("one\u2029|two\u2028|three");
    }

    @Test
    void other_scripts_end_sentences_with_their_own_stops() {
        parts("我去了。|他在吗？|好");
        parts("क्या?| मैं घर गया।| वह वहाँ था॥");
        parts("هل ذهبت؟| نعم.");
        parts("ሰላም።| ደህና።");
    }

    @Test
    void a_stop_inside_a_number_or_an_address_is_none() {
        parts("It cost 3.50 at www.example.org today.");
    }

    @Test
    void a_text_without_anything_visible_has_no_sentence() {
        assertEquals(0, Sentences.in("").count());
        assertEquals(0, Sentences.in(" \n\t\u200b ").count());
    }

    @Test
    void sentences_begin_on_visible_characters_and_never_inside_one() {
        for (int seed = 0; seed < 3000; seed++) {
            check(RandomText.of(new Random(seed)), "seed " + seed);
        }
    }

    @Test
    void sentences_of_real_interviews_hold_together_too() throws IOException {
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(ReferenceData.need("transcripts/real"), "*.txt")) {
            for (Path file : files) {
                String text = LfText.of(Files.readString(file));
                check(text, file.toString());
                int words = WordStarts.in(text).count();
                int sentences = Sentences.in(text).count();
                assertTrue(words / sentences > 7 && words / sentences < 30, file.toString());
            }
        }
    }

    @Test
    void a_line_of_five_million_characters_takes_no_longer_than_its_length() {
        String stops = ". [ (".repeat(1_000_000);
        assertTrue(Sentences.in(stops).count() > 0);
        assertEquals(1, Sentences.in("a.b".repeat(1_600_000)).count());
        assertEquals(1, Sentences.in("...)".repeat(1_200_000)).count());
    }

    private static void check(String text, String where) {
        Positions starts = Sentences.in(text);
        for (int start : starts.toArray()) {
            assertTrue(Characters.isEdge(text, start), where + " at " + start);
            assertEquals(start, Blanks.skip(text, start, text.length()), where + " at " + start);
        }
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line) < 0 ? text.length() : text.indexOf('\n', line);
            int first = Blanks.skip(text, line, end);
            if (first < end) {
                assertEquals(1, starts.within(first, first + 1), where + " line at " + line);
            }
            line = end + 1;
        }
    }

    /** The text with a bar wherever a sentence ends. */
    private static void parts(String barred) {
        String text = barred.replace("|", "");
        List<String> expected = new ArrayList<>();
        for (String part : barred.split("\\|", -1)) {
            expected.add(part.strip());
        }
        List<String> found = new ArrayList<>();
        Positions starts = Sentences.in(text);
        for (int i = 0; i < starts.count(); i++) {
            int end = i + 1 < starts.count() ? starts.get(i + 1) : text.length();
            found.add(text.substring(starts.get(i), end).strip());
        }
        assertEquals(expected, found);
    }
}
