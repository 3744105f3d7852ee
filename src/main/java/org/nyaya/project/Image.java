package org.nyaya.project;

import java.util.ArrayList;
import java.util.List;

/** What two images of a row, as the journal writes them, differ in. */
final class Image {

    private Image() {}

    /**
     * The columns in which two images of one row are not the same; all but its id where they are
     * none that this program writes, so that nothing is left as it is by mistake.
     *
     * @param columns of its table, in their order
     */
    static List<String> differing(List<String> columns, String before, String after) {
        List<String> was = values(before);
        List<String> is = values(after);
        boolean known = was.size() == columns.size() && is.size() == columns.size();
        List<String> differing = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            boolean named = known && was.get(i).startsWith("\"" + column + "\":");
            if (!column.equals("id") && !(named && was.get(i).equals(is.get(i)))) {
                differing.add(column);
            }
        }
        return differing;
    }

    /** The members of a flat JSON object, each with its name, as they are written. */
    private static List<String> values(String image) {
        List<String> values = new ArrayList<>();
        int from = 1;
        boolean quoted = false;
        for (int i = 1; i < image.length(); i++) {
            char c = image.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '}')) {
                values.add(image.substring(from, i));
                from = i + 1;
            }
        }
        return values;
    }
}
