package org.nyaya.transcript;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes away what stands on the pages and is not of the text: lines at the top and the bottom that
 * return on most pages, page numbers, and numbers that count lines in the margin.
 */
final class PdfMargins {

    /** A head of several lines goes line by line. */
    private static final int MOST_LINES = 4;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern ROMAN = Pattern.compile("\\W*[ivxlc]{1,8}\\W*");

    private PdfMargins() {}

    /** The pages without their heads and feet; a page may have nothing left. */
    static List<List<PdfWord>> withoutHeads(List<List<PdfWord>> pages) {
        List<List<List<PdfWord>>> left = new ArrayList<>();
        pages.forEach(page -> left.add(PdfLine.lines(page)));
        for (int round = 0; round < MOST_LINES; round++) {
            boolean top = take(left, true);
            boolean bottom = take(left, false);
            if (!top && !bottom) {
                break;
            }
        }
        return left.stream().map(lines -> lines.stream().flatMap(List::stream).toList()).toList();
    }

    private static boolean take(List<List<List<PdfWord>>> pages, boolean top) {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<List<PdfWord>> page = pages.get(i);
            String key = page.isEmpty() ? "" : key(top ? page.getFirst() : page.getLast(), i);
            keys.add(key);
            counts.merge(key, 1, Integer::sum);
        }
        // Heads may differ between left and right pages.
        int enough = Math.max(3, Math.ceilDiv(pages.size() * 2, 5));
        boolean taken = false;
        for (int i = 0; i < pages.size(); i++) {
            String key = keys.get(i);
            if (!key.isEmpty() && counts.getOrDefault(key, 0) >= enough) {
                List<List<PdfWord>> page = pages.get(i);
                pages.set(i, page.subList(top ? 1 : 0, page.size() - (top ? 0 : 1)));
                taken = true;
            }
        }
        return taken;
    }

    /**
     * The same for lines that differ by their numbers; where there is nothing but a number, the
     * number has to count the pages.
     */
    private static String key(List<PdfWord> line, int page) {
        String text = line.stream().map(PdfWord::text).collect(Collectors.joining(" "));
        if (ROMAN.matcher(text).matches()) {
            return "roman";
        }
        Matcher number = NUMBER.matcher(text);
        String key = number.replaceAll("#");
        if (key.codePoints().anyMatch(Character::isLetter)) {
            return key;
        }
        number.reset();
        return number.find() ? key + (Integer.parseInt(number.group()) - page) : key;
    }

    /** The words of the pages without the numbers in the margin, where they count. */
    static List<List<PdfWord>> withoutLineNumbers(List<List<PdfWord>> pages) {
        List<List<PdfWord>> numbers = new ArrayList<>();
        int lines = 0;
        for (List<PdfWord> page : pages) {
            List<List<PdfWord>> all = PdfLine.lines(page);
            lines += all.size();
            numbers.add(inMargin(all));
        }
        if (!count(numbers, lines)) {
            return pages;
        }
        List<List<PdfWord>> rest = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<PdfWord> page = new ArrayList<>(pages.get(i));
            page.removeAll(numbers.get(i));
            rest.add(page);
        }
        return rest;
    }

    /** Numbers that begin a line, left of where the words of all lines begin. */
    private static List<PdfWord> inMargin(List<List<PdfWord>> lines) {
        float text = Float.MAX_VALUE;
        for (List<PdfWord> line : lines) {
            PdfWord first = line.getFirst();
            PdfWord word = !first.isNumber() ? first : line.size() > 1 ? line.get(1) : null;
            text = word == null ? text : Math.min(text, word.left());
        }
        List<PdfWord> numbers = new ArrayList<>();
        for (List<PdfWord> line : lines) {
            PdfWord first = line.getFirst();
            if (first.isNumber() && first.right() + 0.5f * first.size() < text) {
                numbers.add(first);
            }
        }
        return numbers;
    }

    /** Whether they count on, or from the start on each page, and a fifth of the lines have one. */
    private static boolean count(List<List<PdfWord>> pages, int lines) {
        int all = 0;
        int steps = 0;
        int before = -1;
        for (List<PdfWord> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                int value = Integer.parseInt(page.get(i).text());
                boolean restarts = i == 0 && value <= 5;
                steps += before < 0 || restarts || (value > before && value <= before + 5) ? 1 : 0;
                before = value;
                all++;
            }
        }
        return all >= 8 && steps * 10 >= all * 9 && all * 5 >= lines;
    }
}
