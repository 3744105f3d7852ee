package org.nyaya.ui.code;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Pass;
import org.nyaya.project.Table;
import org.nyaya.source.Interview;
import org.nyaya.source.Turn;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/** What is said of the source that is read, in one line over its text. */
final class Facts {

    private static final long MINUTE = 60_000;

    private final Session session;
    private final Desk desk;
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");

    Facts(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        desk.transcript().subscribe(this::tell);
        session.changes().on(changed -> tell(desk.transcript().get()), Table.INTERVIEW, Table.PASS);
    }

    /** The line; empty where nothing is read. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    private void tell(@Nullable Transcript transcript) {
        if (transcript == null) {
            line.set("");
            return;
        }
        var interviews = session.study().interviews().all();
        var passes = session.study().passes().of(session.coder());
        session.kit()
                .screen()
                .after(
                        interviews.thenCombine(passes, Map::entry),
                        known -> {
                            if (transcript.equals(desk.transcript().get())) {
                                line.set(line(transcript, known.getKey(), known.getValue()));
                            }
                        });
    }

    private String line(Transcript transcript, List<Interview> interviews, Map<Long, Pass> passes) {
        List<String> parts = new ArrayList<>();
        String kind =
                session.kit()
                        .say(
                                switch (transcript.source().kind()) {
                                    case TRANSCRIPT -> "code.kind.transcript";
                                    case TRANSLATION -> "code.kind.translation";
                                    case NOTE -> "code.kind.note";
                                    case DOCUMENT -> "code.kind.document";
                                });
        Optional<String> date =
                interviews.stream()
                        .filter(one ->
                                Long.valueOf(one.id()).equals(transcript.source().interview()))
                        .findFirst()
                        .map(one -> one.details().date())
                        .map(this::day);
        parts.add(date.map(day -> kind + ", " + day).orElse(kind));
        minutes(transcript).ifPresent(parts::add);
        parts.add(session.kit().say("code.words", transcript.outline().words().count()));
        parts.add(
                session.kit()
                        .say(
                                switch (passes.getOrDefault(
                                        transcript.source().id(), Pass.UNREAD)) {
                                    case UNREAD -> "code.pass.unread";
                                    case FIRST -> "code.pass.first";
                                    case REVIEWED -> "code.pass.reviewed";
                                }));
        return String.join(" · ", parts);
    }

    /** As people write it, as far as it is known. */
    private String day(String iso) {
        Locale locale = session.kit().words().locale();
        return switch (iso.length()) {
            case 10 ->
                    DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(LocalDate.parse(iso));
            case 7 -> DateTimeFormatter.ofPattern("MMM yyyy", locale).format(YearMonth.parse(iso));
            default -> iso;
        };
    }

    /** How long the conversation is, as far as its turns tell: to the beginning of the last. */
    private Optional<String> minutes(Transcript transcript) {
        for (Turn turn : transcript.outline().turns().reversed()) {
            Long last = turn.millis();
            if (last != null) {
                return last < MINUTE
                        ? Optional.empty()
                        : Optional.of(
                                session.kit().say("code.minutes", (last + MINUTE / 2) / MINUTE));
            }
        }
        return Optional.empty();
    }
}
