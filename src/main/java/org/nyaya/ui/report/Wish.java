package org.nyaya.ui.report;

import java.util.List;
import java.util.Locale;

/**
 * What is to leave the study.
 *
 * @param quotes how many passages of each code a document quotes at the most
 * @param reason why quotes may go for which no consent is recorded; empty where they stay
 */
record Wish(What what, Format format, int quotes, String reason) {

    enum What {
        COUNTS,
        SPLIT,
        CODEBOOK;

        List<Format> formats() {
            return this == CODEBOOK
                    ? List.of(Format.DOCX, Format.MD, Format.CSV, Format.XLSX)
                    : List.of(Format.CSV, Format.XLSX);
        }
    }

    enum Format {
        CSV,
        XLSX,
        DOCX,
        MD;

        String ending() {
            return "." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether what people said may go with it at all. */
    boolean holdsQuotes() {
        return what == What.CODEBOOK;
    }

    boolean isDocument() {
        return format == Format.DOCX || format == Format.MD;
    }
}
