package org.nyaya.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nyaya.house.ReferenceData;

/**
 * Every file of the reference transcripts, beside what a person saw in it: {@code expected.tsv} has
 * one row a file, written after the file was looked at.
 */
class AllTranscriptsTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    @Test
    void each_file_has_a_row_and_each_row_a_file() throws IOException {
        assertEquals(String.join("\n", expected().keySet()), String.join("\n", files().keySet()));
    }

    @TestFactory
    Stream<DynamicTest> each_file_reads_to_what_was_seen_in_it() throws IOException {
        Map<String, String> expected = expected();
        return files().entrySet().stream()
                .map(file ->
                        DynamicTest.dynamicTest(
                                file.getKey(),
                                () ->
                                        assertEquals(
                                                expected.get(file.getKey()),
                                                row(file.getKey(), file.getValue()))));
    }

    /** The cells of a file, with tabs between them; a refusal stands in place of the format. */
    static String row(String name, Path file) throws IOException, InterruptedException {
        byte[] bytes = Files.readAllBytes(file);
        return switch (Guarded.read(name, bytes, null, LIMIT, () -> false)) {
            case Reading.Refused(Refusal why) -> name + "\t" + why + "\t".repeat(8);
            case Reading.Read(Draft draft) -> {
                Drafts.check(draft);
                List<String> words =
                        Arrays.stream(draft.text().split("(?U)\\s+", -1))
                                .filter(word -> !word.isEmpty())
                                .toList();
                int few = Math.min(3, words.size());
                yield String.join(
                        "\t",
                        name,
                        draft.format().name(),
                        Integer.toString(draft.turns().size()),
                        Long.toString(Drafts.labelled(draft)),
                        String.join(", ", draft.speakers()),
                        Integer.toString(draft.text().length()),
                        Integer.toString(draft.places().size()),
                        String.join(" ", words.subList(0, few)),
                        String.join(" ", words.subList(words.size() - few, words.size())),
                        draft.warnings().stream().map(Enum::name).collect(Collectors.joining(" ")));
            }
        };
    }

    /** All files by their paths below the folder, with slashes. */
    static Map<String, Path> files() throws IOException {
        Path folder = ReferenceData.need("transcripts");
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file ->
                            files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    private static Map<String, String> expected() throws IOException {
        try (InputStream in = AllTranscriptsTest.class.getResourceAsStream("expected.tsv")) {
            assertNotNull(in);
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Map<String, String> rows = new TreeMap<>();
            table.lines().skip(1).forEach(row -> rows.put(row.split("\t", 2)[0], row));
            return rows;
        }
    }
}
