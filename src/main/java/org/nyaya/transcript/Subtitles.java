package org.nyaya.transcript;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.nyaya.text.Blanks;

/**
 * From cues to a draft: who speaks in each line, and which lines only repeat what was shown before.
 */
final class Subtitles {

    /** A line of a cue; {@code voice} is "" where no voice tag names the speaker. */
    private record Line(Cues.Cue cue, String voice, String mark, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<List<Line>> shown = new ArrayList<>();
    private boolean hasVoices;
    private boolean hasTimes;

    private Subtitles() {}

    /** The draft of {@code cues}; EMPTY where nothing is said in them. */
    static Reading read(Cues cues, Format format, Charset encoding, List<Warning> warnings) {
        Subtitles subtitles = new Subtitles();
        cues.cues().forEach(subtitles::add);
        subtitles.dropRepeated();
        List<Warning> all = new ArrayList<>(warnings);
        if (cues.broken()) {
            all.add(Warning.BROKEN_CUES);
        }
        return subtitles.talk().read(format, encoding, all);
    }

    private void add(Cues.Cue cue) {
        CueText text = CueText.of(cue.text());
        hasTimes |= text.hasTimes();
        List<Line> inCue = new ArrayList<>();
        for (CueText.Stretch stretch : text.voices()) {
            hasVoices |= !stretch.name().isEmpty();
            for (String line : stretch.text().split("\n", -1)) {
                if (!Blanks.isBlank(line)) {
                    inCue.add(line(cue, stretch.name(), line));
                }
            }
        }
        if (!inCue.isEmpty()) {
            shown.add(inCue);
        }
    }

    private static Line line(Cues.Cue cue, String voice, String line) {
        int start = Blanks.skip(line, 0, line.length());
        int end = Blanks.trim(line, start, line.length());
        int words = voice.isEmpty() ? behindMark(line, start, end) : start;
        String mark = line.substring(start, Blanks.trim(line, start, words));
        return new Line(cue, voice, mark, line.substring(words, end));
    }

    /** Behind the dash or the two angle brackets that say that somebody else speaks now. */
    private static int behindMark(String line, int start, int end) {
        if (line.startsWith(">>", start)) {
            int i = start;
            while (i < end && line.charAt(i) == '>') {
                i++;
            }
            return Blanks.skip(line, i, end);
        }
        boolean dash = "-‐‑–—".indexOf(line.charAt(start)) >= 0;
        int next = Blanks.skip(line, start + 1, end);
        boolean begins =
                next > start + 1
                        || (line.charAt(start) == '-'
                                && next < end
                                && Character.isLetter(line.charAt(next)));
        return dash && next < end && begins ? next : start;
    }

    /**
     * Live captions roll up: a cue begins with the lines that the one before still showed. That is
     * taken away only where times inside cues, or most cues of several lines, show that the file is
     * of this kind; elsewhere people do say the same thing twice.
     */
    private void dropRepeated() {
        int several = 0;
        int rolling = 0;
        for (int i = 1; i < shown.size(); i++) {
            if (shown.get(i).size() > 1) {
                several++;
                rolling += repeated(shown.get(i - 1), shown.get(i)) > 0 ? 1 : 0;
            }
        }
        boolean rollsUp = rolling > 0 && (hasTimes || 2 * rolling > several);
        for (int i = 0; i < shown.size(); i++) {
            List<Line> cue = shown.get(i);
            int from = rollsUp && i > 0 ? repeated(shown.get(i - 1), cue) : 0;
            lines.addAll(cue.subList(from, cue.size()));
        }
    }

    /** How many lines at the beginning of a cue are those at the end of the one before. */
    private static int repeated(List<Line> before, List<Line> cue) {
        for (int count = Math.min(Math.min(before.size(), cue.size()), 4); count > 0; count--) {
            List<Line> last = before.subList(before.size() - count, before.size());
            boolean same = true;
            for (int i = 0; i < count; i++) {
                same &= last.get(i).text().equals(cue.get(i).text());
            }
            if (same) {
                return count;
            }
        }
        return 0;
    }

    private Talk talk() {
        Map<Integer, Label> labels = hasVoices ? Map.of() : labels();
        Talk talk = new Talk();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Label label = labels.get(i);
            if (!line.voice().isEmpty()) {
                say(talk, line, Talk.Voice.NAMED, line.voice(), line.text());
            } else if (label != null) {
                String said = line.text().substring(label.after());
                say(talk, line, Talk.Voice.NAMED, label.name(), said);
            } else if (!line.mark().isEmpty()) {
                say(talk, line, Talk.Voice.UNNAMED, line.mark(), line.text());
            } else {
                say(talk, line, Talk.Voice.SAME, "", line.text());
            }
        }
        return talk;
    }

    private static void say(Talk talk, Line line, Talk.Voice voice, String name, String text) {
        talk.say(voice, name, text, line.cue().from(), line.cue().to());
    }

    /** The labels that lines begin with, by the number of the line; positions are in the line. */
    private Map<Integer, Label> labels() {
        StringBuilder joined = new StringBuilder();
        NavigableMap<Integer, Integer> numbers = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            numbers.put(joined.length(), i);
            joined.append(lines.get(i).text()).append('\n');
        }
        Map<Integer, Label> labels = new HashMap<>();
        for (Label label : Labels.inCues(joined.toString(), shown.size())) {
            Map.Entry<Integer, Integer> line = numbers.floorEntry(label.after() - 1);
            // A separator of Unicode within the line begins none here.
            if (line != null && label.start() <= line.getKey() && !label.head()) {
                labels.put(line.getValue(), label.behind(line.getKey()));
            }
        }
        return labels;
    }
}
