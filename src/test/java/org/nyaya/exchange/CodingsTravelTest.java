package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Codings;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Noted;
import org.nyaya.source.Source;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;

class CodingsTravelTest {

    private static final List<LayerName> LAYERS =
            List.of(
                    LayerName.OWN,
                    LayerName.OWN,
                    new LayerName(true, "Agreed"),
                    new LayerName(true, "=Round: 2, “final”"),
                    new LayerName(false, "Second look"));
    private static final List<String> CODERS = List.of("Tariro", "=Nomsa", "'@Rudo", "a;b,c\"d");
    private static final List<String> PIECES =
            List.of(
                    "'", "=", "+", "-", "@", "\t", "\r", "\n", ",", ";", "\"", "_x0041_", "é",
                    "🙂");

    @TempDir Path folder;

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void codings_of_every_coder_and_layer_come_into_an_empty_copy_as_they_went_out(long seed)
            throws Exception {
        Random random = new Random(seed);
        try (Study study = TestStudy.create(Files.createDirectory(folder.resolve("from")))) {
            new RandomStudy(study, random).fill();
            add(study, random, seed % 2 == 0 ? 900 : 60);
            Written table = CodingsTable.written(study.passages().all().join());
            StringWriter csv = new StringWriter();
            table.csv(csv);
            byte[] text = csv.toString().getBytes(StandardCharsets.UTF_8);
            assertTravels(study, "codings.csv", text, "seed " + seed + ", csv");
            assertTravels(study, "codings.xlsx", table.xlsx(), "seed " + seed + ", xlsx");
        }
    }

    private void assertTravels(Study study, String name, byte[] file, String where)
            throws Exception {
        Facts facts = Facts.of(study.project());
        try (Study copy = TestStudy.create(Files.createDirectory(folder.resolve(name)))) {
            for (Facts.Source source : facts.sources()) {
                TestStudy.source(copy, source.name(), source.body());
            }
            for (Facts.Code code : facts.codes()) {
                TestStudy.code(copy, facts.path(code.id()));
            }
            int count = facts.codings().size();
            assertEquals(new TakenIn(count, 0, 0, List.of()), takeIn(copy, name, file), where);
            assertEquals(told(study), told(copy), where);
            assertEquals(new TakenIn(0, 0, count, List.of()), takeIn(copy, name, file), where);
        }
    }

    private static TakenIn takeIn(Study study, String name, byte[] file) throws BadTable {
        return CodingsTable.of(
                        name,
                        file,
                        study.sources().all().join(),
                        study.codebook().tree().join(),
                        TestStudy.coder(study))
                .takeIn(study.codings())
                .join();
    }

    private static void add(Study study, Random random, int most) {
        List<Source> sources = study.sources().all().join();
        List<Code> codes = study.codebook().tree().join().all();
        Facts facts = Facts.of(study.project());
        List<Codings.Theirs> theirs = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            Source source = pick(sources, random);
            String body = facts.source(source.id()).body();
            int start = random.nextInt(body.length());
            int end = Math.min(body.length(), start + 1 + random.nextInt(40));
            if (!Characters.isEdge(body, start) || !Characters.isEdge(body, end)) {
                continue;
            }
            StringBuilder memo = new StringBuilder();
            for (int length = random.nextInt(5); length > 0; length--) {
                memo.append(pick(PIECES, random));
            }
            Noted noted =
                    new Noted(
                            pick(List.of(Certainty.values()), random),
                            memo.toString(),
                            random.nextBoolean());
            theirs.add(
                    new Codings.Theirs(
                            source.id(),
                            new Span(start, end),
                            pick(codes, random).id(),
                            pick(CODERS, random),
                            pick(LAYERS, random),
                            before -> noted));
        }
        study.codings().takeIn(theirs).join();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    /** Everything of every coding, by name and plain SQL. */
    private static List<String> told(Study study) {
        Facts facts = Facts.of(study.project());
        return study
                .project()
                .read(read ->
                        read.list(
                                row -> facts.path(row.number(0)) + " " + row.text(1),
                                "select c.code, s.name || ' ' || c.start || ' ' || c.end || ' ' || r.name"
                                        + " || ' ' || l.kind || ' ' || l.name || ' ' || c.certainty || ' '"
                                        + " || c.memo || ' ' || c.key_quote from coding c"
                                        + " join source s on s.id = c.source join coder r on r.id = c.coder"
                                        + " join layer l on l.id = c.layer"))
                .join()
                .stream()
                .sorted()
                .toList();
    }
}
