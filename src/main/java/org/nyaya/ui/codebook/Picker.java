package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Margin;
import org.nyaya.text.Blanks;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * Finds a code by some letters, in a small pane beside what it is for. Enter takes the highlighted
 * code, Shift+Enter takes it and stays, Ctrl+Enter makes a code of what was typed (with Shift at
 * the top), Escape closes.
 */
public final class Picker {

    private final Kit kit;
    private final Desk desk;
    private final CodeActions actions;
    private @Nullable PickerPane open;

    public Picker(Session session, Desk desk, CodeActions actions) {
        this.kit = session.kit();
        this.desk = desk;
        this.actions = actions;
        desk.codes()
                .subscribe(codes -> {
                    if (open != null) {
                        open.refresh();
                    }
                });
    }

    /**
     * Opens to code the target.
     *
     * @param letters what was typed already
     * @param at what it lies beside, in the scene
     */
    public void open(String letters, Bounds at) {
        show(
                new CodeWish(
                        kit.say("picker.code"), null, code -> true, actions::apply, true, null),
                letters,
                at);
    }

    /** Opens on the code of a coding, to give it another. */
    public void recode(Margin.Mark mark, Bounds at) {
        String before = find(mark.code()).map(Code::name).orElse("");
        show(
                new CodeWish(
                        kit.say("picker.recode", before),
                        mark.code(),
                        code -> true,
                        code -> actions.recode(mark.id(), code),
                        false,
                        null),
                "",
                at);
    }

    /** Opens to choose the code whose definition is shown. */
    public void jump(Bounds at) {
        choose(
                kit.say("picker.jump"),
                desk.code().get(),
                code -> true,
                at,
                code -> desk.code().set(code.id()));
    }

    /**
     * Opens to choose a code for whatever it is.
     *
     * @param first the id of the code that is highlighted at first; null for none
     */
    public void choose(
            String prompt,
            @Nullable Long first,
            Predicate<Code> among,
            Bounds at,
            Consumer<Code> chosen) {
        show(new CodeWish(prompt, first, among, chosen, false, null), "", at);
    }

    /** As {@link #choose}; the top of the codebook, told as null, can be chosen too. */
    public void chooseOrTop(
            String prompt,
            @Nullable Long first,
            Predicate<Code> among,
            Bounds at,
            Consumer<@Nullable Code> chosen) {
        show(
                new CodeWish(
                        prompt,
                        first,
                        among,
                        code -> chosen.accept(code),
                        false,
                        () -> chosen.accept(null)),
                "",
                at);
    }

    /**
     * What the picker does, by name.
     *
     * @param at where the text is that would be coded, in the scene
     */
    public List<Command> commands(Supplier<Bounds> at) {
        return List.of(
                Command.of("code.pick", null, () -> open("", at.get())),
                Command.of(
                        "code.recode",
                        "Alt+R",
                        () -> desk.focusedMark().ifPresent(mark -> recode(mark, at.get())),
                        desk.focused().isNotNull()),
                Command.of("code.jump", "Shortcut+J", () -> jump(at.get())));
    }

    /** Closes it, if it is open. */
    void close() {
        if (open != null) {
            kit.layers().close(open);
        }
    }

    /** The highlighted code was taken; {@code stays}: for more of them. */
    void take(CodeWish wish, Code code, boolean stays) {
        if (!stays) {
            close();
        }
        wish.chosen().accept(code);
    }

    /** Makes a code of what was typed. */
    void make(PickerPane pane, @Nullable Code parent, String name) {
        if (Blanks.isBlank(name)) {
            pane.complain(kit.say("codes.no_name"));
            return;
        }
        actions.applyNew(
                parent,
                name,
                outcome ->
                        new EditTold(kit)
                                .trouble(outcome, name)
                                .ifPresentOrElse(
                                        sentence -> refused(pane, outcome, sentence),
                                        () -> kit.layers().close(pane)));
    }

    private void refused(PickerPane pane, CodeEdit outcome, String sentence) {
        Optional<Code> there =
                outcome instanceof CodeEdit.NameTaken taken
                        ? EditTold.find(desk.codes().get().tree(), taken)
                        : Optional.empty();
        there.ifPresentOrElse(
                code -> pane.offer(code, kit.say("picker.there", sentence)),
                () -> pane.complain(sentence));
    }

    /**
     * Where a new code goes when {@code highlighted} is: under it where it has codes below or
     * stands at the top, else beside it. Null for the top.
     */
    static @Nullable Code parentFor(CodeTree tree, @Nullable Code highlighted) {
        if (highlighted == null) {
            return null;
        }
        Long above = highlighted.parent();
        return above == null || !tree.below(highlighted).isEmpty()
                ? highlighted
                : tree.find(above).orElse(null);
    }

    private void show(CodeWish wish, String letters, Bounds at) {
        close();
        PickerPane pane =
                new PickerPane(
                        kit,
                        wish,
                        new PickerPane.Source() {
                            @Override
                            public Codes codes() {
                                return desk.codes().get();
                            }

                            @Override
                            public List<Long> lastUsed() {
                                return actions.lastUsed();
                            }
                        },
                        this);
        open = pane;
        pane.begin(letters);
        kit.layers().showBeside(pane, at, () -> closed(pane));
        pane.shown();
    }

    private void closed(PickerPane pane) {
        pane.clear();
        if (pane.equals(open)) {
            open = null;
        }
    }

    private Optional<Code> find(long code) {
        return desk.codes().get().tree().find(code);
    }
}
