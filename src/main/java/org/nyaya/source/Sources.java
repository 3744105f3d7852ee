package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Tx;
import org.nyaya.text.LfText;
import org.nyaya.text.Sentences;
import org.nyaya.text.WordStarts;

/**
 * The sources of a study. Adding one is an action; several are one step of the history when they
 * share a group.
 */
public final class Sources {

    private final Project project;

    public Sources(Project project) {
        this.project = project;
    }

    /** All sources, by name. */
    public CompletableFuture<List<Source>> all() {
        return project.read(SourceStore::all);
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
     * Adds a source with its text, speakers and turns; a transcript also begins an interview of its
     * name, or joins the one there is. The same text, or another text of that name, is told and
     * adds nothing.
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
            if (SourceStore.named(tx, arrival.name()).isPresent()) {
                return new Added.NameTaken(arrival.name());
            }
            return new Added.Done(
                    write(tx, arrival, sentences, words, original), arrival.draft().turns().size());
        });
    }

    private static Source write(
            Tx tx, Arrival arrival, byte[] sentences, byte[] words, byte @Nullable [] original) {
        long text = tx.keepText(arrival.draft().text(), sentences, words);
        Long kept = original == null ? null : tx.keepOriginal(arrival.name(), original);
        Long interview = arrival.kind() == Kind.TRANSCRIPT ? interview(tx, arrival) : null;
        Source source = SourceStore.insert(tx, arrival, interview, text, kept);
        List<Long> speakers = new ArrayList<>();
        for (String label : arrival.draft().speakers()) {
            speakers.add(
                    SourceStore.insertSpeaker(
                            tx, source.id(), label, arrival.person(label), arrival.asks(label)));
        }
        SourceStore.insertTurns(tx, source.id(), arrival.draft().turns(), speakers);
        return source;
    }

    private static long interview(Tx tx, Arrival arrival) {
        long interview = SourceStore.interview(tx, arrival.name(), arrival.language());
        for (long person : new TreeSet<>(arrival.people().values())) {
            SourceStore.insertInterviewed(tx, interview, person);
        }
        return interview;
    }
}
