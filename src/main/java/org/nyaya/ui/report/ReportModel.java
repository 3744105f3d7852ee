package org.nyaya.ui.report;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.nyaya.analysis.Crossing;
import org.nyaya.coding.Coder;
import org.nyaya.people.Attribute;
import org.nyaya.people.Roster;
import org.nyaya.project.Table;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Session;

/**
 * What is counted, how it is told apart, and the counts. While nobody looks it only notes that they
 * are stale; what changes while it counts is counted together afterwards.
 */
final class ReportModel {

    /** So many groups stand side by side. */
    static final int PAGE = 12;

    private final Study study;
    private final Coder coder;
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.PEOPLE);
    private final ObjectProperty<Split> split = new SimpleObjectProperty<>(new Split.Nothing());
    private final BooleanProperty below = new SimpleBooleanProperty(true);
    private final BooleanProperty bars = new SimpleBooleanProperty();
    private final IntegerProperty first = new SimpleIntegerProperty();
    private final ObservableList<Attribute> attributes = FXCollections.observableArrayList();
    private final ObservableList<Attribute> seen =
            FXCollections.unmodifiableObservableList(attributes);
    private final ReadOnlyObjectWrapper<@Nullable Counted> counted = new ReadOnlyObjectWrapper<>();
    private final Asking<Asked> asking;

    ReportModel(Session session) {
        this.study = session.study();
        this.coder = session.coder();
        this.asking = new Asking<>(session.kit().screen(), this::ask, this::counted);
        session.changes()
                .on(
                        changed -> asking.changed(),
                        Table.CODING,
                        Table.CODE,
                        Table.SOURCE,
                        Table.TURN,
                        Table.SPEAKER,
                        Table.PERSON,
                        Table.ATTRIBUTE,
                        Table.CHOICE,
                        Table.VALUE,
                        Table.INTERVIEW,
                        Table.LAYER);
        split.addListener((of, before, now) -> {
            first.set(0);
            asking.changed();
        });
    }

    /** What bars show, and what is told apart. */
    ObjectProperty<Measure> measure() {
        return measure;
    }

    ObjectProperty<Split> split() {
        return split;
    }

    /** Whether a code is counted with the codes below it. */
    BooleanProperty below() {
        return below;
    }

    /** Whether counts are bars, not numbers side by side. */
    BooleanProperty bars() {
        return bars;
    }

    /** The first group that is shown; {@value #PAGE} stand side by side. */
    IntegerProperty first() {
        return first;
    }

    /** What is known of people. */
    ObservableList<Attribute> attributes() {
        return seen;
    }

    /** The counts; null until they are there. */
    ReadOnlyObjectProperty<@Nullable Counted> counted() {
        return counted.getReadOnlyProperty();
    }

    /** The columns that are shown now. */
    List<Column> columns() {
        Counted now = counted.get();
        if (now == null) {
            // They stand there while it is counted.
            return Counted.ALL;
        }
        List<Column> all = bars.get() ? now.groups(measure.get()) : now.columns(measure.get());
        if (!now.isSplit()) {
            return all;
        }
        int from = Math.min(first.get(), Math.max(0, all.size() - 1));
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    /** The greatest count of the columns that bars are as long as. */
    int most(List<Column> columns) {
        Counted now = counted.get();
        return now == null ? 0 : now.most(columns, below.get());
    }

    boolean hasMore() {
        Counted now = counted.get();
        return now != null && now.isSplit() && first.get() + PAGE < now.groups().size();
    }

    /** Shows the groups behind those that are shown. */
    void next() {
        if (hasMore()) {
            first.set(first.get() + PAGE);
        }
    }

    /** Shows the groups before those that are shown. */
    void previous() {
        first.set(Math.max(0, first.get() - PAGE));
    }

    /** Somebody looks from now on, or does not any more. */
    void look(boolean now) {
        asking.look(now);
    }

    /** Nothing of the study is left here. */
    void clear() {
        asking.clear();
        split.set(new Split.Nothing());
        attributes.clear();
        counted.set(null);
    }

    private CompletableFuture<Asked> ask() {
        return study.attributes().roster(List.of()).thenCombine(count(), Asked::new);
    }

    private record Asked(Roster known, Counted counts) {}

    private CompletableFuture<Counted> count() {
        Split wanted = split.get();
        return switch (wanted) {
            case Split.Nothing nothing -> study.frequencies().count(coder).thenApply(Counted::of);
            case Split.BySource by -> crossed(wanted, new Crossing.By.OfSource());
            case Split.ByAttribute by ->
                    crossed(wanted, new Crossing.By.OfAttribute(by.attribute().id()));
        };
    }

    private CompletableFuture<Counted> crossed(Split wanted, Crossing.By by) {
        return study.frequencies()
                .cross(coder, by)
                .thenApply(crossing -> Counted.of(wanted, crossing));
    }

    private void counted(Asked asked) {
        if (!asked.known().attributes().equals(attributes)) {
            attributes.setAll(asked.known().attributes());
        }
        if (split.get() instanceof Split.ByAttribute by) {
            follow(by.attribute());
        }
        if (asked.counts().split().equals(split.get())) {
            if (first.get() >= asked.counts().groups().size()) {
                first.set(0);
            }
            counted.set(asked.counts());
        }
    }

    /** An attribute may have been taken away by undo, or have other choices now. */
    private void follow(Attribute before) {
        Split now =
                attributes.stream()
                        .filter(one -> one.id() == before.id())
                        .findFirst()
                        .<Split>map(Split.ByAttribute::new)
                        .orElse(new Split.Nothing());
        if (!now.equals(split.get())) {
            split.set(now);
        }
    }
}
