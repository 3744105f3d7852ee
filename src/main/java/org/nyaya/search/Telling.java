package org.nyaya.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Scope;
import org.nyaya.people.Profile;
import org.nyaya.project.Read;
import org.nyaya.source.Held;
import org.nyaya.source.Source;
import org.nyaya.source.Speaker;
import org.nyaya.source.Texts;
import org.nyaya.source.Turn;
import org.nyaya.text.Paragraphs;
import org.nyaya.text.Span;

/** Makes of what was found what people read: names for ids, and the words. */
final class Telling {

    private final Texts texts;
    private final Sheets sheets;
    private final Scope scope;
    private final Found found;
    private final FamilyMarks families;
    private final Map<Long, String> people = new HashMap<>();
    private final Map<Long, String> coders = new HashMap<>();

    Telling(Texts texts, Sheets sheets, Understood question, Found found) {
        this.texts = texts;
        this.sheets = sheets;
        this.scope = question.scope();
        this.found = found;
        this.families = new FamilyMarks(question.conditions(), sheets);
        for (Profile profile : sheets.known().people().people()) {
            people.put(profile.person().id(), profile.person().name());
        }
        for (Coder coder : sheets.known().coders()) {
            coders.put(coder.id(), coder.name());
        }
    }

    Hit tell(Read read, int number, double score, List<Span> marks) {
        Rows rows = found.rows();
        int index = rows.sheetOf(number);
        int row = number - rows.base(index);
        Sheet sheet = sheets.get(index);
        Source source = sheet.source();
        Span span = new Span(rows.start(index, row), rows.end(index, row));
        String body = texts.body(read, sheet.talk().outline.text());
        List<Span> all = new ArrayList<>(marks);
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> labels = new LinkedHashSet<>();
        int last = rows.lastTurn(index, row);
        for (int at = rows.firstTurn(index, row); at <= last; at++) {
            Turn turn = sheet.talk().outline.turns().get(at);
            if (found.counted().has(index, at)) {
                all.addAll(families.in(sheet.language(), body, turn.saidSpan(), span));
            }
            Speaker speaker = turn.speaker();
            if (speaker != null && !speaker.interviewer()) {
                labels.add(speaker.label());
                turn.person().map(people::get).ifPresent(names::add);
            }
        }
        Held held = source.interview() == null ? null : interview(source.interview());
        return new Hit(
                source,
                span,
                codes(sheet, row, span),
                rows.arePassages() ? coders.get(sheet.margin().coder(row)) : null,
                List.copyOf(names),
                List.copyOf(labels),
                score,
                span.of(body),
                Marks.merged(all.stream().sorted().toList()),
                held == null ? null : held.name(),
                Paragraphs.at(body, span.start()),
                sheet.talk().outline.places().at(span.start()).orElse(null));
    }

    private @Nullable Held interview(long id) {
        return sheets.known().interviews().get(id);
    }

    private List<CodePath> codes(Sheet sheet, int row, Span span) {
        CodeTree codes = sheets.known().codes();
        Set<Long> ids = new LinkedHashSet<>();
        if (found.rows().arePassages()) {
            ids.add(sheet.margin().code(row));
        }
        for (Margin.Mark mark : sheet.margin().over(span, scope)) {
            ids.add(mark.code());
        }
        List<CodePath> paths = new ArrayList<>();
        for (long id : ids) {
            Code code = codes.get(id);
            paths.add(codes.path(code));
        }
        return paths;
    }
}
