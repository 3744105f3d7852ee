package org.nyaya.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Margins;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Speaker;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;

/** Makes of what was found what people read: names for ids, and the words. */
final class Telling {

    private final Outlines outlines;
    private final Margins margins;
    private final Texts texts;

    Telling(Outlines outlines, Margins margins, Texts texts) {
        this.outlines = outlines;
        this.margins = margins;
        this.texts = texts;
    }

    Hit tell(Read read, Resolved question, Found found, Source source) {
        Outline outline = outlines.of(read, source.id());
        Set<Long> people = new TreeSet<>();
        Set<String> speakers = new LinkedHashSet<>();
        for (Turn turn : outline.within(found.span())) {
            Speaker speaker = turn.speaker();
            if (speaker != null && !speaker.interviewer()) {
                speakers.add(speaker.label());
                turn.person().ifPresent(people::add);
            }
        }
        return new Hit(
                source,
                found.span(),
                codes(read, question, found),
                coder(read, found),
                names(read, people),
                List.copyOf(speakers),
                found.score(),
                found.span().of(texts.body(read, outline.text())),
                List.of(),
                null,
                1,
                outline.places().at(found.span().start()).orElse(null));
    }

    private List<CodePath> codes(Read read, Resolved question, Found found) {
        CodeTree codes = question.codes();
        Set<CodePath> paths = new LinkedHashSet<>();
        if (found.code() != 0) {
            paths.add(codes.path(codes.get(found.code())));
        }
        for (Margin.Mark mark :
                margins.of(read, found.source()).over(found.span(), question.scope())) {
            // A code may have come since the question was understood.
            codes.find(mark.code()).ifPresent(code -> paths.add(codes.path(code)));
        }
        return List.copyOf(paths);
    }

    private static @Nullable String coder(Read read, Found found) {
        return read.one(row -> row.text(0), "select name from coder where id = ?", found.coder())
                .orElse(null);
    }

    private static List<String> names(Read read, Set<Long> people) {
        return read.list(
                row -> row.text(0),
                "select name from person where id in (select value from json_each(?)) order by folded",
                Project.ids(people));
    }
}
