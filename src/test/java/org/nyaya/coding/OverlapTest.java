package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class OverlapTest {

    private static final int ROUNDS = 20;
    private static final int PASSAGES = 12;

    @TempDir Path folder;
    private Study study;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void passages_that_share_words_are_counted_as_the_slow_way_does() {
        Random random = new Random(7);
        List<Source> sources =
                List.of(
                        TestStudy.source(study, "A", "A: " + "x ".repeat(60) + "\n", "A"),
                        TestStudy.source(study, "B", "B: " + "y ".repeat(60) + "\n", "B"));
        for (int i = 0; i < ROUNDS; i++) {
            Code one = TestStudy.code(study, "one" + i);
            Code other = TestStudy.code(study, "other" + i);
            List<Coding> first = coded(random, sources, one);
            List<Coding> second = coded(random, sources, other);
            int shared =
                    (int)
                            first.stream()
                                    .filter(a ->
                                            second.stream()
                                                    .anyMatch(b ->
                                                            a.source() == b.source()
                                                                    && a.span().overlaps(b.span())))
                                    .count();
            assertEquals(
                    new Overlap(first.size(), second.size(), shared),
                    study.codebook().overlap(one, other).join());
        }
    }

    private List<Coding> coded(Random random, List<Source> sources, Code code) {
        List<Coding> all = new ArrayList<>();
        for (int i = random.nextInt(PASSAGES); i > 0; i--) {
            int start = 3 + 2 * random.nextInt(55) + 0;
            Span span = new Span(start, start + 1 + random.nextInt(8));
            Source source = sources.get(random.nextInt(2));
            if (all.stream()
                    .noneMatch(one -> one.source() == source.id() && one.span().equals(span))) {
                all.add(TestStudy.coding(study, source, span, code));
            }
        }
        return all;
    }
}
