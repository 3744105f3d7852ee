package org.nyaya.health;

import java.util.List;
import java.util.Set;
import org.nyaya.project.Dangling;
import org.nyaya.project.Soundness;
import org.nyaya.project.Untold;

/** Something in a study that is not as it should be; each case has its sentence. */
public sealed interface Finding {

    Severity severity();

    Mend mend();

    /** Pages were changed from outside, or do not fit together. */
    record DamagedPages() implements Finding {

        @Override
        public Severity severity() {
            return Severity.GRAVE;
        }

        @Override
        public Mend mend() {
            return Mend.NONE;
        }
    }

    /** Rows hold what their table forbids. */
    record AgainstRules() implements Finding {

        @Override
        public Severity severity() {
            return Severity.GRAVE;
        }

        @Override
        public Mend mend() {
            return Mend.NONE;
        }
    }

    /** An index of the file has not what its table has. */
    record Lookups() implements Finding {

        @Override
        public Severity severity() {
            return Severity.REPAIR;
        }

        @Override
        public Mend mend() {
            return Mend.RENEWED;
        }
    }

    /** Bytes that are no part of the study stand behind its end. */
    record Appended(long bytes) implements Finding {

        @Override
        public Severity severity() {
            return Severity.NOTE;
        }

        @Override
        public Mend mend() {
            return Mend.NONE;
        }
    }

    /** Rows point at rows that are not there. */
    record LeadsNowhere(Dangling rows) implements Finding {

        @Override
        public Severity severity() {
            return rows.needed() ? Severity.GRAVE : Severity.REPAIR;
        }

        @Override
        public Mend mend() {
            return Mend.FINAL;
        }
    }

    /** Positions that lie outside their text, or point into another source. */
    record Misplaced(Place place, List<Long> rows) implements Finding {

        public Misplaced {
            rows = List.copyOf(rows);
        }

        @Override
        public Severity severity() {
            return place.severity();
        }

        @Override
        public Mend mend() {
            return place.mend();
        }
    }

    /** The words of these sources are not those that were taken in. */
    record OtherWords(List<String> sources) implements Finding {

        public OtherWords {
            sources = List.copyOf(sources);
        }

        @Override
        public Severity severity() {
            return Severity.GRAVE;
        }

        @Override
        public Mend mend() {
            return Mend.NONE;
        }
    }

    /** The kept originals of these files are not those that were taken in. */
    record OtherOriginals(List<String> files) implements Finding {

        public OtherOriginals {
            files = List.copyOf(files);
        }

        @Override
        public Severity severity() {
            return Severity.GRAVE;
        }

        @Override
        public Mend mend() {
            return Mend.NONE;
        }
    }

    /** Texts whose sentences and words are not where they are said to begin. */
    record Unmeasured(List<Long> texts) implements Finding {

        public Unmeasured {
            texts = List.copyOf(texts);
        }

        @Override
        public Severity severity() {
            return Severity.REPAIR;
        }

        @Override
        public Mend mend() {
            return Mend.RENEWED;
        }
    }

    /** The search index does not hold these many sources as they are. */
    record IndexDiffers(int sources) implements Finding {

        @Override
        public Severity severity() {
            return Severity.REPAIR;
        }

        @Override
        public Mend mend() {
            return Mend.RENEWED;
        }
    }

    /** Rows are there otherwise than the history tells. */
    record Unaccounted(Untold rows, Mend mend) implements Finding {

        @Override
        public Severity severity() {
            return Severity.REPAIR;
        }
    }

    /** Rows are gone that the history tells of; some of them can be put back. */
    record Vanished(Untold rows, Mend mend) implements Finding {

        @Override
        public Severity severity() {
            return Severity.GRAVE;
        }
    }

    /** The steps of the history do not fit together. */
    record BrokenHistory() implements Finding {

        @Override
        public Severity severity() {
            return Severity.REPAIR;
        }

        @Override
        public Mend mend() {
            return Mend.FINAL;
        }
    }

    /** What SQLite's own look found, as findings. */
    static List<Finding> of(Set<Soundness.Fault> faults) {
        return faults.stream()
                .map(fault ->
                        switch (fault) {
                            case PAGES -> new DamagedPages();
                            case LOOKUPS -> new Lookups();
                            case RULES -> new AgainstRules();
                        })
                .map(Finding.class::cast)
                .toList();
    }
}
