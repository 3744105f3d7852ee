package org.nyaya.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nyaya.coding.Coder;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** Random studies are asked random questions; more of them by {@code -Dnyaya.questions=1000}. */
class AskPropertyTest {

    private static final int STUDIES = 8;
    private static final int QUESTIONS = Integer.getInteger("nyaya.questions", 40);

    @TempDir static Path folder;
    private static final List<Study> STUDIED = new ArrayList<>();

    @BeforeAll
    static void fill() throws Exception {
        for (int seed = 0; seed < STUDIES; seed++) {
            Study study = TestStudy.create(Files.createDirectory(folder.resolve("seed" + seed)));
            STUDIED.add(study);
            new RandomStudy(study, new Random(seed)).fill();
        }
    }

    @AfterAll
    static void close() {
        STUDIED.forEach(Study::close);
        STUDIED.clear();
    }

    @Test
    void every_answer_is_what_looking_at_everything_finds() {
        for (int seed = 0; seed < STUDIES; seed++) {
            Study study = STUDIED.get(seed);
            for (Coder coder : study.coders().all().join()) {
                SlowComparison.compare(study, coder, new Random(seed), QUESTIONS, "seed " + seed);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_means_what_the_language_says(RandomClause.Kind kind) {
        for (int seed = 0; seed < STUDIES; seed++) {
            Study study = STUDIED.get(seed);
            SlowComparison slow = new SlowComparison(study);
            Random random = new Random(seed);
            RandomLine lines = new RandomLine(slow.facts(), random);
            String message = "seed " + seed;
            Coder coder = TestStudy.coder(study);
            for (int i = QUESTIONS / 4; i > 0; i--) {
                lines.with(kind).ifPresent(line -> slow.compare(line, coder, message));
            }
        }
    }

    @Test
    void a_coder_and_a_layer_say_whose_codings_count() {
        for (int seed = 0; seed < STUDIES; seed++) {
            Study study = STUDIED.get(seed);
            SlowComparison slow = new SlowComparison(study);
            RandomLine lines = new RandomLine(slow.facts(), new Random(seed));
            Coder coder = TestStudy.coder(study);
            for (int i = QUESTIONS / 4; i > 0; i--) {
                Asked.Line line = lines.plain();
                slow.compare(lines.by(line), coder, "seed " + seed);
                slow.compare(lines.in(line), coder, "seed " + seed);
                slow.compare(lines.by(lines.in(line)), coder, "seed " + seed);
            }
        }
    }
}
