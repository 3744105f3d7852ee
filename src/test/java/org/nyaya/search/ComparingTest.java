package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.search.Compared.Why;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

@SuppressWarnings("NullAway.Init")
class ComparingTest {

    private static final String TEXT =
            """
            INT: Where did you sleep?

            KI01: We slept in the shelter behind the church. The police came in the night. \
            We had no money for bread. The shelters were closed by the church. \
            My aunt has a field of maize.
            """;

    @TempDir Path folder;
    private Study study;
    private Source source;
    private Code code;
    private String body = "";

    @BeforeEach
    void create() throws CannotOpen {
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        TestStudy.source(study, "KI02", "KI02: Nothing of the kind was the case here.\n", "KI02");
        code = TestStudy.code(study, "Nights");
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void key_quotes_come_first_then_the_nearest_then_the_oldest() {
        coded("My aunt has a field of maize");
        coded("The police came in the night");
        coded("We slept in the shelter behind the church");
        Coding bread = coded("We had no money for bread");
        study.reworking()
                .turnKeyQuote(bread.id(), Label.of("code.key_quote"), Label.of("code.no_key_quote"))
                .join();
        assertEquals(
                List.of(
                        "KEY_QUOTE We had no money for bread",
                        "NEAR We slept in the shelter behind the church",
                        "OLD My aunt has a field of maize",
                        "OLD The police came in the night"),
                told(near("The shelters were closed by the church"), null));
    }

    @Test
    void what_is_compared_with_is_left_out() {
        coded("The police came in the night");
        Coding self = coded("We had no money for bread");
        assertEquals(
                List.of("OLD The police came in the night"),
                told(near("We had no money for bread"), self.id()));
    }

    @Test
    void beside_nothing_the_oldest_come_first() {
        coded("We had no money for bread");
        coded("The police came in the night");
        assertEquals(
                List.of("OLD We had no money for bread", "OLD The police came in the night"),
                told(null, null));
    }

    @Test
    void a_negative_case_is_told() {
        Coding one = coded("The police came in the night");
        study.negativeCases()
                .turn(one.id(), Label.of("code.negative"), Label.of("code.not_negative"))
                .join();
        assertTrue(all(null, null).first().getFirst().negative());
    }

    @Test
    void others_code_for_themselves() {
        Coder other = study.coders().signIn("Rudo").join();
        TestStudy.coding(study, source, span("The police came in the night"), code, other);
        assertEquals(0, all(null, null).all());
    }

    @Test
    void no_more_are_told_than_asked_for() {
        coded("We had no money for bread");
        coded("The police came in the night");
        Comparing.Passages passages =
                study.comparing().of(code.id(), null, null, TestStudy.coder(study), 1).join();
        assertEquals(1, passages.first().size());
        assertEquals(2, passages.all());
        assertEquals(Why.OLD, passages.first().getFirst().why());
    }

    private Comparing.Near near(String words) {
        return new Comparing.Near(source.id(), span(words));
    }

    private Comparing.Passages all(Comparing.@Nullable Near near, @Nullable Long except) {
        return study.comparing().of(code.id(), near, except, TestStudy.coder(study), 100).join();
    }

    private List<String> told(Comparing.@Nullable Near near, @Nullable Long except) {
        return all(near, except).first().stream().map(one -> one.why() + " " + one.text()).toList();
    }

    private Coding coded(String words) {
        return TestStudy.coding(study, source, span(words), code);
    }

    private Span span(String words) {
        int start = body.indexOf(words);
        return new Span(start, start + words.length());
    }
}
