package org.nyaya.exchange;

import org.nyaya.source.Added;

/** What became of a file that was to be taken in. */
public sealed interface Taken {

    /** It was read; whether it was added is in the outcome. */
    record Read(Looked.Drafted file, Added outcome) implements Taken {}

    /** It was not read, and nothing was written. */
    record Not(Looked file) implements Taken {}
}
