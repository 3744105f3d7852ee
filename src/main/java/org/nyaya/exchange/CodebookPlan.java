package org.nyaya.exchange;

import java.util.List;
import org.nyaya.coding.CodePath;

/**
 * What a codebook file makes of the codebook of a study, before or after it did.
 *
 * @param steps the codes of the file that can be taken in, each after those above it
 * @param problems the rows that are left out; the other rows are not
 * @param leftOut the columns that a code has no place for, as the file calls them
 * @param paths how the file was understood to say which code lies below which
 */
public record CodebookPlan(
        List<Step> steps, List<RowProblem> problems, List<String> leftOut, PathStyle paths) {

    public CodebookPlan {
        steps = List.copyOf(steps);
        problems = List.copyOf(problems);
        leftOut = List.copyOf(leftOut);
    }

    /** What becomes of a code. */
    public enum Fate {
        ADDED,
        CHANGED,
        SAME
    }

    /**
     * One code.
     *
     * @param changes what becomes different, of a code that is there; else empty
     */
    public record Step(CodePath path, Fate fate, List<Change> changes) {

        public Step {
            changes = List.copyOf(changes);
        }
    }

    /** One detail; empty where there was, or will be, nothing. */
    public record Change(CodeField field, String from, String to) {}

    /** How many codes have that fate. */
    public int count(Fate fate) {
        return (int) steps.stream().filter(step -> step.fate() == fate).count();
    }
}
