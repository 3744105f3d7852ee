package org.nyaya.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nyaya.people.Person;
import org.nyaya.source.Held;
import org.nyaya.source.Interviews;
import org.nyaya.source.Known;
import org.nyaya.source.Source;
import org.nyaya.ui.kit.Session;

/** What is in the study already that decisions about files depend on. */
public final class Surroundings {

    private final Session session;
    private final Runnable changed;
    private Known known = Known.NOTHING;
    private List<String> people = List.of();
    private List<String> interviews = List.of();
    private String language = "en";

    /** {@code changed}: what is done when something else is known. */
    Surroundings(Session session, Runnable changed) {
        this.session = session;
        this.changed = changed;
    }

    /** The names of people, in order. */
    public List<String> people() {
        return people;
    }

    /** The names of interviews, in order. */
    public List<String> interviews() {
        return interviews;
    }

    /** The language that most sources are in; English before there are any. */
    String language() {
        return language;
    }

    Known known() {
        return known;
    }

    void ask() {
        var screen = session.kit().screen();
        var study = session.study();
        screen.after(study.people().all(), all -> people = all.stream().map(Person::name).toList());
        screen.after(
                study.project().read(Interviews::in),
                all -> interviews = all.stream().map(Held::name).sorted().toList());
        screen.after(study.sources().all(), all -> language = most(all));
        screen.after(
                study.sources().known(),
                now -> {
                    known = now;
                    changed.run();
                });
    }

    void clear() {
        known = Known.NOTHING;
        people = List.of();
        interviews = List.of();
    }

    private static String most(List<Source> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(Source::language, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("en");
    }
}
