package org.nyaya.cli;

import java.util.Locale;

/**
 * Names an unexpected failure without telling anything of the study: from where it was thrown, not
 * from what it says.
 */
final class ErrorCode {

    private ErrorCode() {}

    static String of(Throwable e) {
        int hash = 17;
        for (Throwable at = e; at != null; at = at.getCause()) {
            hash = 31 * hash + at.getClass().getName().hashCode();
            for (StackTraceElement frame : at.getStackTrace()) {
                if (frame.getClassName().startsWith("org.nyaya.")) {
                    hash = 31 * hash + frame.getClassName().hashCode() + frame.getLineNumber();
                }
            }
        }
        return String.format(Locale.ROOT, "%s-%08X", e.getClass().getSimpleName(), hash);
    }
}
