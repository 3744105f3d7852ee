package org.nyaya.ui.correcting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Sentences;
import org.nyaya.ui.desk.Transcript;

/** What is corrected at once. */
class StretchTest {

    @TempDir Path folder;

    @Test
    void a_turn_is_corrected_whole_with_all_its_paragraphs() throws CannotOpen {
        Transcript read = read("INT: Where?\n\nKI: In a house.\n\nBy the river.\n\nINT: And?\n");
        assertEquals(
                List.of("Where?", "In a house.\n\nBy the river.", "And?"), onwards(read, true));
    }

    @Test
    void one_goes_back_the_same_way() throws CannotOpen {
        Transcript read = read("INT: Where?\n\nKI: In a house.\n\nBy the river.\n\nINT: And?\n");
        assertEquals(onwards(read, true).reversed(), onwards(read, false));
    }

    @Test
    void a_long_turn_is_corrected_row_by_row() throws CannotOpen {
        Transcript read = read("INT: Where?\n\nKI: " + "We had a house. ".repeat(600) + "\n");
        List<String> all = onwards(read, true);
        assertTrue(all.size() > 4);
        assertTrue(
                "We had a house. "
                        .repeat(600)
                        .strip()
                        .equals(String.join(" ", all.subList(1, all.size()))));
    }

    @Test
    void words_from_the_right_are_corrected_sentence_by_sentence() throws CannotOpen {
        Transcript read = read("INT: Where?\n\nKI: بيت صغير. عند النهر.\n\nINT: And?\n");
        List<String> all = List.of("Where?", "بيت صغير.", "عند النهر.", "And?");
        assertEquals(all, onwards(read, true));
        assertEquals(all.reversed(), onwards(read, false));
    }

    @Test
    void a_turn_in_which_nothing_is_said_any_more_can_be_written_again() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            Source source =
                    TestStudy.source(study, "KI-07", "INT: Where?\n\nKI: No.\n\nINT: And?\n");
            Transcript before = read(study, source);
            Stretch no = Stretch.at(before, before.body().indexOf("No.")).orElseThrow();
            study.correcting()
                    .correct(NewWording.of(source.id(), source.text(), no.span(), ""))
                    .join();
            assertEquals(List.of("Where?", "", "And?"), onwards(read(study, source), true));
        }
    }

    private static List<String> onwards(Transcript read, boolean forward) {
        Optional<Stretch> first = Stretch.at(read, forward ? 0 : read.body().length());
        return Stream.iterate(
                        first,
                        Optional::isPresent,
                        one -> one.flatMap(s -> s.beside(read, forward)))
                .flatMap(Optional::stream)
                .map(one -> one.span().of(read.body()).strip())
                .toList();
    }

    private Transcript read(String text) throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            return read(study, TestStudy.source(study, "KI-07", text));
        }
    }

    private static Transcript read(Study study, Source source) {
        return study.project()
                .read(in -> {
                    var outline = study.outlines().of(in, source.id());
                    String body = study.texts().body(in, outline.text());
                    return Transcript.of(source, outline, body, Sentences.in(body));
                })
                .join();
    }
}
