package org.nyaya.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.RowProblem;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.StudyFailure;
import org.nyaya.transcript.Refusal;
import org.nyaya.transcript.Warning;
import org.nyaya.words.Words;

/** The message file: none missing, none unused, none twice. */
class MessagesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/nyaya/words/messages.properties");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern SAID =
            Pattern.compile(
                    "(?:say|complain|fail)\\(\\s*\"([a-z_.]+[a-z_])\"|Refusal\\(\\s*Exit\\.\\w+,\\s*\"([a-z_.]+[a-z_])\"");
    private static final Pattern STEP = Pattern.compile("Label\\.of\\(\\s*\"([a-z_.]+)\"");

    @Test
    void every_sentence_that_is_said_is_there() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            String code = Files.readString(source);
            Matcher said = SAID.matcher(code);
            while (said.find()) {
                missing.add(said.group(1) == null ? said.group(2) : said.group(1));
            }
            Matcher step = STEP.matcher(code);
            while (step.find()) {
                missing.add("step." + step.group(1));
            }
        }
        missing.removeAll(keys());
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_outcome_has_its_sentence_and_no_sentence_is_without_its_outcome() {
        same("import.refused.", Refusal.values());
        same("import.warning.", Warning.values());
        same("import.unread.", Looked.Why.values());
        same("table.", BadTable.What.values());
        same("row.", RowProblem.What.values());
        same("cannot_open.", CannotOpen.Why.values());
    }

    @Test
    void every_sentence_is_used() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path source : sources()) {
            Matcher literal = LITERAL.matcher(Files.readString(source));
            while (literal.find()) {
                literals.add(literal.group(1));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (String key : keys()) {
            String step = key.startsWith("step.") ? key.substring("step.".length()) : key;
            boolean built =
                    literals.stream()
                            .anyMatch(start ->
                                    start.length() > 2
                                            && start.endsWith(".")
                                            && !start.equals("step.")
                                            && key.startsWith(start));
            if (!literals.contains(key) && !literals.contains(step) && !built) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused);
    }

    @Test
    void no_sentence_is_there_twice() throws IOException {
        List<String> keys = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                keys.add(line.substring(0, equals));
            }
        }
        Set<String> once = new TreeSet<>(keys);
        once.forEach(keys::remove);
        assertEquals(List.of(), keys);
    }

    @Test
    void every_failure_of_a_study_has_its_sentence() {
        Set<String> keys = keys();
        for (StudyFailure.Reason reason : StudyFailure.Reason.values()) {
            assertEquals(
                    Set.of(),
                    Set.of("failure." + reason).stream()
                            .filter(key -> !keys.contains(key))
                            .collect(Collectors.toSet()));
        }
    }

    /** Upper case behind the prefix are outcomes; other keys may share it. */
    private static void same(String prefix, Enum<?>[] outcomes) {
        Set<String> should = new TreeSet<>();
        for (Enum<?> outcome : outcomes) {
            should.add(prefix + outcome.name());
        }
        Set<String> are = new TreeSet<>(keys());
        are.removeIf(key ->
                !key.startsWith(prefix) || !key.substring(prefix.length()).matches("[A-Z_]+"));
        assertEquals(should, are);
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        Words.in(Locale.ENGLISH).keys().asIterator().forEachRemaining(keys::add);
        return keys;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
