package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Characters;
import org.nyaya.text.LfText;

/** What the tests of readers ask of every draft. */
final class Drafts {

    private Drafts() {}

    static Draft of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The draft of a file that can be read, with what holds for every draft checked. */
    static Draft of(byte[] file) {
        return of(new PlainText(), file);
    }

    static Draft of(FormatReader reader, byte[] file) {
        Draft draft = assertInstanceOf(Reading.Read.class, reader.read(file, null)).draft();
        check(draft);
        return draft;
    }

    /** The draft that {@code reader} makes of a text, with what holds for every draft checked. */
    static Draft of(FormatReader reader, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        Draft draft = assertInstanceOf(Reading.Read.class, reader.read(file, null)).draft();
        check(draft);
        return draft;
    }

    /** The draft of a file of that name. */
    static Draft of(String name, byte[] file) {
        Draft draft = assertInstanceOf(Reading.Read.class, Formats.read(name, file, null)).draft();
        check(draft);
        return draft;
    }

    static Refusal refusal(FormatReader reader, String text) {
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        return assertInstanceOf(Reading.Refused.class, reader.read(file, null)).why();
    }

    static Refusal refusal(byte[] file) {
        return refusal(new PlainText(), file);
    }

    static Refusal refusal(FormatReader reader, byte[] file) {
        return assertInstanceOf(Reading.Refused.class, reader.read(file, null)).why();
    }

    /** Each turn as "speaker|what was said", or what was said alone where nobody is named. */
    static List<String> told(Draft draft) {
        return draft.turns().stream()
                .map(turn -> {
                    String said = draft.text().substring(turn.said(), turn.end());
                    return turn.speaker() == DraftTurn.NOBODY
                            ? said
                            : draft.speakers().get(turn.speaker()) + "|" + said;
                })
                .toList();
    }

    /** When each turn was said, in milliseconds; null where nobody knows. */
    static List<@Nullable Long> times(Draft draft) {
        List<@Nullable Long> times = new ArrayList<>();
        draft.turns().forEach(turn -> times.add(turn.millis()));
        return times;
    }

    static long labelled(Draft draft) {
        return draft.turns().stream().filter(turn -> turn.speaker() != DraftTurn.NOBODY).count();
    }

    /** What holds for every draft. */
    static void check(Draft draft) {
        String text = draft.text();
        assertTrue(text.indexOf('\r') < 0);
        assertTrue(LfText.isStorable(text));
        assertTrue(!Blanks.isBlank(text));
        int place = 0;
        for (Place next : draft.places()) {
            assertTrue(next.start() >= place && next.start() < text.length(), next.toString());
            place = next.start() + 1;
        }
        int before = 0;
        for (DraftTurn turn : draft.turns()) {
            assertEquals(turn.start(), Blanks.skip(text, before, text.length()), "nothing between");
            assertTrue(turn.start() >= before && turn.end() > turn.start(), turn.toString());
            assertEquals(turn.end(), Blanks.trim(text, turn.start(), turn.end()), turn.toString());
            assertEquals(turn.said(), Blanks.skip(text, turn.said(), turn.end()), turn.toString());
            assertTrue(turn.speaker() < draft.speakers().size(), turn.toString());
            for (int edge : new int[] {turn.start(), turn.said(), turn.end()}) {
                assertTrue(Characters.isEdge(text, edge), turn.toString());
            }
            before = turn.end();
        }
        assertEquals(text.length(), Blanks.skip(text, before, text.length()), "nothing behind");
    }
}
