package org.nyaya.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.house.ReferenceData;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The job on 24 real interviews of 1.9 million characters. */
class RealInterviewsTest {

    private static final Pattern HOUSTON =
            Pattern.compile("\\bhouston\\b", Pattern.CASE_INSENSITIVE);

    @TempDir Path folder;
    private final Shell shell = Shell.unlocked();

    @Test
    void real_interviews_come_in_whole_and_every_turn_with_a_word_is_found() throws IOException {
        Path study = folder.resolve("study.nyaya");
        shell.ok("new", study);
        List<Path> files = files();
        List<Object> call = new ArrayList<>(List.of("import", study));
        call.addAll(files);
        shell.ok(call.toArray());

        Map<String, Integer> turns = new TreeMap<>();
        for (JsonNode source : json(shell.ok("sources", study, "--format", "json"))) {
            turns.put(source.get("name").asString(), source.get("turns").asInt());
        }
        assertEquals(expectedTurns(), turns);

        Map<String, List<String>> texts = new HashMap<>();
        for (JsonNode hit : json(shell.ok("ask", study, "houston", "--format", "json"))) {
            String name = hit.get("source").asString();
            String text = Files.readString(files.getFirst().resolveSibling(name + ".txt"));
            String said = text.substring(hit.get("start").asInt(), hit.get("end").asInt());
            assertEquals(said, hit.get("text").asString());
            texts.computeIfAbsent(name, k -> new ArrayList<>()).add(said);
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".txt", "");
            long inFile = HOUSTON.matcher(Files.readString(file)).results().count();
            long inHits =
                    texts.getOrDefault(name, List.of()).stream()
                            .mapToLong(said -> HOUSTON.matcher(said).results().count())
                            .sum();
            assertEquals(inFile, inHits, name);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(ReferenceData.need("transcripts/real"))) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    /**
     * The turns with a label that the index of the files counts, and one for the head of each file.
     */
    private static Map<String, Integer> expectedTurns() throws IOException {
        Map<String, Integer> turns = new TreeMap<>();
        List<String> rows = Files.readAllLines(ReferenceData.need("transcripts/real/INDEX.tsv"));
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = List.of(row.split("\t", -1));
            turns.put(cells.get(0), Integer.parseInt(cells.get(2)) + 1);
        }
        // An aside of the camera's, "VOICE OFF CAMERA: Tape change", which the index does not
        // count.
        turns.merge("jsc-oral-history-00382", 1, Integer::sum);
        return turns;
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
