package org.nyaya.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.KeptFiles;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.study.RandomChanges;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;

/**
 * Whatever becomes of the files of the index that the study keeps, the answers stay those of the
 * slow evaluation. More seeds by {@code -Dnyaya.damages=200}.
 */
class IndexDamageTest {

    private static final int DAMAGES = Integer.getInteger("nyaya.damages", 8);

    @TempDir Path folder;

    @BeforeEach
    void aStudyWhoseIndexIsKept() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            new RandomStudy(study, new Random(11)).fill();
        }
    }

    @Test
    void damaged_missing_and_exchanged_files_change_no_answer() throws CannotOpen {
        for (int seed = 0; seed < DAMAGES; seed++) {
            Random random = new Random(seed);
            String done = damage(random);
            assertRightAnswers("seed " + seed + ", " + done);
        }
    }

    @Test
    void the_files_of_an_older_index_are_caught_up() throws CannotOpen {
        for (int seed = 0; seed < 2; seed++) {
            Map<String, byte[]> older = kept();
            change(new Random(seed));
            keep(older);
            assertRightAnswers("seed " + seed);
        }
    }

    @Test
    void files_of_two_indexes_mixed_change_no_answer() throws CannotOpen {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            Map<String, byte[]> mixed = kept();
            change(random);
            kept().forEach((name, bytes) -> {
                if (random.nextBoolean()) {
                    mixed.put(name, bytes);
                }
            });
            keep(mixed);
            assertRightAnswers("seed " + seed);
        }
    }

    private void change(Random random) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            RandomStudy content = new RandomStudy(study, random);
            RandomChanges changes = new RandomChanges(study, content, random);
            for (int i = 0; i < 5; i++) {
                changes.change();
            }
            content.addCodings(5);
            content.delete(Table.CODING);
            study.project().history().undo(true).join();
        }
    }

    private String damage(Random random) throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            Map<String, byte[]> files = kept(project);
            String done = damage(random, files);
            keep(project, files);
            return done;
        }
    }

    private static String damage(Random random, Map<String, byte[]> files) {
        List<String> names = new ArrayList<>(files.keySet());
        Collections.shuffle(names, random);
        String name = names.getFirst();
        byte[] bytes = Objects.requireNonNull(files.get(name));
        int at = random.nextInt(bytes.length);
        String other = names.getLast();
        return switch (random.nextInt(6)) {
            case 0 -> {
                byte[] garbled = bytes.clone();
                garbled[at] ^= (byte) (1 << random.nextInt(8));
                files.put(name, garbled);
                yield name + ": a bit at " + at;
            }
            case 1 -> {
                byte[] noise = bytes.clone();
                for (int i = at; i < Math.min(noise.length, at + 64); i++) {
                    noise[i] = (byte) random.nextInt();
                }
                files.put(name, noise);
                yield name + ": noise from " + at;
            }
            case 2 -> {
                files.put(name, Arrays.copyOf(bytes, at));
                yield name + ": cut off at " + at;
            }
            case 3 -> {
                files.remove(name);
                yield name + ": missing";
            }
            case 4 -> {
                files.put(name, Objects.requireNonNull(files.get(other)));
                files.put(other, bytes);
                yield name + " and " + other + ": exchanged";
            }
            default -> {
                files.put("_unknown" + at, bytes);
                files.put(name, Arrays.copyOf(bytes, bytes.length + 1));
                yield name + ": longer, and one that nobody knows";
            }
        };
    }

    private void assertRightAnswers(String message) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            SlowComparison.compare(study, TestStudy.coder(study), new Random(5), 15, message);
        }
    }

    private Map<String, byte[]> kept() throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            return kept(project);
        }
    }

    /** The files as they are kept; each of them is small enough to be in one part. */
    private static Map<String, byte[]> kept(Project project) {
        KeptFiles kept = project.keptFiles();
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : kept.names().join()) {
            files.put(name, kept.read(name, 0).join().getFirst());
        }
        return files;
    }

    private void keep(Map<String, byte[]> files) throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            keep(project, files);
        }
    }

    private static void keep(Project project, Map<String, byte[]> files) {
        KeptFiles kept = project.keptFiles();
        kept.drop(kept.names().join()).join();
        files.forEach((name, bytes) -> kept.write(name, 0, bytes).join());
    }
}
