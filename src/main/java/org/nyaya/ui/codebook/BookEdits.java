package org.nyaya.ui.codebook;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Definition;
import org.nyaya.coding.Deleted;
import org.nyaya.coding.HangsOn;
import org.nyaya.coding.Merged;
import org.nyaya.coding.Overlap;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * What is done to codes from the window. Each says in the status bar what was done; what could not
 * be done is told to whoever asked, as a sentence, so that it stands beside what was typed.
 */
final class BookEdits {

    /** The command that says why the codebook was changed. */
    static final String WHY = "version.reason";

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final EditTold told;

    BookEdits(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        this.told = new EditTold(kit);
    }

    /** Adds a code and chooses it. */
    void add(
            @Nullable Long under,
            String name,
            CodeDetails details,
            String reason,
            Consumer<CodeEdit> answered) {
        after(book().add(under, name, details, reason), answered);
    }

    void rename(Code code, String name, Consumer<CodeEdit> answered) {
        after(book().rename(code, name, ""), answered);
    }

    void edit(
            Code code,
            @Nullable Long under,
            String name,
            UnaryOperator<CodeDetails> change,
            String reason,
            Consumer<CodeEdit> answered) {
        after(book().edit(code, under, name, change, reason), answered);
    }

    /** Says what a code means: {@code change} makes it of what is said there now. */
    void define(Code code, UnaryOperator<Definition> change, Consumer<Optional<String>> answered) {
        after(
                book().redefine(
                                code,
                                before -> before.defined(change.apply(before.definition())),
                                ""),
                outcome -> answered.accept(trouble(outcome, code.name())),
                false);
    }

    /** Moves a code; what is in the way is told in the status bar. */
    void move(Code code, BookPlace to) {
        after(
                book().move(code, to.under(), to.place(), ""),
                outcome -> trouble(outcome, code.name()).ifPresent(kit.status()::complain));
    }

    void hangsOn(Code code, Consumer<HangsOn> then) {
        kit.screen().after(book().hangsOn(code), then);
    }

    void delete(Code code, String reason, Consumer<Optional<String>> answered) {
        kit.screen()
                .after(
                        book().delete(code, reason),
                        outcome -> {
                            switch (outcome) {
                                case Deleted.Done done -> {
                                    kit.status().say(kit.say("codes.deleted", code.name()));
                                    answered.accept(Optional.empty());
                                }
                                case Deleted.Gone gone ->
                                        answered.accept(Optional.of(kit.say("book.gone")));
                            }
                        });
    }

    void wouldMerge(Code from, Code into, BiConsumer<Merged, Overlap> then) {
        kit.screen()
                .after(
                        book().wouldMerge(from, into)
                                .thenCombine(book().overlap(from, into), Map::entry),
                        both -> then.accept(both.getKey(), both.getValue()));
    }

    void merge(Code from, Code into, String reason, Consumer<Optional<String>> answered) {
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        kit.screen()
                .after(
                        book().merge(from, into, day, reason),
                        outcome -> {
                            Optional<String> trouble = trouble(outcome, from, into);
                            if (trouble.isEmpty()) {
                                desk.code().set(into.id());
                                kit.status().say(kit.say("codes.merged", from.name(), into.name()));
                            }
                            answered.accept(trouble);
                        });
    }

    /** Why two codes cannot be made one; empty where they can. */
    Optional<String> trouble(Merged outcome, Code from, Code into) {
        return switch (outcome) {
            case Merged.Done done -> Optional.empty();
            case Merged.Gone gone -> Optional.of(kit.say("book.gone"));
            case Merged.WouldCircle circle ->
                    Optional.of(kit.say("codes.merge.circle", from.name(), into.name()));
        };
    }

    /** Why a code could not be changed; {@code asked}: the name it was about. */
    Optional<String> trouble(CodeEdit outcome, String asked) {
        return told.trouble(outcome, asked);
    }

    private Codebook book() {
        return session.study().codebook();
    }

    private void after(CompletableFuture<CodeEdit> work, Consumer<CodeEdit> answered) {
        after(work, answered, true);
    }

    private void after(
            CompletableFuture<CodeEdit> work, Consumer<CodeEdit> answered, boolean chooses) {
        kit.screen()
                .after(
                        work,
                        outcome -> {
                            if (outcome instanceof CodeEdit.Done done) {
                                if (chooses) {
                                    desk.code().set(done.code().id());
                                }
                                kit.status().say(kit.say("codes.done", done.code().name()), WHY);
                            }
                            answered.accept(outcome);
                        });
    }
}
