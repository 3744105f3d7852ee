package org.nyaya.exchange;

import java.io.File;
import java.io.IOException;
import org.apache.poi.util.TempFileCreationStrategy;

/** What goes through POI never lies on the disk for a while: where it would, the work fails. */
final class NoTempFiles implements TempFileCreationStrategy {

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        throw new IOException("No temporary files");
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        throw new IOException("No temporary files");
    }
}
