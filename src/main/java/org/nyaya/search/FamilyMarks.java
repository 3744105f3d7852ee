package org.nyaya.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.automaton.ByteRunnable;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.nyaya.text.Span;

/** Marks the words that patterns stand for, or that are like another, in texts that are told. */
final class FamilyMarks {

    private final Map<String, List<ByteRunnable>> byLanguage = new TreeMap<>();

    FamilyMarks(List<Condition> conditions, Sheets sheets) {
        for (Words words : Marks.words(conditions, new ArrayList<>())) {
            for (Saying saying : WordSearch.sayings(words, sheets)) {
                CompiledAutomaton family = saying.family();
                if (family != null) {
                    byLanguage
                            .computeIfAbsent(saying.language(), k -> new ArrayList<>())
                            .add(family.getByteRunnable());
                }
            }
        }
    }

    /**
     * The words in {@code span} of a text.
     *
     * @param said what of the text counts; words that are partly outside are none
     */
    List<Span> in(String language, String body, Span said, Span span) {
        List<ByteRunnable> families = byLanguage.getOrDefault(language, List.of());
        List<Span> marks = new ArrayList<>();
        if (families.isEmpty()) {
            return marks;
        }
        for (Languages.Token token :
                Languages.tokens(Languages.writtenField(language), said.of(body))) {
            Span word = new Span(said.start() + token.start(), said.start() + token.end());
            byte[] term = token.term().getBytes(StandardCharsets.UTF_8);
            if (span.contains(word)
                    && families.stream().anyMatch(family -> family.run(term, 0, term.length))) {
                marks.add(word);
            }
        }
        return marks;
    }
}
