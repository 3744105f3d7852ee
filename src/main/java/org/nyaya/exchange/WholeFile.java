package org.nyaya.exchange;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

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

    /** Writes a file of bytes, in the place of one that may be there. */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        place(
                file,
                part -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                        content.writeTo(out);
                    }
                });
    }

    private static void place(Path file, Making making) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file;
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new IOException("Not a file");
        }
        // Moving asks for the folder alone, but who made a file read-only means it to stay.
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new IOException("The file may not be written");
        }
        // A name that nobody has: what lies beside the file is not ours to touch.
        Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Files.createFile(part);
            making.at(part);
            Files.move(
                    part,
                    target,
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

    /** What is written, where it is no text. */
    @FunctionalInterface
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }
}
