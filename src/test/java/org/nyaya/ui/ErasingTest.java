package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.people.Person;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.source.Source;
import org.nyaya.study.SampleStudy;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;

/** Somebody withdraws: in the whole window, to the file and back. */
@SuppressWarnings("NullAway.Init")
class ErasingTest {

    @TempDir Path folder;
    private TestWindow window;
    private Hands hands;
    private Study study;
    private Path file;

    @BeforeEach
    void begin() {
        window = TestWindow.show(folder.resolve("settings.properties"));
        hands = new Hands(window);
        file = folder.resolve("sample.nyaya");
        study = SampleForTests.make(file);
        Fx.run(() ->
                window.bench().opened(new Opened(study, study.coders().signIn().join(), file)));
        Fx.until("a text is read", () -> window.kit().status().where().get().startsWith("KI01"));
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void a_person_who_withdraws_is_gone_with_what_they_said_and_the_study_is_locked()
            throws CannotOpen {
        choose("KI08");
        hands.awaits("The person “KI08” is erased for good");
        hands.awaits("This cannot be undone.");
        assertTrue(isDisabled(), "nothing was typed yet");
        hands.press(KeyCode.TAB);
        hands.write("ki08");
        hands.press(KeyCode.ENTER);
        Fx.until("it is locked", () -> window.scene().lookup(".locked") != null);
        hands.awaits("Erased.");
        Fx.on(window.bench()::close).join();
        try (Study now = opened()) {
            assertTrue(now.people().all().join().stream().map(Person::name).noneMatch("KI08"::equals));
            assertTrue(
                    now.sources().all().join().stream().map(Source::name).noneMatch("KI08"::equals));
        }
    }

    @Test
    void another_name_erases_nothing() throws CannotOpen {
        choose("KI08");
        hands.awaits("The person “KI08” is erased for good");
        hands.press(KeyCode.TAB);
        hands.write("KI0");
        assertTrue(isDisabled());
        hands.press(KeyCode.ENTER);
        hands.closeAll();
        assertTrue(study.people().all().join().stream().map(Person::name).anyMatch("KI08"::equals));
    }

    private void choose(String name) {
        hands.run("purge");
        hands.awaitsNode(".erasing");
        hands.write(name);
        hands.press(KeyCode.TAB);
    }

    private boolean isDisabled() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll(".button").stream()
                        .filter(node ->
                                node instanceof Button button
                                        && "Erase for good".equals(button.getText()))
                        .allMatch(Node::isDisabled));
    }

    private Study opened() throws CannotOpen {
        try (Passphrase typed = Passphrase.taking(SampleStudy.PASSPHRASE.toCharArray())) {
            return Study.open(file, typed);
        }
    }
}
