package org.nyaya.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyncedFolderTest {

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({
        "Dropbox/study.nyaya, Dropbox",
        "Dropbox (Personal)/a/b/study.nyaya, Dropbox",
        "OneDrive - University of Zimbabwe/study.nyaya, OneDrive",
        "GoogleDrive-t@example.org/My Drive/study.nyaya, Google Drive",
        "Library/Mobile Documents/com~apple~CloudDocs/study.nyaya, iCloud",
        "Nextcloud/study.nyaya, Nextcloud",
    })
    void folders_are_known_by_their_names(String path, String whose) {
        assertEquals(Optional.of(whose), SyncedFolder.of(folder.resolve(path)));
    }

    @Test
    void a_folder_is_known_by_what_such_a_program_leaves_in_it() throws IOException {
        Files.createDirectories(folder.resolve("work").resolve(".stfolder"));
        assertEquals(
                Optional.of("Syncthing"),
                SyncedFolder.of(folder.resolve("work").resolve("deep").resolve("study.nyaya")));
    }

    @Test
    void other_folders_are_nobody_s() {
        assertEquals(Optional.empty(), SyncedFolder.of(folder.resolve("Dropboxes/study.nyaya")));
        assertEquals(Optional.empty(), SyncedFolder.of(folder.resolve("Dropbox.nyaya")));
    }

    @Test
    void what_is_remembered_does_not_tell_the_path() {
        String one = SyncedFolder.warned(folder.resolve("one.nyaya"));
        assertEquals("synced.".length() + 16, one.length());
        assertNotEquals(one, SyncedFolder.warned(folder.resolve("two.nyaya")));
    }
}
