package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nyaya.coding.Pass;
import org.nyaya.project.Changed;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.text.ByNumber;
import org.nyaya.text.Names;
import org.nyaya.ui.beside.SourceItem.Heading;
import org.nyaya.ui.beside.SourceItem.Row;
import org.nyaya.ui.beside.SourceItem.Section;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Soon;

/** The sources of a study in their sections, and how far the coder is with each. */
final class SourcesModel {

    private record Loaded(
            List<Source> sources, Map<Long, Pass> passes, Map<Long, Integer> codings) {}

    private static final ByNumber BY_NUMBER = new ByNumber();
    private static final Comparator<Source> ORDER =
            Comparator.comparing((Source source) -> Section.of(source.kind()))
                    .thenComparing(source -> Names.fold(source.name()), BY_NUMBER);

    /** Between two readings of the list, while files come in by the hundred. */
    private static final long PAUSE_MILLIS = 250;

    private final Session session;
    private final Soon soon;
    private final ObservableList<SourceItem> items = FXCollections.observableArrayList();
    private final ObservableList<SourceItem> shownItems =
            FXCollections.unmodifiableObservableList(items);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final Map<Long, Integer> codings = new HashMap<>();
    private List<Source> sources = List.of();
    private Map<Long, Pass> passes = Map.of();
    private boolean loading;
    private boolean again;

    SourcesModel(Session session) {
        this.session = session;
        this.soon = new Soon(session.kit().screen(), PAUSE_MILLIS, this::load);
        filter.subscribe(this::arrange);
        session.veil().version().subscribe(now -> arrange());
        session.changes().on(this::changed, Table.SOURCE, Table.PASS, Table.CODING);
        load();
    }

    /** What is listed: headings, and the sources whose name has the filter in it. */
    ObservableList<SourceItem> items() {
        return shownItems;
    }

    StringProperty filter() {
        return filter;
    }

    /** How many sources the study has; negative while nobody knows. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Where in the list a source (an id) stands; negative where it does not. */
    int indexOf(long source) {
        return IntStream.range(0, items.size())
                .filter(i -> items.get(i) instanceof Row row && row.source().id() == source)
                .findFirst()
                .orElse(-1);
    }

    Optional<Source> source(long id) {
        return sources.stream().filter(source -> source.id() == id).findFirst();
    }

    /**
     * The source that stands {@code step} after another (an id) when all are listed; the first
     * where that one is not there.
     */
    Optional<Source> after(long source, int step) {
        int at = sources.stream().map(Source::id).toList().indexOf(source);
        int next = at < 0 ? 0 : at + step;
        return next >= 0 && next < sources.size()
                ? Optional.of(sources.get(next))
                : Optional.empty();
    }

    /** Says how far the coder is. */
    void say(Source source, Pass pass) {
        session.kit()
                .screen()
                .after(
                        session.study().passes().say(session.coder(), source, pass),
                        isThere -> {
                            if (!isThere) {
                                session.kit()
                                        .status()
                                        .complain(session.kit().say("beside.source.gone"));
                            }
                        });
    }

    /** Nothing of the study is left here. */
    void clear() {
        soon.never();
        sources = List.of();
        passes = Map.of();
        codings.clear();
        filter.set("");
        arrange();
        count.set(-1);
    }

    private void changed(Changed changed) {
        if (changed.touches(Table.SOURCE, Table.PASS)) {
            if (!soon.isAsked()) {
                load();
            }
        } else {
            recount(changed.sources());
        }
    }

    /** Changes that come while it reads are read together a little later. */
    private void load() {
        if (loading) {
            again = true;
            return;
        }
        loading = true;
        var all = session.study().sources().all();
        var said = session.study().passes().of(session.coder());
        var counts =
                all.thenCompose(found ->
                        session.study()
                                .codings()
                                .bySource(
                                        session.coder(), found.stream().map(Source::id).toList()));
        session.kit()
                .screen()
                .after(
                        all.thenCombine(
                                said.thenCombine(counts, Map::entry),
                                (found, more) -> new Loaded(found, more.getKey(), more.getValue())),
                        this::loaded,
                        failure -> {
                            loading = false;
                            session.kit().screen().unexpected(failure);
                        });
    }

    private void loaded(Loaded loaded) {
        sources = loaded.sources().stream().sorted(ORDER).toList();
        passes = loaded.passes();
        codings.clear();
        codings.putAll(loaded.codings());
        arrange();
        count.set(sources.size());
        loading = false;
        if (again) {
            again = false;
            soon.ask();
        }
    }

    private void recount(Collection<Long> changed) {
        session.kit()
                .screen()
                .after(
                        session.study().codings().bySource(session.coder(), changed),
                        counts -> {
                            codings.keySet().removeAll(changed);
                            codings.putAll(counts);
                            arrange();
                        });
    }

    private void arrange() {
        String wanted = Names.fold(filter.get());
        List<SourceItem> next = new ArrayList<>();
        for (Section section : Section.values()) {
            List<Row> rows = rows(section);
            List<Row> shown =
                    rows.stream()
                            .filter(row -> Names.fold(row.source().name()).contains(wanted))
                            .toList();
            if (!shown.isEmpty()) {
                int begun = (int) rows.stream().filter(row -> row.pass() != Pass.UNREAD).count();
                next.add(new Heading(section, begun, rows.size()));
                next.addAll(shown);
            }
        }
        show(next);
    }

    private List<Row> rows(Section section) {
        return sources.stream()
                .filter(source -> Section.of(source.kind()) == section)
                .map(source ->
                        new Row(
                                source,
                                passes.getOrDefault(source.id(), Pass.UNREAD),
                                codings.getOrDefault(source.id(), 0),
                                session.veil().flagged(source.id()).whole()))
                .toList();
    }

    /** Lines that stay the same are left alone, so that the list neither jumps nor flickers. */
    private void show(List<SourceItem> next) {
        int same = 0;
        int shorter = Math.min(next.size(), items.size());
        while (next.size() != items.size()
                && same < shorter
                && next.get(same).equals(items.get(same))) {
            same++;
        }
        if (next.size() != items.size()) {
            items.remove(same, items.size());
            items.addAll(next.subList(same, next.size()));
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(items.get(i))) {
                items.set(i, next.get(i));
            }
        }
    }
}
