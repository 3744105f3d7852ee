package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of PDFs; all but the last tests skip the child process, which changes nothing. */
class PdfTest {

    private static final String FULL =
            "Wells fall dry earlier each year and those who walk to them";

    private static final List<String> NUMBERS = List.of("one", "two", "three", "four");

    @Test
    void lines_are_joined_to_paragraphs_that_room_and_space_part() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(
                            70,
                            80,
                            FULL,
                            "tell of it. The",
                            "Next begins here although lines are even now in here")
                    .lines(70, 150, "A paragraph by itself.");
            assertEquals(
                    FULL
                            + " tell of it. The\n\nNext begins here although lines are even now in"
                            + " here\n\nA paragraph by itself.",
                    draft(pdf).text());
        }
    }

    @Test
    void a_word_broken_at_the_end_of_a_line_is_whole_again_and_a_compound_keeps_its_hyphen()
            throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(
                    70,
                    80,
                    "The long way to the village is walked by all the neigh-",
                    "bours who live here, and this is by now a well-known and",
                    "often told thing in the village: it is known, and as well-",
                    "known as anything.");
            assertEquals(
                    "The long way to the village is walked by all the neighbours who live here,"
                            + " and this is by now a well-known and often told thing in the village:"
                            + " it is known, and as well-known as anything.",
                    draft(pdf).text());
        }
    }

    @Test
    void letters_that_are_printed_as_one_are_those_that_were_written() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.printedAsOne(70, 80, "The of\ufb01ce is on the \ufb02oor above.");
            assertEquals("The office is on the floor above.", draft(pdf).text());
        }
    }

    @Test
    void labels_in_bold_begin_turns() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            for (int i = 0; i < 4; i++) {
                pdf.text(70, 80 + 30 * i, 11, true, i % 2 == 0 ? "Anna:" : "Ben:")
                        .text(105, 80 + 30 * i, 11, false, "I say this.");
            }
            Draft draft = draft(pdf);
            assertEquals(List.of("Anna", "Ben"), draft.speakers());
            assertEquals("Ben|I say this.", Drafts.told(draft).getLast());
        }
    }

    @Test
    void heads_feet_and_page_numbers_are_left_out_and_pages_kept() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            for (int i = 1; i <= 4; i++) {
                pdf.text(70, 40, 9, false, "Study of wells")
                        .text(70, 80, 11, false, "This stands on page " + NUMBERS.get(i - 1) + ".")
                        .text(290, 810, 9, false, i + " / 4");
                if (i < 4) {
                    pdf.nextPage();
                }
            }
            Draft draft = draft(pdf);
            assertEquals(
                    "This stands on page one.\n\nThis stands on page two.\n\n"
                            + "This stands on page three.\n\nThis stands on page four.",
                    draft.text());
            assertEquals(
                    List.of("1", "2", "3", "4"), draft.places().stream().map(Place::page).toList());
            assertEquals(26, draft.places().get(1).start());
        }
    }

    @Test
    void pages_have_the_labels_that_the_file_gives_them() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, "First.").nextPage().lines(70, 80, "Second.").nextPage();
            pdf.lines(70, 80, "Third.").romanUntil(2);
            assertEquals(
                    List.of("i", "ii", "1"),
                    draft(pdf).places().stream().map(Place::page).toList());
        }
    }

    @Test
    void a_paragraph_goes_on_over_the_end_of_a_page() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 780, FULL, FULL).nextPage().lines(70, 80, FULL, "tell.");
            Draft draft = draft(pdf);
            assertEquals(FULL + " " + FULL + " " + FULL + " tell.", draft.text());
            assertEquals(2 * FULL.length() + 2, draft.places().getLast().start());
        }
    }

    @Test
    void numbers_in_the_margin_that_count_are_left_out() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            for (int i = 1; i <= 10; i++) {
                pdf.text(40, 60 + 30 * i, 8, false, Integer.toString(i))
                        .text(70, 60 + 30 * i, 11, false, (i % 2 == 0 ? "Anna" : "Ben") + ": Yes.");
            }
            assertEquals(List.of("Ben", "Anna"), draft(pdf).speakers());
        }
    }

    @Test
    void numbers_that_do_not_count_stay() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            for (int i = 1; i <= 10; i++) {
                pdf.text(40, 60 + 30 * i, 8, false, Integer.toString(i * i * 7 % 11))
                        .text(70, 60 + 30 * i, 11, false, "households");
            }
            assertEquals("7\thouseholds", draft(pdf).text().lines().findFirst().orElse(""));
        }
    }

    @Test
    void headings_are_sections_by_number_or_by_name() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.text(70, 80, 18, false, "Plan of the district")
                    .lines(70, 110, FULL, "end.")
                    .text(70, 170, 11, true, "4.2 Who may draw water")
                    .lines(70, 200, FULL, "end.");
            assertEquals(
                    List.of("Plan of the district", "4.2"),
                    draft(pdf).places().stream().map(Place::section).toList());
        }
    }

    @Test
    void rows_of_a_table_are_lines_with_tabs_between_cells() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, "Village", "Mhofu").lines(200, 80, "Wells", "3");
            assertEquals("Village\tWells\nMhofu\t3", draft(pdf).text());
        }
    }

    @Test
    void columns_that_the_file_tells_one_after_the_other_are_read_so() throws IOException {
        String[] left = new String[10];
        String[] right = new String[10];
        Arrays.setAll(left, i -> "left side words run on here " + (char) ('a' + i));
        Arrays.setAll(right, i -> "right side words run on here " + (char) ('a' + i));
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, left).lines(300, 80, right);
            assertEquals(String.join(" ", left) + " " + String.join(" ", right), draft(pdf).text());
        }
    }

    @Test
    void what_the_page_does_not_show_is_left_out() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.showBelow(100).lines(70, 80, "Hidden.").lines(70, 120, "Shown.");
            assertEquals("Shown.", draft(pdf).text());
        }
    }

    @Test
    void pictures_are_said_to_be_left_out() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, "Anna: See here.", "Anna: And here.").picture();
            assertEquals(
                    List.of(Warning.PICTURES_LEFT_OUT, Warning.ONE_SPEAKER), draft(pdf).warnings());
        }
    }

    @Test
    void a_scan_has_no_text() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            assertEquals(Refusal.NO_TEXT, refusal(pdf.picture().bytes()));
        }
    }

    @Test
    void a_pdf_with_a_password_is_locked_and_one_that_opens_without_is_read() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, "Secret.").locked("owner", "user");
            assertEquals(Refusal.LOCKED, refusal(pdf.bytes()));
        }
        try (PdfFiles pdf = new PdfFiles()) {
            assertEquals("Open.", draft(pdf.lines(70, 80, "Open.").locked("owner", "")).text());
        }
    }

    @Test
    void a_pdf_that_is_cut_off_is_broken() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            byte[] whole = pdf.lines(70, 80, "Whole.").bytes();
            assertEquals(Refusal.BROKEN, refusal(Arrays.copyOf(whole, whole.length - 20)));
            assertEquals(Refusal.BROKEN, refusal(Arrays.copyOf(whole, whole.length / 2)));
            assertEquals(
                    Refusal.BROKEN, refusal("%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)));
        }
    }

    @Test
    void a_pdf_goes_through_the_child_process_and_comes_back_the_same() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            byte[] file = pdf.text(70, 80, 18, true, "Wells \u00e9").lines(70, 120, FULL).bytes();
            assertEquals(reading(file), new Pdf().read(file, null));
        }
    }

    @Test
    void a_pdf_that_takes_too_long_is_given_up() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            byte[] bomb = pdf.bomb(30).bytes();
            Reading reading = new Pdf(Duration.ofSeconds(2)).read(bomb, null);
            assertEquals(new Reading.Refused(Refusal.TOO_HARD), reading);
        }
    }

    @Test
    void damaged_files_are_read_or_refused() throws IOException {
        try (PdfFiles pdf = new PdfFiles()) {
            pdf.lines(70, 80, FULL, "Anna: Yes.").picture().nextPage().lines(70, 80, "Ben: No.");
            byte[] file = pdf.romanUntil(1).bytes();
            Mutations.survives((bytes, encoding) -> reading(bytes), file, Mutations.count(), 1);
            Mutations.survives(new Pdf(), file, 5, 1);
        }
    }

    private static Draft draft(PdfFiles pdf) throws IOException {
        Draft draft = assertInstanceOf(Reading.Read.class, reading(pdf.bytes())).draft();
        Drafts.check(draft);
        assertEquals(Format.PDF, draft.format());
        return draft;
    }

    private static Refusal refusal(byte[] file) {
        return assertInstanceOf(Reading.Refused.class, reading(file)).why();
    }

    private static Reading reading(byte[] file) {
        return switch (PdfChild.answer(file)) {
            case PdfAnswer.Refused refused -> new Reading.Refused(refused.why());
            case PdfAnswer.Read read -> Pdf.reading(read.document());
        };
    }
}
