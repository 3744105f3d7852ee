package org.nyaya.ui.start;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Folders that some program keeps the same on several computers. It may copy a study in the middle
 * of a write, or make two of one that was changed in two places.
 */
final class SyncedFolder {

    /** What a folder on the way is called, or begins with, and whose it is. */
    private static final Map<String, String> NAMES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("dropbox", "Dropbox"),
                            Map.entry("onedrive", "OneDrive"),
                            Map.entry("google drive", "Google Drive"),
                            Map.entry("googledrive", "Google Drive"),
                            Map.entry("my drive", "Google Drive"),
                            Map.entry("icloud", "iCloud"),
                            Map.entry("mobile documents", "iCloud"),
                            Map.entry("com~apple~clouddocs", "iCloud"),
                            Map.entry("nextcloud", "Nextcloud"),
                            Map.entry("owncloud", "ownCloud"),
                            Map.entry("syncthing", "Syncthing"),
                            Map.entry("pcloud", "pCloud"),
                            Map.entry("megasync", "MEGA"),
                            Map.entry("box sync", "Box")));

    /** What such a program leaves in the folder that it keeps. */
    private static final Map<String, String> MARKERS =
            Map.of(
                    ".dropbox", "Dropbox",
                    ".stfolder", "Syncthing",
                    ".nextcloudsync.log", "Nextcloud",
                    ".owncloudsync.log", "ownCloud",
                    ".megasync", "MEGA");

    private SyncedFolder() {}

    /** Who keeps the folder of that file, as people call it. Asks the storage. */
    static Optional<String> of(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        for (Path now = folder; now != null; now = now.getParent()) {
            Optional<String> named = now.getFileName() == null ? Optional.empty() : named(now);
            if (named.isPresent()) {
                return named;
            }
            for (Map.Entry<String, String> marker : MARKERS.entrySet()) {
                if (Files.exists(now.resolve(marker.getKey()))) {
                    return Optional.of(marker.getValue());
                }
            }
        }
        return Optional.empty();
    }

    /** Under which name the settings remember that somebody was warned of that file. */
    static String warned(Path file) {
        try {
            byte[] path =
                    file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            return "synced." + HexFormat.of().formatHex(digest, 0, Long.BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static Optional<String> named(Path folder) {
        String name = folder.getFileName().toString().toLowerCase(Locale.ROOT);
        // "OneDrive - University", "Dropbox (Personal)", "GoogleDrive-name".
        return NAMES.entrySet().stream()
                .filter(known -> name.equals(known.getKey()) || isOf(name, known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean isOf(String name, String program) {
        return name.startsWith(program)
                && List.of(' ', '-', '(', '_').contains(name.charAt(program.length()));
    }
}
