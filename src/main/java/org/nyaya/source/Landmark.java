package org.nyaya.source;

/**
 * A paragraph that somebody wants to find again, as it was when they said so. It stays what it is
 * while the text is corrected; {@link Landmarks} knows where it is now.
 *
 * @param source an id
 * @param text the id of the text that was read then; 0 where that is not known
 * @param position where the paragraph begins in that text, in UTF-16 units
 * @param paragraph its number in that text
 */
public record Landmark(long source, long text, int position, int paragraph) {

    /** One of which only the number of the paragraph is known. */
    public static Landmark numbered(long source, int paragraph) {
        return new Landmark(source, 0, 0, paragraph);
    }
}
