package org.nyaya.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** What the program tells of itself, as its build put it beside the classes. */
final class Shipped {

    /**
     * A library that comes with the program.
     *
     * @param artifacts what the build calls its parts; empty for what lies inside another library
     */
    record Library(String name, String version, String licence, List<String> artifacts) {}

    private Shipped() {}

    /** The version of the program. */
    static String version() {
        Properties version = new Properties();
        try {
            version.load(new StringReader(text("version.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Objects.requireNonNull(version.getProperty("version"));
    }

    /** Every library, in the order of the table. */
    static List<Library> libraries() {
        return text("libraries.tsv")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> {
                    String[] column = line.split("\t", -1);
                    List<String> artifacts =
                            column[3].isEmpty() ? List.of() : List.of(column[3].split(" ", -1));
                    return new Library(column[0], column[1], column[2], artifacts);
                })
                .toList();
    }

    /** The page about security, the same that stands among the documents. */
    static Page security() {
        return Page.of(text("security.md"));
    }

    private static String text(String name) {
        try (InputStream in = Shipped.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
