package org.nyaya.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Positions;
import org.nyaya.text.Rewording;
import org.nyaya.text.Span;

/**
 * Finds paragraphs again after a text was corrected, or a correction was undone or redone: by the
 * corrections that lead from the text on which they were set to the one that is read now.
 */
public final class Landmarks {

    /**
     * Where one is now.
     *
     * @param set as it was set; where its text was not known, or is gone, as it is now
     * @param paragraph the number in the text that is read now; where the paragraph is gone, of
     *     what stands there
     */
    public record Found(Landmark set, int paragraph) {}

    /** A correction, as it leads from the text before to the one behind. */
    private record Step(long before, long after, PositionMap map) {}

    private final Project project;
    private final Texts texts;

    public Landmarks(Project project, Texts texts) {
        this.project = project;
        this.texts = texts;
    }

    /** Where these are now; without those whose source is not there. */
    public CompletableFuture<Map<Landmark, Found>> find(Collection<Landmark> set) {
        Map<Long, List<Landmark>> bySource =
                List.copyOf(set).stream().collect(Collectors.groupingBy(Landmark::source));
        return project.read(read -> {
            Map<Landmark, Found> found = new HashMap<>();
            bySource.forEach((source, there) ->
                    read.one(row -> row.number(0), "select text from source where id = ?", source)
                            .ifPresent(text -> {
                                InSource in = new InSource(read, source, text);
                                there.forEach(one -> found.put(one, in.find(one)));
                            }));
            return found;
        });
    }

    /** Those of one source; reads only what it needs, for most texts are never corrected. */
    private final class InSource {

        private final Read read;
        private final long source;
        private final long text;
        private final Map<Long, Step> next = new HashMap<>();
        private final Map<Long, PositionMap> compared = new HashMap<>();
        private Positions paragraphs = Positions.of(new int[0]);

        InSource(Read read, long source, long text) {
            this.read = read;
            this.source = source;
            this.text = text;
        }

        Found find(Landmark one) {
            if (one.text() == text) {
                return new Found(one, one.paragraph());
            }
            load();
            return isKnown(one.text())
                    ? new Found(one, Math.max(1, paragraphs.below(now(one) + 1)))
                    : numbered(one.paragraph());
        }

        private void load() {
            if (paragraphs.count() == 0) {
                paragraphs = Paragraphs.starts(texts.body(read, text));
                leadHere();
            }
        }

        /** From each text that was corrected into this one, the first step of the shortest way. */
        private void leadHere() {
            Map<Long, List<Step>> into = new HashMap<>();
            read.each(
                    row -> {
                        long before = row.number(0);
                        long after = row.number(1);
                        PositionMap.read(row.text(2))
                                .ifPresent(map ->
                                        into.computeIfAbsent(after, id -> new ArrayList<>())
                                                .add(new Step(before, after, map)));
                    },
                    "select before, after, map from correction where source = ? order by id desc",
                    source);
            Deque<Long> reached = new ArrayDeque<>(List.of(text));
            while (!reached.isEmpty()) {
                for (Step step : into.getOrDefault(reached.remove(), List.of())) {
                    if (step.before() != text && next.putIfAbsent(step.before(), step) == null) {
                        reached.add(step.before());
                    }
                }
            }
        }

        private boolean isKnown(long other) {
            return read.one(row -> row.number(0), "select id from text where id = ?", other)
                    .isPresent();
        }

        private int now(Landmark one) {
            int position = one.position();
            long at = one.text();
            for (Step step = next.get(at); step != null; step = next.get(at)) {
                position = step.map().start(position);
                at = step.after();
            }
            // A correction that was undone leads nowhere any more.
            return at == text
                    ? position
                    : compared.computeIfAbsent(at, this::compared).start(position);
        }

        private PositionMap compared(long other) {
            String was = texts.body(read, other);
            String is = texts.body(read, text);
            int shorter = Math.min(was.length(), is.length());
            int head = 0;
            while (head < shorter && was.charAt(head) == is.charAt(head)) {
                head++;
            }
            int tail = 0;
            while (tail < shorter - head
                    && was.charAt(was.length() - 1 - tail) == is.charAt(is.length() - 1 - tail)) {
                tail++;
            }
            Span changed = new Span(head, was.length() - tail);
            PositionMap.Change change = new PositionMap.Change(changed, is.length() - tail - head);
            return Rewording.map(was, is, PositionMap.of(List.of(change)));
        }

        private Found numbered(int paragraph) {
            int number = Math.clamp(paragraph, 1, Math.max(1, paragraphs.count()));
            int start = paragraphs.count() == 0 ? 0 : paragraphs.get(number - 1);
            return new Found(new Landmark(source, text, start, number), number);
        }
    }
}
