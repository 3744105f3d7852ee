package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void headings_paragraphs_and_bullets_are_told_apart() {
        assertEquals(
                List.of(
                        new Page.Heading(1, "Title"),
                        new Page.Paragraph(List.of(plain("First line, second line."))),
                        new Page.Bullet(List.of(plain("one that goes on"))),
                        new Page.Bullet(List.of(plain("two"))),
                        new Page.Paragraph(List.of(plain("After.")))),
                Page.of("# Title\n\nFirst line,\nsecond line.\n\n- one that\n  goes on\n- two\n\nAfter.\n")
                        .parts());
    }

    @Test
    void what_stands_out_and_what_one_types_lose_their_signs() {
        assertEquals(
                List.of(
                        new Page.Paragraph(
                                List.of(
                                        new Page.Run("Lost", Page.Look.STRONG),
                                        plain(" is "),
                                        new Page.Run("--lost", Page.Look.TYPED),
                                        plain(".")))),
                Page.of("**Lost** is `--lost`.").parts());
    }

    private static Page.Run plain(String text) {
        return new Page.Run(text, Page.Look.PLAIN);
    }
}
