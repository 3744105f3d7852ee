package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Coder;
import org.nyaya.project.Backups;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Rescue;
import org.nyaya.project.Secret;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.StudyFile;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Kit;

/**
 * What is known while somebody unlocks a study: which file, whether it is being tried, what is in
 * the way, who may be coding. Keys are derived and files asked on threads of their own.
 */
final class Unlock {

    /** How many files beside a study are tried with what was typed. */
    private static final int MOST_COPIES = 6;

    /** Remembered inside the study: the id of who coded last. */
    private static final String LAST = "coder";

    /** Who may be coding in the study that is open. */
    record Who(Study study, List<Coder> coders, @Nullable Coder last) {}

    private sealed interface Outcome {

        record Open(Who who) implements Outcome {}

        record Not(CannotOpen.Why why) implements Outcome {}
    }

    private final Kit kit;
    private final Executor worker;
    private final Consumer<Opened> opened;
    private final ReadOnlyObjectWrapper<Path> file;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Who> who = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> synced = new ReadOnlyObjectWrapper<>();
    private boolean left;

    /**
     * @param worker where keys are derived
     * @param opened gets the study, with its coder signed in
     */
    Unlock(Kit kit, Path file, Executor worker, Consumer<Opened> opened) {
        this.kit = kit;
        this.worker = worker;
        this.opened = opened;
        this.file = new ReadOnlyObjectWrapper<>(file.toAbsolutePath().normalize());
    }

    /** A thread for what is asked of files and keys. */
    static void worker(Runnable work) {
        Thread.ofPlatform().daemon().name("unlock").start(work);
    }

    ReadOnlyObjectProperty<Path> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether something is being tried. */
    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** What is in the way; null for nothing. */
    ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Whom to ask who is coding; null where nobody need be asked. */
    ReadOnlyObjectProperty<@Nullable Who> who() {
        return who.getReadOnlyProperty();
    }

    /** Whose synced folder the file lies in, where nobody was told yet; null for none. */
    ReadOnlyObjectProperty<@Nullable String> synced() {
        return synced.getReadOnlyProperty();
    }

    /** Looks at the file before anything is typed, for what no passphrase would open. */
    void look() {
        Path now = file.get();
        boolean told = kit.settings().get(SyncedFolder.warned(now)).isPresent();
        ask(
                () -> told ? Optional.<String>empty() : SyncedFolder.of(now),
                whose -> synced.set(whose.orElse(null)));
        ask(
                () -> {
                    try {
                        StudyFile.requireOpenable(now);
                        return Optional.<Trouble>empty();
                    } catch (CannotOpen e) {
                        return Optional.of(Trouble.untried(now, e.why()));
                    }
                },
                is -> {
                    if (!busy.get() && file.get().equals(now)) {
                        trouble.set(is.orElse(null));
                    }
                });
    }

    /** Goes on with another file. */
    void use(Path other) {
        file.set(other.toAbsolutePath().normalize());
        trouble.set(null);
        look();
    }

    /**
     * Tries to open it.
     *
     * @param secret is wiped in the end
     * @param recovery whether it comes from a recovery sheet
     */
    void open(Secret secret, boolean recovery) {
        Path now = file.get();
        busy.set(true);
        trouble.set(null);
        CompletableFuture<Outcome> opening =
                CompletableFuture.supplyAsync(() -> opened(now, secret), worker);
        CompletableFuture<Beside> beside =
                opening.thenApply(outcome -> beside(now, secret, outcome));
        var _ = beside.whenComplete((found, failure) -> secret.close());
        kit.screen()
                .after(
                        opening,
                        outcome -> came(outcome, recovery),
                        failure -> {
                            busy.set(false);
                            kit.screen().unexpected(failure);
                        });
        kit.screen().after(beside, found -> found(now, found), alreadyTold -> {});
    }

    /** Goes on as that coder, who is remembered as the last. */
    void as(Coder coder) {
        Who open = who.get();
        if (open != null) {
            who.set(null);
            hand(open.study(), coder);
        }
    }

    /** Nobody waits for it any more; a study that opens all the same is closed again. */
    void leave() {
        left = true;
        Who open = who.get();
        if (open != null) {
            who.set(null);
            worker.execute(open.study()::close);
        }
    }

    private static Outcome opened(Path file, Secret secret) {
        Study study;
        try {
            study = Study.open(file, secret);
        } catch (CannotOpen e) {
            return new Outcome.Not(e.why());
        }
        try {
            List<Coder> coders = study.coders().all().join();
            Optional<String> last = study.project().remembered().recall(LAST).join();
            return new Outcome.Open(
                    new Who(study, coders, last.flatMap(id -> find(coders, id)).orElse(null)));
        } catch (CompletionException e) {
            study.close();
            if (e.getCause() instanceof StudyFailure failure
                    && failure.reason() == StudyFailure.Reason.DAMAGED) {
                return new Outcome.Not(CannotOpen.Why.DAMAGED);
            }
            throw e;
        }
    }

    private static Optional<Coder> find(List<Coder> coders, String id) {
        return coders.stream().filter(coder -> Long.toString(coder.id()).equals(id)).findFirst();
    }

    /**
     * What was found out while the sentence was read.
     *
     * @param copies files beside it that what was typed does open
     * @param fits whether what was typed belongs to the file after all, whose beginning is damaged
     */
    private record Beside(List<Path> copies, boolean fits) {}

    private static Beside beside(Path file, Secret secret, Outcome outcome) {
        if (!(outcome instanceof Outcome.Not(CannotOpen.Why why))
                || !new Trouble(why, false, List.of()).wantsCopies()) {
            return new Beside(List.of(), false);
        }
        List<Path> copies =
                Backups.of(file).stream()
                        .limit(MOST_COPIES)
                        .filter(copy -> Backups.isSound(copy, secret))
                        .toList();
        return new Beside(
                copies, why == CannotOpen.Why.WRONG_PASSPHRASE_OR_DAMAGED && fits(file, secret));
    }

    /** One sound page is proof enough. */
    private static boolean fits(Path file, Secret secret) {
        try {
            return Rescue.look(file, secret).pages() > 0;
        } catch (CannotOpen notEvenOne) {
            return false;
        }
    }

    private void came(Outcome outcome, boolean recovery) {
        busy.set(false);
        switch (outcome) {
            case Outcome.Not(CannotOpen.Why why) ->
                    trouble.set(new Trouble(why, recovery, List.of()));
            case Outcome.Open(Who open) when left -> worker.execute(open.study()::close);
            case Outcome.Open(Who open) when open.coders().size() == 1 ->
                    hand(open.study(), open.coders().getFirst());
            case Outcome.Open(Who open) -> who.set(open);
        }
    }

    private void hand(Study study, Coder coder) {
        study.project().signIn(coder.id());
        kit.screen()
                .after(
                        study.project().remembered().remember(LAST, Long.toString(coder.id())),
                        done -> {});
        if (synced.get() != null) {
            kit.settings().set(SyncedFolder.warned(file.get()), "seen");
        }
        kit.settings().opened(file.get());
        opened.accept(new Opened(study, coder, file.get()));
    }

    private void found(Path tried, Beside beside) {
        Trouble now = trouble.get();
        if (now == null || !file.get().equals(tried)) {
            return;
        }
        if (beside.fits()) {
            trouble.set(new Trouble(CannotOpen.Why.DAMAGED, now.recovery(), beside.copies()));
        } else if (!beside.copies().isEmpty()) {
            trouble.set(now.with(beside.copies()));
        }
    }

    private <T> void ask(Supplier<T> question, Consumer<T> then) {
        kit.screen().after(CompletableFuture.supplyAsync(question, worker), then);
    }
}
