package org.nyaya.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;
import org.nyaya.coding.FlagKind;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Seeds;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.study.RandomChanges;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.task.Running;
import org.nyaya.text.Span;

/** Random studies and what the check says of them. */
final class Checks {

    /** Studies by their seeds, as files: making one takes longer than looking at it. */
    private static final Map<Long, byte[]> MADE = new ConcurrentHashMap<>();

    private Checks() {}

    /** A closed study after random changes, some of them undone and done again. */
    static void make(Path folder, long seed) throws CannotOpen, IOException {
        Path file = Studies.fileIn(folder);
        byte[] known = MADE.get(seed);
        if (known == null) {
            makeNew(folder, seed);
            MADE.put(seed, Files.readAllBytes(file));
        } else {
            Files.write(file, known);
        }
    }

    private static void makeNew(Path folder, long seed) throws CannotOpen {
        Random random = new Random(seed);
        try (Study study = TestStudy.create(folder)) {
            RandomStudy content = new RandomStudy(study, random);
            content.fill();
            // Whatever else comes: two transcripts with speakers, one of them coded, and a row that
            // was changed since it came.
            var coded =
                    TestStudy.source(study, "First", "INT: And you?\n\nA1: I went home.\n", "A1");
            TestStudy.source(study, "Last", "INT: And then?\n\nB1: We left at once.\n", "B1");
            TestStudy.coding(study, coded, new Span(15, 25), TestStudy.code(study, "Home"));
            RandomChanges changes = new RandomChanges(study, content, random);
            for (int i = 0; i < 30; i++) {
                switch (random.nextInt(5)) {
                    case 0 -> study.project().history().undo(true).join();
                    case 1 -> study.project().history().redo(true).join();
                    default -> changes.change();
                }
            }
            lose(study);
            study.project()
                    .act(
                            Label.of("interview.set"),
                            tx ->
                                    tx.update(
                                            Table.INTERVIEW,
                                            tx.number("select max(id) from interview"),
                                            "guide",
                                            "the long one"))
                    .join();
            quote(study);
            note(study);
        }
    }

    /** A coding whose words a correction took away. */
    private static void lose(Study study) {
        Source source =
                TestStudy.source(study, "Middle", "INT: And why?\n\nC1: It rained. So.\n", "C1");
        Span rained = new Span(19, 29);
        TestStudy.coding(study, source, rained, TestStudy.code(study, "Rain"));
        study.correcting().correct(NewWording.of(source.id(), source.text(), rained, "")).join();
    }

    /** Two passages and a source that are flagged, and an annotation. */
    private static void note(Study study) {
        List<Source> sources = study.sources().all().join();
        long first = sources.getFirst().id();
        long last = sources.getLast().id();
        study.flags().set(first, new Span(0, 3), Set.of(FlagKind.DEATH, FlagKind.CHILD)).join();
        study.flags().set(last, new Span(1, 4), Set.of(FlagKind.OTHER)).join();
        study.flags().setSource(first, Set.of(FlagKind.VIOLENCE)).join();
        study.annotations()
                .add(
                        last,
                        new Span(1, 4),
                        TestStudy.coder(study).id(),
                        LocalDate.of(2024, 2, 29),
                        "Ask again.")
                .join();
    }

    /** A memo that quotes the beginnings of two sources; one of the quotes was moved once. */
    private static void quote(Study study) {
        List<Source> sources = study.sources().all().join();
        long memo =
                TestStudy.quote(study, "What they began with", sources.getFirst(), new Span(0, 3));
        study.quotes().add(memo, sources.getLast().id(), new Span(1, 4)).join();
        study.quotes().move(study.quotes().of(memo).join().getFirst(), true).join();
    }

    static List<Finding> of(Path folder) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            return of(study);
        }
    }

    static List<Finding> of(Study study) {
        return Running.begin(study.checkup(), Runnable::run, (done, all) -> {}).result().join();
    }

    static Stream<Arguments> everyBreakageOfEveryStudy() {
        return Seeds.all()
                .boxed()
                .flatMap(
                        seed -> Stream.of(Breakage.values()).map(kind -> Arguments.of(seed, kind)));
    }
}
