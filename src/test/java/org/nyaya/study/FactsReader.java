package org.nyaya.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.nyaya.coding.Coder;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.text.Span;

/** The SQL of {@link Facts}. */
final class FactsReader {

    private FactsReader() {}

    static Facts read(Read read) {
        return new Facts(
                read.list(
                        FactsReader::source,
                        "select s.id, s.name, t.body, s.interview, s.kind, s.language, i.date"
                                + " from source s join text t on t.id = s.text"
                                + " left join interview i on i.id = s.interview"),
                read.list(
                        row ->
                                new Facts.Speaker(
                                        row.number(0),
                                        row.number(1),
                                        row.text(2),
                                        row.numberOrNull(3),
                                        row.flag(4)),
                        "select id, source, label, person, interviewer from speaker"),
                read.list(
                        FactsReader::turn,
                        "select t.id, t.source, t.start, t.said, t.end, t.speaker, s.interviewer,"
                                + " s.label, s.person, p.name"
                                + " from turn t left join speaker s on s.id = t.speaker"
                                + " left join person p on p.id = s.person order by t.start"),
                people(read),
                read.list(row -> attribute(read, row), "select id, name, type from attribute"),
                read.list(
                        row -> new Facts.Code(row.number(0), row.numberOrNull(1), row.text(2)),
                        "select id, parent, name from code"),
                read.list(
                        row -> new Coder(row.number(0), row.text(1)), "select id, name from coder"),
                read.list(
                        row -> new Facts.Layer(row.number(0), row.text(1), row.flag(2)),
                        "select id, name, kind = 'agreed' from layer"),
                read.list(
                        row -> coding(read, row),
                        "select c.id, c.source, c.start, c.end, c.code, c.coder, c.layer,"
                                + " l.kind = 'agreed', c.certainty, c.key_quote, c.memo"
                                + " from coding c join layer l on l.id = c.layer"),
                read.list(
                        row ->
                                new Facts.Quote(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        row.number(3),
                                        new Span(row.count(4), row.count(5)),
                                        row.count(6)),
                        "select id, memo, source, text, start, end, position from quote"),
                read.list(
                        row ->
                                new Facts.Lost(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        new Span(row.count(3), row.count(4)),
                                        row.number(5),
                                        row.number(6),
                                        row.text(7),
                                        row.text(8),
                                        row.flag(9),
                                        row.flag(10),
                                        row.text(11)),
                        "select id, source, text, start, end, code, coder, certainty, memo,"
                                + " key_quote, negative, flagged from lost"),
                new HashSet<>(
                        read.list(
                                row -> new Facts.LostMemo(row.number(0), row.number(1)),
                                "select lost, memo from lost_memo")),
                read.list(
                        row ->
                                new Facts.Flag(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        new Span(row.count(3), row.count(4)),
                                        row.text(5)),
                        "select id, source, text, start, end, kind from flag"),
                read.list(
                        row -> new Facts.SourceFlag(row.number(0), row.number(1), row.text(2)),
                        "select id, source, kind from source_flag"),
                read.list(
                        row ->
                                new Facts.Annotation(
                                        row.number(0),
                                        row.number(1),
                                        row.number(2),
                                        new Span(row.count(3), row.count(4)),
                                        row.number(5),
                                        row.text(6),
                                        row.text(7)),
                        "select id, source, text, start, end, coder, date, body from annotation"),
                new HashSet<>(read.list(row -> row.number(0), "select coding from negative_case")),
                read.list(row -> group(read, row), "select id, name from code_group"));
    }

    private static Facts.Group group(Read read, Row row) {
        return new Facts.Group(
                row.number(0),
                row.text(1),
                new HashSet<>(
                        read.list(
                                code -> code.number(0),
                                "select code from code_grouped where code_group = ?",
                                row.number(0))));
    }

    private static Facts.Source source(Row row) {
        return new Facts.Source(
                row.number(0),
                row.text(1),
                row.text(2),
                row.numberOrNull(3),
                row.text(4),
                row.text(5),
                row.textOrNull(6));
    }

    private static Facts.Turn turn(Row row) {
        return new Facts.Turn(
                row.number(0),
                row.number(1),
                row.count(2),
                row.count(3),
                row.count(4),
                row.numberOrNull(5),
                row.flag(6),
                row.textOrNull(7),
                row.numberOrNull(8),
                row.textOrNull(9));
    }

    private static List<Facts.Person> people(Read read) {
        Map<Long, Map<Long, String>> values = new HashMap<>();
        read.each(
                row ->
                        values.computeIfAbsent(row.number(0), id -> new HashMap<>())
                                .put(row.number(1), row.text(2)),
                "select person, attribute, value from value");
        return read.list(
                row ->
                        new Facts.Person(
                                row.number(0),
                                row.text(1),
                                values.getOrDefault(row.number(0), Map.of())),
                "select id, name from person");
    }

    private static Facts.Attribute attribute(Read read, Row row) {
        return new Facts.Attribute(
                row.number(0),
                row.text(1),
                row.text(2),
                read.list(
                        choice -> choice.text(0),
                        "select name from choice where attribute = ?",
                        row.number(0)));
    }

    private static Facts.Coding coding(Read read, Row row) {
        List<String> notes = new ArrayList<>(List.of(row.text(10)));
        read.each(
                memo -> notes.addAll(List.of(memo.text(0), memo.text(1))),
                "select title, body from memo where coding = ? and private = 0",
                row.number(0));
        notes.removeIf(String::isEmpty);
        return new Facts.Coding(
                row.number(0),
                row.number(1),
                new Span(row.count(2), row.count(3)),
                row.number(4),
                row.number(5),
                row.number(6),
                row.flag(7),
                row.text(8),
                row.flag(9),
                notes);
    }
}
