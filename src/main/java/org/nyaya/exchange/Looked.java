package org.nyaya.exchange;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Arrival;
import org.nyaya.source.Obstacle;
import org.nyaya.transcript.Refusal;

/** What was seen when a file was looked at. Nothing is written by looking. */
public sealed interface Looked {

    Path file();

    /**
     * It can be read.
     *
     * @param labels of its speakers as the file has them, before corrections
     * @param obstacle why it would not be taken in as it is; null where nothing is in the way
     */
    record Drafted(
            Path file,
            Arrival arrival,
            List<String> labels,
            Original original,
            @Nullable Obstacle obstacle)
            implements Looked {

        public Drafted {
            labels = List.copyOf(labels);
        }
    }

    /** It cannot be read as a source. */
    record Refused(Path file, Refusal why) implements Looked {}

    /** Its bytes were not looked at. */
    record Unread(Path file, Why why) implements Looked {}

    /** Why bytes were not looked at; each has its sentence in the message files. */
    enum Why {
        MISSING,
        UNREADABLE,
        /** It is the study that is open, or another study. */
        STUDY,
        /** It is a folder in which there is nothing to read. */
        NO_FILES
    }
}
