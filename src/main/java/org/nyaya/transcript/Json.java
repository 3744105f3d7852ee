package org.nyaya.transcript;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON read as a stream, with limits on how deep, long and wide it may be. */
final class Json {

    /** What the transcripts of two programs look like, told by the names at the top. */
    enum Shape {
        OTRANSCRIBE,
        WHISPER,
        /** JSON of another kind, or none. */
        OTHER
    }

    private static final int DEEPEST = 64;

    // Programs in Python write NaN, which is no JSON.
    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxDocumentLength(Decoding.MOST_BYTES)
                                    .maxStringLength(Decoding.MOST_BYTES)
                                    .maxNameLength(1000)
                                    .maxNumberLength(100)
                                    .build())
                    .build();

    private Json() {}

    static JsonParser parser(String text) {
        return FACTORY.createParser(ObjectReadContext.empty(), text);
    }

    /** Why JSON that made the parser give up is refused. */
    static Refusal refusal(JacksonException reason) {
        return reason instanceof StreamConstraintsException ? Refusal.HOSTILE : Refusal.BROKEN;
    }

    /** Which program wrote the text. */
    static Shape shape(String text) {
        try (JsonParser json = parser(text)) {
            return json.nextToken() == JsonToken.START_OBJECT ? shape(json) : Shape.OTHER;
        } catch (JacksonException broken) {
            return Shape.OTHER;
        }
    }

    private static Shape shape(JsonParser json) {
        boolean text = false;
        boolean markup = false;
        for (String name = json.nextName(); name != null; name = json.nextName()) {
            JsonToken value = json.nextToken();
            if (name.equals("segments") || name.equals("transcription")) {
                return value == JsonToken.START_ARRAY ? Shape.WHISPER : Shape.OTHER;
            }
            if (name.equals("text") && value == JsonToken.VALUE_STRING) {
                text = true;
                markup |= json.getString().indexOf('<') >= 0;
            }
            markup |= name.startsWith("media");
            json.skipChildren();
        }
        if (!text) {
            return Shape.OTHER;
        }
        return markup ? Shape.OTRANSCRIBE : Shape.WHISPER;
    }
}
