package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;

/**
 * The names from the top of the codebook down to a code, written {@code Needs/Housing/Shelter}. A
 * slash or backslash in a name has a backslash before it.
 */
public record CodePath(List<String> names) {

    public CodePath {
        names = List.copyOf(names);
    }

    /**
     * Reads a path; blanks around names are dropped, and what has no name between two slashes keeps
     * an empty one.
     */
    public static CodePath of(String written) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '\\' && i + 1 < written.length()) {
                i++;
                name.append(written.charAt(i));
            } else if (c == '/') {
                names.add(name.toString().strip());
                name.setLength(0);
            } else {
                name.append(c);
            }
        }
        names.add(name.toString().strip());
        return new CodePath(names);
    }

    public boolean hasEmptyName() {
        return names.stream().anyMatch(String::isEmpty);
    }

    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (String name : names) {
            written.append(written.isEmpty() ? "" : "/");
            written.append(name.replace("\\", "\\\\").replace("/", "\\/"));
        }
        return written.toString();
    }
}
