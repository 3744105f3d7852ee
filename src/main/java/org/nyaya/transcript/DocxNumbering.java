package org.nyaya.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a Word document (ECMA-376, 17.9): lists of one definition count on together, unless
 * one says where it begins.
 */
final class DocxNumbering {

    private final Map<String, ListLabels> definitions = new HashMap<>();
    private final Map<String, Map<String, Integer>> levelsOfStyles = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> begins = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Reads the part with the lists; null where the document has none. */
    static DocxNumbering of(byte @Nullable [] part) throws Unreadable {
        DocxNumbering numbering = new DocxNumbering();
        if (part == null) {
            return numbering;
        }
        Xml xml = Xml.of(part, Docx.SPACES);
        while (xml.child(1)) {
            switch (xml.name()) {
                case "abstractNum" -> numbering.readDefinition(xml);
                case "num" -> numbering.readList(xml);
                default -> {}
            }
        }
        return numbering;
    }

    private void readDefinition(Xml xml) throws Unreadable {
        String id = xml.attribute("abstractNumId", "");
        ListLabels labels = new ListLabels();
        int parent = xml.depth();
        while (xml.child(parent)) {
            if (xml.name().equals("lvl")) {
                int level = level(xml);
                String style = readLevel(xml, labels, level);
                if (style != null) {
                    levelsOfStyles.computeIfAbsent(id, i -> new HashMap<>()).put(style, level);
                }
            }
        }
        definitions.put(id, labels);
        Packed.limit(definitions.size());
    }

    private static int level(Xml xml) {
        return xml.number("ilvl", 0, 0, ListLabels.LEVELS - 1);
    }

    /** Reads a level; answers with the style whose paragraphs stand on it. */
    private static @Nullable String readLevel(Xml xml, ListLabels labels, int level)
            throws Unreadable {
        int start = 0;
        String format = "decimal";
        String pattern = "";
        String style = null;
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 0, 0, 100_000);
                case "numFmt" -> format = xml.attribute("val", "decimal");
                case "lvlText" -> pattern = xml.attribute("val", "");
                case "pStyle" -> style = xml.attribute("val");
                default -> {}
            }
        }
        String shown = format.equals("bullet") ? ListLabels.bullet(pattern) : pattern;
        labels.define(level, new ListLabels.Level(Numerals.ofWord(format), shown, start));
        return style;
    }

    private void readList(Xml xml) throws Unreadable {
        String id = xml.attribute("numId", "");
        Packed.limit(definitionOf.size());
        int parent = xml.depth();
        while (xml.child(parent)) {
            switch (xml.name()) {
                case "abstractNumId" -> definitionOf.put(id, xml.attribute("val", ""));
                case "lvlOverride" -> {
                    int level = level(xml);
                    int override = xml.depth();
                    while (xml.child(override)) {
                        if (xml.name().equals("startOverride")) {
                            begins.computeIfAbsent(id, i -> new HashMap<>())
                                    .put(level, xml.number("val", 1, 0, 100_000));
                        }
                    }
                }
                default -> {}
            }
        }
    }

    /** The label of the next paragraph in a list; empty where none is shown. */
    String next(String list, @Nullable Integer level, @Nullable String style) {
        String definition = definitionOf.getOrDefault(list, "");
        ListLabels labels = definitions.get(definition);
        if (labels == null) {
            return "";
        }
        int at = level == null ? levelOf(definition, style) : level;
        if (begun.add(list)) {
            begins.getOrDefault(list, Map.of()).forEach(labels::restart);
        }
        return labels.next(at);
    }

    private int levelOf(String definition, @Nullable String style) {
        Map<String, Integer> levels = levelsOfStyles.getOrDefault(definition, Map.of());
        return style == null ? 0 : levels.getOrDefault(style, 0);
    }
}
