package org.nyaya.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class ExamplesTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            ANNA: At first with my sister, who has two rooms. It was full. Later I found a place of my own. Yes.
            INT: And you?
            MUSA: In the shelter by the river, for a month.
            """;

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code code;

    @BeforeEach
    void create() throws Exception {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "ANNA");
        code = TestStudy.code(study, "Housing");
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void whole_sentences_come_before_pieces_and_the_shorter_before_the_longer() {
        coded("full. Later I");
        coded("Yes.");
        coded("At first with my sister, who has two rooms. It was full. ");
        coded("Later I found a place of my own.");
        assertEquals(
                List.of(
                        "Later I found a place of my own.",
                        "At first with my sister, who has two rooms. It was full.",
                        "Yes.",
                        "full. Later I"),
                texts(9));
        assertEquals(List.of("Later I found a place of my own."), texts(1));
    }

    @Test
    void a_key_quote_comes_before_all_others() {
        coded("Later I found a place of my own.");
        long key = coded("sister, who has");
        study.project()
                .act(
                        Label.of("coding.key_quote"),
                        tx -> tx.update(Table.CODING, key, "key_quote", true))
                .join();
        assertEquals("sister, who has", texts(1).getFirst());
    }

    @Test
    void who_spoke_and_where_it_stands_is_told() {
        coded("Later I found a place of my own.");
        coded("In the shelter by the river, for a month.");
        List<Example> examples = examples(2);
        assertEquals(List.of("ANNA"), examples.get(0).people());
        assertEquals(List.of("MUSA"), examples.get(1).people());
        assertEquals(
                List.of("KI01 2", "KI01 4"),
                examples.stream().map(one -> one.source() + " " + one.paragraph()).toList());
    }

    @Test
    void only_the_passages_that_count_are_shown_and_codes_without_any_have_none() {
        Coder other = study.coders().signIn("Nomsa").join();
        TestStudy.coding(study, source, at("It was full."), code, other);
        assertEquals(List.of(), examples(3));
    }

    private long coded(String said) {
        Coder coder = TestStudy.coder(study);
        TestStudy.coding(study, source, at(said), code, coder);
        return study.codings().all().join().stream()
                .filter(coding -> coding.span().equals(at(said)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Span at(String said) {
        int start = TEXT.indexOf(said);
        return new Span(start, start + said.length());
    }

    private List<String> texts(int most) {
        return examples(most).stream().map(Example::text).toList();
    }

    private List<Example> examples(int most) {
        Map<Long, List<Example>> all =
                study.examples()
                        .of(study.frequencies().count(TestStudy.coder(study)).join().scope(), most)
                        .join();
        return all.getOrDefault(code.id(), List.of());
    }
}
