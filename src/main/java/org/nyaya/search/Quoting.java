package org.nyaya.search;

/** Writes names so that a question means them and nothing else. */
public final class Quoting {

    private Quoting() {}

    /** A name as a value. */
    public static String name(String name) {
        return isPlain(name) ? name : '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A path of a code, in which slashes of names are escaped already, as a value. */
    public static String path(String path) {
        return isPlain(path.replace("/", "")) && !path.isEmpty() ? path : quotedPath(path);
    }

    private static String quotedPath(String path) {
        // The backslash that makes a slash a letter is one of the path, and stays as it is.
        return '"' + path.replace("\"", "\\\"") + '"';
    }

    /** The field of an attribute, with its colon. */
    public static String field(String attribute) {
        String name =
                Fields.named(attribute).isPresent() ? Fields.ATTRIBUTE + attribute : attribute;
        return name(name) + ':';
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || name.startsWith("-") || name.contains("..")) {
            return false;
        }
        return name.codePoints()
                .allMatch(c ->
                        Character.isLetterOrDigit(c)
                                || c == '-'
                                || c == '_'
                                || c == '.'
                                || c == '\'');
    }
}
