package org.nyaya.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

class TextsTest {

    private static final byte[] NONE = {0};

    @TempDir Path folder;

    @Test
    void every_body_is_its_text_s_however_many_are_read_and_in_whatever_order() throws CannotOpen {
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            // Together more than is kept at hand.
            bodies.add(Integer.toString(i).repeat(2_500_000));
        }
        try (Project project = Studies.create(folder)) {
            List<Long> ids = project.act(Label.of("keep"), tx -> keep(tx, bodies)).join();
            Texts texts = new Texts();
            Random random = new Random(1);
            for (int i = 0; i < 20; i++) {
                int which = random.nextInt(bodies.size());
                String body = project.read(read -> texts.body(read, ids.get(which))).join();
                assertEquals(bodies.get(which).charAt(0), body.charAt(0), "read " + i);
            }
        }
    }

    @Test
    void a_body_longer_than_all_that_is_kept_at_hand_is_read_too() throws CannotOpen {
        String body = "x".repeat(9_000_000);
        try (Project project = Studies.create(folder)) {
            long id = project.act(Label.of("keep"), tx -> keep(tx, List.of(body))).join().get(0);
            Texts texts = new Texts();
            assertEquals(body, project.read(read -> texts.body(read, id)).join());
        }
    }

    @Test
    void a_text_that_is_not_there_is_told() throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            Throwable thrown =
                    assertThrows(
                            CompletionException.class,
                            () -> project.read(read -> new Texts().body(read, 1)).join());
            assertInstanceOf(NoSuchElementException.class, thrown.getCause());
        }
    }

    @Test
    void a_text_that_an_action_took_back_is_not_taken_for_the_one_that_gets_its_id()
            throws CannotOpen {
        try (Project project = Studies.create(folder)) {
            Texts texts = new Texts();
            List<Long> ids = new ArrayList<>();
            assertThrows(
                    CompletionException.class,
                    () ->
                            project.act(
                                            Label.of("keep"),
                                            tx -> {
                                                ids.addAll(keep(tx, List.of("one", "two")));
                                                texts.body(tx, ids.getFirst());
                                                throw new IllegalStateException();
                                            })
                                    .join());
            project.act(
                            Label.of("keep"),
                            tx -> {
                                ids.addAll(keep(tx, List.of("three", "four")));
                                assertEquals("three", texts.body(tx, ids.get(2)));
                                assertEquals("four", texts.body(tx, ids.get(3)));
                                assertEquals("three", texts.body(tx, ids.get(2)));
                                return true;
                            })
                    .join();
            assertEquals(ids.get(0), ids.get(2));
            assertEquals("three", project.read(read -> texts.body(read, ids.get(0))).join());
        }
    }

    private static List<Long> keep(Tx tx, List<String> bodies) {
        // An action that changes no journalled row leaves nothing behind, not even a text.
        tx.insert(Table.STUDY, "name", "Texts");
        return bodies.stream().map(body -> tx.keepText(body, NONE, NONE, "")).toList();
    }
}
