package org.nyaya.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.DraftTurn;

/** The SQL of sources, interviews, speakers and turns. */
final class SourceStore {

    private static final String SOURCE =
            "select s.id, s.interview, s.kind, s.name, s.language, s.text, t.length"
                    + " from source s join text t on t.id = s.text ";

    private SourceStore() {}

    static List<Source> all(Read read) {
        return read.list(SourceStore::source, SOURCE + "order by s.folded");
    }

    static List<Overview> overview(Read read) {
        return read.list(
                row ->
                        new Overview(
                                source(row),
                                row.textOrNull(7),
                                row.count(8),
                                row.count(9),
                                row.count(10)),
                "select s.id, s.interview, s.kind, s.name, s.language, s.text, t.length, i.name,"
                        + " (select count(*) from turn where source = s.id),"
                        + " (select count(*) from speaker where source = s.id),"
                        + " (select count(*) from coding where source = s.id)"
                        + " from source s join text t on t.id = s.text left join interview i on i.id = s.interview"
                        + " order by s.folded");
    }

    static Optional<Source> named(Read read, String name) {
        return read.one(SourceStore::source, SOURCE + "where s.folded = ?", Names.fold(name));
    }

    static Optional<Source> withText(Read read, String hash) {
        return read.one(SourceStore::source, SOURCE + "where t.hash = ?", hash);
    }

    static List<Long> translationsOf(Read read, long source) {
        return read.list(
                row -> row.number(0), "select id from source where translates = ?", source);
    }

    static Source insert(
            Tx tx, Arrival arrival, @Nullable Long interview, long text, @Nullable Long original) {
        long id =
                tx.insert(
                        Table.SOURCE,
                        "interview, kind, name, folded, language, text, original",
                        interview,
                        arrival.kind().stored(),
                        arrival.name(),
                        Names.fold(arrival.name()),
                        arrival.language(),
                        text,
                        original);
        return new Source(
                id,
                interview,
                arrival.kind(),
                arrival.name(),
                arrival.language(),
                text,
                arrival.draft().text().length());
    }

    /** The interview of that name, begun where there is none; a date that it has stays. */
    static long interview(Tx tx, String name, String language, @Nullable PartialDate date) {
        String folded = Names.fold(name);
        String iso = date == null ? null : date.iso();
        Optional<Long> known =
                tx.one(row -> row.number(0), "select id from interview where folded = ?", folded);
        if (known.isEmpty()) {
            return tx.insert(
                    Table.INTERVIEW, "name, folded, language, date", name, folded, language, iso);
        }
        boolean dated =
                tx.number(
                                "select count(*) from interview where id = ? and date is not null",
                                known.get())
                        > 0;
        if (iso != null && !dated) {
            tx.update(Table.INTERVIEW, known.get(), "date", iso);
        }
        return known.get();
    }

    static void insertInterviewed(Tx tx, long interview, long person) {
        boolean known =
                tx.number(
                                "select count(*) from interview_person where interview = ? and person = ?",
                                interview,
                                person)
                        > 0;
        if (!known) {
            tx.insert(Table.INTERVIEW_PERSON, "interview, person", interview, person);
        }
    }

    static long insertSpeaker(
            Tx tx, long source, String label, @Nullable Long person, boolean asks) {
        return tx.insert(
                Table.SPEAKER,
                "source, label, folded, person, interviewer",
                source,
                label,
                Names.fold(label),
                person,
                asks);
    }

    /** {@code speakers}: the ids of the speakers, in the order of the draft. */
    static void insertTurns(Tx tx, long source, List<DraftTurn> turns, List<Long> speakers) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (DraftTurn turn : turns) {
            Long speaker = turn.speaker() == DraftTurn.NOBODY ? null : speakers.get(turn.speaker());
            rows.add(
                    new @Nullable Object[] {
                        source, turn.start(), turn.said(), turn.end(), speaker, turn.millis()
                    });
        }
        tx.insertAll(Table.TURN, "source, start, said, end, speaker, millis", rows);
    }

    private static Source source(Row row) {
        return new Source(
                row.number(0),
                row.numberOrNull(1),
                Kind.of(row.text(2)),
                row.text(3),
                row.text(4),
                row.number(5),
                row.count(6));
    }
}
