package org.nyaya.study;

import java.util.List;
import org.nyaya.project.Project;
import org.nyaya.project.Read;

/**
 * What goes when a person is withdrawn: the interviews in which nobody else was asked, with all
 * their sources, and the sources in which nobody else answers; elsewhere only what that person
 * said.
 *
 * @param interviews ids of those that go, with all their sources
 * @param sources ids of the sources that go, those of the interviews among them
 * @param shared ids of the sources in which others answer too
 */
record Withdrawn(List<Long> interviews, List<Long> sources, List<Long> shared) {

    static Withdrawn of(Read read, long person) {
        List<Long> interviews =
                ids(
                        read,
                        "select interview from interview_person group by interview"
                                + " having count(*) = 1 and max(person) = ?",
                        person);
        List<Long> sources =
                ids(
                        read,
                        "select s.id from source s where s.interview in"
                                + " (select value from json_each(?)) or (s.id in (select source from"
                                + " speaker where person = ?) and not exists (select 1 from speaker"
                                + " where source = s.id and interviewer = 0 and person is not ?))",
                        Project.ids(interviews),
                        person,
                        person);
        List<Long> shared =
                ids(
                        read,
                        "select distinct source from speaker where person = ?"
                                + " and source not in (select value from json_each(?))",
                        person,
                        Project.ids(sources));
        return new Withdrawn(interviews, sources, shared);
    }

    private static List<Long> ids(Read read, String sql, Object... args) {
        return read.list(row -> row.number(0), sql, args);
    }
}
