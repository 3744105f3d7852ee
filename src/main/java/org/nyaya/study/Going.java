package org.nyaya.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Person;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Source;

/**
 * What a purge takes for good, beside history and backups, and what it does not find.
 *
 * @param sources names of the sources that go
 * @param blanked names of the sources in which others speak too: only what the person said goes
 * @param codings how many passages of the sources that go are coded
 * @param memos how many memos go
 * @param steps how many steps of the history are forgotten
 * @param stays where the name is written elsewhere, which stays; empty where nowhere
 */
public record Going(
        List<String> sources,
        List<String> blanked,
        int codings,
        int memos,
        int steps,
        Stays stays) {

    /**
     * Where a name is still written.
     *
     * @param sources names of other sources whose texts hold it
     * @param codes names of codes whose definitions or examples do
     * @param memos how many other memos do
     * @param questions names of saved questions that do
     */
    public record Stays(
            List<String> sources, List<String> codes, int memos, List<String> questions) {

        public boolean isNowhere() {
            return sources.isEmpty() && codes.isEmpty() && memos == 0 && questions.isEmpty();
        }
    }

    static Going of(Read read, Purge.What what) {
        return switch (what) {
            case Purge.What.History() ->
                    going(
                            read,
                            List.of(),
                            List.of(),
                            null,
                            new Stays(List.of(), List.of(), 0, List.of()));
            case Purge.What.OfSource(Source source) -> {
                List<Long> goes = List.of(source.id());
                yield going(read, goes, List.of(), null, stays(read, source.name(), goes));
            }
            case Purge.What.OfPerson(Person person) -> {
                Withdrawn goes = Withdrawn.of(read, person.id());
                yield going(
                        read,
                        goes.sources(),
                        goes.shared(),
                        person.id(),
                        stays(read, person.name(), goes.sources()));
            }
        };
    }

    private static Going going(
            Read read, List<Long> sources, List<Long> blanked, @Nullable Long person, Stays stays) {
        String ids = Project.ids(sources);
        return new Going(
                names(read, sources),
                names(read, blanked),
                (int)
                        read.number(
                                "select count(*) from coding where source in"
                                        + " (select value from json_each(?))",
                                ids),
                (int)
                        read.number(
                                "select (select count(*) from memo"
                                        + " where person is ? and person is not null"
                                        + " or source in (select value from json_each(?))"
                                        + " or coding in (select id from coding where source in"
                                        + " (select value from json_each(?))))"
                                        + " + (select count(*) from annotation where source in"
                                        + " (select value from json_each(?)))",
                                person,
                                ids,
                                ids,
                                ids),
                (int) read.number("select count(*) from action where state is not null"),
                stays);
    }

    private static List<String> names(Read read, List<Long> sources) {
        return read.list(
                row -> row.text(0),
                "select name from source where id in (select value from json_each(?))"
                        + " order by folded",
                Project.ids(sources));
    }

    private static Stays stays(Read read, String name, List<Long> going) {
        String ids = Project.ids(going);
        return new Stays(
                read.list(
                        row -> row.text(0),
                        "select s.name from source s join text t on t.id = s.text"
                                + " where s.id not in (select value from json_each(?))"
                                + " and instr(lower(t.body), lower(?)) > 0 order by s.folded",
                        ids,
                        name),
                read.list(
                        row -> row.text(0),
                        "select name from code where instr(lower(name || ' ' || definition || ' '"
                                + " || include || ' ' || exclude || ' ' || example || ' '"
                                + " || counter_example), lower(?)) > 0 order by folded",
                        name),
                (int)
                        read.number(
                                "select (select count(*) from memo where ifnull(source, 0) not in"
                                        + " (select value from json_each(?))"
                                        + " and instr(lower(title || ' ' || body), lower(?)) > 0)"
                                        // Annotations stand among memos.
                                        + " + (select count(*) from annotation where source not in"
                                        + " (select value from json_each(?))"
                                        + " and instr(lower(body), lower(?)) > 0)",
                                ids,
                                name,
                                ids,
                                name),
                read.list(
                        row -> row.text(0),
                        "select name from question where instr(lower(question), lower(?)) > 0"
                                + " order by folded",
                        name));
    }
}
