package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nyaya.source.Landmark;

/**
 * Bookmarks as they are written: {@code 12:4@7+340,17@7+1200;13:2@9+0} are paragraphs 4 and 17 of
 * source 12, which begin at 340 and 1200 of text 7, and one of source 13. Before transcripts could
 * be corrected they were {@code 12:4,17;13:2}.
 */
final class WrittenMarks {

    private static final Pattern SOURCE = Pattern.compile("([0-9]{1,18}):([^:]*)");

    private static final Pattern ONE =
            Pattern.compile("([0-9]{1,9})(?:@([0-9]{1,18})\\+([0-9]{1,9}))?");

    private WrittenMarks() {}

    static String of(List<Landmark> marks) {
        Map<Long, List<Landmark>> bySource =
                marks.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Landmark::source, TreeMap::new, Collectors.toList()));
        return bySource.entrySet().stream()
                .map(source ->
                        source.getKey()
                                + ":"
                                + source.getValue().stream()
                                        .map(WrittenMarks::one)
                                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    private static String one(Landmark mark) {
        return mark.text() == 0
                ? Integer.toString(mark.paragraph())
                : mark.paragraph() + "@" + mark.text() + "+" + mark.position();
    }

    /** What {@link #of} wrote, without what it did not. */
    static List<Landmark> read(String written) {
        List<Landmark> marks = new ArrayList<>();
        for (String source : written.split(";", -1)) {
            Matcher parts = SOURCE.matcher(source);
            if (parts.matches()) {
                long id = Long.parseLong(parts.group(1));
                for (String one : parts.group(2).split(",", -1)) {
                    Matcher mark = ONE.matcher(one);
                    if (mark.matches() && Integer.parseInt(mark.group(1)) > 0) {
                        marks.add(mark(id, mark));
                    }
                }
            }
        }
        return marks;
    }

    private static Landmark mark(long source, Matcher parts) {
        int paragraph = Integer.parseInt(parts.group(1));
        return parts.group(2) == null
                ? Landmark.numbered(source, paragraph)
                : new Landmark(
                        source,
                        Long.parseLong(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        paragraph);
    }
}
