package org.nyaya.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeDifference;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Versions;
import org.nyaya.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nyaya codebook diff}: what tells two versions of the codebook apart. */
@Command(mixinStandardHelpOptions = true)
final class DiffVersions implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    private static final List<String> HEADER = List.of("code", "change", "before", "after");

    @Parameters(index = "1", paramLabel = "A")
    private int before;

    @Parameters(index = "2", paramLabel = "B", arity = "0..1")
    private @Nullable Integer after;

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "format")
    private Format format = Format.TEXT;

    DiffVersions(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        try (Study study = options.open(terminal)) {
            Versions versions = study.codebook().versions();
            int latest = versions.all().join().size();
            require(before, latest);
            List<CodeDifference> differences;
            if (after == null) {
                differences = versions.differenceToNow(before).join().orElseThrow();
            } else {
                require(after, latest);
                differences = versions.difference(before, after).join().orElseThrow();
            }
            if (format != Format.TEXT) {
                Printing.print(
                        terminal.out(),
                        format,
                        HEADER,
                        differences.stream().map(DiffVersions::row).toList());
            } else if (differences.isEmpty()) {
                terminal.say("codebook.diff.none");
            } else {
                differences.forEach(this::tell);
            }
        }
        return Exit.DONE;
    }

    private static void require(int version, int latest) throws Refusal {
        if (version < 0 || version > latest) {
            throw new Refusal(Exit.FAILED, "codebook.no_version", version, latest);
        }
    }

    private void tell(CodeDifference difference) {
        switch (difference) {
            case CodeDifference.OfCode code -> tell(code);
            case CodeDifference.GroupAdded added ->
                    terminal.say("codebook.diff.added", group(added));
            case CodeDifference.GroupRemoved removed ->
                    terminal.say("codebook.diff.removed", group(removed));
            case CodeDifference.GroupRenamed renamed ->
                    terminal.say("codebook.diff.renamed", group(renamed), renamed.before());
            case CodeDifference.PutIn in ->
                    terminal.say("codebook.diff.put_in", group(in), in.path());
            case CodeDifference.TakenOut out ->
                    terminal.say("codebook.diff.taken_out", group(out), out.path());
        }
    }

    private String group(CodeDifference.OfGroup difference) {
        return terminal.words().say("codebook.diff.group", difference.group());
    }

    private void tell(CodeDifference.OfCode difference) {
        CodePath path = difference.path();
        switch (difference) {
            case CodeDifference.Added added -> terminal.say("codebook.diff.added", path);
            case CodeDifference.Removed removed -> terminal.say("codebook.diff.removed", path);
            case CodeDifference.Renamed renamed ->
                    terminal.say("codebook.diff.renamed", path, renamed.before());
            case CodeDifference.Moved moved -> {
                if (moved.before() == null) {
                    terminal.say("codebook.diff.moved.top", path);
                } else {
                    terminal.say("codebook.diff.moved", path, moved.before());
                }
            }
            case CodeDifference.Reordered reordered ->
                    terminal.say("codebook.diff.reordered", path);
            case CodeDifference.Said said -> tell(said);
        }
    }

    private void tell(CodeDifference.Said said) {
        String field = terminal.words().say("codebook.field." + said.field());
        if (said.before().isEmpty()) {
            terminal.say("codebook.diff.said.new", said.path(), field, said.after());
        } else if (said.after().isEmpty()) {
            terminal.say("codebook.diff.said.gone", said.path(), field, said.before());
        } else {
            Difference shown = Difference.of(said.before(), said.after());
            terminal.say("codebook.diff.said", said.path(), field, shown.from(), shown.to());
        }
    }

    /** A group has no path: its rows say so, and name the code that was put in or taken out. */
    private static List<Object> row(CodeDifference difference) {
        return switch (difference) {
            case CodeDifference.OfCode code -> row(code);
            case CodeDifference.GroupAdded added -> List.of("", "group added", "", added.group());
            case CodeDifference.GroupRemoved removed ->
                    List.of("", "group removed", removed.group(), "");
            case CodeDifference.GroupRenamed renamed ->
                    List.of("", "group renamed", renamed.before(), renamed.group());
            case CodeDifference.PutIn in ->
                    List.of(in.path().toString(), "put in group", "", in.group());
            case CodeDifference.TakenOut out ->
                    List.of(out.path().toString(), "taken out of group", out.group(), "");
        };
    }

    private static List<Object> row(CodeDifference.OfCode difference) {
        String path = difference.path().toString();
        List<String> names = difference.path().names();
        return switch (difference) {
            case CodeDifference.Added added -> List.of(path, "added", "", "");
            case CodeDifference.Removed removed -> List.of(path, "removed", "", "");
            case CodeDifference.Renamed renamed ->
                    List.of(path, "renamed", renamed.before(), names.getLast());
            case CodeDifference.Moved moved ->
                    List.of(
                            path,
                            "moved",
                            moved.before() == null ? "" : moved.before().toString(),
                            names.size() == 1
                                    ? ""
                                    : new CodePath(names.subList(0, names.size() - 1)).toString());
            case CodeDifference.Reordered reordered -> List.of(path, "reordered", "", "");
            case CodeDifference.Said said ->
                    List.of(
                            path,
                            said.field().name().toLowerCase(Locale.ROOT),
                            said.before(),
                            said.after());
        };
    }
}
