package org.nyaya.house;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The layout of the Java sources: google-java-format with the indentation of AOSP. */
public final class Layout {

    private static final Formatter FORMATTER =
            new Formatter(
                    JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.AOSP).build());

    private Layout() {}

    /** Lays out every source anew. */
    public static void main(String[] args) throws IOException {
        for (Path source : sources()) {
            String is = Files.readString(source);
            String should = laidOut(source, is);
            if (!is.equals(should)) {
                Files.writeString(source, should);
            }
        }
    }

    /** Every Java source of the project. */
    static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    /** The same source as it should look. */
    static String laidOut(Path source, String code) {
        try {
            return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(code));
        } catch (FormatterException e) {
            throw new UncheckedIOException(
                    new IOException(source + " is not Java that can be laid out", e));
        }
    }
}
