package org.nyaya.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    static Known known(Read read) {
        Map<String, String> names = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        read.list(
                        row -> List.of(row.text(0), row.text(1), row.text(2)),
                        "select s.name, s.folded, t.hash from source s join text t on t.id = s.text")
                .forEach(source -> {
                    names.put(source.get(1), source.get(0));
                    texts.put(source.get(2), source.get(0));
                });
        return new Known(names, texts);
    }

    /**
     * The interview of that name, begun where there is none; a date or language that it has stays.
     */
    static long interview(
            Tx tx, String name, @Nullable String language, @Nullable PartialDate date) {
        String folded = Names.fold(name);
        String iso = date == null ? null : date.iso();
        Optional<Long> known =
                tx.one(row -> row.number(0), "select id from interview where folded = ?", folded);
        if (known.isEmpty()) {
            return tx.insert(
                    Table.INTERVIEW, "name, folded, language, date", name, folded, language, iso);
        }
        tell(tx, known.get(), "date", iso);
        tell(tx, known.get(), "language", language);
        return known.get();
    }

    private static void tell(Tx tx, long interview, String what, @Nullable String value) {
        String unknown = "select count(*) from interview where id = ? and " + what + " is null";
        if (value != null && tx.number(unknown, interview) > 0) {
            tx.update(Table.INTERVIEW, interview, what, value);
        }
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
