package org.nyaya.health;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nyaya.project.Studies;

/** What another tool could do to a study, and how the check has to call it. */
enum Breakage {
    CODE_GONE(nowhere("code"), "delete from code where id = (select min(code) from coding)"),
    CODER_GONE(nowhere("coder"), "delete from coder where id = (select max(coder) from coding)"),
    LAYER_GONE(nowhere("layer"), "delete from layer where id = (select layer from coding)"),
    PERSON_GONE(
            nowhere("person"), "delete from person where id = (select min(person) from speaker)"),
    TEXT_GONE(nowhere("text"), "delete from text where id = (select min(text) from source)"),
    CODING_TOO_LONG(
            misplaced(Place.CODING),
            "update coding set end = end + 100000 where id = (select min(id) from coding)"),
    CODING_BEHIND(
            misplaced(Place.CODING),
            "update coding set start = 900000, end = 900001 where id = (select max(id) from coding)"),
    CODING_INVERTED(
            misplaced(Place.CODING_INVERTED),
            "update coding set end = start where id = (select max(id) from coding)"),
    CODING_ELSEWHERE(
            misplaced(Place.CODING_ELSEWHERE),
            "update coding set text = (select min(id) from text where id <> coding.text)"
                    + " where id = (select min(id) from coding)"),
    MEMO_GONE(nowhere("memo"), "delete from memo where id = (select max(memo) from quote)"),
    QUOTED_SOURCE_GONE(
            nowhere("source"), "delete from source where id = (select max(source) from quote)"),
    QUOTE_TOO_LONG(
            misplaced(Place.QUOTE),
            "update quote set end = end + 100000 where id = (select min(id) from quote)"),
    QUOTE_BEHIND(
            misplaced(Place.QUOTE),
            "update quote set start = 900000, end = 900001 where id = (select max(id) from quote)"),
    QUOTE_INVERTED(
            misplaced(Place.QUOTE_INVERTED),
            "update quote set end = start where id = (select max(id) from quote)"),
    QUOTE_ELSEWHERE(
            misplaced(Place.QUOTE_ELSEWHERE),
            "update quote set text = (select min(id) from text where id <> quote.text)"
                    + " where id = (select min(id) from quote)"),
    QUOTE_SLIPPED_IN(
            "Unaccounted",
            "insert into quote (uuid, action, memo, source, text, start, end, position)"
                    + " select 'x', action, memo, source, text, start, end + 1, 9 from quote limit 1"),
    LOST_TOO_LONG(
            misplaced(Place.LOST),
            "update lost set end = end + 100000 where id = (select max(id) from lost)"),
    LOST_BEHIND(
            misplaced(Place.LOST_NOWHERE),
            "update lost set start = 900000, end = 900001 where id = (select max(id) from lost)"),
    LOST_INVERTED(
            misplaced(Place.LOST_NOWHERE),
            "update lost set end = start where id = (select max(id) from lost)"),
    TURN_TOO_LONG(
            misplaced(Place.TURN),
            "update turn set end = end + 100000 where id = (select max(id) from turn)"),
    TURN_INVERTED(
            misplaced(Place.TURN_INVERTED),
            "update turn set said = start - 1 where id = (select max(id) from turn)"),
    TURN_OVERLAP(
            misplaced(Place.TURN_OVERLAP),
            "update turn set start = 0 where id = (select max(id) from turn where start > 9)"),
    STRANGER(
            misplaced(Place.SPEAKER),
            "update turn set speaker = (select max(id) from speaker where source <> turn.source)"
                    + " where id = (select min(id) from turn where speaker is not null)"),
    NEGATIVE_TIME(
            misplaced(Place.TIME),
            "update turn set millis = -1 where id = (select min(id) from turn)"),
    OTHER_WORDS(
            "OtherWords",
            "update text set body = body || '!' where id = (select max(text) from source)"),
    OTHER_LENGTH(
            "Unmeasured",
            "update text set length = length + 1 where id = (select max(text) from source)"),
    CUT_SENTENCES(
            "Unmeasured",
            "update text set sentences = x'ff' where id = (select min(text) from source)"),
    WORDS_BEHIND(
            "Unmeasured",
            "update text set words = x'ffffff0f' where id = (select min(text) from source)"),
    OTHER_ORIGINAL(
            "OtherOriginals",
            "insert into original (hash, name, bytes) values ('0', 'KI-01.docx', x'00')"),
    OTHER_CERTAINTY(
            "AgainstRules",
            "update coding set certainty = 'maybe' where id = (select min(id) from coding)"),
    RENAMED(
            "Unaccounted",
            "update interview set setting = 'elsewhere' where id = (select max(id) from interview)"),
    SLIPPED_IN(
            "Unaccounted",
            "insert into question (uuid, action, name, folded, question)"
                    + " select 'x', max(id), 'n', 'n', 'q' from action"),
    TAKEN_OUT("Vanished", "delete from interview where id = (select max(id) from interview)"),
    STEP_OF_NOTHING(
            "BrokenHistory",
            "update action set step = 99999 where id = (select max(id) from action)"),
    IMAGES_OF_NOTHING(
            "BrokenHistory",
            "update action set images = 99999 where id = (select max(id) from action)"),
    JOURNAL_OF_NOTHING(
            "BrokenHistory",
            "update journal set tbl = 'nothing' where id = (select max(id) from journal)"),
    SEARCHED_ELSEWHERE(
            "IndexDiffers",
            "update turn set said = said + 1 where id = (select max(id) from turn where end > said + 3)"),
    NOT_LOOKED_UP(
            "Lookups",
            "create table kept as select * from sqlite_master where name = 'memo_person'",
            "delete from sqlite_master where name = 'memo_person'",
            "",
            "insert into memo (uuid, action, title, date, kind, private, coder, person, body)"
                    + " select 'x', max(a.id), 't', '', 'field', 0, (select min(id) from coder),"
                    + " (select min(id) from person), 'b' from action a",
            "insert into sqlite_master select * from kept",
            "drop table kept");

    private static final String THEN = "\n";

    /** How {@link #called} calls the finding. */
    private final String finding;

    private final String sql;

    Breakage(String finding, String... sql) {
        this.finding = finding;
        this.sql = String.join(THEN, sql);
    }

    boolean is(Finding found) {
        return finding.equals(called(found));
    }

    private static String called(Finding found) {
        return switch (found) {
            case Finding.LeadsNowhere nowhere -> nowhere(nowhere.rows().target());
            case Finding.Misplaced misplaced -> misplaced(misplaced.place());
            default -> found.getClass().getSimpleName();
        };
    }

    private static String nowhere(String target) {
        return "to " + target;
    }

    private static String misplaced(Place place) {
        return "place " + place;
    }

    /** Does it to the closed study in that folder; an empty line stands for another connection. */
    void happen(Path folder) {
        List<String> together = new ArrayList<>();
        for (String one : sql.split(THEN, -1)) {
            if (one.isEmpty()) {
                Studies.tamper(folder, together.toArray(new String[0]));
                together.clear();
            } else {
                together.add(one);
            }
        }
        Studies.tamper(folder, together.toArray(new String[0]));
    }
}
