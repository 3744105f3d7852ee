package org.nyaya.ui.codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Merged;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** What can be done with the chosen code, by key, button and name. */
final class BookMenu {

    /** What is offered at a code. */
    private static final List<String> AT_CODE =
            List.of(
                    "code.apply",
                    "code.take_off",
                    "code.define",
                    "code.edit",
                    "code.rename",
                    "code.groups",
                    "code.pin",
                    "code.move",
                    "code.merge",
                    "code.split",
                    "code.compare",
                    "code.delete");

    private final Kit kit;
    private final Desk desk;
    private final CodeActions actions;
    private final Picker picker;
    private final PinRail rail;
    private final BookEdits edits;
    private final Session session;
    private final Groups groups;
    private final DefinitionPart definition;
    private final Supplier<Bounds> beside;
    private Supplier<BookOrder> order = () -> BookOrder.BOOK;

    /** {@code beside}: where the chosen code is seen, in the scene. */
    BookMenu(
            Session session,
            Desk desk,
            CodeActions actions,
            Picker picker,
            PinRail rail,
            Groups groups,
            DefinitionPart definition,
            Supplier<Bounds> beside) {
        this.session = session;
        this.groups = groups;
        this.definition = definition;
        this.kit = session.kit();
        this.desk = desk;
        this.actions = actions;
        this.picker = picker;
        this.rail = rail;
        this.edits = new BookEdits(session, desk);
        this.beside = beside;
    }

    /**
     * All of them.
     *
     * @param turns shows the codes in the next order
     * @param now in which they are shown
     */
    List<Command> commands(
            Runnable toTree, Runnable toFilter, Runnable turns, Supplier<BookOrder> now) {
        order = now;
        BooleanBinding chosen = desk.code().isNotNull();
        return List.of(
                Command.of("code.book", "Shortcut+B", toTree),
                Command.of("code.filter", "Shortcut+Shift+B", toFilter),
                Command.of("code.new", "Shortcut+N", this::add),
                Command.of("code.rename", "F2", this::rename, chosen),
                Command.of("code.edit", "Shortcut+Shift+E", this::edit, chosen),
                Command.of("code.define", "F4", definition::begin, chosen),
                Command.of("code.groups", "Shortcut+Shift+G", this::groups),
                Command.of("code.order", "Shortcut+Shift+O", turns),
                Command.of("code.pin", "Shortcut+Shift+P", this::pin, chosen),
                Command.of("code.merge", "Shortcut+Shift+M", this::merge, chosen),
                Command.of("code.move", null, this::moveUnder, chosen),
                Command.of("code.delete", null, this::delete, chosen),
                Command.of("code.up", null, () -> step(BookPlace.Step.UP), chosen),
                Command.of("code.down", null, () -> step(BookPlace.Step.DOWN), chosen),
                Command.of("code.out", null, () -> step(BookPlace.Step.OUT), chosen),
                Command.of("code.in", null, () -> step(BookPlace.Step.IN), chosen),
                Command.of("code.apply", null, () -> chosen(actions::apply), chosen),
                Command.of("code.take_off", null, () -> chosen(actions::uncode), chosen));
    }

    /** What of all commands can be done with the chosen code, in the order of its menu. */
    static List<Command> atCode(List<Command> all) {
        return all.stream()
                .filter(command -> AT_CODE.contains(command.id()))
                .sorted(Comparator.comparingInt(command -> AT_CODE.indexOf(command.id())))
                .toList();
    }

    /** What a key does on the codebook, where it does anything. */
    boolean press(KeyEvent event) {
        KeyCode key = event.getCode();
        if (event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown()) {
            Optional<BookPlace.Step> step =
                    switch (key) {
                        case UP -> Optional.of(BookPlace.Step.UP);
                        case DOWN -> Optional.of(BookPlace.Step.DOWN);
                        case LEFT -> Optional.of(BookPlace.Step.OUT);
                        case RIGHT -> Optional.of(BookPlace.Step.IN);
                        default -> Optional.empty();
                    };
            step.ifPresent(this::step);
            return step.isPresent();
        }
        if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        switch (key) {
            case ENTER -> chosen(actions::apply);
            case INSERT -> add();
            case F2 -> rename();
            case DELETE -> delete();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** A new code, beside the chosen one. */
    void add() {
        CodeTree tree = desk.codes().get().tree();
        CodeSheet.add(kit, desk, edits, picker, Picker.parentFor(tree, chosen().orElse(null)));
    }

    void edit() {
        chosen(code -> CodeSheet.edit(kit, desk, edits, picker, groups(code), code));
    }

    void rename() {
        chosen(code -> NamePane.open(kit, desk, edits, code, this::merge, beside.get()));
    }

    void pin() {
        rail.choose(beside.get());
    }

    void groups() {
        GroupPane.open(session, groups, chosen().orElse(null), beside.get());
    }

    void delete() {
        chosen(code -> edits.hangsOn(code, with -> GoingSheet.delete(kit, edits, code, with)));
    }

    /** Asks what the chosen code is merged into, then says what would happen. */
    void merge() {
        chosen(from -> {
            Set<Long> own = desk.codes().get().tree().withAllBelow(from);
            picker.choose(
                    kit.say("picker.merge", from.name()),
                    from.parent(),
                    into -> !own.contains(into.id()),
                    beside.get(),
                    into -> merge(from, into));
        });
    }

    void moveUnder() {
        chosen(code -> {
            Set<Long> own = desk.codes().get().tree().withAllBelow(code);
            picker.chooseOrTop(
                    kit.say("picker.move", code.name()),
                    code.parent(),
                    above -> !own.contains(above.id()),
                    beside.get(),
                    above ->
                            move(
                                    code,
                                    new BookPlace(
                                            above == null ? null : above.id(), Codebook.LAST)));
        });
    }

    void move(Code code, BookPlace to) {
        edits.move(code, to);
    }

    private void step(BookPlace.Step step) {
        if (order.get() != BookOrder.BOOK
                && (step == BookPlace.Step.UP || step == BookPlace.Step.DOWN)) {
            kit.status().complain(kit.say("book.order.fixed"));
            return;
        }
        chosen(code ->
                BookPlace.step(desk.codes().get().tree(), code, step)
                        .ifPresent(to -> edits.move(code, to)));
    }

    /** Shows both and what would happen, before two codes become one. */
    void merge(Code from, Code into) {
        edits.wouldMerge(
                from,
                into,
                (outcome, overlap) -> {
                    edits.trouble(outcome, from, into).ifPresent(kit.status()::complain);
                    if (outcome instanceof Merged.Done with) {
                        MergeSheet.open(kit, desk, edits, from, into, with, overlap);
                    }
                });
    }

    /** What opens the groups of a code, beside where that is asked. */
    private Consumer<Bounds> groups(Code code) {
        return at -> GroupPane.open(session, groups, code, at);
    }

    private void chosen(Consumer<Code> then) {
        chosen().ifPresent(then);
    }

    private Optional<Code> chosen() {
        Long id = desk.code().get();
        return id == null ? Optional.empty() : desk.codes().get().tree().find(id);
    }
}
