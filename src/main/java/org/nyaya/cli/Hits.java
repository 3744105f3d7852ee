package org.nyaya.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Answer;
import org.nyaya.search.Hit;
import org.nyaya.source.Cited;
import org.nyaya.text.Names;
import org.nyaya.text.Span;

/** Prints what was found. */
final class Hits {

    private static final List<String> HEADER =
            List.of(
                    "source",
                    "start",
                    "end",
                    "codes",
                    "coder",
                    "person",
                    "score",
                    "text",
                    "page",
                    "section",
                    "speaker",
                    "paragraph",
                    "interview",
                    "marks");

    private static final List<String> GROUPS =
            List.of("name", "found", "source", "paragraph", "start", "end", "text");

    /**
     * Around the words that were asked for: the same on a screen, on paper and read aloud, and in
     * no transcript.
     */
    private static final char MARK = '⟦';

    private static final char END_OF_MARK = '⟧';

    private final Terminal terminal;

    Hits(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Rows for scripts: of hits, or of the people or sources that were asked for. */
    void table(Answer answer, Format format) throws IOException {
        if (isGrouped(answer)) {
            Printing.print(
                    terminal.out(),
                    format,
                    GROUPS,
                    answer.groups().stream().map(Hits::row).toList());
        } else {
            Printing.print(
                    terminal.out(), format, HEADER, answer.hits().stream().map(Hits::row).toList());
        }
    }

    /** For people: what was said, what is known of where, and how much there is. */
    void text(Answer answer) {
        answer.groups().forEach(this::print);
        answer.hits().forEach(this::print);
        terminal.say(
                "ask.found." + answer.shown(),
                answer.found(),
                answer.people(),
                answer.sources(),
                answer.took().toMillis(),
                terminal.words().say("ask.count." + answer.unit(), answer.found()));
        int shown = answer.hits().size() + answer.groups().size();
        int all =
                switch (answer.shown()) {
                    case PEOPLE -> answer.people();
                    case SOURCES -> answer.sources();
                    case PASSAGES, TURNS -> answer.found();
                };
        if (shown < all) {
            terminal.say("ask.page", shown, all);
        }
    }

    private static boolean isGrouped(Answer answer) {
        return switch (answer.shown()) {
            case PEOPLE, SOURCES -> true;
            case PASSAGES, TURNS -> false;
        };
    }

    private void print(Answer.Group group) {
        terminal.say("ask.group", group.name(), group.found(), cited(group.best()));
        said(group.best());
    }

    private void print(Hit hit) {
        String codes = String.join(", ", hit.codes().stream().map(CodePath::toString).toList());
        StringBuilder line = new StringBuilder(cited(hit));
        for (String part : List.of(who(hit), codes)) {
            line.append(part.isEmpty() ? "" : "  " + part);
        }
        terminal.print(line.toString());
        said(hit);
    }

    private void said(Hit hit) {
        marked(hit).lines().map(line -> ("    " + line).stripTrailing()).forEach(terminal::print);
        terminal.print("");
    }

    /** As people cite it: KI-07 ¶115, p. 17, 4.2; and the positions behind it. */
    private String cited(Hit hit) {
        StringBuilder cited = new StringBuilder(hit.source().name());
        cited.append(' ').append(terminal.words().say("ask.paragraph", hit.paragraph()));
        Cited place = hit.place();
        if (place != null && !place.page().isEmpty()) {
            cited.append(", ").append(terminal.words().say("ask.page_of", place.page()));
        }
        if (place != null && !place.section().isEmpty()) {
            cited.append(", ").append(place.section());
        }
        String interview = hit.interview();
        if (interview != null && !isSame(interview, hit.source().name())) {
            cited.append(", ").append(terminal.words().say("ask.interview", interview));
        }
        Span span = hit.span();
        return cited + " [" + span.start() + "–" + span.end() + "]";
    }

    /** The people, and the labels by which the source calls them where those are others. */
    private static String who(Hit hit) {
        String people = String.join(", ", hit.people());
        String labels = String.join(", ", hit.speakers());
        if (people.isEmpty() || labels.isEmpty() || isSame(people, labels)) {
            return people.isEmpty() ? labels : people;
        }
        return people + " (" + labels + ")";
    }

    private static boolean isSame(String one, String other) {
        return Names.fold(one).equals(Names.fold(other));
    }

    private static String marked(Hit hit) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Span mark : hit.marks()) {
            int start = mark.start() - hit.span().start();
            int end = mark.end() - hit.span().start();
            text.append(hit.text(), at, start)
                    .append(MARK)
                    .append(hit.text(), start, end)
                    .append(END_OF_MARK);
            at = end;
        }
        return text.append(hit.text(), at, hit.text().length()).toString();
    }

    private static List<@Nullable Object> row(Answer.Group group) {
        Hit best = group.best();
        return Arrays.asList(
                group.name(),
                group.found(),
                best.source().name(),
                best.paragraph(),
                best.span().start(),
                best.span().end(),
                best.text());
    }

    private static List<@Nullable Object> row(Hit hit) {
        return Arrays.asList(
                hit.source().name(),
                hit.span().start(),
                hit.span().end(),
                hit.codes().stream().map(CodePath::toString).toList(),
                hit.coder(),
                hit.people().isEmpty() ? null : String.join("; ", hit.people()),
                Math.round(hit.score() * 10_000) / 10_000.0,
                hit.text(),
                hit.place() == null ? null : orNull(hit.place().page()),
                hit.place() == null ? null : orNull(hit.place().section()),
                hit.speakers().isEmpty() ? null : String.join("; ", hit.speakers()),
                hit.paragraph(),
                hit.interview(),
                hit.marks().stream().map(mark -> mark.start() + "-" + mark.end()).toList());
    }

    private static @Nullable String orNull(String name) {
        return name.isEmpty() ? null : name;
    }
}
