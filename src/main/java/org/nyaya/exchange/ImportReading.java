package org.nyaya.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Looked.Why;
import org.nyaya.project.Project;
import org.nyaya.task.Cancelled;
import org.nyaya.task.Progress;
import org.nyaya.transcript.Guarded;
import org.nyaya.transcript.Reading;
import org.nyaya.transcript.Refusal;

/** From the place of a file to its bytes, and from those to a draft. */
final class ImportReading {

    /** What reads files, whatever their format. */
    @FunctionalInterface
    interface Reads {
        Reading read(String name, byte[] file, @Nullable Charset encoding, BooleanSupplier givenUp)
                throws InterruptedException;
    }

    /** What becomes of fetching the bytes of a file. */
    sealed interface Bytes {

        /** All of them. */
        @SuppressWarnings("ArrayRecordComponent") // never compared: they go on to be read at once
        record All(byte[] bytes) implements Bytes {}

        record Not(Looked why) implements Bytes {}
    }

    /** The longest that one file may take; a real one takes seconds. */
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** Reads any file so that none can hold up or bring down who asked. */
    static final Reads GUARDED =
            (name, file, encoding, givenUp) -> Guarded.read(name, file, encoding, LIMIT, givenUp);

    private final Project project;
    private final Reads formats;

    ImportReading(Project project, Reads formats) {
        this.project = project;
        this.formats = formats;
    }

    Bytes bytes(Path file) {
        byte[] bytes;
        try {
            if (!Files.exists(file)) {
                return new Bytes.Not(new Looked.Unread(file, Why.MISSING));
            }
            // Closing any reader of the open study's file would give up the lock that keeps other
            // programs out (POSIX): so it is known by its place, and not opened.
            if (ImportFiles.isStudy(file) || Files.isSameFile(file, project.file())) {
                return new Bytes.Not(new Looked.Unread(file, Why.STUDY));
            }
            if (!Files.isRegularFile(file)) {
                return new Bytes.Not(new Looked.Unread(file, Why.UNREADABLE));
            }
            if (Files.size(file) > Guarded.MOST_BYTES) {
                return new Bytes.Not(new Looked.Refused(file, Refusal.TOO_LARGE));
            }
            // It may grow while it is read.
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Guarded.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            return new Bytes.Not(new Looked.Unread(file, Why.UNREADABLE));
        }
        return bytes.length > Guarded.MOST_BYTES
                ? new Bytes.Not(new Looked.Refused(file, Refusal.TOO_LARGE))
                : new Bytes.All(bytes);
    }

    /**
     * @param encoding taken strictly, or null to find it out
     * @param pages of a scan without text, which comes in as that many lines; 0 refuses it
     */
    Reading read(Path file, byte[] bytes, @Nullable Charset encoding, int pages, Progress progress)
            throws Cancelled {
        Reading reading;
        try {
            reading =
                    formats.read(
                            ImportFiles.fileName(file), bytes, encoding, progress::isCancelled);
        } catch (InterruptedException e) {
            if (!progress.isCancelled()) {
                Thread.currentThread().interrupt();
            }
            throw new Cancelled();
        }
        return pages > 0
                        && reading instanceof Reading.Refused(Refusal why)
                        && why == Refusal.NO_TEXT
                ? new Reading.Read(PageNotes.of(ImportFiles.name(file), pages))
                : reading;
    }
}
