package org.nyaya.search;

import java.util.Locale;
import java.util.Random;
import org.nyaya.text.Names;

/** Writes names and words of a question in one of the many ways that mean the same. */
final class Spelling {

    private static final String SIGNS = "\\:/>*~\"()-";

    private final Random random;

    Spelling(Random random) {
        this.random = random;
    }

    /** In quotes or with escapes; sometimes in capitals, or without its accents. */
    String name(String name) {
        String meant =
                switch (random.nextInt(4)) {
                    case 0 -> name.toUpperCase(Locale.ROOT);
                    case 1 -> Names.fold(name);
                    default -> name;
                };
        return random.nextBoolean() ? quoted(meant) : escaped(meant);
    }

    /** The beginning of a name, with the star. */
    String beginning(String name) {
        return name(name) + "*";
    }

    /** A path of a code, with slashes between names that hold none. */
    String path(String path) {
        if (random.nextBoolean()) {
            return quoted(path);
        }
        StringBuilder written = new StringBuilder();
        for (String name : path.split("/", -1)) {
            written.append(written.isEmpty() ? "" : "/").append(escaped(name));
        }
        return written.toString();
    }

    /** The name of a field. */
    String field(String name) {
        String cased = random.nextInt(6) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        return cased.indexOf(' ') < 0 || random.nextBoolean() ? escaped(cased) : quoted(cased);
    }

    String word(String word) {
        return switch (random.nextInt(5)) {
            case 0 -> word.toUpperCase(Locale.ROOT);
            case 1 -> word.replace('e', 'é');
            default -> word;
        };
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SIGNS.indexOf(c) >= 0 || c == ' ') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    int number(int bound) {
        return random.nextInt(bound);
    }
}
