package org.nyaya.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.study.Study;
import org.nyaya.text.Names;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Formats;
import org.nyaya.transcript.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nyaya import}: takes transcripts in, all in one step of the history. One bad file does not
 * stop the others.
 */
@Command(mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

    private static final Set<String> ASKING =
            Set.of("interviewer", "moderator", "facilitator", "researcher");

    private final Terminal terminal;
    private final Set<String> unmatched = new LinkedHashSet<>();
    private int failures;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private Kind kind = Kind.TRANSCRIPT;

    @Option(names = "--language", paramLabel = "TAG")
    private String language = "en";

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable Charset encoding;

    @Option(names = "--interviewer", paramLabel = "LABEL")
    private List<String> interviewers = List.of();

    @Option(names = "--person", paramLabel = "LABEL=NAME")
    private Map<String, String> people = Map.of();

    @Option(names = "--keep-original")
    private boolean keepOriginal;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            options.acting(study);
            Label label =
                    files.size() == 1
                            ? Label.of("import.one", name(files.getFirst()))
                            : Label.of("import.many", Integer.toString(files.size()));
            Project.Group step = study.project().group(label);
            unmatched.addAll(interviewers);
            unmatched.addAll(people.keySet());
            for (Path file : files) {
                take(study, step, file);
            }
        }
        for (String speaker : unmatched) {
            fail("import.no_speaker", speaker);
        }
        return failures == 0 ? Exit.DONE : Exit.FAILED;
    }

    private void take(Study study, Project.Group step, Path file) {
        byte[] bytes;
        try {
            if (Files.isDirectory(file)) {
                fail("import.folder", file);
                return;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            fail(Files.exists(file) ? "import.unreadable" : "import.missing", file);
            return;
        }
        switch (Formats.read(file.getFileName().toString(), bytes, encoding)) {
            case Reading.Refused refused -> fail("import.refused." + refused.why(), file);
            case Reading.Read read -> take(study, step, file, read.draft(), bytes);
        }
    }

    private void take(Study study, Project.Group step, Path file, Draft draft, byte[] bytes) {
        unmatched.removeIf(
                label -> draft.speakers().stream().anyMatch(speaker -> same(label, speaker)));
        Arrival arrival =
                new Arrival(name(file), kind, language, draft, interviewers(draft), people);
        switch (study.sources().add(step, arrival, keepOriginal ? bytes : null).join()) {
            case Added.Done done -> {
                terminal.say(
                        "import.done",
                        arrival.name(),
                        done.turns(),
                        draft.speakers().size(),
                        draft.encoding() == null ? draft.format() : draft.encoding());
                draft.warnings()
                        .forEach(warning -> terminal.complain("import.warning." + warning, file));
            }
            case Added.SameText same -> fail("import.same_text", file, same.as().name());
            case Added.NameTaken taken -> fail("import.name_taken", file, taken.name());
        }
    }

    /** Whom the call names; where it names nobody, speakers whose label says that they ask. */
    private Set<String> interviewers(Draft draft) {
        if (!interviewers.isEmpty()) {
            return Set.copyOf(interviewers);
        }
        return draft.speakers().stream()
                .filter(speaker -> ASKING.contains(Names.fold(speaker)))
                .collect(Collectors.toSet());
    }

    private void fail(String key, Object... args) {
        failures++;
        terminal.complain(key, args);
    }

    private static boolean same(String label, String speaker) {
        return Names.fold(label).equals(Names.fold(speaker));
    }

    /** The name of the file without its ending. */
    private static String name(Path file) {
        String name = file.toAbsolutePath().getFileName().toString();
        int ending = name.lastIndexOf('.');
        return ending > 0 ? name.substring(0, ending) : name;
    }
}
