package org.nyaya.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.ImportFiles;
import org.nyaya.exchange.Imports;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Taken;
import org.nyaya.exchange.Wishes;
import org.nyaya.source.Added;
import org.nyaya.source.Kind;
import org.nyaya.study.Study;
import org.nyaya.task.Running;
import org.nyaya.task.Task;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Corrections;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.Warning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code nyaya import}: takes files in, all in one step of the history, or shows what would become
 * of them. One bad file does not stop the others. Ctrl+C needs no care: each file is a transaction
 * of its own, and what the end of the program cuts off is taken back when the study is opened.
 */
@Command(mixinStandardHelpOptions = true)
final class Import implements Callable<Integer> {

    private static final int MOST_PAGES = 10_000;

    private final Terminal terminal;
    private final Set<String> unmatchedLabels = new LinkedHashSet<>();
    private final Set<String> unmatchedSpeakers = new LinkedHashSet<>();
    private int failures;

    /** Files with speakers; speakers in them who ask; files with a person behind a speaker. */
    private int takenIn;

    private int asking;
    private int linked;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--kind", paramLabel = "KIND")
    private Kind kind = Kind.TRANSCRIPT;

    @Option(names = "--language", paramLabel = "TAG")
    private String language = "en";

    @Option(names = "--encoding", paramLabel = "NAME")
    private @Nullable Charset encoding;

    @Option(names = "--date", paramLabel = "DATE")
    private @Nullable String date;

    @Option(names = "--interview", paramLabel = "NAME")
    private @Nullable String interview;

    @Option(names = "--rename", paramLabel = "LABEL=NAME")
    private Map<String, String> renames = Map.of();

    @Option(names = "--interviewer", paramLabel = "LABEL")
    private List<String> interviewers = List.of();

    @Option(names = "--person", paramLabel = "LABEL=NAME")
    private Map<String, String> people = Map.of();

    @Option(names = "--pages", paramLabel = "N")
    private @Nullable Integer pages;

    @Option(names = "--keep-original")
    private boolean keepOriginal;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    Import(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        Wishes wishes = wishes();
        unmatchedLabels.addAll(renames.keySet());
        unmatchedSpeakers.addAll(wishes.speakers().toList());
        ImportFiles meant = ImportFiles.meant(files);
        try (Study study = options.open(terminal)) {
            if (!dryRun) {
                options.acting(study);
            }
            Imports imports = new Imports(study.project(), study.sources());
            if (dryRun) {
                DraftPrinter printer = new DraftPrinter(terminal, format);
                meant.unread().forEach(printer::add);
                run(
                        imports.look(
                                meant.files(),
                                wishes,
                                looked -> {
                                    match(looked);
                                    printer.add(looked);
                                }));
                failures += printer.finish();
            } else {
                meant.unread().forEach(this::fail);
                run(imports.take(meant.files(), wishes, keepOriginal, this::told));
            }
        }
        if (takenIn > 0 && asking == 0) {
            terminal.say("import.nobody_asks");
        }
        if (takenIn > 0 && linked == 0) {
            terminal.say("import.nobody_linked");
        }
        if (meant.leftOut() > 0) {
            terminal.complain("import.left_out", meant.leftOut());
        }
        unmatchedLabels.forEach(label -> fail("import.no_speaker", label));
        unmatchedSpeakers.forEach(speaker -> fail("import.no_speaker", speaker));
        return failures == 0 ? Exit.DONE : Exit.FAILED;
    }

    private static void run(Task<Integer> task) {
        Running.begin(task, Runnable::run, (done, all) -> {}).result().join();
    }

    private Wishes wishes() throws Refusal {
        PartialDate when = null;
        if (date != null) {
            String told = date;
            when =
                    PartialDate.of(told)
                            .orElseThrow(() -> new Refusal(Exit.USAGE, "date.none", told));
        }
        if (!language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            throw new Refusal(Exit.USAGE, "import.no_language", language);
        }
        Stream<String> names =
                Stream.of(
                                renames.values(),
                                people.values(),
                                Optional.ofNullable(interview).stream().toList())
                        .flatMap(Collection::stream);
        if (names.anyMatch(name -> name.isBlank() || !LfText.isStorable(name))) {
            throw new Refusal(Exit.USAGE, "import.no_name");
        }
        int wanted = pages == null ? 0 : pages;
        if (pages != null && (wanted < 1 || wanted > MOST_PAGES || kind != Kind.NOTE)) {
            throw new Refusal(Exit.USAGE, "import.no_pages", MOST_PAGES);
        }
        return new Wishes(
                kind,
                Locale.forLanguageTag(language).toLanguageTag(),
                encoding,
                new Corrections(renames),
                interviewers,
                people,
                when,
                interview,
                wanted);
    }

    private void told(Taken taken) {
        switch (taken) {
            case Taken.Not(Looked file) -> fail(file);
            case Taken.Read(Looked.Drafted file, Added outcome) -> {
                match(file);
                switch (outcome) {
                    case Added.Done done -> done(file, done.turns());
                    case Added.SameText same ->
                            fail("import.same_text", file.file(), same.as().name());
                    case Added.NameTaken other ->
                            fail("import.name_taken", file.file(), other.name());
                }
            }
        }
    }

    private void done(Looked.Drafted file, int turns) {
        Draft draft = file.arrival().draft();
        if (!draft.speakers().isEmpty()) {
            takenIn++;
            asking += file.arrival().interviewers().size();
            linked +=
                    draft.speakers().stream()
                                    .anyMatch(label -> file.arrival().person(label) != null)
                            ? 1
                            : 0;
        }
        terminal.say(
                "import.done",
                file.arrival().name(),
                turns,
                draft.speakers().size(),
                draft.encoding() == null ? draft.format() : draft.encoding());
        draft.warnings().stream()
                .filter(warning -> kind.isTalk() || warning != Warning.NO_SPEAKERS)
                .forEach(warning -> terminal.complain("import.warning." + warning, file.file()));
    }

    /** Crosses off whom the call names and this file has. */
    private void match(Looked looked) {
        if (looked instanceof Looked.Drafted file) {
            cross(unmatchedLabels, file.labels());
            cross(unmatchedSpeakers, file.arrival().draft().speakers());
        }
    }

    private static void cross(Set<String> named, List<String> speakers) {
        Set<String> folded = speakers.stream().map(Names::fold).collect(Collectors.toSet());
        named.removeIf(name -> folded.contains(Names.fold(name)));
    }

    private void fail(Looked looked) {
        failures++;
        DraftPrinter.complain(terminal, looked);
    }

    private void fail(String key, Object... args) {
        failures++;
        terminal.complain(key, args);
    }
}
