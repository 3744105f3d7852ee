package org.nyaya.ui.intake;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Seen;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Refusal;
import org.nyaya.transcript.Warning;
import org.nyaya.words.Words;

class IntakeWordsTest {

    private static final Path FILE = Path.of("KI01.txt");
    private final IntakeWords words = new IntakeWords(Words.in(Locale.ENGLISH));

    static Stream<Seen> everything() {
        return Stream.of(
                        Stream.of(Refusal.values()).map(why -> new Looked.Refused(FILE, why)),
                        Stream.of(Looked.Why.values()).map(why -> new Looked.Unread(FILE, why)))
                .flatMap(all -> all)
                .map(Seen.Not::new);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_file_that_cannot_be_read_says_why_without_options_of_the_command_line(Seen seen) {
        assertSpeaks(words.notice(new ImportRow(seen, null)));
    }

    static Stream<Warning> warnings() {
        return Stream.of(Warning.values());
    }

    @ParameterizedTest
    @MethodSource("warnings")
    void a_warning_says_what_to_look_at_without_options_of_the_command_line(Warning warning) {
        Seen.Legible seen =
                new Seen.Legible(
                        FILE,
                        Seen.How.ITSELF,
                        "",
                        "",
                        Format.TEXT,
                        null,
                        null,
                        List.of(),
                        1,
                        1,
                        List.of(warning));
        assertSpeaks(words.notice(new ImportRow(seen, null)));
    }

    private static void assertSpeaks(Notice notice) {
        assertFalse(notice.word().isBlank());
        assertFalse(notice.sentences().isEmpty());
        assertFalse(String.join(" ", notice.sentences()).contains("--"));
    }
}
