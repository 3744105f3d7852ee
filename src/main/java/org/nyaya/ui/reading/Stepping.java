package org.nyaya.ui.reading;

import java.util.List;
import java.util.Objects;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Sieve;

/** Going from one coding to the next, in the order of the text. */
final class Stepping {

    private final Desk desk;
    private final Caret caret;
    private final Scroll scroll;

    Stepping(Desk desk, Caret caret, Scroll scroll) {
        this.desk = desk;
        this.caret = caret;
        this.scroll = scroll;
    }

    /** Focuses the next coding, or the one before; the caret goes to where it begins. */
    void step(boolean forward) {
        List<Margin.Mark> marks = desk.beside().get().steps();
        int index = forward ? next(marks) : previous(marks);
        if (index >= 0 && index < marks.size()) {
            to(marks.get(index));
        }
    }

    /**
     * Focuses the coding of that id, where it is there; the caret goes to where it begins. One that
     * was hidden is shown, with all others.
     */
    void to(long coding) {
        boolean shown = desk.beside().get().steps().stream().anyMatch(mark -> mark.id() == coding);
        if (!shown) {
            desk.sieve().set(Sieve.ALL);
        }
        desk.marks().get().stream()
                .filter(mark -> mark.id() == coding)
                .findFirst()
                .ifPresent(this::to);
    }

    private void to(Margin.Mark mark) {
        caret.to(mark.span().start());
        desk.focused().set(mark.id());
        scroll.reveal(mark.span());
    }

    /** Focuses the next of those that lie over the focused one, or over the caret; in a ring. */
    void overlap(Marked marked) {
        List<Margin.Mark> all = desk.beside().get().steps();
        int focused = focused(all);
        Span here = focused >= 0 ? all.get(focused).span() : desk.target();
        List<Margin.Mark> there = marked.over(here).stream().filter(all::contains).toList();
        if (there.isEmpty()) {
            return;
        }
        int at = focused >= 0 ? there.indexOf(all.get(focused)) : -1;
        Margin.Mark next = there.get((at + 1) % there.size());
        if (focused < 0) {
            caret.to(next.span().start());
        }
        desk.focused().set(next.id());
        scroll.reveal(next.span());
    }

    private int next(List<Margin.Mark> marks) {
        int focused = focused(marks);
        if (focused >= 0) {
            return focused + 1;
        }
        int index = 0;
        while (index < marks.size() && marks.get(index).span().start() < caret.active()) {
            index++;
        }
        return index;
    }

    private int previous(List<Margin.Mark> marks) {
        int focused = focused(marks);
        if (focused >= 0) {
            return focused - 1;
        }
        int index = marks.size() - 1;
        while (index >= 0 && marks.get(index).span().start() >= caret.active()) {
            index--;
        }
        return index;
    }

    private int focused(List<Margin.Mark> marks) {
        Long id = desk.focused().get();
        for (int i = 0; id != null && i < marks.size(); i++) {
            if (Objects.equals(marks.get(i).id(), id)) {
                return i;
            }
        }
        return -1;
    }
}
