package org.nyaya.ui.finding;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.project.Remembered;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/**
 * The paragraphs that a coder wants to come back to. Kept inside the study file as ids and numbers,
 * never text; they belong to the coder alone, and no history tells of them.
 */
final class Bookmarks {

    /** A bookmark: the number of a paragraph in a source (an id). */
    record Mark(long source, int paragraph) {}

    private final Session session;
    private final Remembered remembered;
    private final String name;
    private final Map<Long, SortedSet<Integer>> kept = new TreeMap<>();
    private final ReadOnlyObjectWrapper<List<Mark>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

    Bookmarks(Session session) {
        this.session = session;
        this.remembered = session.study().project().remembered();
        this.name = "bookmarks/" + session.coder().id();
        session.kit()
                .screen()
                .after(
                        remembered.recall(name),
                        value -> {
                            value.ifPresent(this::read);
                            loaded.set(true);
                            tell();
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
        return new TreeSet<>(kept.getOrDefault(source, new TreeSet<>()));
    }

    /** Sets one, or removes the one that is there; answers whether it is there now. */
    boolean turn(Mark mark) {
        SortedSet<Integer> there = kept.computeIfAbsent(mark.source(), id -> new TreeSet<>());
        boolean set = there.add(mark.paragraph());
        if (!set) {
            there.remove(mark.paragraph());
        }
        keep();
        return set;
    }

    private void keep() {
        tell();
        session.kit().screen().after(remembered.remember(name, written()), nothing -> {});
    }

    /** Moves those of a source whose text was corrected, or whose correction was taken back. */
    void follow(Transcript before, Transcript now) {
        SortedSet<Integer> there = kept.getOrDefault(before.source().id(), new TreeSet<>());
        if (there.isEmpty() || before.paragraphs().count() == now.paragraphs().count()) {
            return;
        }
        Paragraphed paragraphed = Paragraphed.of(before, now);
        kept.put(
                before.source().id(),
                there.stream()
                        .map(paragraphed::now)
                        .collect(Collectors.toCollection(TreeSet::new)));
        keep();
    }

    /** Nothing of the study is left here. */
    void clear() {
        kept.clear();
        loaded.set(false);
        tell();
    }

    private void tell() {
        all.set(
                kept.entrySet().stream()
                        .flatMap(one ->
                                one.getValue().stream()
                                        .map(number -> new Mark(one.getKey(), number)))
                        .toList());
    }

    /** As {@code 12:4,17;13:2}: paragraphs by source. */
    private String written() {
        return kept.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .map(one ->
                        one.getKey()
                                + ":"
                                + one.getValue().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private void read(String value) {
        try {
            for (String one : value.split(";", -1)) {
                String[] parts = one.split(":", -1);
                if (parts.length == 2) {
                    kept.computeIfAbsent(Long.parseLong(parts[0]), id -> new TreeSet<>())
                            .addAll(
                                    Stream.of(parts[1].split(",", -1))
                                            .map(Integer::valueOf)
                                            .filter(number -> number > 0)
                                            .toList());
                }
            }
        } catch (NumberFormatException notOurs) {
            kept.clear();
        }
    }
}
