package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import javafx.scene.control.Button;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Status;
import org.nyaya.words.Words;

@SuppressWarnings("NullAway.Init")
class TroublesTest {

    @TempDir private Path folder;
    private final Status status = new Status();
    private Layers layers;
    private Troubles troubles;
    private int left;

    @BeforeEach
    void begin() {
        Fx.begin();
        layers = Fx.on(Layers::new);
        troubles = new Troubles(Words.in(Locale.ENGLISH), layers, status, () -> left++);
    }

    @Test
    void what_nobody_expected_is_told_by_a_code_that_reveals_nothing() {
        take(new IllegalStateException("She said: I was afraid"));
        String said = said();
        assertTrue(said.contains("IllegalStateException TroublesTest:"), said);
        assertFalse(said.contains("afraid"), said);
    }

    @Test
    void too_little_memory_is_said_in_words() {
        take(new OutOfMemoryError());
        assertTrue(said().startsWith("There is not enough memory"), said());
    }

    @Test
    void a_closed_study_offers_to_lock_it() throws CannotOpen {
        take(closed());
        assertTrue(layers.isCovered());
        Fx.run(() ->
                layers.lookupAll(".button").stream()
                        .map(Button.class::cast)
                        .filter(Button::isDefaultButton)
                        .forEach(Button::fire));
        assertEquals(1, left);
        assertFalse(layers.isCovered());
    }

    @Test
    void the_same_failure_over_and_over_is_one_sheet() throws CannotOpen {
        take(closed());
        take(closed());
        assertEquals(1, Fx.on(() -> layers.lookupAll(".sheet").size()));
    }

    private void take(Throwable thrown) {
        Fx.run(() -> troubles.accept(thrown));
    }

    private String said() {
        Status.Said said = status.said().get();
        return said == null ? "" : said.sentence();
    }

    private Throwable closed() throws CannotOpen {
        Study study = TestStudy.create(folder.resolve(Integer.toString(left)));
        study.close();
        try {
            study.name().join();
            throw new AssertionError("It is closed");
        } catch (CompletionException e) {
            return e.getCause();
        }
    }
}
