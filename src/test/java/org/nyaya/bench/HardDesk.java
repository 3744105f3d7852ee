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
 * A study of what is hard to lay out: a monologue that is one paragraph, and an interview that runs
 * from the right. A third is there to come from.
 */
final class HardDesk {

    static final String SHORT = "1 short";
    static final String MONOLOGUE = "2 monologue";
    static final String ARABIC = "3 arabic";
    static final int MONOLOGUE_WORDS = 10_000;
    static final int ARABIC_WORDS = 20_000;

    private static final int SEED = 20_261_123;
    private static final int SENTENCE = 12;
    private static final int TURN = 80;
    private static final int CODINGS = 300;
    private static final int LONGEST = 500;

    /** Words as they are joined in writing, with and without vowel signs. */
    private static final List<String> WORDS =
            List.of(
                    "في", "بيت", "صغير", "عند", "البحر", "ثم", "عدت", "إلى", "قريتي", "ولم", "يكن",
                    "هناك", "أحد", "كَتَبَ", "المرشدة", "والناس", "كثيرون", "NGO", "2024");

    private HardDesk() {}

    static void make(Path file, Path folder) throws Exception {
        Files.createDirectories(folder);
        Files.deleteIfExists(file);
        Random random = new Random(SEED);
        Vocabulary vocabulary = new Vocabulary(random);
        List<Path> texts = new ArrayList<>();
        texts.add(write(folder, SHORT, "KI-01: Yes.\n"));
        StringBuilder monologue = new StringBuilder("KI-01:");
        for (int word = 1; word <= MONOLOGUE_WORDS; word++) {
            monologue.append(' ').append(vocabulary.next()).append(word % SENTENCE == 0 ? "." : "");
        }
        texts.add(write(folder, MONOLOGUE, monologue.append('\n').toString()));
        texts.add(write(folder, ARABIC, arabic(random)));
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
            List<Codings.Theirs> all = new ArrayList<>();
            for (Source source : study.sources().all().join()) {
                if (source.length() > LONGEST) {
                    code(all, source, codes, coder, random);
                }
            }
            study.codings().takeIn(all).join();
            CodePath path = CodePath.of("At the desk");
            study.codebook().add(path, CodeDetails.NONE, "").join();
            Code fresh = study.codebook().tree().join().meant(path).getFirst();
            study.pins().pin(coder, 1, fresh).join();
            study.ask().index().ready().join();
        }
    }

    private static void code(
            List<Codings.Theirs> to, Source source, List<Code> codes, Coder coder, Random random) {
        for (int i = 0; i < CODINGS; i++) {
            int start = random.nextInt(source.length() - LONGEST);
            Span span = new Span(start, start + 20 + random.nextInt(LONGEST - 20));
            Code code = codes.get(random.nextInt(codes.size()));
            to.add(new Codings.Theirs(NewCoding.of(source.id(), span, code.id()), coder.name()));
        }
    }

    private static String arabic(Random random) {
        StringBuilder text = new StringBuilder();
        for (int turn = 0; turn < ARABIC_WORDS / TURN; turn++) {
            text.append(turn % 2 == 0 ? "سائل:" : "راوية:");
            for (int word = 1; word <= TURN; word++) {
                text.append(' ')
                        .append(WORDS.get(random.nextInt(WORDS.size())))
                        .append(word % SENTENCE == 0 ? "." : "");
            }
            text.append("\n\n");
        }
        return text.toString();
    }

    private static Path write(Path folder, String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name + ".txt"), text);
    }
}
