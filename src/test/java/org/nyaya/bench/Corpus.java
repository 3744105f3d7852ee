package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Interview transcripts that nobody spoke: the same ones for the same seed and size. The lengths of
 * turns and sentences are those of the real interviews we have; see {@link Vocabulary} for the
 * words.
 */
final class Corpus {

    private static final int SEED = 20_260_101;
    private static final String QUESTIONS = "INTERVIEWER";

    private final Random random = new Random(SEED);
    private final Vocabulary vocabulary = new Vocabulary(random);
    private final int documents;
    private final int words;

    /** As many documents, with so many words in all of them together. */
    Corpus(int documents, int words) {
        this.documents = documents;
        this.words = words;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** Writes every document into an emptied folder and answers the files, in order. */
    List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
        List<Path> files = new ArrayList<>();
        for (int i = 1; i <= documents; i++) {
            Path file = folder.resolve(label(i) + ".txt");
            files.add(Files.writeString(file, transcript(i)));
        }
        return files;
    }

    /** Who answers in that document, counted from 1: also the name of its source. */
    static String label(int document) {
        return String.format(Locale.ROOT, "KI-%02d", document);
    }

    /** That document; they are to be asked for in order. */
    String transcript(int document) {
        int share = words / documents + (document <= words % documents ? 1 : 0);
        return transcript(label(document), share);
    }

    /**
     * The next transcript: turns parted by an empty line, of paragraphs that are lines each; the
     * first begins with who speaks and a colon.
     *
     * @param label of who answers
     * @param length in words, labels left aside
     */
    String transcript(String label, int length) {
        StringBuilder text = new StringBuilder();
        int left = length;
        while (left > 0) {
            left -= turn(text, QUESTIONS, Math.min(left, 5 + random.nextInt(35)));
            left -= turn(text, label, Math.min(left, answer()));
        }
        return text.toString();
    }

    /** Most answers are short, some are stories. */
    private int answer() {
        return 8 + (int) Math.min(600, -110 * Math.log(1 - random.nextDouble()));
    }

    private int turn(StringBuilder text, String label, int length) {
        if (length == 0) {
            return 0;
        }
        text.append(label).append(": ");
        int left = length;
        while (left > 0) {
            left -= sentence(text, Math.min(left, 4 + random.nextInt(24)));
            boolean paragraph = left > 0 && random.nextInt(9) == 0;
            text.append(left > 0 && !paragraph ? ' ' : '\n');
        }
        text.append('\n');
        return length;
    }

    private int sentence(StringBuilder text, int length) {
        for (int i = 0; i < length; i++) {
            String word = vocabulary.next();
            boolean first = i == 0;
            text.append(first ? Character.toUpperCase(word.charAt(0)) : ' ');
            text.append(first ? word.substring(1) : word);
            if (random.nextInt(60) == 0) {
                text.append("’s");
            } else if (i < length - 1 && random.nextInt(12) == 0) {
                text.append(',');
            }
        }
        text.append(random.nextInt(8) == 0 ? '?' : '.');
        return length;
    }
}
