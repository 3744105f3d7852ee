package org.nyaya.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;

/**
 * What one speaker says before another does; in documents, a block of paragraphs.
 *
 * @param start UTF-16 position where it begins, with its label
 * @param said where what was said begins; {@code start} where there is no label
 * @param end behind its last character; exclusive
 * @param speaker who says it; null for head matter and documents
 * @param millis when it was said, from the beginning of the recording; null where nobody knows
 */
public record Turn(
        long id, int start, int said, int end, @Nullable Speaker speaker, @Nullable Long millis) {

    /** What was said, without the label. */
    public Span saidSpan() {
        return new Span(said, end);
    }

    /** The id of the person who speaks, the interviewer and unidentified speakers aside. */
    public Optional<Long> person() {
        return speaker == null || speaker.interviewer()
                ? Optional.empty()
                : Optional.ofNullable(speaker.person());
    }

    /** Whether it is a question of the interviewer, which searches leave out. */
    public boolean asks() {
        return speaker != null && speaker.interviewer();
    }
}
