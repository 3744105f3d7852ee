package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * oTranscribe (.otr): JSON with the transcript as HTML. Speakers are told by their labels, as in
 * plain text. Stamps stay in the text as they are seen; the time of a turn that begins with one is
 * the exact one behind it ({@code data-timestamp}, in seconds, or as minutes and seconds in old
 * files). Left out are the name of the recording and where playing stopped.
 */
public final class OTranscribe implements FormatReader {

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
            @Nullable String html = null;
            for (String name = json.nextName(); name != null; name = json.nextName()) {
                JsonToken value = json.nextToken();
                if (name.equals("text") && value == JsonToken.VALUE_STRING) {
                    html = json.getString();
                } else {
                    json.skipChildren();
                }
            }
            if (json.nextToken() != null) {
                return new Reading.Refused(Refusal.BROKEN);
            }
            if (html == null) {
                return new Reading.Refused(Refusal.UNKNOWN_FORMAT);
            }
            return OTranscribeText.read(
                    html,
                    decoded.encoding(),
                    decoded.guessed() ? List.of(Warning.GUESSED_ENCODING) : List.<Warning>of());
        } catch (JacksonException broken) {
            return new Reading.Refused(Json.refusal(broken));
        }
    }
}
