package org.nyaya.transcript;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a Word document say that matters for its text (ECMA-376, 17.7). */
final class DocxStyles {

    /** Longer chains are circles. */
    private static final int MOST_ANCESTORS = 20;

    private static final int BODY_LEVEL = 9;

    /** The properties of runs and paragraphs, null where they are not said. */
    record Style(
            @Nullable String basedOn,
            @Nullable Boolean bold,
            @Nullable Boolean hidden,
            @Nullable Boolean pageBreak,
            @Nullable Integer outline,
            @Nullable String list,
            @Nullable Integer level) {}

    private final Map<String, Style> styles = new HashMap<>();
    private String defaultParagraph = "";

    /** Reads the part with the styles; null where the document has none. */
    static DocxStyles of(byte @Nullable [] part) throws Unreadable {
        DocxStyles styles = new DocxStyles();
        if (part == null) {
            return styles;
        }
        Xml xml = Xml.of(part, Docx.SPACES);
        while (xml.child(1)) {
            if (xml.name().equals("style")) {
                styles.readStyle(xml);
            }
        }
        return styles;
    }

    private void readStyle(Xml xml) throws Unreadable {
        String id = xml.attribute("styleId", "");
        if (xml.attribute("type", "").equals("paragraph")
                && DocxProperties.isOn(xml.attribute("default", "0"))) {
            defaultParagraph = id;
        }
        DocxProperties properties = new DocxProperties();
        String basedOn = null;
        String name = "";
        int style = xml.depth();
        while (xml.child(style)) {
            switch (xml.name()) {
                case "basedOn" -> basedOn = xml.attribute("val");
                case "name" -> name = xml.attribute("val", "");
                case "pPr" -> properties.readParagraph(xml);
                case "rPr" -> properties.readRun(xml);
                default -> {}
            }
        }
        Packed.limit(styles.size());
        Integer outline = properties.outline;
        styles.put(
                id,
                new Style(
                        basedOn,
                        properties.bold,
                        properties.hidden,
                        properties.pageBreak,
                        outline == null ? headingLevel(name) : outline,
                        properties.list,
                        properties.level));
    }

    /** The level of a built-in heading, whose name is the same in all languages. */
    private static @Nullable Integer headingLevel(String name) {
        String folded = name.toLowerCase(Locale.ROOT).replace(" ", "");
        return folded.matches("heading[1-9]") ? folded.charAt(7) - '1' : null;
    }

    boolean isBold(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, Style::bold));
    }

    /** Bold as a style of characters says it, or null where it says nothing. */
    @Nullable Boolean bold(@Nullable String style) {
        return style == null ? null : find(style, Style::bold);
    }

    boolean isHidden(@Nullable String style) {
        return style != null && Boolean.TRUE.equals(find(style, Style::hidden));
    }

    boolean breaksPage(@Nullable String style) {
        return Boolean.TRUE.equals(find(style, Style::pageBreak));
    }

    /** Whether paragraphs of the style are headings. */
    boolean isHeading(@Nullable String style) {
        Integer outline = find(style, Style::outline);
        if (outline == null && style != null && !styles.containsKey(style)) {
            outline = headingLevel(style);
        }
        return isHeading(outline);
    }

    static boolean isHeading(@Nullable Integer outline) {
        return outline != null && outline >= 0 && outline < BODY_LEVEL;
    }

    /** The list in which the paragraphs of a style stand, or null. */
    @Nullable String list(@Nullable String style) {
        return find(style, Style::list);
    }

    @Nullable Integer level(@Nullable String style) {
        return find(style, Style::level);
    }

    private <T> @Nullable T find(@Nullable String id, Function<Style, @Nullable T> property) {
        String next = id == null ? defaultParagraph : id;
        for (int i = 0; i < MOST_ANCESTORS && next != null; i++) {
            Style style = styles.get(next);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            next = style.basedOn();
        }
        return null;
    }
}
