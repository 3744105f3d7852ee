package org.nyaya.ui.desk;

import org.jspecify.annotations.Nullable;

/**
 * Which codings are shown beside the text. It hides from sight, from steps and from nothing else:
 * counts, lists and what a code is applied to stay as they are.
 *
 * @param code the id of the only code that is shown, with all below it; null for all
 * @param coder the id of the only coder whose codings are shown; null for whoever codes now
 * @param everybody whether those of all coders are shown, each coder's by themselves
 * @param layer the id of the only layer that is shown; null for the layers of people's own work
 * @param unsure whether only those are shown that their coder was unsure of
 * @param made when they were made or changed last
 */
public record Sieve(
        @Nullable Long code,
        @Nullable Long coder,
        boolean everybody,
        @Nullable Long layer,
        boolean unsure,
        Made made) {

    /** When a coding was made or changed last. */
    public enum Made {
        EVER,
        TODAY,
        THIS_SITTING
    }

    /** Shows all that the coder coded. */
    public static final Sieve ALL = new Sieve(null, null, false, null, false, Made.EVER);

    public Sieve withCode(@Nullable Long other) {
        return new Sieve(other, coder, everybody, layer, unsure, made);
    }

    /** The same of one coder; of whoever codes now where that is null. */
    public Sieve withCoder(@Nullable Long other) {
        return new Sieve(code, other, false, layer, unsure, made);
    }

    /** The same of all coders, side by side. */
    public Sieve withEverybody() {
        return new Sieve(code, null, true, layer, unsure, made);
    }

    public Sieve withLayer(@Nullable Long other) {
        return new Sieve(code, coder, everybody, other, unsure, made);
    }

    public Sieve withUnsure(boolean only) {
        return new Sieve(code, coder, everybody, layer, only, made);
    }

    public Sieve withMade(Made other) {
        return new Sieve(code, coder, everybody, layer, unsure, other);
    }
}
