package org.nyaya.ui.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.nyaya.people.Attribute;
import org.nyaya.people.Heard;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.project.Table;
import org.nyaya.source.Interview;
import org.nyaya.study.Study;
import org.nyaya.text.ByNumber;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Session;

/** Everybody the study knows, and every speaker whom nobody knows; asked anew when looked at. */
final class PeopleModel {

    /** So many attributes stand side by side. */
    static final int PAGE = 10;

    /**
     * All of it at one moment.
     *
     * @param unknown the speakers who do not ask and of whom nobody knows who they are
     */
    record Everybody(
            List<Attribute> attributes,
            List<Somebody> people,
            List<Heard> unknown,
            boolean isThere) {

        static final Everybody NOBODY = new Everybody(List.of(), List.of(), List.of(), false);

        static Everybody of(Roster roster, List<Interview> interviews, List<Heard> speakers) {
            Map<String, List<String>> asked = new HashMap<>();
            for (Interview interview : interviews) {
                for (String person : interview.people()) {
                    asked.computeIfAbsent(person, k -> new ArrayList<>()).add(interview.name());
                }
            }
            Map<Long, List<Heard>> heard = new HashMap<>();
            List<Heard> unknown = new ArrayList<>();
            for (Heard one : speakers) {
                Long person = one.speaker().person();
                if (person != null) {
                    heard.computeIfAbsent(person, k -> new ArrayList<>()).add(one);
                } else if (!one.speaker().interviewer()) {
                    unknown.add(one);
                }
            }
            List<Somebody> people = new ArrayList<>();
            for (Profile profile : roster.people()) {
                people.add(
                        new Somebody(
                                profile,
                                asked.getOrDefault(profile.person().name(), List.of()),
                                heard.getOrDefault(profile.person().id(), List.of())));
            }
            return new Everybody(roster.attributes(), people, unknown, true);
        }
    }

    private final Study study;
    private final ReadOnlyObjectWrapper<Everybody> everybody =
            new ReadOnlyObjectWrapper<>(Everybody.NOBODY);
    private final StringProperty filter = new SimpleStringProperty("");
    private final IntegerProperty first = new SimpleIntegerProperty();
    private final Asking<Everybody> asking;

    PeopleModel(Session session) {
        this.study = session.study();
        this.asking = new Asking<>(session.kit().screen(), this::ask, this::known);
        session.changes()
                .on(
                        changed -> asking.changed(),
                        Table.PERSON,
                        Table.ATTRIBUTE,
                        Table.CHOICE,
                        Table.VALUE,
                        Table.INTERVIEW,
                        Table.INTERVIEW_PERSON,
                        Table.SOURCE,
                        Table.SPEAKER);
    }

    ReadOnlyObjectProperty<Everybody> everybody() {
        return everybody.getReadOnlyProperty();
    }

    /** What names or values have to hold. */
    StringProperty filter() {
        return filter;
    }

    /** The first attribute that is shown. */
    IntegerProperty first() {
        return first;
    }

    /** The attributes that are shown side by side now. */
    List<Attribute> attributes() {
        List<Attribute> all = everybody.get().attributes();
        int from = Math.min(first.get(), Math.max(0, all.size() - 1));
        return all.subList(from, Math.min(all.size(), from + PAGE));
    }

    boolean isPaged() {
        return everybody.get().attributes().size() > PAGE;
    }

    void next() {
        if (first.get() + PAGE < everybody.get().attributes().size()) {
            first.set(first.get() + PAGE);
        }
    }

    void previous() {
        first.set(Math.max(0, first.get() - PAGE));
    }

    /** The people whose name, or something known of them, holds what is looked for. */
    List<Somebody> found() {
        String wanted = Names.fold(filter.get());
        return everybody.get().people().stream()
                .filter(one ->
                        wanted.isEmpty()
                                || Names.fold(one.person().name()).contains(wanted)
                                || one.profile().values().values().stream()
                                        .anyMatch(value -> Names.fold(value).contains(wanted)))
                .sorted(
                        Comparator.comparing(
                                one -> Names.fold(one.person().name()), new ByNumber()))
                .toList();
    }

    /** Somebody looks from now on, or does not any more. */
    void look(boolean now) {
        asking.look(now);
    }

    /** Nothing of the study is left here. */
    void clear() {
        asking.clear();
        filter.set("");
        first.set(0);
        everybody.set(Everybody.NOBODY);
    }

    private CompletableFuture<Everybody> ask() {
        return study.attributes()
                .roster()
                .thenCombine(study.interviews().all(), Known::new)
                .thenCombine(
                        study.speakers().all(),
                        (known, speakers) ->
                                Everybody.of(known.roster(), known.interviews(), speakers));
    }

    private record Known(Roster roster, List<Interview> interviews) {}

    private void known(Everybody now) {
        if (first.get() >= now.attributes().size()) {
            first.set(0);
        }
        everybody.set(now);
    }
}
