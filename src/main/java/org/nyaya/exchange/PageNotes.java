package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Place;
import org.nyaya.transcript.Warning;

/**
 * A scan whose words nobody can read, as a text with a line for each page: codes and memos can hang
 * on the pages.
 */
final class PageNotes {

    private PageNotes() {}

    /**
     * The text begins with the name, because two texts of a study are never the same.
     *
     * @param pages at least one
     */
    static Draft of(String name, int pages) {
        StringBuilder text = new StringBuilder(name);
        List<DraftTurn> turns = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        turns.add(new DraftTurn(0, 0, text.length(), DraftTurn.NOBODY));
        for (int page = 1; page <= pages; page++) {
            int start = text.append('\n').length();
            text.append("Page ").append(page);
            turns.add(new DraftTurn(start, start, text.length(), DraftTurn.NOBODY));
            places.add(new Place(start, Integer.toString(page), ""));
        }
        return new Draft(
                text.toString(),
                Format.PDF,
                null,
                List.of(),
                turns,
                places,
                null,
                null,
                List.of(Warning.PICTURES_LEFT_OUT));
    }
}
