package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.study.SampleStudy;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.start.Opened;

/** Another passphrase, the recovery sheet again and backups, in the whole window. */
@SuppressWarnings("NullAway.Init")
class KeepingWindowTest {

    private static final String NEXT = "lantern goat umbrella";

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
    void a_changed_passphrase_locks_the_study_offers_a_sheet_and_opens_it() {
        hands.press(KeyCode.CONTROL, KeyCode.K);
        hands.write("change the passphrase");
        hands.press(KeyCode.ENTER);
        hands.awaitsNode(".change-passphrase");
        fill(SampleStudy.PASSPHRASE, NEXT, NEXT);
        hands.button("Change it");
        hands.button("Show the words");
        hands.awaitsNode(".recovery-word");
        hands.button("Done");
        assertThrows(CannotOpen.class, () -> opened(SampleStudy.PASSPHRASE).close());
        hands.fill("Passphrase", NEXT);
        hands.button("Open");
        // Two have coded in the sample.
        hands.button("Tariro");
        Fx.until(
                "the same text is read",
                () -> window.kit().status().where().get().startsWith("KI01"));
    }

    @Test
    void a_wrong_old_passphrase_changes_nothing() throws CannotOpen {
        hands.run("passphrase");
        fill("not this", NEXT, NEXT);
        hands.button("Change it");
        hands.awaits("That is not the passphrase of this study.");
        hands.closeAll();
        Fx.on(window.bench()::close).join();
        opened(SampleStudy.PASSPHRASE).close();
    }

    @Test
    void the_recovery_sheet_is_shown_again_to_who_types_the_passphrase() {
        hands.run("recovery");
        hands.fill("Passphrase", "not this");
        hands.button("Go on");
        hands.awaits("That is not the passphrase of this study.");
        hands.fill("Passphrase", SampleStudy.PASSPHRASE);
        hands.button("Go on");
        hands.button("Show the words");
        hands.awaitsNode(".recovery-word");
    }

    @Test
    void a_backup_is_made_beside_the_study() {
        AutomaticBackup.now(session());
        Fx.until("there is a backup", () -> BackupFolder.of(file).all().size() == 1);
    }

    @Test
    void a_backup_that_cannot_be_made_is_told_over_the_foot_of_the_window() throws Exception {
        Files.writeString(BackupFolder.of(file).path(), "in the way");
        AutomaticBackup.now(session());
        hands.awaits("No backup was made: ");
        assertEquals("in the way", Files.readString(BackupFolder.of(file).path()));
    }

    private Session session() {
        return Fx.on(() -> Session.of(window.kit(), study, study.coders().signIn().join()));
    }

    private void fill(String old, String next, String again) {
        hands.fill("Passphrase", old);
        hands.fill("New passphrase", next);
        hands.fill("The same passphrase again", again);
    }

    private Study opened(String passphrase) throws CannotOpen {
        try (Passphrase typed = Passphrase.taking(passphrase.toCharArray())) {
            return Study.open(file, typed);
        }
    }
}
