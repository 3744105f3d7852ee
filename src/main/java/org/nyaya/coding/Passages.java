package org.nyaya.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Names;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Positions;
import org.nyaya.text.Span;

/**
 * All codings as a person reads them: with the words, who says them and where. The words are cut
 * out when they are asked for, so that passages need little more memory than the texts they lie in.
 */
public final class Passages {

    private final Project project;
    private final Outlines outlines;
    private final Texts texts;

    public Passages(Project project, Outlines outlines, Texts texts) {
        this.project = project;
        this.outlines = outlines;
        this.texts = texts;
    }

    /** All of them, by source and place, as the study is now. */
    public CompletableFuture<List<Passage>> all() {
        return project.read(read -> new Telling(read).all());
    }

    private final class Telling {

        private final Read read;
        private final CodeTree codes;
        private final Map<Long, CodePath> paths = new HashMap<>();
        private final Map<Long, LayerName> layers = new HashMap<>();
        private final Map<Long, String> sources;
        private final Map<Long, String> coders;
        private final Map<Long, String> people;

        Telling(Read read) {
            this.read = read;
            this.codes = CodeTree.of(read);
            for (Layer layer : Layers.in(read)) {
                layers.put(layer.id(), new LayerName(layer.agreed(), layer.name()));
            }
            layers.put(Layers.own(read), LayerName.OWN);
            this.sources = names("select id, name from source");
            this.coders = names("select id, name from coder");
            this.people = names("select id, name from person");
        }

        private Map<Long, String> names(String sql) {
            Map<Long, String> names = new HashMap<>();
            read.each(row -> names.put(row.number(0), row.text(1)), sql);
            return names;
        }

        List<Passage> all() {
            List<Passage> passages = new ArrayList<>();
            Lines lines = new Lines(0, "", Positions.of(new int[0]));
            for (Coding coding : CodingStore.all(read)) {
                if (coding.text() != lines.text()) {
                    lines = Lines.of(coding.text(), texts.body(read, coding.text()));
                }
                passages.add(passage(coding, lines));
            }
            return passages;
        }

        private Passage passage(Coding coding, Lines lines) {
            Outline outline = outlines.of(read, coding.source());
            Span span = coding.span();
            return new Passage(
                    coding,
                    sources.getOrDefault(coding.source(), ""),
                    paths.computeIfAbsent(coding.code(), code -> codes.path(codes.get(code))),
                    coders.getOrDefault(coding.coder(), ""),
                    layers.getOrDefault(coding.layer(), LayerName.OWN),
                    lines.body(),
                    people(outline, span),
                    Math.max(1, lines.starts().below(span.start() + 1)),
                    outline.places().at(span.start()).orElse(null));
        }

        private List<String> people(Outline outline, Span span) {
            Map<String, String> names = new TreeMap<>();
            for (Turn turn : outline.within(span)) {
                turn.person()
                        .map(person -> people.getOrDefault(person, ""))
                        .ifPresent(name -> names.put(Names.fold(name), name));
            }
            return List.copyOf(names.values());
        }
    }

    /** A text, and where its paragraphs begin. */
    private record Lines(long text, String body, Positions starts) {

        static Lines of(long text, String body) {
            return new Lines(text, body, Paragraphs.starts(body));
        }
    }
}
