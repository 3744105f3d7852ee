package org.nyaya.study;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nyaya.project.SqlCipherReader;

/**
 * Looks for words in every file below a folder, and in every file a process holds open, deleted
 * ones too.
 */
final class Traces {

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final int PART = 4 * 1024 * 1024;

    private final Map<String, byte[]> patterns = new LinkedHashMap<>();

    Traces(List<String> words) {
        for (String word : words) {
            for (Charset charset : CHARSETS) {
                patterns.put(word + " in " + charset, word.getBytes(charset));
                patterns.put(
                        word + " in small letters in " + charset,
                        word.toLowerCase(Locale.ROOT).getBytes(charset));
                patterns.put(
                        word + " in capitals in " + charset,
                        word.toUpperCase(Locale.ROOT).getBytes(charset));
            }
        }
    }

    /** What was found, a line for each file and pattern. */
    List<String> of(Path folder, long process) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            search(file, file.toString(), found);
        }
        Path open = Path.of("/proc", Long.toString(process), "fd");
        if (Files.isDirectory(open)) {
            try (Stream<Path> descriptors = Files.list(open)) {
                for (Path descriptor : descriptors.toList()) {
                    if (isOfInterest(descriptor)) {
                        search(descriptor, "open: " + descriptor, found);
                    }
                }
            }
        }
        return found;
    }

    /** What was found in one file, read bit by bit, for it may be a whole disk. */
    List<String> in(Path file) throws IOException {
        int longest = patterns.values().stream().mapToInt(one -> one.length).max().orElse(1);
        Set<String> found = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] before = new byte[0];
            for (byte[] part = in.readNBytes(PART); part.length > 0; part = in.readNBytes(PART)) {
                // What lies across two parts is found in the next.
                byte[] both = Arrays.copyOf(before, before.length + part.length);
                System.arraycopy(part, 0, both, before.length, part.length);
                patterns.forEach((pattern, wanted) -> {
                    if (contains(both, wanted)) {
                        found.add(pattern);
                    }
                });
                before = Arrays.copyOfRange(both, Math.max(0, both.length - longest), both.length);
            }
        }
        return List.copyOf(found);
    }

    /**
     * What was found in the pages of every file below a folder, deciphered by a reader that has
     * nothing of ours: each file has to open with that passphrase.
     */
    List<String> deciphered(Path folder, String passphrase)
            throws IOException, GeneralSecurityException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder)) {
            SqlCipherReader reader = new SqlCipherReader(file, passphrase);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            for (int page = 1; page <= reader.pages(); page++) {
                plain.writeBytes(reader.page(page));
            }
            search(plain.toByteArray(), folder.relativize(file).toString(), found);
        }
        return found;
    }

    /**
     * Regular files, or what was one before it was deleted; the program's own classes and libraries
     * aside.
     */
    private static boolean isOfInterest(Path descriptor) {
        try {
            String target = Files.readSymbolicLink(descriptor).toString();
            return target.startsWith("/")
                    && !target.startsWith("/dev/")
                    && !target.startsWith("/proc/")
                    && !target.endsWith(".jar")
                    && !target.endsWith("/modules");
        } catch (IOException closedMeanwhile) {
            return Files.exists(descriptor);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        } catch (UncheckedIOException e) {
            // A journal went while we looked: look again.
            return files(folder);
        }
    }

    private void search(Path file, String name, List<String> found) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException goneMeanwhile) {
            return;
        }
        search(bytes, name, found);
    }

    private void search(byte[] bytes, String name, List<String> found) {
        patterns.forEach((pattern, wanted) -> {
            if (contains(bytes, wanted)) {
                found.add(name + ": " + pattern);
            }
        });
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
