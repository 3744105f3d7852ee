package org.nyaya.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Looked;
import org.nyaya.source.Arrival;
import org.nyaya.source.Obstacle;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;

/**
 * Prints drafts, so that somebody can see what would become of files before anything is written.
 */
final class DraftPrinter {

    private static final int FIRST_LINES = 5;
    private static final int LINE = 100;
    private static final List<String> HEADER =
            List.of(
                    "file",
                    "name",
                    "format",
                    "encoding",
                    "language",
                    "kind",
                    "date",
                    "seconds",
                    "characters",
                    "turns",
                    "speakers",
                    "first",
                    "warnings",
                    "problem");

    private final Terminal terminal;
    private final Format format;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private int failures;

    DraftPrinter(Terminal terminal, Format format) {
        this.terminal = terminal;
        this.format = format;
    }

    /** Says why a file was not read. */
    static void complain(Terminal terminal, Looked looked) {
        switch (looked) {
            case Looked.Unread unread ->
                    terminal.complain("import.unread." + unread.why(), unread.file());
            case Looked.Refused refused ->
                    terminal.complain("import.refused." + refused.why(), refused.file());
            case Looked.Drafted drafted -> {
                switch (drafted.obstacle()) {
                    case null -> {}
                    case Obstacle.SameText same ->
                            terminal.complain("import.same_text", drafted.file(), same.as());
                    case Obstacle.NameTaken taken ->
                            terminal.complain("import.name_taken", drafted.file(), taken.name());
                }
            }
        }
    }

    /** A person sees each file as it is seen; a table is printed at the end. */
    void add(Looked looked) {
        boolean fails = !(looked instanceof Looked.Drafted drafted) || drafted.obstacle() != null;
        failures += fails ? 1 : 0;
        if (format != Format.TEXT) {
            rows.add(row(looked));
        } else if (looked instanceof Looked.Drafted drafted) {
            print(drafted);
        }
        if (fails && format == Format.TEXT) {
            complain(terminal, looked);
        }
    }

    /** Prints what is left, and answers how many files would not come in. */
    int finish() throws IOException {
        if (format != Format.TEXT) {
            Printing.print(terminal.out(), format, HEADER, rows);
        }
        return failures;
    }

    private void say(String key, Object... args) {
        terminal.out().println("  " + terminal.words().say(key, args));
    }

    private void print(Looked.Drafted file) {
        Arrival arrival = file.arrival();
        Draft draft = arrival.draft();
        terminal.out().println(file.file());
        say(
                "draft.kind",
                arrival.name(),
                lower(arrival.kind()),
                arrival.language(),
                lower(draft.format()),
                draft.encoding() == null ? "–" : draft.encoding().name());
        if (arrival.date() != null) {
            say("draft.date", arrival.date().iso());
        }
        if (draft.length() != null) {
            say("draft.length", clock(draft.length()));
        }
        say("draft.turns", draft.turns().size(), draft.text().length());
        int[] turns = turns(draft);
        for (int i = 0; i < turns.length; i++) {
            String speaker = draft.speakers().get(i);
            String person = arrival.person(speaker);
            say(
                    "draft.speaker",
                    speaker,
                    turns[i],
                    arrival.asks(speaker) ? 1 : 0,
                    person == null ? 0 : 1,
                    person == null ? "" : person);
        }
        first(draft).forEach(line -> terminal.out().println("  | " + line));
        draft.warnings().forEach(warning -> say("import.warning." + warning, arrival.name()));
        terminal.out().println();
    }

    private List<@Nullable Object> row(Looked looked) {
        return switch (looked) {
            case Looked.Unread unread -> without(unread, unread.why());
            case Looked.Refused refused -> without(refused, refused.why());
            case Looked.Drafted drafted -> row(drafted);
        };
    }

    private static List<@Nullable Object> without(Looked looked, Enum<?> why) {
        @Nullable Object[] cells = new @Nullable Object[HEADER.size()];
        cells[0] = looked.file().toString();
        cells[cells.length - 1] = lower(why);
        return Arrays.asList(cells);
    }

    private List<@Nullable Object> row(Looked.Drafted file) {
        Arrival arrival = file.arrival();
        Draft draft = arrival.draft();
        return Arrays.asList(
                file.file().toString(),
                arrival.name(),
                lower(draft.format()),
                draft.encoding() == null ? null : draft.encoding().name(),
                arrival.language(),
                lower(arrival.kind()),
                arrival.date() == null ? null : arrival.date().iso(),
                draft.length() == null ? null : draft.length().toSeconds(),
                draft.text().length(),
                draft.turns().size(),
                speakers(arrival),
                first(draft),
                draft.warnings().stream().map(DraftPrinter::lower).toList(),
                switch (file.obstacle()) {
                    case null -> null;
                    case Obstacle.SameText same -> "same_text";
                    case Obstacle.NameTaken taken -> "name_taken";
                });
    }

    /** For scripts an object each; a cell of a table has room for the name and the number only. */
    private List<?> speakers(Arrival arrival) {
        Draft draft = arrival.draft();
        int[] turns = turns(draft);
        List<Object> speakers = new ArrayList<>();
        for (int i = 0; i < turns.length; i++) {
            String speaker = draft.speakers().get(i);
            if (format == Format.CSV) {
                speakers.add(speaker + ": " + turns[i]);
                continue;
            }
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            object.put("name", speaker);
            object.put("turns", turns[i]);
            object.put("asks", arrival.asks(speaker));
            object.put("person", arrival.person(speaker));
            speakers.add(object);
        }
        return speakers;
    }

    private static int[] turns(Draft draft) {
        int[] turns = new int[draft.speakers().size()];
        for (DraftTurn turn : draft.turns()) {
            if (turn.speaker() != DraftTurn.NOBODY) {
                turns[turn.speaker()]++;
            }
        }
        return turns;
    }

    private static List<String> first(Draft draft) {
        return draft.text()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(FIRST_LINES)
                .map(line ->
                        line.length() <= LINE
                                ? line
                                : line.substring(0, line.offsetByCodePoints(0, cut(line))) + "…")
                .toList();
    }

    private static int cut(String line) {
        return line.codePointCount(0, LINE) - 1;
    }

    private static String clock(Duration length) {
        return "%d:%02d:%02d"
                .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
