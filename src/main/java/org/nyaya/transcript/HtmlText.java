package org.nyaya.transcript;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over a web page and lays out what it shows. */
final class HtmlText {

    private static final Set<String> NOT_SHOWN =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "head",
                    "title",
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "select",
                    "datalist",
                    "audio",
                    "canvas",
                    "dialog");

    private static final Set<String> PICTURES = Set.of("img", "svg", "picture", "video", "input");

    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "center",
                    "dd",
                    "details",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "header",
                    "hgroup",
                    "hr",
                    "legend",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "ul");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final Flow flow;
    private int tables;
    private int bold;
    private int preformatted;
    private boolean pictures;

    HtmlText(Flow flow) {
        this.flow = flow;
    }

    boolean hasPictures() {
        return pictures;
    }

    /** Adds all that is within. It goes along the tree rather than down the stack. */
    void add(Element root) throws Prose.TooMuch, Stopped {
        Node node = root;
        while (node != null) {
            Stopped.check();
            boolean enters = begin(node);
            Node child = enters ? firstChild(node) : null;
            if (child != null) {
                node = child;
                continue;
            }
            if (enters) {
                end(node);
            }
            node = next(node, root);
        }
    }

    @SuppressWarnings("ReferenceEquality") // Nodes are the same or they are not.
    private @Nullable Node next(Node from, Element root) throws Prose.TooMuch {
        Node node = from;
        while (node != root) {
            Node sibling = node.nextSibling();
            if (sibling != null) {
                return sibling;
            }
            Node parent = node.parent();
            if (parent == null) {
                return null;
            }
            end(parent);
            node = parent;
        }
        return null;
    }

    private static @Nullable Node firstChild(Node node) {
        return node.childNodeSize() == 0 ? null : node.childNode(0);
    }

    /** Whether what is within is shown. */
    private boolean begin(Node node) throws Prose.TooMuch {
        if (node instanceof TextNode text) {
            addText(text.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String name = element.normalName();
        if (PICTURES.contains(name)) {
            pictures |= !name.equals("input") || element.attr("type").equalsIgnoreCase("image");
            return false;
        }
        if (NOT_SHOWN.contains(name) || element.hasAttr("hidden")) {
            return false;
        }
        switch (name) {
            case "br" -> flow.line();
            case "tr" -> flow.row();
            case "b", "strong", "th" -> bold++;
            default -> begin(name);
        }
        return true;
    }

    private void begin(String name) throws Prose.TooMuch {
        if (HEADINGS.contains(name)) {
            bold++;
            if (tables == 0) {
                flow.heading();
            }
        } else if (BLOCKS.contains(name)) {
            part();
            preformatted += name.equals("pre") ? 1 : 0;
            tables += name.equals("table") ? 1 : 0;
        }
    }

    private void end(Node node) throws Prose.TooMuch {
        String name = node.normalName();
        switch (name) {
            case "tr" -> flow.row();
            case "td" -> flow.cell();
            case "th" -> {
                flow.cell();
                bold--;
            }
            case "b", "strong" -> bold--;
            default -> {
                if (HEADINGS.contains(name)) {
                    bold--;
                    part();
                } else if (BLOCKS.contains(name)) {
                    preformatted -= name.equals("pre") ? 1 : 0;
                    tables -= name.equals("table") ? 1 : 0;
                    part();
                }
            }
        }
    }

    /** Paragraphs within a table are lines. */
    private void part() throws Prose.TooMuch {
        if (tables > 0) {
            flow.line();
        } else {
            flow.paragraph();
        }
    }

    private void addText(String text) throws Prose.TooMuch {
        if (preformatted > 0) {
            addLines(text);
            return;
        }
        int at = 0;
        while (at < text.length()) {
            if (isBlank(text.charAt(at))) {
                flow.blank();
                at++;
                continue;
            }
            // As far as words are parted by one blank each, they go together.
            int end = at;
            while (end < text.length() && !(isBlank(text.charAt(end)) && !isWord(text, end))) {
                end++;
            }
            flow.text(text.substring(at, end), bold > 0);
            at = end;
        }
    }

    /** Whether a single space stands here with something behind it. */
    private static boolean isWord(String text, int at) {
        return text.charAt(at) == ' ' && at + 1 < text.length() && !isBlank(text.charAt(at + 1));
    }

    private void addLines(String text) throws Prose.TooMuch {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0 && i + 1 < lines.length && lines[i].isBlank()) {
                part();
            } else if (i > 0) {
                flow.line();
            }
            flow.text(lines[i], bold > 0);
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
