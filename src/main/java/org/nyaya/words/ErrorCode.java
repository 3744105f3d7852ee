package org.nyaya.words;

import java.util.stream.Stream;

/**
 * Names an unexpected failure without telling anything of the study: what kind it is and where in
 * the program it came up, never what it says.
 */
public final class ErrorCode {

    private ErrorCode() {}

    public static String of(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String where =
                Stream.of(root.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("org.nyaya."))
                        .findFirst()
                        .map(frame -> simple(frame.getClassName()) + ":" + frame.getLineNumber())
                        .orElse("?");
        return root.getClass().getSimpleName() + " " + where;
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
