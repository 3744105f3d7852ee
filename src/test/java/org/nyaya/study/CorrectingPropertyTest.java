package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Corrected;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.source.Turn;
import org.nyaya.task.Running;
import org.nyaya.text.Characters;
import org.nyaya.text.Span;
import org.nyaya.text.Typing;

/**
 * Whatever is typed in a transcript that is coded: what nobody touched says what it said, nothing
 * is dropped, and undo brings all of it back. More seeds by {@code -Dnyaya.corrections=200}.
 */
class CorrectingPropertyTest {

    private static final int STUDIES = Integer.getInteger("nyaya.corrections", 6);
    private static final int CORRECTIONS = 12;
    private static final int CODINGS = 60;

    @TempDir Path folder;

    @Test
    void the_text_under_a_coding_that_nobody_touched_never_changes() throws Exception {
        for (int seed = 0; seed < STUDIES; seed++) {
            Path own = Files.createDirectory(folder.resolve("s" + seed));
            Random random = new Random(seed);
            List<Facts> states = new ArrayList<>();
            try (Study study = TestStudy.create(own)) {
                Source source = TestStudy.source(study, "KI", transcript(random), "A", "B");
                code(study, source, random);
                states.add(Facts.of(study.project()));
                for (int i = 0; i < CORRECTIONS; i++) {
                    correct(study, random, "Seed " + seed + ", correction " + i);
                    Facts now = Facts.of(study.project());
                    if (!now.equals(states.getLast())) {
                        states.add(now);
                    }
                }
            }
            try (Study study = TestStudy.open(own)) {
                assertEquals(states.getLast(), Facts.of(study.project()), "Seed " + seed);
                assertEquals(
                        List.of(),
                        Running.begin(study.checkup(), Runnable::run, (done, all) -> {})
                                .result()
                                .join(),
                        "Seed " + seed);
                for (int i = states.size() - 2; i >= 0; i--) {
                    study.project().history().undo(false).join();
                    assertEquals(states.get(i), Facts.of(study.project()), "Seed " + seed);
                }
                for (int i = 1; i < states.size(); i++) {
                    study.project().history().redo(false).join();
                    assertEquals(states.get(i), Facts.of(study.project()), "Seed " + seed);
                }
            }
        }
    }

    private static void correct(Study study, Random random, String message) {
        Facts before = Facts.of(study.project());
        Source source = study.sources().all().join().getFirst();
        String was = before.source(source.id()).body();
        List<Turn> turns =
                study.project().read(read -> study.outlines().of(read, source.id()).turns()).join();
        Span said = turns.get(random.nextInt(turns.size())).saidSpan();
        Typing typing = new Typing(random, said.of(was));
        Corrected corrected =
                study.correcting()
                        .correct(
                                new NewWording(
                                        source.id(),
                                        source.text(),
                                        said,
                                        typing.after(),
                                        typing.typed()))
                        .join();
        Facts after = Facts.of(study.project());
        if (!(corrected instanceof Corrected.Done done)) {
            assertEquals(before, after, message);
            return;
        }
        String is = after.source(source.id()).body();
        assertEquals(typing.after(), done.stretch().of(is), message);
        assertKept(before, was, after, is, said, typing, message);
        assertWhole(after, is, message);
        assertEquals(said(before, was, said, ""), said(after, is, done.stretch(), ""), message);
    }

    /** Nobody touched what lies outside, and what {@link Typing#untouched} tells. */
    private static void assertKept(
            Facts before,
            String was,
            Facts after,
            String is,
            Span said,
            Typing typing,
            String why) {
        Map<Long, String> now = new HashMap<>();
        after.codings().forEach(coding -> now.put(coding.id(), coding.span().of(is)));
        List<Span> untouched = typing.untouched();
        for (Facts.Coding coding : before.codings()) {
            Span span = coding.span();
            boolean outside = span.end() < said.start() || said.end() < span.start();
            boolean inside =
                    said.contains(span)
                            && untouched.contains(
                                    new Span(
                                            span.start() - said.start(),
                                            span.end() - said.start()));
            if (outside || inside) {
                assertEquals(span.of(was), now.get(coding.id()), why + ": " + coding);
            }
            boolean listed =
                    after.lost().stream()
                            .anyMatch(lost ->
                                    lost.code() == coding.code() && lost.span().equals(span));
            boolean doubled =
                    after.codings().stream()
                            .anyMatch(other ->
                                    other.code() == coding.code() && other.id() != coding.id());
            assertTrue(now.containsKey(coding.id()) || listed || doubled, why + ": " + coding);
        }
    }

    private static void assertWhole(Facts after, String is, String why) {
        for (Facts.Coding coding : after.codings()) {
            assertTrue(Characters.isEdge(is, coding.span().start()), why + ": " + coding);
            assertTrue(Characters.isEdge(is, coding.span().end()), why + ": " + coding);
        }
    }

    /** What everybody said but for the stretch that was corrected, by turn and with who said it. */
    private static List<String> said(Facts facts, String body, Span stretch, String instead) {
        return facts.turns().stream()
                .map(turn ->
                        body.substring(turn.start(), turn.said())
                                + (stretch.equals(new Span(turn.said(), turn.end()))
                                        ? instead
                                        : body.substring(turn.said(), turn.end())))
                .toList();
    }

    private static void code(Study study, Source source, Random random) {
        List<Code> codes =
                List.of(
                        TestStudy.code(study, "One"),
                        TestStudy.code(study, "Two"),
                        TestStudy.code(study, "Three"));
        List<NewCoding> wanted = new ArrayList<>();
        for (int i = 0; i < CODINGS; i++) {
            int start = random.nextInt(source.length());
            int end = Math.min(source.length(), start + 1 + random.nextInt(25));
            wanted.add(
                    NewCoding.of(
                            source.id(),
                            new Span(start, end),
                            codes.get(random.nextInt(codes.size())).id()));
        }
        study.codings()
                .addAll(wanted, TestStudy.coder(study).id(), Label.of("codings.add", ""))
                .join();
    }

    private static String transcript(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            text.append(i % 2 == 0 ? "A: So " : "B: Well ")
                    .append(Typing.text(random))
                    .append("\n\n");
        }
        return text.toString();
    }
}
