package org.nyaya.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nyaya.analysis.Frequencies;
import org.nyaya.analysis.Frequency;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Definition;

/**
 * A codebook as the appendix of a thesis or an article holds it: what each code means, how far it
 * reaches, and what was said. Its texts are clean: lines end in LF, and no character controls
 * anything.
 *
 * @param preface what is to be known about the counts, a paragraph each
 */
public record CodebookDocument(String title, List<String> preface, List<Section> codes) {

    public CodebookDocument {
        preface = List.copyOf(preface);
        codes = List.copyOf(codes);
    }

    /**
     * One code.
     *
     * @param depth 0 at the top of the codebook
     * @param path the names from the top down to it, for depths that have no heading of their own
     * @param parts what its definition says
     */
    public record Section(
            int depth,
            String name,
            String path,
            List<Part> parts,
            String counts,
            List<Passage> passages) {

        public Section {
            parts = List.copyOf(parts);
            passages = List.copyOf(passages);
        }
    }

    /** A part of a definition; the definition itself has no label. */
    public record Part(String label, String text) {}

    /** What somebody said, in quotes, and who said it where. */
    public record Passage(String text, String cited) {}

    /** How many passages it quotes. */
    public int quoted() {
        return codes.stream().mapToInt(code -> code.passages().size()).sum();
    }

    /**
     * Puts it together.
     *
     * @param study the name of the study
     * @param examples passages by the id of their code
     * @param quotes whether the examples of definitions go in, which may be what people said
     */
    public static CodebookDocument of(
            String study,
            Frequencies.Table counts,
            Map<Long, List<Example>> examples,
            boolean quotes,
            Phrases phrases) {
        List<Section> sections = new ArrayList<>();
        for (Frequency frequency : counts.rows()) {
            List<String> names =
                    frequency.path().names().stream().map(CodebookDocument::line).toList();
            sections.add(
                    new Section(
                            names.size() - 1,
                            names.getLast(),
                            String.join(" / ", names),
                            parts(frequency.code().definition(), quotes, phrases),
                            reach(frequency, phrases),
                            examples.getOrDefault(frequency.code().id(), List.of()).stream()
                                    .map(example -> passage(example, phrases))
                                    .toList()));
        }
        return new CodebookDocument(
                line(phrases.say("codebook.document.title", study)),
                List.of(
                        line(phrases.say("scope", counts.scope().coder().name())),
                        phrases.say("frequencies.rule")),
                sections);
    }

    private static List<Part> parts(Definition definition, boolean quotes, Phrases phrases) {
        List<Part> parts = new ArrayList<>();
        add(parts, "", definition.text());
        add(parts, phrases.say("codebook.document.include"), definition.include());
        add(parts, phrases.say("codebook.document.exclude"), definition.exclude());
        if (quotes) {
            add(parts, phrases.say("codebook.document.example"), definition.example());
            add(
                    parts,
                    phrases.say("codebook.document.counter_example"),
                    definition.counterExample());
        }
        return parts;
    }

    private static void add(List<Part> parts, String label, String text) {
        if (!text.isBlank()) {
            parts.add(new Part(label, clean(text)));
        }
    }

    private static String reach(Frequency frequency, Phrases phrases) {
        Tally all = frequency.withSubCodes();
        Tally own = frequency.alone();
        if (all.passages() == 0) {
            return phrases.say("codebook.document.uncoded");
        }
        String reach =
                phrases.say(
                        "codebook.document.counts",
                        all.people(),
                        all.interviews(),
                        all.sources(),
                        all.passages(),
                        all.words());
        if (own.equals(all)) {
            return reach;
        }
        return reach
                + " "
                + (own.passages() == 0
                        ? phrases.say("codebook.document.none_own")
                        : phrases.say(
                                "codebook.document.own",
                                own.people(),
                                own.interviews(),
                                own.sources(),
                                own.passages(),
                                own.words()));
    }

    private static Passage passage(Example example, Phrases phrases) {
        List<String> cited = new ArrayList<>(example.people());
        // An interview is often called like the one person in it.
        cited.remove(example.source());
        cited.add(phrases.say("codebook.document.cited", example.source(), example.paragraph()));
        if (example.place() != null && !example.place().page().isEmpty()) {
            cited.add(phrases.say("ask.page_of", example.place().page()));
        }
        return new Passage(
                phrases.say("codebook.document.quote", clean(example.text())),
                line(String.join(", ", cited)));
    }

    /** Without characters that no document holds, and without blanks around each line. */
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> (c & 0xfffe) != 0xfffe)
                .forEach(clean::appendCodePoint);
        return String.join("\n", clean.toString().lines().map(String::strip).toList()).strip();
    }

    static String line(String text) {
        return clean(text).replaceAll("\\s+", " ");
    }
}
