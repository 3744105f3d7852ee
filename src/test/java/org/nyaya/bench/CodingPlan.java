package org.nyaya.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.NewCoding;
import org.nyaya.source.Source;

/**
 * Which passages get which codes: one to four sentences of an answer, anywhere in the study (which
 * is harder on the file than going through one source after the other), as many for each code.
 * Every fourth passage is one that has another code already.
 */
final class CodingPlan {

    private static final int SEED = 7;
    private static final int UNSURE_EVERY = 7;
    private static final int NOTE_EVERY = 11;

    private final Random random = new Random(SEED);
    private final List<Said> said;
    private final List<Long> codes;

    private CodingPlan(List<Said> said, List<Long> codes) {
        this.said = said;
        this.codes = codes;
    }

    static List<NewCoding> of(List<Path> files, List<Source> sources, List<Long> codes, int count)
            throws IOException {
        return new CodingPlan(said(files, sources), codes).codings(count);
    }

    /** The answers in all files, in order. */
    static List<Said> said(List<Path> files, List<Source> sources) throws IOException {
        Map<String, Long> ids =
                sources.stream().collect(Collectors.toMap(Source::name, Source::id));
        List<Said> said = new ArrayList<>();
        for (Path file : files) {
            long source = ids.getOrDefault(Importing.name(file), 0L);
            said.addAll(Said.in(source, Importing.draft(file)));
        }
        return said;
    }

    /** The coding that many were made before: some coder was unsure of, some have a note. */
    static NewCoding noted(NewCoding coding, int before) {
        return new NewCoding(
                coding.source(),
                coding.span(),
                coding.code(),
                before % UNSURE_EVERY == 0 ? Certainty.UNSURE : Certainty.CERTAIN,
                before % NOTE_EVERY == 0 ? "Compare with the others" : "");
    }

    private List<NewCoding> codings(int count) {
        Set<NewCoding> codings = new LinkedHashSet<>();
        List<NewCoding> done = new ArrayList<>();
        while (codings.size() < count) {
            long code = codes.get(codings.size() % codes.size());
            boolean again = !done.isEmpty() && random.nextInt(4) == 0;
            NewCoding passage = again ? done.get(random.nextInt(done.size())) : passage();
            NewCoding coding = NewCoding.of(passage.source(), passage.span(), code);
            if (codings.add(coding)) {
                done.add(coding);
            }
        }
        Collections.shuffle(done, random);
        List<NewCoding> noted = new ArrayList<>();
        for (NewCoding coding : done) {
            noted.add(noted(coding, noted.size()));
        }
        return noted;
    }

    private NewCoding passage() {
        Said answer = said.get(random.nextInt(said.size()));
        return NewCoding.of(answer.source(), answer.passage(random), 0);
    }
}
