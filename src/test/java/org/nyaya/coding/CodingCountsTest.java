package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.History;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.RandomChanges;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What is kept of the counts is what counting every coding comes to. */
class CodingCountsTest {

    private static final int ACTIONS = 80;

    @TempDir Path folder;

    @Test
    void after_every_action_and_undo_the_counts_are_those_of_all_codings() throws Exception {
        for (int seed = 200; seed < 204; seed++) {
            Random random = new Random(seed);
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            try (Study study = TestStudy.create(own)) {
                RandomStudy content = new RandomStudy(study, random);
                RandomChanges changes = new RandomChanges(study, content, random);
                content.fill();
                for (int action = 0; action < ACTIONS; action++) {
                    act(study, content, changes, random);
                    if (random.nextInt(3) > 0) {
                        Coder coder = content.pick(study.coders().all().join());
                        assertEquals(
                                slow(study, coder),
                                study.codings().counts(coder).join(),
                                "seed " + seed + ", action " + action);
                    }
                }
            }
        }
    }

    @Test
    void counts_that_are_asked_between_two_gestures_are_those_between_them() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI01", "ANNA: The river rose.");
            Code water = TestStudy.code(study, "Water");
            Coder coder = TestStudy.coder(study);
            study.codings().counts(coder).join();
            code(study, source, water, new Span(0, 5));
            CompletableFuture<Map<Long, Integer>> between = study.codings().counts(coder);
            code(study, source, water, new Span(6, 9));
            CompletableFuture<Map<Long, Integer>> behind = study.codings().counts(coder);
            assertEquals(
                    List.of(Map.of(water.id(), 1), Map.of(water.id(), 2)),
                    List.of(between.join(), behind.join()));
        }
    }

    @Test
    void a_code_whose_last_coding_went_is_not_counted() throws Exception {
        try (Study study = TestStudy.create(folder)) {
            Source source = TestStudy.source(study, "KI01", "ANNA: The river rose.");
            Code water = TestStudy.code(study, "Water");
            Coder coder = TestStudy.coder(study);
            TestStudy.coding(study, source, new Span(0, 5), water);
            study.codings().counts(coder).join();
            study.project().history().undo(false).join();
            assertEquals(Map.of(), study.codings().counts(coder).join());
        }
    }

    private static void code(Study study, Source source, Code code, Span span) {
        var _ =
                study.codings()
                        .add(
                                NewCoding.of(source.id(), span, code.id()),
                                TestStudy.coder(study).id(),
                                Label.of("coding.add"));
    }

    private static void act(
            Study study, RandomStudy content, RandomChanges changes, Random random) {
        History history = study.project().history();
        switch (random.nextInt(16)) {
            case 0 -> content.addSource();
            case 1, 2 -> content.addCoding();
            case 3 -> content.addCodings(1 + random.nextInt(5));
            case 4 -> content.delete(Table.CODING);
            case 5 -> content.delete(Table.CODE);
            case 6 -> content.delete(Table.SOURCE);
            case 7 -> content.agree();
            case 8, 9 -> {
                for (int i = 1 + random.nextInt(6); i > 0; i--) {
                    history.undo(true).join();
                }
            }
            case 10 -> history.redo(true).join();
            default -> changes.change();
        }
    }

    /** Counted one by one, by what is said of scopes. */
    private static Map<Long, Integer> slow(Study study, Coder coder) {
        Set<Long> agreed = new HashSet<>();
        study.project().read(Layers::in).join().stream()
                .filter(Layer::agreed)
                .forEach(layer -> agreed.add(layer.id()));
        List<Coding> all = study.codings().all().join();
        Set<Long> settled = new HashSet<>();
        all.stream()
                .filter(coding -> agreed.contains(coding.layer()))
                .forEach(coding -> settled.add(coding.source()));
        Map<Long, Integer> counts = new HashMap<>();
        for (Coding coding : all) {
            boolean isAgreed = agreed.contains(coding.layer());
            boolean counting =
                    settled.contains(coding.source())
                            ? isAgreed
                            : !isAgreed && coding.coder() == coder.id();
            if (counting) {
                counts.merge(coding.code(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
