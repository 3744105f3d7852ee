package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job on the sample study: in, coded, asked, counted, out. */
class JobTest {

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();
    private Path study = Path.of("");

    @BeforeEach
    void make_the_sample_study() {
        study = Shell.sampleStudy(folder);
    }

    @Test
    void sources_are_listed_with_what_they_hold() {
        JsonNode sources = json(shell.ok("sources", study, "--format", "json"));
        assertEquals(List.of("KI01", "KI04", "KI05"), sources.findValuesAsString("name"));
        assertEquals(List.of("23", "13", "14"), sources.findValuesAsString("codings"));
    }

    @Test
    void people_come_in_with_what_is_known_of_them_and_out_again() throws IOException {
        Path people = Shell.firstPeople(Files.createDirectory(folder.resolve("tables")));
        assertEquals(
                "0 new, 3 changed, 0 as they were, 0 left out\n",
                shell.ok("people", "import", study, people));
        for (String name : List.of("people.csv", "people.xlsx")) {
            Path out = folder.resolve(name);
            shell.ok("people", "export", study, out);
            assertEquals(
                    "0 new, 0 changed, 3 as they were, 0 left out\n",
                    shell.ok("people", "import", study, out));
        }
        assertEquals(
                """
                person,role:text,sector:choice,selection:choice,wave_role:text,status:choice,\
                interview_date:date,gender:choice,years_in_work:number,languages:choice,\
                consent to quotes:choice,interviews:text
                KI01,caseworker,NGO,purposive,seed,interviewed,2024-01-10,woman,7,"English; Ndebele",yes,KI01
                KI04,shelter worker and nurse,NGO,snowball,,interviewed,2024-01-18,woman,4,\
                "English; Shona",yes,KI04
                KI05,livelihoods and vocational training officer,NGO,snowball,,interviewed,2024-01-20,man,6,\
                "English; Shona",yes,"KI05; KI05-2"
                """,
                shell.ok("people", "export", study, "-"));
    }

    @Test
    void an_answer_tells_where_who_and_what_was_said() throws IOException {
        JsonNode hits = json(shell.ok("ask", study, "code:Housing>* landlord", "--format", "json"));
        assertEquals(2, hits.size());
        for (JsonNode hit : hits) {
            String text = Files.readString(interview(hit.get("source").asString()));
            int start = hit.get("start").asInt();
            int end = hit.get("end").asInt();
            assertEquals(text.substring(start, end), hit.get("text").asString());
            assertTrue(hit.get("text").asString().contains("landlord"));
            assertEquals("Needs/Housing/Rent", hit.get("codes").get(0).asString());
            assertEquals("Tariro", hit.get("coder").asString());
            assertEquals(hit.get("source").asString(), hit.get("person").asString());
            assertTrue(hit.get("score").asDouble() > 0);
        }
    }

    @Test
    void a_question_without_a_code_finds_turns_without_the_interviewer() {
        JsonNode hits = json(shell.ok("ask", study, "clinic -code:Stigma", "--format", "json"));
        assertEquals(5, hits.size());
        hits.forEach(hit -> assertFalse(hit.get("text").asString().startsWith("INTERVIEWER")));
    }

    @Test
    void one_passage_is_coded_and_found_at_once() {
        String said = shell.ok("code", study, "KI01", 2226, 2306, "Safety", "--memo", "Ask again.");
        assertEquals("KI01 [2226–2306] is coded Needs/Safety.\n", said);
        JsonNode hits = json(shell.ok("ask", study, "code:Safety", "--format", "json"));
        assertEquals(2226, hits.get(0).get("start").asInt());
    }

    @Test
    void coding_the_same_passage_so_again_changes_nothing() {
        shell.ok("code", study, "KI01", 2226, 2306, "Safety");
        String before = shell.ok("history", study);
        shell.ok("code", study, "KI01", 2226, 2306, "needs/SAFETY");
        assertEquals(before, shell.ok("history", study));
    }

    @Test
    void frequencies_count_people_first_and_sub_codes_below() {
        String csv = shell.ok("frequencies", study, "--format", "csv");
        assertEquals(
                "code,people,interviews,sources,passages,words,people_with_subcodes,interviews_with_subcodes,"
                        + "sources_with_subcodes,passages_with_subcodes,words_with_subcodes,coder,level,theme,scope,rule",
                csv.lines().findFirst().orElseThrow());
        assertTrue(
                csv.contains("\nNeeds/Housing,2,2,2,3,117,2,2,2,12,585,Tariro,code,Needs,"), csv);
    }

    @Test
    void frequencies_say_whose_codings_they_are_of_and_how_they_were_counted() throws Exception {
        Path sheet = folder.resolve("counts.xlsx");
        shell.ok("frequencies", study, "--out", sheet);
        assertEquals('P', Files.readAllBytes(sheet)[0]);
        String csv = shell.ok("frequencies", study, "--out", "-");
        assertEquals(csv, shell.ok("frequencies", study, "--format", "csv"));
        assertTrue(csv.contains("Counted: the codings of Tariro."), csv);
        assertTrue(csv.contains("\"Passages are codings."), csv);
    }

    @Test
    void what_a_code_has_alone_is_shown_as_far_as_the_screen_is_wide() {
        assertFalse(shell.ok("frequencies", study).contains("Own people"));
        assertTrue(shell.ok("frequencies", study, "--all-columns").contains("Own people"));
    }

    @Test
    void undo_takes_back_the_last_steps_and_redo_brings_them_again() {
        shell.ok("history", study, "--undo", "2");
        assertEquals(1, shell.ok("codings", "export", study, "-").lines().count());
        assertEquals(1, shell.ok("codebook", "export", study, "-").lines().count());
        shell.ok("history", study, "--redo", "2");
        assertEquals(50, codings(shell.ok("codings", "export", study, "-")));
    }

    @Test
    void a_codebook_comes_out_as_it_went_in() throws IOException {
        Path out = folder.resolve("codebook.csv");
        shell.ok("codebook", "export", study, out);
        assertEquals(
                "0 new, 0 changed, 24 as they were, 0 left out\n",
                shell.ok("codebook", "import", study, out));
        Path second = folder.resolve("second.nyaya");
        shell.ok("new", second);
        shell.ok("codebook", "import", second, out);
        assertEquals('\ufeff', Files.readString(out).charAt(0));
        for (String name : List.of("again.csv", "again.xlsx")) {
            Path again = folder.resolve(name);
            shell.ok("codebook", "export", second, again);
            assertEquals(
                    "0 new, 0 changed, 24 as they were, 0 left out\n",
                    shell.ok("codebook", "import", study, again));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"codings.csv", "codings.xlsx"})
    void codings_come_out_as_they_went_in(String name) {
        Path out = folder.resolve(name);
        shell.ok("codings", "export", study, out);
        shell.ok("history", study, "--undo", "1");
        shell.ok("codings", "import", study, out);
        String again = shell.ok("codings", "export", study, "-");
        assertEquals(50, codings(again));
        assertEquals(
                "0 new, 0 changed, 50 as they were, 0 left out\n",
                shell.ok("codings", "import", study, out));
    }

    @Test
    void the_tour_does_the_whole_job_and_leaves_the_folder_of_another_alone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("tour"));
        int codings = lines("codings.csv") - 1;
        String told = shell.ok("tour", "--into", other);
        assertTrue(told.contains(codings + " new, 0 changed, 0 as they were, 0 left out"), told);
        try (var left = Files.list(other)) {
            assertEquals(0, left.count());
        }
        Path into = folder.resolve("tour-2");
        assertTrue(
                Files.exists(into.resolve("codebook.csv"))
                        && Files.exists(into.resolve("frequencies.csv")));
    }

    @Test
    void the_study_is_one_file_at_rest_and_nothing_in_it_can_be_read() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(List.of(study), files.toList());
        }
        String bytes = new String(Files.readAllBytes(study), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains("landlord") || bytes.contains("SQLite"));
    }

    private static int lines(String table) throws IOException {
        return Files.readAllLines(Path.of("sample-projects", "reintegration", table)).size();
    }

    private static Path interview(String name) {
        return Path.of("sample-projects", "reintegration", "interviews", name + ".txt");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    /** What was said may have several lines. */
    private static long codings(String table) {
        return table.lines().filter(line -> line.matches("KI0[0-9],[0-9]+,[0-9]+,.*")).count();
    }
}
