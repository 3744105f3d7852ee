package org.nyaya.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Definition;
import org.nyaya.source.Source;

/**
 * Changes codebook, codings and sources at random, by what the program offers for it. Names repeat,
 * so that some are taken and some meet when codes are merged.
 */
public final class RandomCodebook {

    private static final List<String> NAMES = List.of("Safety", "Housing", "Funding", "Water");
    private static final List<String> TAGS = List.of("S", "H", "F", "W");

    private final Study study;
    private final Random random;

    public RandomCodebook(Study study, Random random) {
        this.study = study;
        this.random = random;
    }

    /** Any one change of the codebook; it may be refused, or change nothing. */
    public void change() {
        switch (random.nextInt(9)) {
            case 0, 1 -> add();
            case 2 -> rename();
            case 3, 4 -> move();
            case 5 -> merge();
            case 6 -> define();
            case 7 -> takeIn();
            default -> delete();
        }
    }

    public void add() {
        study.codebook().add(path(), details(), reason()).join();
    }

    public void rename() {
        Code code = any();
        if (code != null) {
            study.codebook().rename(code, pick(NAMES), reason()).join();
        }
    }

    /** Moves a code under another, to the top, or among its siblings. */
    public void move() {
        Code code = any();
        Code above = any();
        if (code != null && above != null) {
            Long under =
                    switch (random.nextInt(3)) {
                        case 0 -> null;
                        case 1 -> code.parent();
                        default -> above.id();
                    };
            int place = random.nextInt(4) == 0 ? Codebook.LAST : random.nextInt(4);
            study.codebook().move(code, under, place, reason()).join();
        }
    }

    public void merge() {
        Code from = any();
        Code into = any();
        if (from != null && into != null) {
            study.codebook().merge(from, into, LocalDate.EPOCH, reason()).join();
        }
    }

    public void define() {
        Code code = any();
        if (code != null) {
            CodeDetails details = details();
            study.codebook().redefine(code, before -> details, reason()).join();
        }
    }

    public void takeIn() {
        List<Codebook.Entry> entries = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            entries.add(new Codebook.Entry(path(), details()));
        }
        study.codebook().takeIn(entries, reason()).join();
    }

    public void delete() {
        Code code = any();
        if (code != null) {
            study.codebook().delete(code, reason()).join();
        }
    }

    /** Gives some codings another code. */
    public void recode() {
        Code code = any();
        if (code != null) {
            study.codings().recode(someCodings(), code.id()).join();
        }
    }

    /** Takes some codings away. */
    public void uncode() {
        study.codings().removeAll(someCodings()).join();
    }

    public void removeSource() {
        List<Source> sources = study.sources().all().join();
        if (!sources.isEmpty()) {
            study.sources().remove(pick(sources)).join();
        }
    }

    private List<Long> someCodings() {
        return study.codings().all().join().stream()
                .map(Coding::id)
                .filter(id -> random.nextInt(4) == 0)
                .toList();
    }

    private @Nullable Code any() {
        List<Code> codes = study.codebook().tree().join().all();
        return codes.isEmpty() ? null : pick(codes);
    }

    private CodePath path() {
        List<String> names = new ArrayList<>(List.of(pick(NAMES)));
        while (names.size() < 3 && random.nextBoolean()) {
            names.add(pick(NAMES));
        }
        return new CodePath(names);
    }

    private CodeDetails details() {
        return new CodeDetails(
                random.nextBoolean() ? null : "#0072B2",
                random.nextInt(3) > 0 ? null : pick(TAGS),
                new Definition(pick(RandomStudy.WORDS), "", "", pick(RandomStudy.WORDS), ""),
                null,
                random.nextBoolean() ? null : "open");
    }

    private String reason() {
        return random.nextBoolean() ? "" : "because of " + random.nextInt(100);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
