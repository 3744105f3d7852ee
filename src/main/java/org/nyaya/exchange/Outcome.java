package org.nyaya.exchange;

import java.nio.file.Path;
import org.nyaya.source.Added;

/** What became of a file that somebody had decided on. */
public sealed interface Outcome {

    Path file();

    /** It was read; whether it was added is in {@code added}. */
    record Read(Path file, Added added) implements Outcome {}

    /** It is not the file any more that was looked at; nothing was written. */
    record Changed(Path file) implements Outcome {}

    /** It cannot be read any more; nothing was written. */
    record Not(Looked why) implements Outcome {

        @Override
        public Path file() {
            return why.file();
        }
    }
}
