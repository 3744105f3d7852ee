package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecodingTest {

    private static final String STORY = "I: Wie geht’s?\nB: Gut — “früher” besser.\n";

    @Test
    void utf_8_needs_no_mark_and_is_no_guess() {
        decodes(STORY, StandardCharsets.UTF_8, false, bytes(STORY, StandardCharsets.UTF_8));
    }

    @Test
    void one_byte_order_mark_is_taken_away_and_a_second_one_stays() {
        String twice = "\ufeff\ufeff" + STORY;
        for (Charset charset :
                new Charset[] {
                    StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
                }) {
            decodes("\ufeff" + STORY, charset, false, bytes(twice, charset));
            assertEquals("\ufeff" + STORY, text(bytes(twice, charset), charset));
        }
        assertEquals(
                "\ufeff" + STORY,
                text(bytes(twice, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16));
    }

    @Test
    void line_ends_become_lf_and_nothing_else_changes() {
        String text = "a\u2028b\u2029c 😀 e\u0301 é مرحبا\u000b\f\u0085 x";
        assertEquals(text + "\n\n", text(bytes(text + "\r\n\r", StandardCharsets.UTF_8), null));
    }

    @Test
    void utf_16_without_a_mark_is_found_in_either_order_and_any_script() {
        for (String text :
                new String[] {
                    STORY.repeat(20),
                    "И: Как дела?\nО: Хорошо, спасибо.\n".repeat(20),
                    "م: كيف حالك؟\nض: بخير.\n".repeat(20),
                    "问：你好吗？\n答：很好，谢谢你。\n".repeat(20),
                    "क: आप कैसे हैं?\nख: अच्छा।\n".repeat(20),
                    "A: 😀 fine\n"
                }) {
            decodes(text, StandardCharsets.UTF_16LE, false, bytes(text, StandardCharsets.UTF_16LE));
            decodes(text, StandardCharsets.UTF_16BE, false, bytes(text, StandardCharsets.UTF_16BE));
        }
    }

    @Test
    void a_text_with_a_stray_nul_is_refused_and_not_taken_for_chinese() {
        for (int length = 4; length < 200; length++) {
            byte[] file = bytes("ab" + "c".repeat(length), StandardCharsets.UTF_8);
            file[length / 2] = 0;
            refuses(Refusal.BINARY, file, null);
        }
        byte[] windows = bytes(STORY.repeat(200), Decoding.WINDOWS_1252);
        windows[1001] = 0;
        refuses(Refusal.BINARY, windows, null);
        byte[] marked = bytes("\ufeffa\0b", StandardCharsets.UTF_8);
        refuses(Refusal.BINARY, marked, null);
        refuses(Refusal.BINARY, bytes("\ufeffa\0b", StandardCharsets.UTF_16LE), null);
    }

    @Test
    void what_is_not_utf_8_is_guessed_to_be_windows_1252() {
        Charset windows = Decoding.WINDOWS_1252;
        decodes(STORY, windows, true, bytes(STORY, windows));
    }

    @Test
    void the_five_bytes_without_a_character_become_controls_in_a_guess_only() {
        byte[] file = bytes("Mac: \u0081\u008d\u008f\u0090\u009d é", StandardCharsets.ISO_8859_1);
        decodes("Mac: \u0081\u008d\u008f\u0090\u009d é", Decoding.WINDOWS_1252, true, file);
        refuses(Refusal.UNDECODABLE, file, Decoding.WINDOWS_1252);
    }

    @Test
    void a_named_encoding_is_taken_strictly() {
        Charset mac = Charset.forName("x-MacRoman");
        assertEquals(STORY, text(bytes(STORY, mac), mac));
        refuses(Refusal.UNDECODABLE, bytes(STORY, mac), StandardCharsets.UTF_8);
        refuses(Refusal.UNDECODABLE, bytes(STORY, mac), StandardCharsets.US_ASCII);
        refuses(Refusal.UNDECODABLE, new byte[] {65, 0, 66}, StandardCharsets.UTF_16LE);
    }

    @Test
    void a_mark_is_believed_even_when_the_bytes_break_its_promise() {
        refuses(Refusal.UNDECODABLE, new byte[] {-17, -69, -65, 'a', -28}, null);
        refuses(Refusal.UNDECODABLE, new byte[] {-1, -2, 'a'}, null);
    }

    @Test
    void a_surrogate_without_its_partner_is_undecodable() {
        byte[] little = {-1, -2, 'a', 0, 0x3d, (byte) 0xd8, 'b', 0};
        refuses(Refusal.UNDECODABLE, little, null);
        byte[] big = {-2, -1, 0, 'a', (byte) 0xde, 0, 0, 'b'};
        refuses(Refusal.UNDECODABLE, big, null);
        byte[] utf8 = {'a', (byte) 0xed, (byte) 0xa0, (byte) 0xbd};
        refuses(Refusal.UNDECODABLE, utf8, StandardCharsets.UTF_8);
    }

    @Test
    void a_file_in_which_nothing_can_be_seen_is_empty() {
        refuses(Refusal.EMPTY, new byte[0], null);
        refuses(Refusal.EMPTY, new byte[0], StandardCharsets.UTF_16);
        refuses(
                Refusal.EMPTY,
                bytes(" \r\n\t\u00a0\u2003\u2029\u200b", StandardCharsets.UTF_8),
                null);
        for (String mark : new String[] {"\ufeff", "\ufeff \n"}) {
            refuses(Refusal.EMPTY, bytes(mark, StandardCharsets.UTF_8), null);
            refuses(Refusal.EMPTY, bytes(mark, StandardCharsets.UTF_16LE), null);
            refuses(Refusal.EMPTY, bytes(mark, StandardCharsets.UTF_16BE), null);
        }
    }

    @Test
    void what_is_no_text_is_binary() throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            byte[] noise = new byte[200 + new Random(seed).nextInt(5000)];
            new Random(seed).nextBytes(noise);
            assertEquals(
                    new Decoding.Outcome.Refused(Refusal.BINARY),
                    Decoding.decode(noise, null),
                    "seed " + seed);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
            zip.write(bytes(STORY, StandardCharsets.UTF_8));
        }
        refuses(Refusal.BINARY, packed.toByteArray(), null);
    }

    @Test
    void a_file_over_the_limit_is_too_large_and_one_at_the_limit_is_not() {
        refuses(Refusal.TOO_LARGE, new byte[Decoding.MOST_BYTES + 1], null);
        refuses(Refusal.BINARY, new byte[Decoding.MOST_BYTES], null);
    }

    @Test
    void text_in_any_encoding_with_a_mark_comes_back_as_it_was() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(40); i > 0; i--) {
                int c = 1 + random.nextInt(Character.MAX_CODE_POINT);
                boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                text.appendCodePoint(alone || c == '\r' ? '\n' : c);
            }
            Charset charset =
                    switch (random.nextInt(3)) {
                        case 0 -> StandardCharsets.UTF_8;
                        case 1 -> StandardCharsets.UTF_16LE;
                        default -> StandardCharsets.UTF_16BE;
                    };
            assertEquals(
                    text.toString(), text(bytes("\ufeff" + text, charset), null), "seed " + seed);
        }
    }

    private static byte[] bytes(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String text(byte[] file, @Nullable Charset charset) {
        return assertInstanceOf(Decoding.Outcome.Text.class, Decoding.decode(file, charset)).text();
    }

    private static void decodes(String text, Charset charset, boolean guessed, byte[] file) {
        assertEquals(
                new Decoding.Outcome.Text(text, charset, guessed), Decoding.decode(file, null));
    }

    private static void refuses(Refusal why, byte[] file, @Nullable Charset charset) {
        assertEquals(new Decoding.Outcome.Refused(why), Decoding.decode(file, charset));
    }
}
