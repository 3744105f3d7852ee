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
        assertTrue(shell.ok("ask", study, "shelter").startsWith("Plan [18–41]  p. 17, 4.2\n"));
        assertTrue(shell.ok("ask", study, "goes").startsWith("Plan [42–58]  p. 18\n"));
        assertTrue(shell.ok("ask", study, "before").startsWith("Plan [0–17]\n"));
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
