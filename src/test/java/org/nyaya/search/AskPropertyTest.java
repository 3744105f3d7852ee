package org.nyaya.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.project.History;
import org.nyaya.project.Table;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

class AskPropertyTest {

    private static final int STUDIES = 12;
    private static final int ACTIONS = 25;

    @TempDir Path folder;

    @Test
    void every_answer_is_what_looking_at_everything_finds() throws Exception {
        for (int seed = 0; seed < STUDIES; seed++) {
            Random random = new Random(seed);
            try (Study study = TestStudy.create(folderOf(seed))) {
                new RandomStudy(study, random).fill();
                for (Coder coder : study.coders().all().join()) {
                    SlowSearch.compare(study, coder, random, 40, "seed " + seed);
                }
            }
        }
    }

    @Test
    void after_every_action_and_undo_the_answers_are_those_of_the_study_as_it_is()
            throws Exception {
        for (int seed = 100; seed < 106; seed++) {
            Random random = new Random(seed);
            Path own = folderOf(seed);
            Study study = TestStudy.create(own);
            RandomStudy content = new RandomStudy(study, random);
            content.fill();
            for (int action = 0; action < ACTIONS; action++) {
                act(study, content, random);
                Coder coder = content.pick(study.coders().all().join());
                String message = "seed " + seed + ", action " + action;
                SlowSearch.compare(study, coder, random, 3, message);
            }
            study.close();
            try (Study again = TestStudy.open(own)) {
                SlowSearch.compare(
                        again, TestStudy.coder(again), random, 20, "opened again, seed " + seed);
            }
        }
    }

    private static void act(Study study, RandomStudy content, Random random) {
        History history = study.project().history();
        switch (random.nextInt(11)) {
            case 0 -> content.addSource();
            case 1 -> content.addCode();
            case 2, 3 -> content.addCoding();
            case 4 -> content.addCodings(1 + random.nextInt(5));
            case 5 -> content.delete(Table.CODING);
            case 6 -> content.delete(Table.CODE);
            case 7 -> content.delete(Table.SOURCE);
            case 8 -> content.agree();
            case 9 -> {
                for (int i = 1 + random.nextInt(6); i > 0; i--) {
                    history.undo(true).join();
                }
            }
            default -> history.redo(true).join();
        }
    }

    private Path folderOf(int seed) throws Exception {
        return Files.createDirectory(folder.resolve("seed" + seed));
    }
}
