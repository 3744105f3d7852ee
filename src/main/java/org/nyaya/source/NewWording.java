package org.nyaya.source;

import java.util.List;
import org.nyaya.text.LfText;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Span;

/**
 * What somebody wants a stretch of a text to say.
 *
 * @param source an id
 * @param text the id of the text that was read when this was written
 * @param stretch of what was said in one turn of that text
 * @param words what is to stand there, with LF line ends
 * @param typed how the words were changed, as coarse as one knows; positions count from the
 *     beginning of the stretch
 */
public record NewWording(long source, long text, Span stretch, String words, PositionMap typed) {

    /** Throws {@link IllegalArgumentException} where the changes do not make these words. */
    public NewWording {
        if (stretch.length() + typed.longer() != words.length()) {
            throw new IllegalArgumentException("These changes do not make these words");
        }
    }

    /** Words from anywhere, with any line ends; what was changed is found out. */
    public static NewWording of(long source, long text, Span stretch, String words) {
        String now = LfText.of(words);
        PositionMap.Change all =
                new PositionMap.Change(new Span(0, stretch.length()), now.length());
        return new NewWording(source, text, stretch, now, PositionMap.of(List.of(all)));
    }
}
