package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrase;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.study.Study;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Format;
import org.nyaya.transcript.Place;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a hit says of where it stands. */
class AskTest {

    private static final String TEXT =
            "Before all pages.\nA shelter has a warden.\nThe warden goes.";

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();

    @Test
    void a_hit_is_cited_by_its_page_and_section_where_they_are_known() throws Exception {
        Path study = folder.resolve("study.nyaya");
        shell.ok("new", study);
        add(study);
        JsonNode hits = JsonMapper.shared().readTree(shell.ok("ask", study, "a", "--format=json"));
        assertEquals("17", hits.get(0).get("page").asString());
        assertEquals("4.2", hits.get(0).get("section").asString());
        assertTrue(shell.ok("ask", study, "shelter").startsWith("Plan ¶2, p. 17, 4.2 [18–41]\n"));
        assertTrue(shell.ok("ask", study, "goes").startsWith("Plan ¶3, p. 18 [42–58]\n"));
        assertTrue(shell.ok("ask", study, "before").startsWith("Plan ¶1 [0–17]\n"));
    }

    @Test
    void the_words_that_were_asked_for_are_marked_in_the_text_and_by_their_positions() {
        Path study = Shell.sampleStudy(folder);
        String said = shell.ok("ask", study, "code:Housing>* landlord");
        assertTrue(said.contains("and the ⟦landlord⟧ wants a letter"), said);
        JsonNode hit = json(shell.ok("ask", study, "code:Rent landlord", "--format=json")).get(0);
        assertEquals("KI04", hit.get("interview").asString());
        assertEquals(41, hit.get("paragraph").asInt());
        String[] mark = hit.at("/marks/0").asString().split("-", -1);
        int start = hit.get("start").asInt();
        assertEquals(
                "landlord",
                hit.get("text")
                        .asString()
                        .substring(
                                Integer.parseInt(mark[0]) - start,
                                Integer.parseInt(mark[1]) - start));
    }

    @Test
    void a_word_may_be_known_in_part_or_be_misspelt() {
        Path study = Shell.sampleStudy(folder);
        for (String word : List.of("landlor*", "*dlord", "landlrd~")) {
            String said = shell.ok("ask", study, "code:Housing>* " + word);
            assertTrue(said.contains("and the ⟦landlord⟧ wants a letter"), word + ": " + said);
        }
    }

    @Test
    void an_answer_ends_with_the_question_in_words_and_whose_codings_count() {
        Path study = Shell.sampleStudy(folder);
        String sentence =
                "Passages coded Needs/Housing or below, with “landlord”; counted: the codings of"
                        + " Tariro.\n";
        assertTrue(shell.ok("ask", study, "code:Housing>* landlord").endsWith(sentence));
        assertEquals(sentence, shell.ok("ask", study, "code:Housing>* landlord", "--in-words"));
    }

    @Test
    void people_and_sources_are_told_with_how_much_there_is_of_each() {
        Path study = Shell.sampleStudy(folder);
        String people = shell.ok("ask", study, "rent show:people");
        assertTrue(people.startsWith("KI01: 4. First: KI01 ¶20 ["), people);
        assertTrue(people.contains("\n1 person in 4 turns, 1 source, in "), people);
        JsonNode sources = json(shell.ok("ask", study, "rent show:sources", "--format=json"));
        assertEquals("KI01", sources.get(0).get("name").asString());
        assertEquals(4, sources.get(0).get("found").asInt());
    }

    @Test
    void facets_tell_how_it_spreads_and_what_to_add_to_the_question() {
        Path study = Shell.sampleStudy(folder);
        String text = shell.ok("ask", study, "code:Rent landlord", "--facets", "--limit=1");
        assertTrue(text.startsWith("People\n    1  KI01  person:KI01\n    … and 1 more"), text);
        JsonNode facets =
                json(shell.ok("ask", study, "code:Rent landlord", "--facets", "--format=json"));
        for (JsonNode facet : facets) {
            if (facet.get("kind").asString().equals("code")) {
                continue;
            }
            String narrowed = "code:Rent landlord " + facet.get("clause").asString();
            JsonNode hits = json(shell.ok("ask", study, narrowed, "--format=json"));
            assertEquals(facet.get("found").asInt(), hits.size(), narrowed);
        }
    }

    @Test
    void an_explanation_tells_what_each_condition_left() {
        Path study = Shell.sampleStudy(folder);
        JsonNode steps =
                json(shell.ok("ask", study, "rent -code:Stigma", "--explain", "--format=json"));
        assertEquals(3, steps.size());
        int left = Integer.MAX_VALUE;
        for (JsonNode step : steps) {
            assertTrue(step.get("left").asInt() <= left);
            left = step.get("left").asInt();
        }
        assertEquals(
                json(shell.ok("ask", study, "rent -code:Stigma", "--format=json")).size(), left);
        String text = shell.ok("ask", study, "rent -code:Stigma", "--explain");
        assertTrue(text.startsWith("Turns with “rent”, not coded Community/Stigma; "), text);
    }

    @Test
    void one_thing_is_asked_at_a_time() {
        Path study = folder.resolve("study.nyaya");
        assertEquals(2, shell.run("ask", study));
        assertEquals(2, shell.run("ask", study, "rent", "--saved", "Rent"));
        assertEquals(
                "Ask one question: write it, or name a saved one with --saved.\n", shell.err());
        assertEquals(2, shell.run("ask", study, "rent", "--facets", "--explain"));
    }

    @Test
    void what_is_wrong_is_underlined_below_the_letters_it_stands_under() {
        Path study = Shell.sampleStudy(folder);
        assertEquals(1, shell.run("ask", study, "cafe\u0301 AND rent"));
        assertTrue(shell.err().endsWith("\n    cafe\u0301 AND rent\n         ^^^\n"), shell.err());
        assertEquals(1, shell.run("ask", study, "x".repeat(10_000)));
        assertEquals("The question is longer than 2,000 characters.\n", shell.err());
    }

    private static JsonNode json(String printed) {
        return JsonMapper.shared().readTree(printed);
    }

    private static void add(Path file) throws Exception {
        Draft draft =
                new Draft(
                        TEXT,
                        Format.PDF,
                        null,
                        List.of(),
                        List.of(turn(0, 17), turn(18, 41), turn(42, 58)),
                        List.of(new Place(18, "17", "4.2"), new Place(42, "18", "")),
                        null,
                        null,
                        List.of());
        Arrival arrival = new Arrival("Plan", Kind.DOCUMENT, "en", null, draft, Set.of(), Map.of());
        try (Study study = Study.open(file, Passphrase.taking(Shell.PASSPHRASE.toCharArray()))) {
            Added added =
                    study.sources()
                            .add(
                                    study.project().group(Label.of("import.one", "Plan")),
                                    arrival,
                                    null)
                            .join();
            assertInstanceOf(Added.Done.class, added);
        }
    }

    private static DraftTurn turn(int start, int end) {
        return new DraftTurn(start, start, end, DraftTurn.NOBODY);
    }
}
