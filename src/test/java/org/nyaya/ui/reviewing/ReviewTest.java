package org.nyaya.ui.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Code;
import org.nyaya.coding.Definition;
import org.nyaya.text.Span;

class ReviewTest {

    private final Passage one = passage(0, "one");
    private final Passage two = passage(10, "two");
    private final Code code =
            new Code(1, null, "Shelter", 0, null, null, Definition.NONE, null, null);

    @Test
    void a_review_goes_through_all_and_back() {
        Review review = new Review(List.of(one, two));
        review.decide(true);
        review.decide(true);
        assertNull(review.current());
        review.back();
        assertEquals(true, review.said());
        review.decide(false);
        assertEquals(List.of(one), review.accepted());
        assertEquals(1, review.count());
    }

    @Test
    void what_was_decided_stays_while_the_same_is_found() {
        Reviews before = reviews("x", one, two);
        before.of(code).decide(true);
        Reviews now = Reviews.goOn(before, reviews("x", one, two));
        assertEquals(List.of(one), now.of(code).accepted());
    }

    @Test
    void what_is_read_of_the_same_is_what_stands_there_now() {
        Reviews before = Reviews.goOn(null, reading("as it was", one));
        Reviews now = Reviews.goOn(before, reading("as it is", one));
        assertEquals("as it is", read(now));
    }

    @Test
    void a_review_that_was_begun_reads_what_stands_there_now() {
        Reviews before = reading("as it was", one, two);
        before.of(code).decide(true);
        Reviews now = Reviews.goOn(before, reading("as it is", one, two));
        assertEquals("as it is", read(now));
    }

    @Test
    void nothing_is_read_before_it_is_come_to() {
        List<Integer> read = new ArrayList<>();
        Reviews reviews =
                new Reviews(
                        "x",
                        List.of(one, two),
                        index -> {
                            read.add(index);
                            return candidate(index == 0 ? one : two, "");
                        },
                        2);
        Review review = reviews.of(code);
        review.decide(true);
        reviews.read(review);
        assertEquals(List.of(1), read);
    }

    @Test
    void nothing_is_read_behind_the_last() {
        Reviews reviews = reviews("x", one);
        reviews.of(code).decide(true);
        assertNull(reviews.read(reviews.of(code)));
    }

    @Test
    void a_review_begins_anew_where_something_else_is_found() {
        assertIsNew(reviews("x", two));
    }

    @Test
    void a_review_begins_anew_where_other_words_stand_now() {
        assertIsNew(reviews("x", passage(0, "One")));
    }

    @Test
    void a_review_begins_anew_where_something_else_is_asked() {
        assertIsNew(reviews("y", one));
    }

    private void assertIsNew(Reviews now) {
        Reviews before = reviews("x", one);
        before.of(code).decide(true);
        assertEquals(0, Reviews.goOn(before, now).of(code).count());
    }

    private String read(Reviews reviews) {
        Candidate read = reviews.read(reviews.of(code));
        return read == null ? "" : read.text();
    }

    private static Reviews reviews(String asked, Passage... passages) {
        return new Reviews(
                asked, List.of(passages), index -> candidate(passages[index], ""), passages.length);
    }

    private static Reviews reading(String text, Passage... passages) {
        return new Reviews(
                "x", List.of(passages), index -> candidate(passages[index], text), passages.length);
    }

    private static Candidate candidate(Passage of, String text) {
        return new Candidate(of.source(), of.span(), of.span(), text, List.of(), "KI01 ¶1", "");
    }

    private static Passage passage(int start, String words) {
        return new Passage(1, new Span(start, start + words.length()), words);
    }
}
