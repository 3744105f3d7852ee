package org.nyaya.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.RowProblem;
import org.nyaya.project.CannotBackUp;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.StudyFailure;
import org.nyaya.search.BadQuestion;
import org.nyaya.search.Facet;
import org.nyaya.search.Unit;
import org.nyaya.transcript.Refusal;
import org.nyaya.transcript.Warning;

/** The sentences of the program: each once, none missing, none that nobody says. */
class MessagesTest {

    private static final Path FILE =
            Path.of("src/main/resources/org/nyaya/words/messages.properties");
    private static final Path SOURCES = Path.of("src/main/java");

    /** The whole key stands in the call; a built one ends in a dot and a plus sign. */
    private static final Pattern SAID =
            Pattern.compile("\\b(?:say|complain|fail)\\(\\s*\"([a-zA-Z_.]+)\"\\s*[,)]");

    private static final Pattern LABEL = Pattern.compile("\\bLabel\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern BUILT = Pattern.compile("\"([a-z_]+\\.(?:[a-z_]+\\.)*)\"\\s*\\+");
    private static final String STEP = "step.";

    /** What the sentence of each case of an enum begins with. */
    private static final Map<String, Enum<?>[]> CASES =
            Map.ofEntries(
                    Map.entry("backup.cannot.", CannotBackUp.Why.values()),
                    Map.entry("cannot_open.", CannotOpen.Why.values()),
                    Map.entry("failure.", StudyFailure.Reason.values()),
                    Map.entry("import.refused.", Refusal.values()),
                    Map.entry("import.warning.", Warning.values()),
                    Map.entry("import.unread.", Looked.Why.values()),
                    Map.entry("table.", BadTable.What.values()),
                    Map.entry("row.", RowProblem.What.values()),
                    Map.entry("question.", BadQuestion.Wrong.values()),
                    Map.entry("ask.found.", Unit.values()),
                    Map.entry("ask.facet.", Facet.Kind.values()));

    private final Map<String, String> sentences = new TreeMap<>();
    private final List<String> twice = new ArrayList<>();

    @BeforeEach
    void read() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(FILE), "skipped: the message file comes with the command line");
        Properties all =
                new Properties() {
                    @Override
                    public synchronized Object put(Object key, Object value) {
                        if (sentences.put(key.toString(), value.toString()) != null) {
                            twice.add(key.toString());
                        }
                        return super.put(key, value);
                    }
                };
        try (Reader reader = Files.newBufferedReader(FILE)) {
            all.load(reader);
        }
    }

    @Test
    void no_key_is_there_twice() {
        assertEquals(List.of(), twice);
    }

    @Test
    void every_sentence_that_is_said_is_there() throws IOException {
        Set<String> missing = found(SAID);
        found(LABEL).forEach(label -> missing.add(STEP + label));
        missing.removeAll(sentences.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_case_has_its_sentence() {
        Set<String> missing = new TreeSet<>();
        CASES.forEach(
                (prefix, cases) -> Stream.of(cases).forEach(one -> missing.add(prefix + one)));
        missing.removeAll(sentences.keySet());
        assertEquals(Set.of(), missing);
    }

    @Test
    void there_is_no_sentence_that_nobody_says() throws IOException {
        String code = code();
        Set<String> built = found(BUILT);
        built.remove(STEP);
        Set<String> unused = new TreeSet<>(sentences.keySet());
        unused.removeIf(key ->
                code.contains('"' + key + '"')
                        || built.stream().anyMatch(key::startsWith)
                        || (key.startsWith(STEP)
                                && code.contains('"' + key.substring(STEP.length()) + '"')));
        assertEquals(Set.of(), unused);
    }

    @Test
    void an_apostrophe_is_a_curly_one_for_a_straight_one_would_eat_the_sentence() {
        Set<String> eaten = new TreeSet<>();
        sentences.forEach((key, sentence) -> {
            if (sentence.indexOf('\'') >= 0) {
                eaten.add(key);
            }
        });
        assertEquals(Set.of(), eaten);
    }

    @Test
    void every_sentence_can_be_filled_in() {
        sentences.forEach(
                (key, sentence) -> assertDoesNotThrow(() -> new MessageFormat(sentence), key));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(code());
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String code() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
