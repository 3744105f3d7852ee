package org.nyaya.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** The study that is worked on in the window: one of its sources is full of codings. */
final class LargeDesk {

    static final String PASSPHRASE = "bench of seven words that nobody uses";

    private static final int CROWD = 2000;
    private static final int LENGTH = 300;

    private LargeDesk() {}

    /** Makes the study and answers the name of the crowded source. */
    static String make(Path file, List<Path> corpus, int codings) throws Exception {
        Files.deleteIfExists(file);
        try (Study study =
                Study.create(
                        file,
                        Passphrase.taking(PASSPHRASE.toCharArray()),
                        "Bench",
                        "Coder",
                        "own")) {
            Importing.run(study, corpus);
            Coder coder = study.coders().signIn().join();
            List<Code> codes = FiftyCodes.begin(study);
            List<Source> sources = study.sources().all().join();
            List<Long> ids = codes.stream().map(Code::id).toList();
            List<Codings.Theirs> all = new ArrayList<>();
            for (NewCoding coding : CodingPlan.of(corpus, sources, ids, codings)) {
                all.add(new Codings.Theirs(coding, coder.name()));
            }
            Source crowded = sources.get(sources.size() / 2);
            int step = Math.max(1, (crowded.length() - LENGTH) / CROWD);
            for (int i = 0; i < CROWD; i++) {
                Span span = new Span(i * step, i * step + LENGTH);
                all.add(
                        new Codings.Theirs(
                                NewCoding.of(crowded.id(), span, ids.get(i % ids.size())),
                                coder.name()));
            }
            study.codings().takeIn(all).join();
            // One that nothing is coded with yet, so that no passage has it already.
            CodePath path = CodePath.of("At the desk");
            study.codebook().add(path, CodeDetails.NONE, "").join();
            Code fresh = study.codebook().tree().join().meant(path).getFirst();
            study.pins().pin(coder, 1, fresh).join();
            study.ask().index().ready().join();
            return crowded.name();
        }
    }
}
