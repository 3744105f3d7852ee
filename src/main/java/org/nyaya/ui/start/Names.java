package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.Locale;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.StudyFile;
import org.nyaya.ui.kit.Kit;

/** How study files and their places are told. */
final class Names {

    private Names() {}

    /** The name of a study's file, as a title. */
    static String title(Path file) {
        String name = String.valueOf(file.getFileName());
        return isStudy(file)
                ? name.substring(0, name.length() - StudyFile.EXTENSION.length())
                : name;
    }

    /** The folder that a file lies in, from home on where it lies there. */
    static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        Path home = Path.of(System.getProperty("user.home", "")).toAbsolutePath();
        if (folder == null) {
            return "";
        }
        return folder.startsWith(home) && !folder.equals(home) && home.getNameCount() > 0
                ? Path.of("~").resolve(home.relativize(folder)).toString()
                : folder.toString();
    }

    static boolean isStudy(Path file) {
        return String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .endsWith(StudyFile.EXTENSION);
    }

    /** The file that the sample study is kept in. */
    static Path sample(Kit kit, Outside outside) {
        return outside.studies()
                .resolve(kit.say("start.sample.file") + StudyFile.EXTENSION)
                .toAbsolutePath()
                .normalize();
    }

    /** Why no study can be put into a place. */
    static String cannotPut(Kit kit, CannotOpen.Why why) {
        return kit.say(
                switch (why) {
                    case EXISTS -> "start.place.exists";
                    case READ_ONLY -> "start.place.read_only";
                    case PATH_TOO_LONG -> "start.place.too_long";
                    case UNSAFE_DRIVER -> "start.trouble.UNSAFE_DRIVER";
                    default -> "start.place.storage";
                });
    }
}
