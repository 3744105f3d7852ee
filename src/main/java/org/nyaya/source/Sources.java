package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.LfText;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/**
 * The sources of a study. Adding one is an action; several are one step of the history when they
 * share a group.
 */
public final class Sources {

    /** Who the people behind speakers are: a door that this room lets others open. */
    @FunctionalInterface
    public interface Persons {

        /** The id of the person of that name, added where there is none. */
        long named(Tx tx, String name);
    }

    private final Project project;
    private final Persons persons;

    public Sources(Project project, Persons persons) {
        this.project = project;
        this.persons = persons;
    }

    /** All sources, by name. */
    public CompletableFuture<List<Source>> all() {
        return project.read(SourceStore::all);
    }

    /** All sources with what they hold, by name. */
    public CompletableFuture<List<Overview>> overview() {
        return project.read(SourceStore::overview);
    }

    /** All sources, by name, where a read or an action is running already. */
    public static List<Source> in(Read read) {
        return SourceStore.all(read);
    }

    /** The source of that name, whatever its case. */
    public CompletableFuture<Optional<Source>> named(String name) {
        return project.read(read -> SourceStore.named(read, name));
    }

    /**
     * Adds a source with its text, speakers and turns; a transcript also begins its interview, or
     * joins the one there is, and so does a translation that names one. The same text, or another
     * text of that name, is told and adds nothing.
     *
     * @param original the bytes of the file, to be kept beside the text; null where they are not
     *     wanted
     */
    public CompletableFuture<Added> add(
            Project.Group group, Arrival arrival, byte @Nullable [] original) {
        String body = arrival.draft().text();
        // Worked out here, by the caller's thread, so that the study thread only writes.
        byte[] sentences = Sentences.in(body).packed();
        byte[] words = WordStarts.in(body).packed();
        return group.act(tx -> {
            Optional<Source> same = SourceStore.withText(tx, LfText.hash(body));
            if (same.isPresent()) {
                return new Added.SameText(same.get());
            }
            Optional<Source> taken = SourceStore.named(tx, arrival.name());
            if (taken.isPresent()) {
                return new Added.NameTaken(taken.get().name());
            }
            return new Added.Done(
                    write(tx, arrival, sentences, words, original), arrival.draft().turns().size());
        });
    }

    /** What would keep a source from being added now; nothing is written. */
    public CompletableFuture<Optional<Obstacle>> obstacle(Arrival arrival) {
        return project.read(read -> {
            Optional<Source> same = SourceStore.withText(read, LfText.hash(arrival.draft().text()));
            return same.isPresent()
                    ? same.map(source -> new Obstacle.SameText(source.name()))
                    : SourceStore.named(read, arrival.name())
                            .map(source -> new Obstacle.NameTaken(source.name()));
        });
    }

    /** What is there already of names and texts, to judge many arrivals by. */
    public CompletableFuture<Known> known() {
        return project.read(SourceStore::known);
    }

    /** What would go with a source now, if it were removed. */
    public CompletableFuture<GoesAlong> goesAlong(Source source) {
        return project.read(read -> GoesAlong.of(read, source.id()));
    }

    /**
     * Removes a source with all that goes along, in one action. Its people stay, and so does an
     * interview that has more to it; a translation of it stands alone from then on.
     */
    public CompletableFuture<Removed> remove(Source source) {
        return project.act(
                Label.of("source.remove", source.name()),
                tx -> {
                    GoesAlong with = GoesAlong.of(tx, source.id());
                    Optional<Long> interview = GoesAlong.interview(tx, source.id());
                    for (long translation : SourceStore.translationsOf(tx, source.id())) {
                        tx.update(Table.SOURCE, translation, "translates", (Object) null);
                    }
                    if (!tx.delete(Table.SOURCE, source.id())) {
                        return new Removed.Gone();
                    }
                    interview.ifPresent(id -> tx.delete(Table.INTERVIEW, id));
                    return new Removed.Done(with);
                });
    }

    private Source write(
            Tx tx, Arrival arrival, byte[] sentences, byte[] words, byte @Nullable [] original) {
        long text =
                tx.keepText(
                        arrival.draft().text(),
                        sentences,
                        words,
                        Places.write(arrival.draft().places()));
        Long kept = original == null ? null : tx.keepOriginal(arrival.name(), original);
        List<@Nullable Long> people = new ArrayList<>();
        for (String label : arrival.draft().speakers()) {
            String name = arrival.person(label);
            people.add(name == null ? null : persons.named(tx, name));
        }
        Long interview =
                switch (arrival.kind()) {
                    case TRANSCRIPT -> interview(tx, arrival, people);
                    case TRANSLATION ->
                            arrival.interview() == null ? null : interview(tx, arrival, people);
                    case NOTE, DOCUMENT -> null;
                };
        Source source = SourceStore.insert(tx, arrival, interview, text, kept);
        List<Long> speakers = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String label = arrival.draft().speakers().get(i);
            speakers.add(
                    SourceStore.insertSpeaker(
                            tx, source.id(), label, people.get(i), arrival.asks(label)));
        }
        SourceStore.insertTurns(tx, source.id(), arrival.draft().turns(), speakers);
        return source;
    }

    private static long interview(Tx tx, Arrival arrival, List<@Nullable Long> people) {
        String name = arrival.interview() == null ? arrival.name() : arrival.interview();
        // A translation is not in the language that was spoken.
        String spoken = arrival.kind() == Kind.TRANSCRIPT ? arrival.language() : null;
        long interview = SourceStore.interview(tx, name, spoken, arrival.date());
        for (int i = 0; i < people.size(); i++) {
            Long person = people.get(i);
            if (person != null && !arrival.asks(arrival.draft().speakers().get(i))) {
                SourceStore.insertInterviewed(tx, interview, person);
            }
        }
        return interview;
    }
}
