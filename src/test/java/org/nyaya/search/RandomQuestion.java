package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.search.Clause.Ending;
import org.nyaya.text.Span;

/** Random clauses, and the many ways in which each can be written. Places are left empty. */
final class RandomQuestion {

    private static final Span NOWHERE = new Span(0, 0);
    private static final String QUOTES = "\"“”„";
    private static final String SIGNS = "\\:>*~()" + QUOTES;
    private static final String[] LETTERS = {
        "a",
        "b",
        "Z",
        "é",
        "ש",
        "ቤ",
        "\ud83d\ude00",
        "'",
        "’",
        "-",
        "/",
        "\\",
        ":",
        ">",
        "<",
        ".",
        ".",
        "*",
        "~",
        "\"",
        "“",
        "”",
        "„",
        "(",
        ")",
        " ",
        "1"
    };
    private static final List<String> FIELDS =
            List.of("code", "códe", "near", "role", "person", "home area", "a.b:c", "OR", "-x");

    private final Random random;

    RandomQuestion(Random random) {
        this.random = random;
    }

    List<Clause> clauses(int most, int deep) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            clauses.add(clause(deep));
        }
        return clauses;
    }

    private Clause clause(int deep) {
        boolean negated = random.nextBoolean();
        int kind = random.nextInt(deep > 0 ? 9 : 7);
        if (kind < 4) {
            String field = FIELDS.get(random.nextInt(FIELDS.size()));
            boolean path = List.of("code", "códe", "near").contains(field);
            return new Clause.Field(field, value(path), NOWHERE, negated, NOWHERE);
        }
        if (kind < 7) {
            return new Clause.Said(words(), negated, NOWHERE);
        }
        List<List<Clause>> ways = new ArrayList<>();
        for (int i = random.nextInt(3) + 1; i > 0; i--) {
            ways.add(clauses(3, deep - 1));
        }
        return new Clause.Either(ways, negated, NOWHERE);
    }

    private Words words() {
        String word = text().replace(" ", "x");
        return switch (random.nextInt(4)) {
            case 0 -> new Words.Phrase(text());
            case 1 -> new Words.Near(text(), random.nextInt(10_000));
            case 2 -> new Words.Like(word, random.nextInt(2) + 1);
            default -> new Words.Pattern(pattern(word));
        };
    }

    private String pattern(String word) {
        String letters = word.replace("\\", "\\\\").replace("*", "\\*");
        return switch (random.nextInt(4)) {
            case 0 -> letters + "*";
            case 1 -> "*" + letters;
            case 2 -> "*" + letters + "*";
            default -> letters + "*" + letters;
        };
    }

    private Clause.Value value(boolean path) {
        if (random.nextInt(3) == 0) {
            String from = number();
            return switch (random.nextInt(4)) {
                case 0 -> new Clause.Range(from, true, number(), true, NOWHERE);
                case 1 -> new Clause.Range(from, random.nextBoolean(), null, true, NOWHERE);
                default -> new Clause.Range(null, true, from, random.nextBoolean(), NOWHERE);
            };
        }
        String name = path ? new CodePath(List.of(text(), text())).toString() : text();
        Ending ending =
                List.of(Ending.WHOLE, Ending.BEGINNING, Ending.BELOW).get(random.nextInt(3));
        Integer within = random.nextBoolean() ? null : random.nextInt(10_000);
        return new Clause.Name(name, ending, within, NOWHERE);
    }

    private String number() {
        return (random.nextBoolean() ? "-" : "") + random.nextInt(100) + ".5";
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return text.toString().isBlank() ? "x" : text.toString();
    }

    /** One way to write them. */
    String written(List<Clause> clauses) {
        StringBuilder written = new StringBuilder();
        for (Clause clause : clauses) {
            written.append(written.isEmpty() ? "" : blank()).append(written(clause));
        }
        return written.toString();
    }

    private String blank() {
        return List.of(" ", "  ", "\t", "\u00a0", "\n").get(random.nextInt(5));
    }

    private String written(Clause clause) {
        String plain =
                switch (clause) {
                    case Clause.Said said -> written(said.words());
                    case Clause.Field field -> {
                        String name =
                                random.nextBoolean()
                                        ? quoted(field.field(), false)
                                        : bare(field.field(), false);
                        boolean path = List.of("code", "códe", "near").contains(field.field());
                        yield name + ':' + written(field.value(), path);
                    }
                    case Clause.Either either ->
                            String.join(
                                    blank() + "OR" + blank(),
                                    either.ways().stream().map(this::written).toList());
                };
        return (clause.negated() ? "-" : "")
                + (clause instanceof Clause.Either ? "(" + plain + ")" : plain);
    }

    private String written(Words words) {
        return switch (words) {
            case Words.Phrase phrase -> quotedOrBare(phrase.text(), false);
            case Words.Near near -> quoted(near.text(), false) + '~' + near.between();
            case Words.Like like -> {
                int letters = like.text().codePointCount(0, like.text().length());
                boolean unsaid = like.edits() == (letters < 6 ? 1 : 2) && random.nextBoolean();
                yield bare(like.text(), false) + '~' + (unsaid ? "" : like.edits());
            }
            case Words.Pattern pattern -> pattern(pattern);
        };
    }

    private String pattern(Words.Pattern pattern) {
        StringBuilder written = new StringBuilder();
        StringBuilder part = new StringBuilder();
        String text = pattern.text() + " ";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                part.append(text.charAt(i));
            } else if (c == '*' || c == ' ') {
                written.append(part.isEmpty() ? "" : bare(part.toString(), false));
                written.append(c == ' ' ? "" : random.nextInt(4) == 0 ? "**" : "*");
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        return written.toString();
    }

    private String written(Clause.Value value, boolean path) {
        return switch (value) {
            case Clause.Name name ->
                    quotedOrBare(name.text(), path)
                            + switch (name.ending()) {
                                case WHOLE -> "";
                                case BEGINNING -> "*";
                                case BELOW -> ">*";
                            }
                            + (name.within() == null ? "" : "~" + name.within());
            case Clause.Range range -> written(range.from(), range.to(), range);
        };
    }

    private String written(@Nullable String from, @Nullable String to, Clause.Range range) {
        if (from != null && to != null) {
            return from + ".." + to;
        }
        if (from != null) {
            boolean dots = range.fromIncluded() && random.nextBoolean();
            return dots ? from + ".." : (range.fromIncluded() ? ">=" : ">") + from;
        }
        boolean dots = range.toIncluded() && random.nextBoolean();
        return dots ? ".." + to : (range.toIncluded() ? "<=" : "<") + to;
    }

    private String quotedOrBare(String text, boolean path) {
        return random.nextBoolean() || List.of("OR", "AND", "NOT").contains(text)
                ? quoted(text, path)
                : bare(text, path);
    }

    private String quoted(String text, boolean path) {
        boolean straight = random.nextBoolean();
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (path && c == '\\') {
                i++;
                written.append(c).append(text.charAt(i));
            } else {
                boolean closes = straight ? c == '"' : c == '“' || c == '”';
                boolean may = c == '\\' || QUOTES.indexOf(c) >= 0;
                boolean escape = c == '\\' || closes || (may && random.nextBoolean());
                written.append(escape ? "\\" : "").append(c);
            }
        }
        return straight ? '"' + written.toString() + '"' : "“" + written + '”';
    }

    private String bare(String text, boolean path) {
        boolean dots = random.nextBoolean() || text.contains("..");
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (path && c == '\\') {
                i++;
                written.append(c).append(text.charAt(i));
                continue;
            }
            boolean first = i == 0 && (c == '-' || c == '<');
            boolean may = c == '-' || c == '<' || (c == '/' && !path);
            boolean escape =
                    c == ' '
                            || SIGNS.indexOf(c) >= 0
                            || first
                            || (c == '.' && dots)
                            || (may && random.nextBoolean());
            written.append(escape ? "\\" : "").append(c);
        }
        return written.toString();
    }
}
