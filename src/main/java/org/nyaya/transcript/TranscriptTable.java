package org.nyaya.transcript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Blanks;
import org.nyaya.text.Names;

/**
 * A table in which each row is a turn: the words in the last column, the speaker in one before it,
 * and perhaps the time or a number in others. Such a table has several speakers who take turns; in
 * a table of anything else the entries of a column occur once or stand in groups.
 *
 * @param speaker number of the column with the speakers
 * @param words number of the column with what was said, the last
 */
record TranscriptTable(List<List<List<Paragraph>>> rows, int speaker, int words) {

    private static final int FEWEST_NAMED = 4;
    private static final int MOST_COLUMNS = 4;
    private static final int LONGEST_NAME = 60;

    private static final Pattern TIME =
            Pattern.compile("\\D?(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})(?:[.,-](\\d{1,3}))?\\D{0,3}");
    private static final Pattern NUMBER = Pattern.compile("\\D?\\d{1,6}\\D?");

    private static final Set<String> HEADS =
            Set.of("speaker", "name", "who", "person", "participant", "role", "sprecher", "wer");

    /** The table as a transcript, or null where it is none. */
    static @Nullable TranscriptTable of(Table table) {
        List<List<List<Paragraph>>> rows = table.rows();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        if (rows.size() < FEWEST_NAMED || columns < 2 || columns > MOST_COLUMNS) {
            return null;
        }
        int speaker = -1;
        for (int column = 0; column < columns - 1; column++) {
            if (!isTimesOrNumbers(rows, column)) {
                if (speaker >= 0) {
                    return null;
                }
                speaker = column;
            }
        }
        return speaker >= 0 && takeTurns(rows, speaker, columns - 1)
                ? new TranscriptTable(rows, speaker, columns - 1)
                : null;
    }

    private static boolean isTimesOrNumbers(List<List<List<Paragraph>>> rows, int column) {
        int filled = 0;
        int counted = 0;
        for (List<List<Paragraph>> row : rows) {
            String cell = cell(row, column);
            if (!cell.isEmpty()) {
                filled++;
                boolean counts = TIME.matcher(cell).matches() || NUMBER.matcher(cell).matches();
                counted += counts ? 1 : 0;
            }
        }
        return filled == 0 || counted >= filled - 1 && counted > 0;
    }

    private static boolean takeTurns(List<List<List<Paragraph>>> rows, int speaker, int words) {
        Map<String, Integer> counts = new HashMap<>();
        int named = 0;
        int changes = 0;
        long lengthOfNames = 0;
        long lengthOfWords = 0;
        String before = "";
        for (int row = 0; row < rows.size(); row++) {
            String name = name(rows.get(row), speaker);
            lengthOfWords += cell(rows.get(row), words).length();
            if (name.isEmpty() || isHead(row, name)) {
                continue;
            }
            if (name.length() > LONGEST_NAME
                    || name.codePoints().noneMatch(Character::isLetter)
                    || LabelShape.of(name).kind() == LabelShape.Kind.NO_LABEL) {
                return false;
            }
            named++;
            lengthOfNames += name.length();
            counts.merge(Names.fold(name), 1, Integer::sum);
            changes += Names.fold(name).equals(before) ? 0 : 1;
            before = Names.fold(name);
        }
        return named >= FEWEST_NAMED
                && counts.size() > 1
                && counts.size() * 2 <= named
                && changes * 2 > named
                && lengthOfWords > lengthOfNames;
    }

    private static boolean isHead(int row, String name) {
        return row == 0 && HEADS.contains(Names.fold(name));
    }

    /** Writes turn by turn; behind the table nobody speaks until the next label. */
    void writeTo(Prose prose) throws Prose.TooMuch {
        for (int row = 0; row < rows.size(); row++) {
            write(row, prose);
        }
        prose.speaking(prose.length(), null, null);
    }

    private void write(int number, Prose prose) throws Prose.TooMuch {
        List<List<Paragraph>> row = rows.get(number);
        String name = name(row, speaker);
        boolean begins = !name.isEmpty() && !isHead(number, name);
        int start = prose.length();
        Long millis = null;
        for (int column = 0; column < Math.min(words, row.size()); column++) {
            millis = millis == null ? millis(cell(row, column)) : millis;
            if (!row.get(column).isEmpty()) {
                prose.add(prose.length() > start ? "\t" : "", false);
                boolean isFirst = true;
                for (Paragraph paragraph : row.get(column)) {
                    prose.add(isFirst ? "" : " ", false);
                    paragraph.onOneLine().writeTo(prose);
                    isFirst = false;
                }
            }
        }
        if (begins) {
            prose.speaking(start, name, millis);
        }
        if (row.size() > words) {
            prose.add(prose.length() > start ? "\t" : "", false);
            for (Paragraph paragraph : row.get(words)) {
                paragraph.writeTo(prose);
                prose.endParagraph();
            }
        }
        prose.endParagraph();
    }

    /** From the beginning of the recording, or null where the cell tells no time. */
    static @Nullable Long millis(String cell) {
        Matcher time = TIME.matcher(cell);
        if (!time.matches()) {
            return null;
        }
        String hours = time.group(1) == null ? "0" : time.group(1);
        String fraction = time.group(4) == null ? "0" : time.group(4);
        long seconds =
                Long.parseLong(hours) * 3600
                        + Long.parseLong(time.group(2)) * 60
                        + Long.parseLong(time.group(3));
        return seconds * 1000 + Math.round(Double.parseDouble("0." + fraction) * 1000);
    }

    private static String name(List<List<Paragraph>> row, int column) {
        String name = cell(row, column);
        return name.endsWith(":") ? name.substring(0, name.length() - 1).strip() : name;
    }

    private static String cell(List<List<Paragraph>> row, int column) {
        if (column >= row.size()) {
            return "";
        }
        StringBuilder joined = new StringBuilder();
        row.get(column).forEach(paragraph -> joined.append(' ').append(paragraph.text()));
        String cell = joined.toString().replace('\n', ' ');
        return cell.substring(
                Blanks.skip(cell, 0, cell.length()), Blanks.trim(cell, 0, cell.length()));
    }
}
