package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nyaya.exchange.CodebookDocument.Passage;
import org.nyaya.exchange.CodebookDocument.Section;
import org.nyaya.search.Hit;

/** What a question found as a document to be read: passages under the sources they are from. */
public final class HitsDocument {

    private HitsDocument() {}

    /**
     * The document.
     *
     * @param question as it was written: the title
     * @param told paragraphs before the passages: the question in words, how much was found
     */
    public static CodebookDocument of(
            List<Hit> hits, String question, List<String> told, Phrases phrases) {
        Map<String, List<Hit>> bySource = new LinkedHashMap<>();
        for (Hit hit : hits) {
            bySource.computeIfAbsent(hit.source().name(), name -> new ArrayList<>()).add(hit);
        }
        List<Section> sections = new ArrayList<>();
        bySource.forEach((source, found) -> {
            String name = CodebookDocument.line(source);
            sections.add(
                    new Section(
                            0,
                            name,
                            name,
                            List.of(),
                            phrases.say("ask.document.found", found.size()),
                            found.stream().map(hit -> passage(hit, phrases)).toList()));
        });
        return new CodebookDocument(
                CodebookDocument.line(question),
                told.stream().map(CodebookDocument::line).toList(),
                sections);
    }

    private static Passage passage(Hit hit, Phrases phrases) {
        List<String> cited =
                new ArrayList<>(hit.people().isEmpty() ? hit.speakers() : hit.people());
        cited.remove(hit.source().name());
        cited.add(phrases.say("codebook.document.cited", hit.source().name(), hit.paragraph()));
        if (hit.place() != null && !hit.place().page().isEmpty()) {
            cited.add(phrases.say("ask.page_of", hit.place().page()));
        }
        hit.codes().forEach(code -> cited.add(code.toString()));
        return new Passage(
                phrases.say("codebook.document.quote", CodebookDocument.clean(hit.text())),
                CodebookDocument.line(String.join(", ", cited)));
    }
}
