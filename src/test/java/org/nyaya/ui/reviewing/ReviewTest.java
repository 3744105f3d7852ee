package org.nyaya.ui.reviewing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nyaya.text.Span;

class ReviewTest {

    private final Candidate one = candidate(0, "one");
    private final Candidate two = candidate(10, "two");

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
    }

    @Test
    void a_review_goes_on_while_the_same_is_found() {
        Reviews before = new Reviews("x", List.of(one), 1);
        assertSame(before, Reviews.goOn(before, new Reviews("x", List.of(one), 1)));
    }

    @Test
    void a_review_begins_anew_where_something_else_is_found() {
        Reviews before = new Reviews("x", List.of(one), 1);
        assertNotSame(before, Reviews.goOn(before, new Reviews("x", List.of(two), 1)));
    }

    @Test
    void a_review_begins_anew_where_something_else_is_asked() {
        Reviews before = new Reviews("x", List.of(one), 1);
        assertNotSame(before, Reviews.goOn(before, new Reviews("y", List.of(one), 1)));
    }

    private static Candidate candidate(int start, String text) {
        Span span = new Span(start, start + text.length());
        return new Candidate(1, span, span, text, List.of(), "KI01 ¶1", "");
    }
}
