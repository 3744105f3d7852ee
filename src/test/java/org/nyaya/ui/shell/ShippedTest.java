package org.nyaya.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ShippedTest {

    private static final Path POM = Path.of("pom.xml");

    @Test
    void the_version_is_that_of_the_build() throws IOException {
        assertEquals(
                first("<artifactId>nyaya</artifactId>\\s*<version>([^<]+)</version>"),
                Shipped.version());
    }

    @Test
    void every_library_that_the_build_names_is_listed_with_its_version() throws IOException {
        Map<String, String> listed = new TreeMap<>();
        for (Shipped.Library library : Shipped.libraries()) {
            library.artifacts().forEach(part -> listed.put(part, library.version()));
        }
        assertEquals(built(), listed);
    }

    @Test
    void every_library_has_a_licence() {
        Shipped.libraries().forEach(one -> assertFalse(one.licence().isBlank(), one.name()));
    }

    @Test
    void the_page_on_security_shows_no_signs_of_its_markup() {
        for (Page.Part part : Shipped.security().parts()) {
            String text = part.toString();
            for (String sign : List.of("**", "`", "](", "](", "|--")) {
                assertFalse(text.contains(sign), text);
            }
        }
    }

    /** What the build ships, by the name of each part. */
    private static Map<String, String> built() throws IOException {
        Map<String, String> built = new TreeMap<>();
        String pom = Files.readString(POM).replaceAll("<build>[\\s\\S]*", "");
        Matcher dependency =
                Pattern.compile("<dependency>([\\s\\S]*?)</dependency>").matcher(pom);
        while (dependency.find()) {
            String one = dependency.group(1);
            if (!one.contains("<scope>test</scope>")) {
                built.put(inside(one, "artifactId"), version(inside(one, "version")));
            }
        }
        return built;
    }

    private static String version(String written) throws IOException {
        return written.startsWith("${")
                ? first("<" + Pattern.quote(written.substring(2, written.length() - 1)) + ">([^<]+)<")
                : written;
    }

    private static String inside(String text, String tag) {
        Matcher found = Pattern.compile("<" + tag + ">([^<]+)</").matcher(text);
        assertEquals(true, found.find(), tag);
        return found.group(1);
    }

    private static String first(String pattern) throws IOException {
        Matcher found = Pattern.compile(pattern).matcher(Files.readString(POM));
        assertEquals(true, found.find(), pattern);
        return found.group(1);
    }
}
