package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.project.Changed;
import org.nyaya.project.Remembered;
import org.nyaya.project.Table;
import org.nyaya.source.Landmark;
import org.nyaya.source.Landmarks;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/**
 * The paragraphs that a coder wants to come back to. Kept inside the study file as ids and numbers,
 * never text; they belong to the coder alone, and no history tells of them. So each is kept as it
 * was set, and where it is now is found anew whenever a text is another: undo brings it back.
 */
final class Bookmarks {

    /** A bookmark, where it is now: the number of a paragraph in a source (an id). */
    record Mark(long source, int paragraph) {}

    private final Session session;
    private final Remembered remembered;
    private final String name;
    private final List<Landmark> kept = new ArrayList<>();

    /** The paragraph of each now, as far as it was found. */
    private final Map<Landmark, Integer> places = new HashMap<>();

    private final ReadOnlyObjectWrapper<List<Mark>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private long asked;

    Bookmarks(Session session) {
        this.session = session;
        this.remembered = session.study().project().remembered();
        this.name = "bookmarks/" + session.coder().id();
        session.changes().on(this::changed, Table.SOURCE);
        session.kit()
                .screen()
                .after(
                        remembered.recall(name),
                        value -> {
                            value.map(WrittenMarks::read).ifPresent(kept::addAll);
                            loaded.set(true);
                            find();
                        });
    }

    /** Those of all sources, by source and paragraph. */
    ReadOnlyObjectProperty<List<Mark>> all() {
        return all.getReadOnlyProperty();
    }

    /** Whether what was kept is here: before that none can be set. */
    ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /** Those in a source (an id). */
    SortedSet<Integer> in(long source) {
        return all.get().stream()
                .filter(mark -> mark.source() == source)
                .map(Mark::paragraph)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Sets one, or removes what is there; answers whether one is there now. */
    boolean turn(Transcript read, int paragraph) {
        long source = read.source().id();
        if (remove(new Mark(source, paragraph))) {
            return false;
        }
        boolean any = paragraph <= read.paragraphs().count();
        int start = any ? read.paragraphs().get(paragraph - 1) : 0;
        kept.add(new Landmark(source, read.outline().text(), start, paragraph));
        tell();
        keep();
        // What is read may have been corrected a moment ago.
        find();
        return true;
    }

    /** Removes all that are there now; false where none is. */
    boolean remove(Mark mark) {
        boolean any = kept.removeIf(one -> now(one).equals(mark));
        if (any) {
            tell();
            keep();
        }
        return any;
    }

    /** Nothing of the study is left here. */
    void clear() {
        asked++;
        kept.clear();
        places.clear();
        loaded.set(false);
        tell();
    }

    private void changed(Changed changed) {
        if (kept.stream().anyMatch(one -> changed.sources().contains(one.source()))) {
            find();
        }
    }

    private void find() {
        long ask = ++asked;
        session.kit()
                .screen()
                .after(
                        session.study().landmarks().find(kept),
                        found -> {
                            if (ask == asked) {
                                found(found);
                            }
                        });
    }

    private void found(Map<Landmark, Landmarks.Found> found) {
        List<Landmark> before = List.copyOf(kept);
        places.clear();
        kept.replaceAll(one -> {
            Landmarks.Found now = found.get(one);
            if (now == null) {
                return one;
            }
            places.put(now.set(), now.paragraph());
            return now.set();
        });
        tell();
        if (!before.equals(kept)) {
            keep();
        }
    }

    private Mark now(Landmark one) {
        return new Mark(one.source(), places.getOrDefault(one, one.paragraph()));
    }

    private void tell() {
        all.set(
                kept.stream()
                        .map(this::now)
                        .distinct()
                        .sorted(
                                Comparator.comparingLong(Mark::source)
                                        .thenComparingInt(Mark::paragraph))
                        .toList());
    }

    private void keep() {
        session.kit()
                .screen()
                .after(remembered.remember(name, WrittenMarks.of(kept)), nothing -> {});
    }
}
