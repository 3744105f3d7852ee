package org.nyaya.text;

import java.util.List;
import java.util.Random;

/** Texts nobody would write, from pieces that are hard to cut or to count. */
final class RandomText {

    private static final List<String> PIECES =
            List.of(
                    "a",
                    "B",
                    "word",
                    "don’t",
                    "3.5",
                    "1,000",
                    "follow-up",
                    "Mr.",
                    "U.S.",
                    "etc.",
                    "no.",
                    "5",
                    " ",
                    " ",
                    " ",
                    " ",
                    "\n",
                    "\n\n",
                    "\t",
                    ".",
                    ".",
                    "?",
                    "!",
                    "…",
                    "...",
                    ",",
                    ":",
                    "\"",
                    "”",
                    "(",
                    ")",
                    "[laughs]",
                    "[Laughter]",
                    "e\u0301",
                    "\u0301",
                    " \u0301",
                    "😀",
                    "👩‍👩‍👧‍👦",
                    "🇩🇪",
                    "🇿🇼",
                    "👍🏽",
                    "नमस्ते",
                    "مرحبا",
                    "שלום",
                    "中文",
                    "。",
                    "訪談",
                    "한국",
                    "\u200b",
                    "\u200e",
                    "\u200d",
                    "\u00a0",
                    "\u2028",
                    "\u2029",
                    "\u000b",
                    "\f",
                    "\u0085",
                    "\ufeff",
                    "𝒳",
                    "ﬁ",
                    "ß");

    private RandomText() {}

    static String of(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
