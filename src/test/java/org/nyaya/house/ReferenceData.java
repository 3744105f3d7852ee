package org.nyaya.house;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Transcripts, tables and packages of others that tests read but the repository does not hold: in
 * the folder that the environment variable NYAYA_DATA names, else beside the project.
 */
public final class ReferenceData {

    private ReferenceData() {}

    /** A file or folder of the reference data; the running test is skipped where it is absent. */
    public static Path need(String relative) {
        String folder = System.getenv().getOrDefault("NYAYA_DATA", "../shared/data");
        Path path = Path.of(folder).resolve(relative);
        Assumptions.assumeTrue(Files.exists(path), "skipped: no reference data");
        return path;
    }
}
