package org.nyaya.ui.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.nyaya.source.Kind;
import org.nyaya.ui.intake.Chooser.Choice;
import org.nyaya.ui.kit.Kit;

/** What can be chosen for a file. */
final class Choices {

    private static final List<String> ENCODINGS =
            List.of(
                    "UTF-8",
                    "UTF-16LE",
                    "UTF-16BE",
                    "windows-1252",
                    "ISO-8859-15",
                    "windows-1250",
                    "windows-1251",
                    "windows-1254",
                    "windows-1256",
                    "IBM850",
                    "x-MacRoman");

    private static final List<String> LANGUAGES =
            List.of("en", "sn", "nd", "af", "ar", "de", "es", "fr", "it", "nl", "pt", "sw", "zu");

    private final Kit kit;
    private final ImportModel model;
    private final IntakeWords words;

    Choices(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        this.words = new IntakeWords(kit.words());
    }

    List<Choice> kinds() {
        return Stream.of(Kind.values())
                .map(kind -> new Choice(kind.name(), words.kind(kind)))
                .toList();
    }

    List<Choice> languages() {
        return LANGUAGES.stream().map(tag -> new Choice(tag, IntakeWords.language(tag))).toList();
    }

    List<Choice> encodings() {
        return Stream.concat(
                        Stream.of(new Choice("", kit.say("intake.encoding.itself"))),
                        ENCODINGS.stream().filter(Charset::isSupported).map(Choice::of))
                .toList();
    }

    List<Choice> interviews() {
        return Stream.concat(
                        Stream.of(new Choice("", kit.say("intake.interview.own"))),
                        Stream.concat(
                                        model.surroundings().interviews().stream(),
                                        model.rows().stream()
                                                .flatMap(row -> row.decided().stream())
                                                .filter(one ->
                                                        one.decision().kind() == Kind.TRANSCRIPT)
                                                .map(one -> one.decision().name()))
                                .distinct()
                                .map(Choice::of))
                .toList();
    }
}
