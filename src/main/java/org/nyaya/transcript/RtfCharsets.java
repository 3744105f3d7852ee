package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** In which encoding the bytes of an RTF are: that of the font they are set in, or of the file. */
final class RtfCharsets {

    /** The numbers of \fcharset, with their code pages. */
    private static final Map<Integer, Integer> CODE_PAGES =
            Map.ofEntries(
                    Map.entry(0, 1252),
                    Map.entry(77, 10000),
                    Map.entry(128, 932),
                    Map.entry(129, 949),
                    Map.entry(130, 1361),
                    Map.entry(134, 936),
                    Map.entry(136, 950),
                    Map.entry(161, 1253),
                    Map.entry(162, 1254),
                    Map.entry(163, 1258),
                    Map.entry(177, 1255),
                    Map.entry(178, 1256),
                    Map.entry(186, 1257),
                    Map.entry(204, 1251),
                    Map.entry(222, 874),
                    Map.entry(238, 1250),
                    Map.entry(255, 850));

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset ofFile = Decoding.WINDOWS_1252;

    void ofFile(int codePage) {
        ofFile = charset(codePage);
    }

    void ofFont(int font, int fcharset) {
        Integer codePage = CODE_PAGES.get(fcharset);
        if (codePage != null) {
            fonts.put(font, charset(codePage));
        }
    }

    void codePageOfFont(int font, int codePage) {
        fonts.put(font, charset(codePage));
    }

    Charset in(int font) {
        return fonts.getOrDefault(font, ofFile);
    }

    private static Charset charset(int codePage) {
        return switch (codePage) {
            case 65001 -> StandardCharsets.UTF_8;
            case 10000 -> named("x-MacRoman");
            case 936 -> named("GBK");
            case 932 -> named("windows-31j");
            case 949, 950, 874 -> named("x-windows-" + codePage);
            case 1361 -> named("x-Johab");
            case 437, 850, 852, 855, 857, 860, 861, 862, 863, 865, 866 -> named("IBM" + codePage);
            default -> named("windows-" + codePage);
        };
    }

    private static Charset named(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : Decoding.WINDOWS_1252;
    }
}
