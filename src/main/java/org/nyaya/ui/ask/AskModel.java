package org.nyaya.ui.ask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.nyaya.people.Roster;
import org.nyaya.project.Table;
import org.nyaya.search.Answer;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.Facet;
import org.nyaya.search.Grounds;
import org.nyaya.search.SavedQuestion;
import org.nyaya.search.Understood;
import org.nyaya.search.Vocabulary;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.reviewing.Reviews;

/**
 * The question and what came of it. One question is on its way at a time; what comes of one that is
 * not the last any more is dropped, and whatever changes meanwhile is asked once.
 */
final class AskModel {

    /** How many hits are told at first. */
    static final int PAGE = 200;

    /** How many are told where all are wanted: to be sorted, or gone through one by one. */
    static final int ALL = Reviews.MOST;

    /** What is wrong with a clause at whose end somebody types is not said at once. */
    private static final int PATIENCE = 500;

    private record Told(Answer answer, Understood question, Found.Book book) {}

    private final Session session;
    private final StringProperty question = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Found> found =
            new ReadOnlyObjectWrapper<>(new Found.Nothing());
    private final ReadOnlyObjectWrapper<List<Facet>> facets =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SavedQuestion>> saved =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Vocabulary> vocabulary =
            new ReadOnlyObjectWrapper<>(Vocabulary.NONE);
    // Written on the window's thread, read where an answer is made ready.
    private volatile Map<String, String> people = Map.of();
    private int most = PAGE;
    private boolean all;
    private boolean shown;
    private boolean stale = true;
    private boolean namesStale = true;
    private boolean asking;
    private boolean again;
    private int asked;

    AskModel(Session session) {
        this.session = session;
        question.addListener((of, before, now) -> {
            most = PAGE;
            ask();
        });
        session.changes().on(changed -> ask(), Grounds.ANSWER);
        session.changes().on(changed -> names(), Grounds.VOCABULARY);
        session.changes().on(changed -> names(), Table.QUESTION);
    }

    /** The line, as it is written now. */
    StringProperty question() {
        return question;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** How what was found last spreads; none where nothing was. */
    ReadOnlyObjectProperty<List<Facet>> facets() {
        return facets.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<SavedQuestion>> saved() {
        return saved.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Vocabulary> vocabulary() {
        return vocabulary.getReadOnlyProperty();
    }

    /** While nobody sees it, nothing is asked; what changed meanwhile is asked when it is shown. */
    void show(boolean isShown) {
        shown = isShown;
        if (shown && stale) {
            ask();
        }
        if (shown && namesStale) {
            names();
        }
    }

    /** Tells more of what was found. */
    void more() {
        most *= 5;
        ask();
    }

    /** Whether all of what is found is told, and not only what comes first. */
    void all(boolean wanted) {
        boolean more = wanted && !all;
        all = wanted;
        if (more && found.get() instanceof Found.Answered now && now.isPart()) {
            ask();
        }
    }

    /** Adds a clause to the line, or takes it away where it is there. */
    void turn(String clause) {
        question.set(new Line(question.get()).turned(clause));
    }

    void clear() {
        shown = false;
        asked++;
        people = Map.of();
        question.set("");
        found.set(new Found.Nothing());
        facets.set(List.of());
        saved.set(List.of());
        vocabulary.set(Vocabulary.NONE);
    }

    private void ask() {
        if (!shown) {
            stale = true;
            return;
        }
        if (asking) {
            again = true;
            return;
        }
        stale = false;
        again = false;
        int number = ++asked;
        String line = question.get();
        if (line.isBlank()) {
            found.set(new Found.Nothing());
            facets.set(List.of());
            return;
        }
        asking = true;
        var study = session.study();
        CompletableFuture<Told> told =
                study.ask()
                        .ask(line, session.coder(), all ? ALL : most)
                        .thenCombine(
                                study.ask()
                                        .understand(line, session.coder())
                                        .thenCombine(study.codebook().tree(), Map::entry),
                                (answer, meant) ->
                                        new Told(
                                                answer,
                                                meant.getKey(),
                                                Found.Book.of(meant.getValue(), people)));
        session.kit()
                .screen()
                .after(
                        told,
                        one -> answered(number, line, one),
                        failure -> failed(number, line, failure));
    }

    private void answered(int number, String line, Told told) {
        if (isOld(number)) {
            return;
        }
        found.set(new Found.Answered(line, told.question(), told.answer(), told.book()));
        session.kit()
                .screen()
                .after(
                        session.study().ask().facets(line, session.coder()),
                        counted -> {
                            if (number == asked) {
                                facets.set(counted);
                            }
                        },
                        failure -> {
                            // Somebody renamed what it names: the answer says so in a moment.
                            if (!(failure instanceof BadQuestion)) {
                                session.kit().screen().unexpected(failure);
                            }
                        });
    }

    private void failed(int number, String line, Throwable failure) {
        if (isOld(number)) {
            return;
        }
        if (!(failure instanceof BadQuestion bad)) {
            // What was found before may not be so any more.
            found.set(new Found.Nothing());
            facets.set(List.of());
            stale = true;
            session.kit().screen().unexpected(failure);
            return;
        }
        boolean writing = bad.place().end() >= line.stripTrailing().length();
        if (writing && !(found.get() instanceof Found.Wrong)) {
            var soon =
                    CompletableFuture.runAsync(
                            () -> {},
                            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MILLISECONDS));
            session.kit().screen().after(soon, nothing -> refuse(number, line, bad));
        } else {
            refuse(number, line, bad);
        }
    }

    private void refuse(int number, String line, BadQuestion bad) {
        if (number == asked) {
            found.set(new Found.Wrong(line, bad));
        }
    }

    /** Whether another question has to be asked instead; then it is. */
    private boolean isOld(int number) {
        asking = false;
        if (number != asked || again) {
            ask();
            return true;
        }
        return false;
    }

    private void names() {
        if (!shown) {
            namesStale = true;
            return;
        }
        namesStale = false;
        session.kit().screen().after(session.study().ask().vocabulary(), vocabulary::set);
        session.kit().screen().after(session.study().questions().all(), saved::set);
        session.kit().screen().after(session.study().attributes().roster(), this::known);
    }

    private void known(Roster roster) {
        people = KnownOfPeople.in(roster);
        if (shown && found.get() instanceof Found.Answered answered) {
            found.set(answered.with(people));
        }
    }
}
