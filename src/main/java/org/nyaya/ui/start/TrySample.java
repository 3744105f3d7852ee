package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.CannotOpen;
import org.nyaya.study.SampleStudy;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;

/** Makes the sample study where it is not there yet, and opens it. */
final class TrySample {

    private final Kit kit;
    private final Outside outside;
    private final Consumer<Opened> opened;
    private final Consumer<Path> ask;
    private @Nullable Job<?> making;

    /** {@code ask}: asks for the passphrase, where somebody made another study of that name. */
    TrySample(Kit kit, Outside outside, Consumer<Opened> opened, Consumer<Path> ask) {
        this.kit = kit;
        this.outside = outside;
        this.opened = opened;
        this.ask = ask;
    }

    void run() {
        if (making != null && kit.status().running().contains(making)) {
            return;
        }
        Path file = Names.sample(kit, outside);
        making =
                Job.begin(
                        kit.say("start.sample.making"),
                        SampleStudy.open(file, kit.say("start.sample.coder"), kit.say("layer.own")),
                        kit,
                        outcome -> came(file, outcome),
                        () -> kit.status().say(kit.say("start.sample.cancelled")));
    }

    private void came(Path file, SampleStudy.Outcome outcome) {
        switch (outcome) {
            case SampleStudy.Outcome.NotMade(CannotOpen.Why why) ->
                    kit.status().complain(Names.cannotPut(kit, why));
            case SampleStudy.Outcome.NotOpened() -> ask.accept(file);
            case SampleStudy.Outcome.Open(var study) ->
                    kit.screen()
                            .after(
                                    study.coders().signIn(),
                                    coder -> {
                                        kit.settings().opened(file);
                                        kit.status()
                                                .say(
                                                        kit.say(
                                                                "start.sample.open",
                                                                SampleStudy.PASSPHRASE,
                                                                Names.folder(file)));
                                        opened.accept(new Opened(study, coder, file));
                                    });
        }
    }
}
