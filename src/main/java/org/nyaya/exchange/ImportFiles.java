package org.nyaya.exchange;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.nyaya.project.StudyFile;
import org.nyaya.exchange.Looked.Why;

/**
 * The files that somebody means who names files and folders. A file is meant whatever it is called;
 * a folder means the files in it and below that are called like sources, in the order of their
 * paths. Hidden files, those that a word processor keeps while it is open, and studies are not
 * meant.
 *
 * @param files each once
 * @param unread folders that give nothing
 * @param leftOut how many files of other kinds lie in the folders
 */
public record ImportFiles(List<Path> files, List<Looked.Unread> unread, int leftOut) {

    /** Endings of what can be read, and of what has a sentence on how to make it readable. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "txt",
                    "text",
                    "md",
                    "markdown",
                    "docx",
                    "docm",
                    "doc",
                    "odt",
                    "rtf",
                    "pdf",
                    "html",
                    "htm",
                    "xhtml",
                    "vtt",
                    "srt",
                    "otr",
                    "json");

    public ImportFiles {
        files = List.copyOf(files);
        unread = List.copyOf(unread);
    }

    /** Follows no links out of folders. */
    public static ImportFiles meant(List<Path> named) {
        Set<Path> files = new LinkedHashSet<>();
        List<Looked.Unread> unread = new ArrayList<>();
        int leftOut = 0;
        for (Path path : named) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            Below below = new Below(path);
            try {
                Files.walkFileTree(path, below);
            } catch (IOException e) {
                below.unread.add(new Looked.Unread(path, Why.UNREADABLE));
            }
            leftOut += below.others;
            files.addAll(below.meant);
            unread.addAll(below.unread);
            if (below.meant.isEmpty() && below.unread.isEmpty()) {
                unread.add(new Looked.Unread(path, Why.NO_FILES));
            }
        }
        return new ImportFiles(List.copyOf(files), unread, leftOut);
    }

    /** The name of a file without its ending: what a source is called after. */
    public static String name(Path file) {
        String name = fileName(file);
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }

    static String fileName(Path file) {
        return String.valueOf(file.toAbsolutePath().getFileName());
    }

    static boolean isStudy(Path file) {
        return fileName(file).toLowerCase(Locale.ROOT).endsWith(StudyFile.EXTENSION);
    }

    /** What lies in a folder; what may not be opened does not stop the rest. */
    private static final class Below extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Set<Path> meant = new TreeSet<>(Comparator.comparing(Path::toString));
        private final List<Looked.Unread> unread = new ArrayList<>();
        private int others;

        Below(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
            return isHidden(below) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (isHidden(file) || !Files.isRegularFile(file) || isStudy(file)) {
                return FileVisitResult.CONTINUE;
            }
            if (ENDINGS.contains(ending(file))) {
                meant.add(file);
            } else {
                others++;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!isHidden(file)) {
                unread.add(new Looked.Unread(file, Why.UNREADABLE));
            }
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path file) {
            String name = fileName(file);
            return !file.equals(folder) && (name.startsWith(".") || name.startsWith("~$"));
        }
    }

    private static String ending(Path file) {
        String name = fileName(file);
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
