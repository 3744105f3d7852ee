package org.nyaya.ui.revising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.CardSort;
import org.nyaya.coding.Coding;

/** A card sort while it goes on: which card is on top, and where those before it went. */
final class Cards {

    /** A passage on a card. */
    record Card(Coding coding, String in, int paragraph, String text) {}

    /** Where a card stays under the code it has. */
    static final int STAYS = 0;

    private final List<Card> cards;
    private final List<CardSort.Pile> piles;
    private final List<Integer> went = new ArrayList<>();

    Cards(List<Card> cards, List<CardSort.Pile> piles) {
        this.cards = List.copyOf(cards);
        this.piles = List.copyOf(piles);
    }

    int count() {
        return cards.size();
    }

    /** How many went somewhere; the next is the one on top. */
    int done() {
        return went.size();
    }

    boolean isOver() {
        return done() == count();
    }

    Card top() {
        return cards.get(done());
    }

    List<CardSort.Pile> piles() {
        return piles;
    }

    /** Puts the card on top on a pile, from 1, or leaves it; false where there is no such pile. */
    boolean put(int pile) {
        if (isOver() || pile < STAYS || pile > piles.size()) {
            return false;
        }
        went.add(pile);
        return true;
    }

    /** Takes the last one back; false where none was put. */
    boolean back() {
        if (went.isEmpty()) {
            return false;
        }
        went.removeLast();
        return true;
    }

    /** How many went to a pile; {@link #STAYS} for those that stay. */
    int on(int pile) {
        return (int) went.stream().filter(where -> where == pile).count();
    }

    /** Whether anything would change. */
    boolean movesAny() {
        return went.stream().anyMatch(where -> where != STAYS);
    }

    /** The piles of the codings that do not stay, by their ids. */
    Map<Long, CardSort.Pile> sorted() {
        Map<Long, CardSort.Pile> sorted = new LinkedHashMap<>();
        for (int i = 0; i < went.size(); i++) {
            if (went.get(i) != STAYS) {
                sorted.put(cards.get(i).coding().id(), piles.get(went.get(i) - 1));
            }
        }
        return sorted;
    }
}
