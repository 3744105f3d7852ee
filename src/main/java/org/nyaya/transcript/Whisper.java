package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The JSON of Whisper, of WhisperX with its speakers, and of whisper.cpp: segments with times in
 * seconds (whisper.cpp: offsets in milliseconds), a text, and perhaps a speaker for the segment or
 * for each word. Left out is all that the program knows about how sure it is, and the times of
 * words.
 */
public final class Whisper implements FormatReader {

    @Override
    public Reading read(byte[] file, @Nullable Charset encoding) {
        return switch (Decoding.decode(file, encoding)) {
            case Decoding.Outcome.Refused refused -> new Reading.Refused(refused.why());
            case Decoding.Outcome.Text text -> read(text);
        };
    }

    private static Reading read(Decoding.Outcome.Text decoded) {
        try (JsonParser json = Json.parser(decoded.text())) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return new Reading.Refused(Refusal.UNKNOWN_FORMAT);
            }
            List<Segment> segments = new ArrayList<>();
            @Nullable String whole = null;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                boolean list = name.equals("segments") || name.equals("transcription");
                if (list && value == JsonToken.START_ARRAY) {
                    addSegments(json, segments);
                } else if (name.equals("text") && value == JsonToken.VALUE_STRING) {
                    whole = json.getString();
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                return new Reading.Refused(Refusal.BROKEN);
            }
            if (segments.isEmpty() && whole == null) {
                return new Reading.Refused(Refusal.UNKNOWN_FORMAT);
            }
            return talk(segments, whole)
                    .read(
                            Format.WHISPER,
                            decoded.encoding(),
                            decoded.guessed()
                                    ? List.of(Warning.GUESSED_ENCODING)
                                    : List.<Warning>of());
        } catch (JacksonException broken) {
            return new Reading.Refused(Json.refusal(broken));
        }
    }

    private static void addSegments(JsonParser json, List<Segment> segments) {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_OBJECT) {
                segments.add(Segment.read(json));
            } else {
                json.skipChildren();
            }
        }
    }

    private static Talk talk(List<Segment> segments, @Nullable String whole) {
        Talk talk = new Talk();
        if (segments.isEmpty() && whole != null) {
            talk.say(Talk.Voice.UNNAMED, "", whole, Talk.UNTOLD, Talk.UNTOLD);
        }
        for (Segment segment : segments) {
            for (Segment.Part part : segment.parts()) {
                boolean named = !part.speaker().isBlank();
                talk.say(
                        named ? Talk.Voice.NAMED : Talk.Voice.UNNAMED,
                        part.speaker(),
                        part.text(),
                        part.from(),
                        segment.to());
            }
        }
        return talk;
    }
}
