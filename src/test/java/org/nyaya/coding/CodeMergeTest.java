package org.nyaya.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.source.Source;
import org.nyaya.study.Facts;
import org.nyaya.study.RandomCodebook;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

/** What hangs on codes, when they are merged and when they are deleted. */
@SuppressWarnings("NullAway.Init")
class CodeMergeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 18);

    @TempDir Path folder;
    private Study study;
    private Codebook codebook;
    private Source source;

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        codebook = study.codebook();
        source =
                TestStudy.source(
                        study, "KI01", "ANNA: The river rose, and so did rents.\nBEN: Yes.");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void codings_of_the_one_are_codings_of_the_other() {
        coding("Shelter", 0, 5, "");
        coding("Housing", 6, 9, "");
        assertEquals(
                done(1, 0, List.of(TestStudy.CODER), 0, List.of(), 0), merge("Shelter", "Housing"));
        assertEquals(List.of("Housing"), paths());
        assertEquals(2, study.codings().all().join().size());
    }

    @Test
    void a_passage_that_has_both_codes_stays_once_with_the_notes_and_memos_of_both() {
        long gone = coding("Shelter", 0, 5, "a roof").id();
        long stays = coding("Housing", 0, 5, "a house").id();
        study.memos()
                .write(
                        "On it",
                        DAY,
                        Memo.Kind.METHOD,
                        false,
                        TestStudy.coder(study).id(),
                        new Memo.About(Memo.Thing.CODING, gone),
                        "Why")
                .join();
        assertEquals(
                done(1, 1, List.of(TestStudy.CODER), 0, List.of(), 1), merge("Shelter", "Housing"));
        Coding left = study.codings().all().join().getFirst();
        assertEquals(stays, left.id());
        assertEquals("a house\n\na roof", left.memo());
        assertEquals(
                new Memo.About(Memo.Thing.CODING, stays),
                study.memos().all().join().getFirst().about());
    }

    @Test
    void another_coder_s_passage_is_no_double() {
        coding("Shelter", 0, 5, "");
        Coder nomsa = study.coders().signIn("Nomsa").join();
        TestStudy.coding(study, source, new Span(0, 5), TestStudy.code(study, "Housing"), nomsa);
        study.coders().signIn().join();
        merge("Shelter", "Housing");
        assertEquals(2, study.codings().all().join().size());
    }

    @Test
    void what_was_said_of_the_one_is_added_to_the_other_with_the_day() {
        define("Needs/Shelter", "A roof.");
        define("Housing", "A house.");
        merge("Needs/Shelter", "Housing");
        assertEquals(
                "A house.\n\nNeeds/Shelter, 2024-01-18: A roof.",
                code("Housing").definition().text());
    }

    @Test
    void what_is_said_of_the_other_already_is_not_said_twice() {
        define("Shelter", "A roof.");
        define("Housing", "Walls. A roof.");
        merge("Shelter", "Housing");
        assertEquals("Walls. A roof.", code("Housing").definition().text());
    }

    @Test
    void codes_below_go_along_and_those_of_one_name_become_one() {
        coding("Shelter/Rent", 0, 5, "");
        coding("Housing/Rent", 6, 9, "");
        TestStudy.code(study, "Shelter/Tents/Old");
        assertEquals(
                done(1, 0, List.of(TestStudy.CODER), 2, List.of(CodePath.of("Shelter/Rent")), 0),
                merge("Shelter", "Housing"));
        assertEquals(
                List.of("Housing", "Housing/Rent", "Housing/Tents", "Housing/Tents/Old"), paths());
    }

    @Test
    void a_code_goes_up_into_the_one_above_even_where_one_below_it_has_its_name() {
        TestStudy.code(study, "Needs/Housing/Housing");
        TestStudy.code(study, "Needs/Housing/Rent");
        merge("Needs/Housing", "Needs");
        assertEquals(List.of("Needs", "Needs/Housing", "Needs/Rent"), paths());
    }

    @Test
    void a_code_is_merged_neither_into_itself_nor_into_one_below_it() {
        TestStudy.code(study, "Needs/Housing");
        assertInstanceOf(Merged.WouldCircle.class, merge("Needs", "Needs"));
        assertInstanceOf(Merged.WouldCircle.class, merge("Needs", "Needs/Housing"));
    }

    @Test
    void what_would_become_of_it_is_told_without_doing_it() {
        coding("Shelter", 0, 5, "");
        TestStudy.code(study, "Housing");
        Merged ahead = codebook.wouldMerge(code("Shelter"), code("Housing")).join();
        assertEquals(2, paths().size());
        assertEquals(ahead, merge("Shelter", "Housing"));
    }

    @Test
    void what_hangs_on_a_code_is_counted_with_what_is_below_it_and_goes_with_it() {
        Coding coding = coding("Needs/Housing", 0, 5, "");
        coding("Needs", 6, 9, "");
        for (Memo.About about :
                List.of(
                        new Memo.About(Memo.Thing.CODING, coding.id()),
                        new Memo.About(Memo.Thing.CODE, code("Needs").id()))) {
            study.memos()
                    .write("M", DAY, Memo.Kind.METHOD, false, coding.coder(), about, "")
                    .join();
        }
        HangsOn hanging = new HangsOn(1, 2, List.of(TestStudy.CODER), 2);
        assertEquals(hanging, codebook.hangsOn(code("Needs")).join());
        assertEquals(new Deleted.Done(hanging), codebook.delete(code("Needs"), "").join());
        assertEquals(List.of(), paths());
        assertEquals(List.of(), study.codings().all().join());
        assertEquals(List.of(), study.memos().all().join());
        study.project().history().undo(false).join();
        assertEquals(hanging, codebook.hangsOn(code("Needs")).join());
    }

    @Test
    void codes_a_thousand_levels_deep_are_deleted() {
        String path = String.join("/", Collections.nCopies(1_500, "N"));
        codebook.add(CodePath.of(path), CodeDetails.NONE, "").join();
        Code top = codebook.tree().join().all().getFirst();
        codebook.delete(top, "").join();
        assertEquals(List.of(), paths());
    }

    /** Codes and codings are told by paths: what began with the one path begins with the other. */
    @Test
    void merging_any_two_codes_leaves_every_passage_where_its_path_then_leads() throws Exception {
        for (int seed = 0; seed < 6; seed++) {
            Path own = Files.createDirectory(folder.resolve("seed" + seed));
            Random random = new Random(seed);
            try (Study one = TestStudy.create(own)) {
                RandomStudy content = new RandomStudy(one, random);
                content.fill();
                RandomCodebook changes = new RandomCodebook(one, random);
                for (int i = 0; i < 12; i++) {
                    changes.add();
                    content.addCodings(6);
                    List<Code> codes = one.codebook().tree().join().all();
                    mergeAndCompare(
                            one,
                            content.pick(codes),
                            content.pick(codes),
                            "seed " + seed + ", " + i);
                }
            }
        }
    }

    private static void mergeAndCompare(Study study, Code from, Code into, String message) {
        Facts before = Facts.of(study.project());
        String old = before.path(from.id());
        String now = before.path(into.id());
        UnaryOperator<String> leads =
                path ->
                        path.equals(old) || path.startsWith(old + "/")
                                ? now + path.substring(old.length())
                                : path;
        Merged outcome = study.codebook().merge(from, into, DAY, "").join();
        Facts after = Facts.of(study.project());
        boolean circle = now.equals(old) || now.startsWith(old + "/");
        UnaryOperator<String> expected = circle ? UnaryOperator.identity() : leads;
        assertEquals(circle, outcome instanceof Merged.WouldCircle, message);
        assertEquals(told(before, expected), told(after, UnaryOperator.identity()), message);
        if (outcome instanceof Merged.Done done) {
            assertEquals(before.codings().size() - done.doubled(), after.codings().size(), message);
            study.project().history().undo(true).join();
            assertEquals(
                    Set.copyOf(before.codings()),
                    Set.copyOf(Facts.of(study.project()).codings()),
                    message);
            study.project().history().redo(true).join();
            assertEquals(after, Facts.of(study.project()), message);
        }
    }

    private static Set<String> told(Facts facts, UnaryOperator<String> path) {
        Set<String> told = new TreeSet<>();
        facts.codes().forEach(code -> told.add(path.apply(facts.path(code.id()))));
        for (Facts.Coding coding : facts.codings()) {
            told.add(
                    coding.source()
                            + " "
                            + coding.span()
                            + " "
                            + coding.coder()
                            + coding.agreed()
                            + path.apply(facts.path(coding.code())));
        }
        return told;
    }

    private static Merged.Done done(
            int codings,
            int doubled,
            List<String> coders,
            int codes,
            List<CodePath> met,
            int memos) {
        return new Merged.Done(codings, doubled, coders, codes, met, memos);
    }

    private Merged merge(String from, String into) {
        return codebook.merge(code(from), code(into), DAY, "").join();
    }

    private Coding coding(String path, int start, int end, String memo) {
        NewCoding wanted =
                new NewCoding(
                        source.id(),
                        new Span(start, end),
                        TestStudy.code(study, path).id(),
                        Certainty.CERTAIN,
                        memo);
        Coded coded =
                study.codings()
                        .add(wanted, TestStudy.coder(study).id(), Label.of("coding.add"))
                        .join();
        return ((Coded.Done) coded).coding();
    }

    private void define(String path, String text) {
        codebook.redefine(
                        TestStudy.code(study, path),
                        before -> before.defined(new Definition(text, "", "", "", "")),
                        "")
                .join();
    }

    private Code code(String path) {
        return codebook.tree().join().meant(CodePath.of(path)).getFirst();
    }

    private List<String> paths() {
        CodeTree tree = codebook.tree().join();
        List<String> paths = new ArrayList<>();
        tree.all().forEach(code -> paths.add(tree.path(code).toString()));
        return paths;
    }
}
