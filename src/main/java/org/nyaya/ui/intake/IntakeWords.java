package org.nyaya.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Outcome;
import org.nyaya.exchange.Seen;
import org.nyaya.source.Added;
import org.nyaya.source.Kind;
import org.nyaya.source.Obstacle;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Refusal;
import org.nyaya.transcript.Warning;
import org.nyaya.words.Words;

/** What is said of files: the sentences of the command line, but where they name its options. */
final class IntakeWords {

    private final Words words;

    IntakeWords(Words words) {
        this.words = words;
    }

    /** What somebody should know of a file now. */
    Notice notice(ImportRow row) {
        List<String> sentences = new ArrayList<>();
        Outcome outcome = row.outcome().get();
        if (outcome != null) {
            sentences.add(sentence(outcome));
            return row.isTaken()
                    ? new Notice(Notice.Level.TAKEN, words.say("intake.taken"), sentences)
                    : new Notice(Notice.Level.TROUBLE, words.say("intake.not_taken"), sentences);
        }
        Obstacle obstacle = row.obstacle().get();
        return switch (row.seen().get()) {
            case Seen.Not(Looked why) ->
                    new Notice(Notice.Level.TROUBLE, word(why), List.of(sentence(why)));
            case Seen.Legible seen -> {
                if (obstacle != null) {
                    sentences.add(sentence(obstacle, seen.file()));
                }
                seen.warnings().forEach(one -> sentences.add(sentence(one, seen.file())));
                yield obstacle != null
                        ? new Notice(Notice.Level.TROUBLE, word(obstacle), sentences)
                        : warnings(seen.warnings(), sentences);
            }
        };
    }

    /** Why a file cannot be read; {@code why} is not of a draft. */
    String sentence(Looked why) {
        String name = name(why.file());
        return switch (why) {
            case Looked.Unread unread -> words.say("import.unread." + unread.why(), name);
            case Looked.Refused(_, Refusal refusal) ->
                    switch (refusal) {
                        case UNDECODABLE -> words.say("intake.undecodable", name);
                        case NO_TEXT -> words.say("intake.no_text", name);
                        default -> words.say("import.refused." + refusal, name);
                    };
            case Looked.Drafted _ -> "";
        };
    }

    String sentence(Warning warning, Path file) {
        return warning == Warning.GUESSED_ENCODING
                ? words.say("intake.guessed", name(file))
                : words.say("import.warning." + warning, name(file));
    }

    String sentence(Outcome outcome) {
        String name = name(outcome.file());
        return switch (outcome) {
            case Outcome.Changed _ -> words.say("intake.changed", name);
            case Outcome.Not(Looked why) -> sentence(why);
            case Outcome.Read(_, Added added) ->
                    switch (added) {
                        case Added.Done done ->
                                words.say("intake.done", done.source().name(), done.turns());
                        case Added.SameText same ->
                                words.say("import.same_text", name, same.as().name());
                        case Added.NameTaken taken ->
                                words.say("intake.name_taken", name, taken.name());
                    };
        };
    }

    String sentence(Obstacle obstacle, Path file) {
        return switch (obstacle) {
            case Obstacle.SameText same -> words.say("intake.same_text", name(file), same.as());
            case Obstacle.NameTaken taken ->
                    words.say("intake.name_taken", name(file), taken.name());
        };
    }

    /** A file that nobody came to, for the import ended before. */
    String notReached(Path file) {
        return words.say("intake.not_reached", name(file));
    }

    /** The few words for that. */
    String waited() {
        return words.say("intake.waited");
    }

    String kind(Kind kind) {
        return words.say("intake.kind." + kind);
    }

    /** Fetches the names of languages, which takes a while the first time; on any thread. */
    static void prepare() {
        var _ = language("en");
    }

    /** A language by its name in English, with its tag; the tag alone where it has none. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() || name.equals(tag) ? tag : name;
    }

    static String format(Format format) {
        return switch (format) {
            case TEXT -> "txt";
            case MARKDOWN -> "md";
            case OTRANSCRIBE -> "oTranscribe";
            case WHISPER -> "Whisper";
            default -> format.name().toLowerCase(Locale.ROOT);
        };
    }

    static String name(Path file) {
        return String.valueOf(file.toAbsolutePath().getFileName());
    }

    private Notice warnings(List<Warning> warnings, List<String> sentences) {
        return switch (warnings.size()) {
            case 0 -> Notice.NONE;
            case 1 ->
                    new Notice(
                            Notice.Level.WARNING,
                            words.say("intake.warning." + warnings.getFirst()),
                            sentences);
            default ->
                    new Notice(
                            Notice.Level.WARNING,
                            words.say("intake.warnings", warnings.size()),
                            sentences);
        };
    }

    private String word(Looked why) {
        return switch (why) {
            case Looked.Unread unread -> words.say("intake.unread." + unread.why());
            case Looked.Refused(_, Refusal refusal) -> words.say("intake.refused." + refusal);
            case Looked.Drafted _ -> "";
        };
    }

    private String word(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.SameText _ -> words.say("intake.obstacle.same_text");
            case Obstacle.NameTaken _ -> words.say("intake.obstacle.name_taken");
        };
    }
}
