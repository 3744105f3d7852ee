package org.nyaya.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Files to read: the same invented interviews as each of three formats, and two long ones.
 *
 * @param docx as many as {@link #MANY}, of {@link #WORDS} words each, as are odt and vtt
 * @param pdf of {@link #PAGES} full pages
 * @param txt of {@link #LONG} words
 */
record ReadingFiles(List<Path> docx, List<Path> odt, List<Path> vtt, Path pdf, Path txt) {

    static final int MANY = 100;
    static final int WORDS = 8_000;
    static final int LONG = 200_000;
    static final int PAGES = 300;

    static ReadingFiles write(Path folder) throws IOException {
        Corpus corpus = new Corpus(MANY, MANY * WORDS);
        List<String> interviews = new ArrayList<>();
        for (int i = 1; i <= MANY; i++) {
            interviews.add(corpus.transcript(String.format(Locale.ROOT, "KI-%02d", i), WORDS));
        }
        String longOne = corpus.transcript("KI-01", LONG);
        return new ReadingFiles(
                many(folder, "docx", interviews, Shapes::docx),
                many(folder, "odt", interviews, Shapes::odt),
                many(folder, "vtt", interviews, Shapes::vtt),
                Files.write(folder.resolve("long.pdf"), Shapes.pdf(longOne, PAGES)),
                Files.write(folder.resolve("long.txt"), longOne.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> many(Path parent, String ending, List<String> interviews, Shape shape)
            throws IOException {
        Path folder = Files.createDirectories(parent.resolve(ending));
        List<Path> files = new ArrayList<>();
        for (String interview : interviews) {
            String name = String.format(Locale.ROOT, "KI-%02d.%s", files.size() + 1, ending);
            files.add(Files.write(folder.resolve(name), shape.of(interview)));
        }
        return files;
    }

    /** Makes a file of an interview. */
    private interface Shape {
        byte[] of(String interview);
    }
}
