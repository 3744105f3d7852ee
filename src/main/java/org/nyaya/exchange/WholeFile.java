package org.nyaya.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are there whole or not at all: beside their place first, then moved to it. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a text file in UTF-8, in the place of one that may be there. */
    public static void write(Path file, Content content) throws IOException {
        place(
                file,
                part -> {
                    try (BufferedWriter out =
                            Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                        content.writeTo(out);
                    }
                });
    }

    /** Writes a file of these bytes, in the place of one that may be there. */
    public static void write(Path file, byte[] bytes) throws IOException {
        place(file, part -> Files.write(part, bytes));
    }

    private static void place(Path file, Making making) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            making.at(part);
            Files.move(
                    part,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private interface Making {
        void at(Path part) throws IOException;
    }

    /** What is written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }
}
