package org.nyaya.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Format;

/**
 * A text from few words, so that much is found: head matter, questions, turns in which somebody
 * says much, little or nothing; or paragraphs that nobody speaks.
 */
final class RandomTranscript {

    /** Words whose stems are nobody else's, some of them names for others by a letter or two. */
    static final List<String> WORDS =
            List.of(
                    "tree", "road", "market", "water", "night", "money", "river", "cloud", "three",
                    "rider");

    /** Words whose English stems are others'. */
    static final List<String> STEMMED =
            List.of("shelter", "shelters", "sheltered", "need", "needs", "needed");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<String> speakers = new ArrayList<>();
    private final List<DraftTurn> turns = new ArrayList<>();

    private RandomTranscript(Random random) {
        this.random = random;
    }

    /** What these speakers say, the first of whom asks; {@code first} tells it from other texts. */
    static Draft spoken(Random random, List<String> speakers, String first) {
        RandomTranscript transcript = new RandomTranscript(random);
        if (random.nextInt(3) == 0) {
            transcript.turn("", transcript.talk());
            transcript.text.append('\n');
        }
        transcript.turn(speakers.getFirst(), first);
        for (int i = 4 + random.nextInt(8); i > 0; i--) {
            String speaker = speakers.get(random.nextInt(speakers.size()));
            transcript.turn(speaker, random.nextInt(8) == 0 ? "" : transcript.talk());
        }
        return transcript.draft();
    }

    /** Paragraphs without speakers. */
    static Draft written(Random random, String first) {
        RandomTranscript transcript = new RandomTranscript(random);
        transcript.turn("", first);
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            transcript.text.append('\n');
            transcript.turn("", transcript.talk());
        }
        return transcript.draft();
    }

    private void turn(String speaker, String said) {
        int start = text.length();
        int index = DraftTurn.NOBODY;
        if (!speaker.isEmpty()) {
            if (!speakers.contains(speaker)) {
                speakers.add(speaker);
            }
            index = speakers.indexOf(speaker);
            text.append(speaker).append(said.isEmpty() ? ":" : ": ");
        }
        turns.add(new DraftTurn(start, text.length(), text.length() + said.length(), index));
        text.append(said).append('\n');
    }

    private String talk() {
        StringBuilder talk = new StringBuilder();
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            talk.append(spelled(word()));
            talk.append(i == 1 ? "." : random.nextInt(5) == 0 ? ",\n" : " ");
        }
        return talk.toString();
    }

    private String word() {
        List<String> from = random.nextInt(4) == 0 ? STEMMED : WORDS;
        return from.get(random.nextInt(from.size()));
    }

    private String spelled(String word) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> word.toUpperCase(Locale.ROOT);
            case 2 -> word.replace('i', 'í').replace('o', 'ô');
            default -> word;
        };
    }

    private Draft draft() {
        return new Draft(
                text.toString(),
                Format.TEXT,
                null,
                speakers,
                turns,
                List.of(),
                null,
                null,
                List.of());
    }
}
