package org.nyaya.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nyaya.health.Finding;
import org.nyaya.health.Mend;
import org.nyaya.health.Mending;
import org.nyaya.health.Sentence;
import org.nyaya.health.Severity;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Rescue;
import org.nyaya.project.Secret;
import org.nyaya.study.Study;
import org.nyaya.task.Running;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nyaya check}: tells whether a study is whole, and sets right what can be set right. */
@Command(mixinStandardHelpOptions = true)
final class CheckStudy implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin private final StudyOptions options = new StudyOptions();

    @Option(names = "--mend")
    private boolean mend;

    CheckStudy(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        options.check();
        try (Secret secret = options.secret(terminal)) {
            return check(secret);
        }
    }

    private int check(Secret secret) throws Refusal, CannotOpen {
        try (Study study = Study.open(options.file(), secret)) {
            if (mend) {
                options.returning(study);
            }
            List<Finding> found = findings(study);
            if (mend && mended(study, found)) {
                terminal.say("check.again");
                found = findings(study);
            }
            found.forEach(this::tell);
            if (found.isEmpty()) {
                terminal.say("check.whole");
            }
            return found.stream().allMatch(finding -> finding.severity() == Severity.NOTE)
                    ? Exit.DONE
                    : Exit.FAILED;
        } catch (CannotOpen e) {
            if (e.why() == CannotOpen.Why.DAMAGED
                    || e.why() == CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED) {
                return outside(secret);
            }
            throw e;
        }
    }

    /** Of a file that does not open: how many of its pages are left. */
    private int outside(Secret secret) throws CannotOpen {
        Rescue.Look look = Rescue.look(options.file(), secret);
        terminal.complain("check.outside", look.damaged(), look.pages(), options.file());
        return Exit.LOCKED;
    }

    private static List<Finding> findings(Study study) {
        return Running.begin(study.checkup(), Runnable::run, (done, all) -> {}).result().join();
    }

    /** In the order in which they were found; answers whether anything was set right. */
    private boolean mended(Study study, List<Finding> found) {
        Mending mending =
                study.mending((kind, id) -> terminal.words().say("check.stand_in." + kind, id));
        boolean any = false;
        for (Finding finding : found) {
            if (finding.mend() != Mend.NONE) {
                boolean done = mending.mend(finding);
                any |= done;
                terminal.say(
                        done ? "check.mended" : "check.not_mended",
                        Sentence.of(finding).in(terminal.words()::say));
            }
        }
        return any;
    }

    private void tell(Finding finding) {
        terminal.say(
                "check.finding",
                terminal.words().say("check.severity." + finding.severity()),
                Sentence.of(finding).in(terminal.words()::say),
                terminal.words().say("check.mend." + finding.mend()));
    }
}
