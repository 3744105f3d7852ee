package org.nyaya.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on security promises nothing that no test holds. */
class SecurityPageTest {

    private static final Path PAGE = Path.of("src/docs/security.md");
    private static final Path TESTS = Path.of("src/test/java/org/nyaya");

    /** A test as the page names it: the room and the class. */
    private static final Pattern NAMED = Pattern.compile("`((?:[a-z]+\\.)+)([A-Z]\\w*Test)`");

    @Test
    void each_test_that_the_page_names_is_there() throws IOException {
        List<Path> named =
                NAMED.matcher(Files.readString(PAGE))
                        .results()
                        .map(SecurityPageTest::file)
                        .toList();
        assertTrue(named.size() > 20, "The page names hardly any test");
        assertEquals(List.of(), named.stream().filter(Files::notExists).toList());
    }

    @Test
    void each_promise_names_a_test() throws IOException {
        String promises = between("## What is promised\n", "\n## What it is not\n");
        List<String> unheld =
                Stream.of(promises.split("\n(?=- |#|\n)"))
                        .filter(one -> one.startsWith("- "))
                        .filter(one -> !NAMED.matcher(one).find())
                        .toList();
        assertEquals(List.of(), unheld);
    }

    private static Path file(MatchResult named) {
        return TESTS.resolve(named.group(1).replace('.', '/')).resolve(named.group(2) + ".java");
    }

    private static String between(String from, String to) throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf(from);
        int end = page.indexOf(to);
        assertTrue(begin >= 0 && end > begin, "The page has other headings");
        return page.substring(begin + from.length(), end);
    }
}
