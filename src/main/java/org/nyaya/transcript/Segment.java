package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * One segment of Whisper's JSON.
 *
 * @param from in milliseconds, or {@link Talk#UNTOLD}
 * @param to in milliseconds, or {@link Talk#UNTOLD}
 * @param speaker "" where none is named
 * @param words those that name a speaker, in order
 */
record Segment(String text, String speaker, long from, long to, List<Word> words) {

    /** A word, its speaker, and when it begins. */
    record Word(String text, String speaker, long from) {}

    /** What one speaker says within a segment. */
    record Part(String text, String speaker, long from) {}

    /** No recording is longer than this many milliseconds: eleven days. */
    private static final double LONGEST = 1e9;

    /** A word is looked for no further than this behind the one before. */
    private static final int REACH = 200;

    /** Reads the object that the parser has just entered. */
    static Segment read(JsonParser json) {
        String text = "";
        String speaker = "";
        long[] times = {Talk.UNTOLD, Talk.UNTOLD};
        List<Word> words = new ArrayList<>();
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            switch (name) {
                case "text" -> text = string(json);
                case "speaker" -> speaker = string(json);
                case "start" -> times[0] = millis(json, 1000);
                case "end" -> times[1] = millis(json, 1000);
                case "offsets" -> readOffsets(json, value, times);
                case "words" -> readWords(json, value, words);
                default -> {}
            }
            json.skipChildren();
        }
        return new Segment(text, speaker, times[0], times[1], words);
    }

    /**
     * The segment cut where its words change their speaker; whole where they do not, or where the
     * words cannot be found in the text.
     */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int begin = 0;
        int at = 0;
        String who = words.isEmpty() ? speaker : words.getFirst().speaker();
        long since = from;
        for (Word word : words) {
            String sought = word.text().strip();
            int found = text.indexOf(sought, at, Math.min(text.length(), at + REACH));
            if (found < 0) {
                continue;
            }
            if (!word.speaker().equals(who)) {
                parts.add(new Part(text.substring(begin, found), who, since));
                begin = found;
                who = word.speaker();
                since = word.from() < 0 ? from : word.from();
            }
            at = found + sought.length();
        }
        parts.add(new Part(text.substring(begin), parts.isEmpty() ? named(who) : who, since));
        return parts;
    }

    private String named(String who) {
        return speaker.isEmpty() ? who : speaker;
    }

    private static void readOffsets(JsonParser json, JsonToken value, long[] times) {
        if (value != JsonToken.START_OBJECT) {
            return;
        }
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            if (name.equals("from")) {
                times[0] = millis(json, 1);
            } else if (name.equals("to")) {
                times[1] = millis(json, 1);
            }
            json.skipChildren();
        }
    }

    private static void readWords(JsonParser json, JsonToken value, List<Word> words) {
        if (value != JsonToken.START_ARRAY) {
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                Word word = word(json);
                if (!word.speaker().isEmpty() && !word.text().isBlank()) {
                    words.add(word);
                }
            } else {
                json.skipChildren();
            }
        }
    }

    private static Word word(JsonParser json) {
        String text = "";
        String speaker = "";
        long from = Talk.UNTOLD;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            json.nextToken();
            switch (name) {
                case "word" -> text = string(json);
                case "speaker" -> speaker = string(json);
                case "start" -> from = millis(json, 1000);
                default -> {}
            }
            json.skipChildren();
        }
        return new Word(text, speaker, from);
    }

    private static String string(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING ? json.getString() : "";
    }

    private static long millis(JsonParser json, int unit) {
        boolean number =
                json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                        || json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        double millis = number ? json.getDoubleValue() * unit : Talk.UNTOLD;
        return millis >= 0 && millis < LONGEST ? Math.round(millis) : Talk.UNTOLD;
    }
}
