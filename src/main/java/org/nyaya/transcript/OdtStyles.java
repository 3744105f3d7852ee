package org.nyaya.transcript;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the styles of a text document say that matters for its text (OpenDocument 1.3, 16). */
final class OdtStyles {

    /** Longer chains are circles. */
    private static final int MOST_ANCESTORS = 20;

    private static final int MOST_LEVEL_NUMBERS = 100_000;
    private static final int LONGEST_AFFIX = 8;
    private static final Set<String> BOLD = Set.of("bold", "600", "700", "800", "900");

    /** The properties of a style, null where they are not said. */
    private record Style(
            @Nullable String parent,
            @Nullable Boolean bold,
            @Nullable Boolean hidden,
            @Nullable Boolean breaksBefore,
            @Nullable Boolean breaksAfter,
            @Nullable Integer page,
            @Nullable String list) {}

    private final Map<String, Style> styles = new HashMap<>();
    private final Map<String, ListLabels> lists = new HashMap<>();
    private final ListLabels outline = new ListLabels();
    private boolean breakPages;

    /** Reads what a part defines, from its root on. */
    void read(Xml xml) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "office:styles", "office:automatic-styles" -> read(xml);
                case "style:style" -> readStyle(xml);
                case "text:list-style" -> {
                    String name = xml.attribute("name", "");
                    ListLabels labels = new ListLabels();
                    readLevels(xml, labels);
                    lists.put(name, labels);
                    Packed.limit(lists.size());
                }
                case "text:outline-style" -> readLevels(xml, outline);
                case "office:body" -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private void readStyle(Xml xml) throws Unreadable {
        String key = xml.attribute("family", "") + ":" + xml.attribute("name", "");
        String parent = xml.attribute("parent-style-name");
        String list = xml.attribute("list-style-name");
        Boolean before = xml.attribute("master-page-name", "").isEmpty() ? null : true;
        Boolean bold = null;
        Boolean hidden = null;
        Boolean after = null;
        Integer page = null;
        int style = xml.depth();
        while (xml.child(style)) {
            String weight = xml.attribute("font-weight");
            bold = weight == null ? bold : Boolean.valueOf(BOLD.contains(weight));
            String display = xml.attribute("display");
            hidden = display == null ? hidden : Boolean.valueOf(display.equals("none"));
            Boolean breaksBefore = breaks(xml.attribute("break-before"));
            Boolean breaksAfter = breaks(xml.attribute("break-after"));
            breakPages |= isPage(breaksBefore) || isPage(breaksAfter);
            before = before == null ? breaksBefore : before;
            after = after == null ? breaksAfter : after;
            int number = xml.number("page-number", -1, 0, 1_000_000);
            page = number < 0 ? page : Integer.valueOf(number);
        }
        styles.put(key, new Style(parent, bold, hidden, before, after, page, list));
        Packed.limit(styles.size());
    }

    private static boolean isPage(@Nullable Boolean value) {
        return Boolean.TRUE.equals(value);
    }

    private static @Nullable Boolean breaks(@Nullable String value) {
        return value == null ? null : value.equals("page");
    }

    private static void readLevels(Xml xml, ListLabels labels) throws Unreadable {
        int parent = xml.depth();
        while (xml.child(parent)) {
            int level = xml.number("level", 1, 1, ListLabels.LEVELS) - 1;
            String prefix = shortened(xml.attribute("num-prefix", ""));
            String suffix = shortened(xml.attribute("num-suffix", ""));
            switch (xml.name()) {
                case "text:list-level-style-bullet" ->
                        labels.define(
                                level,
                                new ListLabels.Level(
                                        Numerals.NONE,
                                        ListLabels.bullet(xml.attribute("bullet-char", "")),
                                        1));
                case "text:list-level-style-number", "text:outline-level-style" -> {
                    String format = xml.attribute("num-format", "");
                    if (format.isEmpty()) {
                        continue;
                    }
                    int shown = xml.number("display-levels", 1, 1, level + 1);
                    labels.define(
                            level,
                            new ListLabels.Level(
                                    Numerals.ofOpenDocument(format),
                                    prefix + numbers(level, shown) + suffix,
                                    xml.number("start-value", 1, 0, MOST_LEVEL_NUMBERS)));
                }
                default -> {}
            }
        }
    }

    private static String shortened(String affix) {
        String plain = affix.replace("%", "");
        return plain.length() <= LONGEST_AFFIX ? plain : "";
    }

    /** The pattern for the numbers of the levels that are shown, "%1.%2". */
    private static String numbers(int level, int shown) {
        StringBuilder pattern = new StringBuilder();
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append(pattern.isEmpty() ? "" : ".").append('%').append(i + 1);
        }
        return pattern.toString();
    }

    /** Whether any style begins or ends pages. */
    boolean breakPages() {
        return breakPages;
    }

    /** Bold as a style says it, or null where it says nothing. */
    @Nullable Boolean bold(String family, @Nullable String style) {
        return find(family, style, Style::bold);
    }

    boolean isHidden(String family, @Nullable String style) {
        return isPage(find(family, style, Style::hidden));
    }

    boolean breaksBefore(String family, @Nullable String style) {
        return isPage(find(family, style, Style::breaksBefore));
    }

    boolean breaksAfter(String family, @Nullable String style) {
        return isPage(find(family, style, Style::breaksAfter));
    }

    /** The number of the page that a paragraph of the style begins, or null. */
    @Nullable Integer page(@Nullable String style) {
        return find("paragraph", style, Style::page);
    }

    @Nullable String list(@Nullable String style) {
        return find("paragraph", style, Style::list);
    }

    /** The numbers and bullets of a list style, which count on through the document. */
    @Nullable ListLabels labels(@Nullable String list) {
        return list == null ? null : lists.get(list);
    }

    ListLabels outline() {
        return outline;
    }

    private <T> @Nullable T find(
            String family, @Nullable String name, Function<Style, @Nullable T> property) {
        String next = name;
        for (int i = 0; i < MOST_ANCESTORS && next != null; i++) {
            Style style = styles.get(family + ":" + next);
            if (style == null) {
                return null;
            }
            T value = property.apply(style);
            if (value != null) {
                return value;
            }
            next = style.parent();
        }
        return null;
    }
}
