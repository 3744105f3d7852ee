package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;

/**
 * Builds a draft from timed pieces of speech, as a transcript reads: one turn for what one speaker
 * says on end, begun by {@code NAME: }, pieces joined by a blank, turns apart by a blank line. A
 * pause of more than two seconds begins a new line within the turn, as does the first piece after
 * 600 characters that ends a sentence, or any after 1,200: a paragraph that people can cite. What
 * nobody is named for has one turn a paragraph.
 */
final class Talk {

    /** Who says a piece. */
    enum Voice {
        /** Whoever spoke last goes on. */
        SAME,
        /** Somebody whom the file does not name. */
        UNNAMED,
        /** The speaker of that name. */
        NAMED
    }

    /** A time that the file does not tell. */
    static final long UNTOLD = -1;

    private static final long PAUSE = 2000;
    private static final int LONG = 600;
    private static final int TOO_LONG = 1200;
    private static final String SENTENCE_ENDS = ".?!…。？！؟।";

    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<String> speakers = new ArrayList<>();
    private final List<DraftTurn> turns = new ArrayList<>();

    private boolean open;
    private int speaker = DraftTurn.NOBODY;
    private int start;
    private int said;
    private int paragraph;
    private long began = UNTOLD;
    private long lastEnd = UNTOLD;
    private long length;

    /**
     * Adds a piece.
     *
     * @param name of the speaker where one is named; else "", or the mark ("-") in front of what an
     *     unnamed voice says
     * @param piece line breaks in it become blanks; without anything visible only the label counts
     * @param from in milliseconds, or {@link #UNTOLD}
     * @param to as {@code from}
     */
    void say(Voice voice, String name, String piece, long from, long to) {
        String words = oneLine(piece);
        String label = oneLine(name);
        if (voice == Voice.NAMED && !label.isEmpty()) {
            speak(label, from);
        } else if (voice != Voice.SAME && !(words.isEmpty() && label.isEmpty())) {
            unnamed(label, from);
        }
        if (!words.isEmpty()) {
            append(words, from);
            lastEnd = Math.max(from, to);
        }
        length = Math.max(length, Math.max(from, to));
    }

    private void speak(String name, long from) {
        Integer known = numbers.putIfAbsent(Names.fold(name), speakers.size());
        if (known == null) {
            speakers.add(name);
        }
        int number = known == null ? speakers.size() - 1 : known;
        if (!open || number != speaker) {
            begin(number, from);
            text.append(name).append(':');
            said = text.length();
            paragraph = said;
        }
    }

    private void unnamed(String mark, long from) {
        if (!open || speaker != DraftTurn.NOBODY || !mark.isEmpty()) {
            begin(DraftTurn.NOBODY, from);
            text.append(mark);
            said = text.length();
        }
    }

    private void append(String words, long from) {
        if (!open) {
            begin(DraftTurn.NOBODY, from);
        }
        boolean first = text.length() == said;
        if (!first && isParagraphDone(from)) {
            if (speaker == DraftTurn.NOBODY) {
                begin(DraftTurn.NOBODY, from);
            } else {
                text.append('\n');
                paragraph = text.length();
            }
        } else if (text.length() > start && needsBlank(text.charAt(text.length() - 1), words)) {
            text.append(' ');
        }
        text.append(words);
    }

    private boolean isParagraphDone(long from) {
        if (from >= 0 && lastEnd >= 0 && from - lastEnd > PAUSE) {
            return true;
        }
        int written = text.length() - paragraph;
        return written > TOO_LONG
                || (written > LONG && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Chinese and Japanese are written without blanks. */
    private static boolean needsBlank(char before, String words) {
        return !isUnspaced(before) || !isUnspaced(words.charAt(0));
    }

    private static boolean isUnspaced(char c) {
        return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u30ff');
    }

    private void begin(int number, long from) {
        close();
        if (!text.isEmpty()) {
            text.append("\n\n");
        }
        open = true;
        speaker = number;
        start = text.length();
        said = start;
        paragraph = start;
        began = from;
    }

    private void close() {
        if (open) {
            String turn = text.substring(start);
            int from = start + Blanks.skip(turn, said - start, turn.length());
            Long millis = began < 0 ? null : began;
            turns.add(new DraftTurn(start, from, text.length(), speaker, millis));
            open = false;
        }
    }

    /** The draft; EMPTY where nothing was said. */
    Reading read(Format format, @Nullable Charset encoding, List<Warning> warnings) {
        close();
        if (text.isEmpty()) {
            return new Reading.Refused(Refusal.EMPTY);
        }
        List<Warning> all = new ArrayList<>(warnings);
        if (speakers.size() < 2) {
            all.add(speakers.isEmpty() ? Warning.NO_SPEAKERS : Warning.ONE_SPEAKER);
        }
        return new Reading.Read(
                new Draft(
                        text.toString(),
                        format,
                        encoding,
                        speakers,
                        turns,
                        List.of(),
                        null,
                        length > 0 ? Duration.ofMillis(length) : null,
                        all));
    }

    private static String oneLine(String piece) {
        String whole = Prose.storable(LfText.of(piece)).replace('\n', ' ');
        int from = Blanks.skip(whole, 0, whole.length());
        return whole.substring(from, Blanks.trim(whole, from, whole.length()));
    }
}
