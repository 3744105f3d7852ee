package org.nyaya.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Layers;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Margins;
import org.nyaya.coding.Scope;
import org.nyaya.project.Read;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.text.Span;

/**
 * What is counted, as the study was at one moment; it does not change, so that counting leaves the
 * study thread free.
 *
 * @param above the ids of each code and of all codes above it
 */
record Material(Scope scope, CodeTree codes, Map<Long, List<Long>> above, List<Piece> pieces) {

    /** One source: its turns and its codings. */
    record Piece(Source source, Outline outline, Margin margin) {}

    /** The spans of one source by the id of their code: of the code alone, and with those below. */
    record Spans(Map<Long, SortedSet<Span>> alone, Map<Long, SortedSet<Span>> withSubCodes) {}

    static Material of(Read read, Coder coder, Outlines outlines, Margins margins) {
        CodeTree codes = CodeTree.of(read);
        List<Piece> pieces = new ArrayList<>();
        for (Source source : Sources.in(read)) {
            pieces.add(
                    new Piece(
                            source, outlines.of(read, source.id()), margins.of(read, source.id())));
        }
        Scope scope = Scope.of(coder, Layers.in(read), pieces.stream().map(Piece::margin).toList());
        return new Material(scope, codes, above(codes), pieces);
    }

    /** The spans of a source that count. */
    Spans spans(Piece piece) {
        Spans spans = new Spans(new HashMap<>(), new HashMap<>());
        Margin margin = piece.margin();
        boolean[] counts = margin.in(scope);
        for (int i = 0; i < counts.length; i++) {
            if (counts[i]) {
                Span span = new Span(margin.start(i), margin.end(i));
                spans.alone.computeIfAbsent(margin.code(i), k -> new TreeSet<>()).add(span);
                for (long code : above.getOrDefault(margin.code(i), List.of())) {
                    spans.withSubCodes.computeIfAbsent(code, k -> new TreeSet<>()).add(span);
                }
            }
        }
        return spans;
    }

    private static Map<Long, List<Long>> above(CodeTree codes) {
        Map<Long, List<Long>> above = new HashMap<>();
        for (Code code : codes.all()) {
            List<Long> ids = new ArrayList<>();
            ids.add(code.id());
            if (code.parent() != null) {
                // Those above come first in the tree.
                ids.addAll(above.getOrDefault(code.parent(), List.of()));
            }
            above.put(code.id(), ids);
        }
        return above;
    }
}
