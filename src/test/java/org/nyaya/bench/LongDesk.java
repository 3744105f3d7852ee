package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Passphrase;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.text.Span;

/**
 * A study of two transcripts: one as long as forty interviews, with codings that overlap, and a
 * short one to come from.
 */
final class LongDesk {

    static final int TURNS = 4_000;
    static final int WORDS = 200_000;
    static final int CODINGS = 5_000;

    private static final int SEED = 20_261_122;
    private static final int SENTENCE = 10;
    private static final int LONGEST = 900;

    private LongDesk() {}

    /** Makes the study; the long transcript is the second of the two. */
    static void make(Path file, Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        Random random = new Random(SEED);
        List<Path> texts =
                List.of(
                        Files.writeString(folder.resolve("1 short.txt"), text(random, 20)),
                        Files.writeString(folder.resolve("2 long.txt"), text(random, TURNS)));
        try (Study study =
                Study.create(
                        file,
                        Passphrase.taking(LargeDesk.PASSPHRASE.toCharArray()),
                        "Bench",
                        "Coder",
                        "own")) {
            Importing.run(study, texts);
            Coder coder = study.coders().signIn().join();
            List<Code> codes = FiftyCodes.begin(study);
            Source source = study.sources().all().join().getLast();
            List<Codings.Theirs> all = new ArrayList<>();
            while (all.size() < CODINGS) {
                int start = random.nextInt(source.length() - LONGEST);
                Span span = new Span(start, start + 40 + random.nextInt(LONGEST - 40));
                Code code = codes.get(random.nextInt(codes.size()));
                all.add(
                        new Codings.Theirs(
                                NewCoding.of(source.id(), span, code.id()), coder.name()));
            }
            study.codings().takeIn(all).join();
            CodePath path = CodePath.of("At the desk");
            study.codebook().add(path, CodeDetails.NONE, "").join();
            Code fresh = study.codebook().tree().join().meant(path).getFirst();
            study.pins().pin(coder, 1, fresh).join();
            study.ask().index().ready().join();
        }
    }

    /** As many turns, each of as many words; question and answer by turns. */
    private static String text(Random random, int turns) {
        Vocabulary vocabulary = new Vocabulary(random);
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < turns; turn++) {
            text.append(turn % 2 == 0 ? "INTERVIEWER:" : "KI-01:");
            for (int word = 1; word <= WORDS / TURNS; word++) {
                text.append(' ').append(vocabulary.next()).append(word % SENTENCE == 0 ? "." : "");
            }
            text.append("\n\n");
        }
        return text.toString();
    }
}
