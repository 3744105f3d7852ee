package org.nyaya.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nyaya.text.Blanks;

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

    /** Whether nothing is seen of one of its names. */
    public boolean hasEmptyName() {
        return names.stream().anyMatch(Blanks::isBlank);
    }

    @Override
    public String toString() {
        return names.stream()
                .map(name -> name.replace("\\", "\\\\").replace("/", "\\/"))
                .collect(Collectors.joining("/"));
    }
}
