package org.nyaya.cli;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CompletionException;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.StudyFailure;
import org.nyaya.words.ErrorCode;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Runs one command and answers what to tell the shell. */
public final class Cli {

    private Cli() {}

    public static int run(Terminal terminal, String... args) {
        int exit = execute(terminal, args);
        if (terminal.out().checkError() && exit == Exit.DONE) {
            // A table that was cut off must not look whole to a script.
            terminal.complain("output.failed");
            return Exit.FAILED;
        }
        return exit;
    }

    private static int execute(Terminal terminal, String... args) {
        try {
            return commands(terminal).execute(args);
        } catch (OutOfMemoryError e) {
            terminal.complain("failure.MEMORY");
            return Exit.FAILED;
        }
    }

    /** A question may begin with a minus, and is no option then. */
    private static CommandLine asking(Object command) {
        return new CommandLine(command).setUnmatchedOptionsArePositionalParams(true);
    }

    /** All commands, with their help from the message files. */
    static CommandLine commands(Terminal terminal) {
        CommandLine codebook =
                new CommandLine(new Group())
                        .addSubcommand("import", new CodebookImport(terminal))
                        .addSubcommand("export", new CodebookExport(terminal))
                        .addSubcommand("versions", new ShowVersions(terminal))
                        .addSubcommand("diff", new DiffVersions(terminal));
        CommandLine codes =
                alone(new CommandLine(new ListCodes(terminal)))
                        .addSubcommand("add", new AddCode(terminal))
                        .addSubcommand("rename", new RenameCode(terminal))
                        .addSubcommand("move", new MoveCode(terminal))
                        .addSubcommand("set", new SetCode(terminal))
                        .addSubcommand("merge", new MergeCodes(terminal))
                        .addSubcommand("delete", new DeleteCode(terminal));
        CommandLine codings =
                new CommandLine(new Group())
                        .addSubcommand("import", new CodingsImport(terminal))
                        .addSubcommand("export", new CodingsExport(terminal));
        CommandLine sources =
                alone(new CommandLine(new ListSources(terminal)))
                        .addSubcommand("remove", new RemoveSource(terminal));
        CommandLine interviews =
                alone(new CommandLine(new ListInterviews(terminal)))
                        .addSubcommand("set", new SetInterview(terminal));
        CommandLine people =
                alone(new CommandLine(new ListPeople(terminal)))
                        .addSubcommand("import", new PeopleImport(terminal))
                        .addSubcommand("export", new PeopleExport(terminal));
        CommandLine questions =
                alone(new CommandLine(new ListQuestions(terminal)))
                        .addSubcommand("save", asking(new SaveQuestion(terminal)))
                        .addSubcommand("rename", new RenameQuestion(terminal))
                        .addSubcommand("delete", new DeleteQuestion(terminal));
        CommandLine all =
                new CommandLine(new Group())
                        .setCommandName("nyaya")
                        .addSubcommand("new", new NewStudy(terminal))
                        .addSubcommand("import", new Import(terminal))
                        .addSubcommand("sources", sources)
                        .addSubcommand("interviews", interviews)
                        .addSubcommand("people", people)
                        .addSubcommand("codebook", codebook)
                        .addSubcommand("codes", codes)
                        .addSubcommand("code", new CodePassage(terminal))
                        .addSubcommand("uncode", new UncodePassage(terminal))
                        .addSubcommand("recode", new RecodePassage(terminal))
                        .addSubcommand("codings", codings)
                        .addSubcommand("ask", asking(new AskQuestion(terminal)))
                        .addSubcommand("questions", questions)
                        .addSubcommand("frequencies", new CountCodes(terminal))
                        .addSubcommand("history", new ShowHistory(terminal))
                        .addSubcommand("sample", new MakeSample(terminal))
                        .addSubcommand("check", new CheckStudy(terminal))
                        .addSubcommand("rescue", new RescueStudy(terminal))
                        .addSubcommand("backup", new BackUp(terminal))
                        .addSubcommand("backups", new ListBackups(terminal))
                        .addSubcommand("restore", new RestoreStudy(terminal))
                        .addSubcommand("passphrase", new ChangePassphrase(terminal))
                        .addSubcommand("recovery", new ShowRecovery(terminal))
                        .addSubcommand("purge", new PurgeStudy(terminal))
                        .addSubcommand("tour", new Tour(terminal));
        all.setResourceBundle(ResourceBundle.getBundle("org.nyaya.words.help"));
        all.setOut(terminal.out());
        all.setErr(terminal.err());
        all.setCaseInsensitiveEnumValuesAllowed(true);
        all.setExecutionExceptionHandler((e, command, parsed) -> told(terminal, e));
        return all;
    }

    /**
     * A command that lists, with others below it that change: those bring the study themselves, so
     * only whoever calls the list has to name it.
     */
    private static CommandLine alone(CommandLine list) {
        CommandSpec spec = list.getCommandSpec();
        for (PositionalParamSpec study : List.copyOf(spec.positionalParameters())) {
            spec.remove(study);
            spec.add(study.toBuilder().arity("0..1").required(false).build());
        }
        return list;
    }

    /**
     * Expected failures have their sentence; all others leave through one door, with a code that
     * reveals nothing.
     */
    private static int told(Terminal terminal, Exception thrown) {
        Throwable e =
                thrown instanceof CompletionException && thrown.getCause() != null
                        ? thrown.getCause()
                        : thrown;
        return switch (e) {
            case Refusal refusal -> {
                refusal.sayTo(terminal);
                yield refusal.exit();
            }
            case CannotOpen cannot -> {
                terminal.complain("cannot_open." + cannot.why(), cannot.file());
                yield Exit.of(cannot.why());
            }
            case StudyFailure failure -> {
                terminal.complain("failure." + failure.reason(), ErrorCode.of(failure));
                yield failure.reason() == StudyFailure.Reason.DAMAGED ? Exit.LOCKED : Exit.FAILED;
            }
            default -> {
                terminal.complain("failure.UNEXPECTED", ErrorCode.of(e));
                yield Exit.FAILED;
            }
        };
    }
}
