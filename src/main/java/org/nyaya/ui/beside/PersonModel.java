package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Profile;
import org.nyaya.people.Roster;
import org.nyaya.project.Table;
import org.nyaya.source.Interview;
import org.nyaya.source.Speaker;
import org.nyaya.source.Turn;
import org.nyaya.ui.beside.Here.Voice;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/** Who speaks in the source that is read, and in which interview. */
final class PersonModel {

    private final Session session;
    private final ReadOnlyObjectProperty<@Nullable Transcript> read;
    private final ReadOnlyObjectWrapper<Here> here = new ReadOnlyObjectWrapper<>(Here.NOBODY);
    private long asked;

    PersonModel(Session session, Desk desk) {
        this.session = session;
        this.read = desk.transcript();
        read.subscribe(this::load);
        session.changes()
                .on(
                        changed -> load(),
                        Table.PERSON,
                        Table.ATTRIBUTE,
                        Table.VALUE,
                        Table.INTERVIEW,
                        Table.INTERVIEW_PERSON);
    }

    ReadOnlyObjectProperty<Here> here() {
        return here.getReadOnlyProperty();
    }

    /** Nothing of the study is left here. */
    void clear() {
        asked++;
        here.set(Here.NOBODY);
    }

    private void load() {
        long ask = ++asked;
        Transcript now = read.get();
        if (now == null) {
            here.set(Here.NOBODY);
            return;
        }
        List<Speaker> speakers = speakers(now.outline().turns());
        CompletableFuture<Roster> people =
                session.study()
                        .attributes()
                        .roster(
                                speakers.stream()
                                        .map(Speaker::person)
                                        .filter(Objects::nonNull)
                                        .toList());
        Long id = now.outline().interview();
        CompletableFuture<Optional<Interview>> interview =
                id == null
                        ? CompletableFuture.completedFuture(Optional.empty())
                        : session.study().interviews().of(id);
        session.kit()
                .screen()
                .after(
                        people.thenCombine(
                                interview,
                                (roster, held) -> here(speakers, roster, held.orElse(null))),
                        found -> {
                            if (ask == asked) {
                                here.set(found);
                            }
                        });
    }

    private static Here here(List<Speaker> speakers, Roster roster, @Nullable Interview held) {
        Map<Long, Profile> profiles =
                roster.people().stream()
                        .collect(
                                Collectors.toMap(
                                        profile -> profile.person().id(), Function.identity()));
        List<Voice> voices = new ArrayList<>();
        for (Speaker speaker : speakers) {
            Long person = speaker.person();
            voices.add(new Voice(speaker, person == null ? null : profiles.get(person)));
        }
        return new Here(voices, roster.attributes(), held);
    }

    private static List<Speaker> speakers(List<Turn> turns) {
        Map<Long, Speaker> found = new LinkedHashMap<>();
        for (Turn turn : turns) {
            Speaker speaker = turn.speaker();
            if (speaker != null) {
                found.putIfAbsent(speaker.id(), speaker);
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Speaker::interviewer)).toList();
    }
}
