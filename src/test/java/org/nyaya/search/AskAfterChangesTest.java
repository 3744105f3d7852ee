package org.nyaya.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Coder;
import org.nyaya.project.History;
import org.nyaya.project.Table;
import org.nyaya.study.RandomChanges;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/** Whatever is done and undone, the answers are those of the study as it is. */
class AskAfterChangesTest {

    private static final int ACTIONS = 30;
    private static final int QUESTIONS =
            Math.max(3, Integer.getInteger("nyaya.questions", 40) / 13);

    @TempDir Path folder;

    @Test
    void after_every_action_and_undo_the_answers_are_those_of_the_study_as_it_is()
            throws Exception {
        for (int seed = 100; seed < 104; seed++) {
            Random random = new Random(seed);
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            Study study = TestStudy.create(own);
            RandomStudy content = new RandomStudy(study, random);
            RandomChanges changes = new RandomChanges(study, content, random);
            content.fill();
            for (int action = 0; action < ACTIONS; action++) {
                String done = act(study, content, changes, random);
                Coder coder = content.pick(study.coders().all().join());
                String message = "seed " + seed + ", action " + action + ", " + done;
                SlowComparison.compare(study, coder, random, QUESTIONS, message);
            }
            study.close();
            try (Study again = TestStudy.open(own)) {
                SlowComparison.compare(
                        again, TestStudy.coder(again), random, 20, "opened again, seed " + seed);
            }
        }
    }

    private static String act(
            Study study, RandomStudy content, RandomChanges changes, Random random) {
        History history = study.project().history();
        int which = random.nextInt(18);
        switch (which) {
            case 0 -> content.addSource();
            case 1 -> content.addCode();
            case 2 -> content.addCoding();
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
            default -> {
                return changes.change();
            }
        }
        return "content " + which;
    }
}
