package org.nyaya.project;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import org.jspecify.annotations.Nullable;
import org.sqlite.util.OSInfo;

/**
 * The driver's native library, laid beside the program by the build. Left to itself the driver
 * would unpack it into the temp folder at each start; where it is not beside the program, nothing
 * is opened.
 */
final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * Tells the driver where its library lies; false where it lies nowhere. Must run before the
     * driver is first used.
     */
    static boolean find() {
        Path folder = folder();
        if (folder == null) {
            return false;
        }
        String name = System.mapLibraryName("sqlitejdbc").replace(".dylib", ".jnilib");
        if (!Files.isReadable(folder.resolve(name))) {
            return false;
        }
        System.setProperty("org.sqlite.lib.path", folder.toString());
        System.setProperty("org.sqlite.lib.name", name);
        return true;
    }

    private static @Nullable Path folder() {
        CodeSource source = NativeLibrary.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            // target/classes has target/native beside it, lib/nyaya.jar has lib/native.
            Path beside = Path.of(source.getLocation().toURI()).resolveSibling("native");
            return beside.resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
