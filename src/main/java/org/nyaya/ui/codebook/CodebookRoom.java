package org.nyaya.ui.codebook;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;

/** Everything about codes beside the text, wired together. */
public final class CodebookRoom {

    private final Desk desk;
    private final CodeActions actions;
    private final PassageActions passages;
    private final InVivo inVivo;
    private final Picker picker;
    private final PinRail rail;
    private final CodebookPanel panel;
    private final Supplier<Bounds> target;

    /** {@code target}: where that is on the scene what would be coded now. */
    public CodebookRoom(Session session, Desk desk, Supplier<Bounds> target) {
        this.desk = desk;
        this.target = target;
        this.actions = new CodeActions(session, desk);
        this.passages = new PassageActions(session, desk);
        this.inVivo = new InVivo(session, desk, actions);
        this.picker = new Picker(session, desk, actions);
        this.rail = new PinRail(session, desk, actions);
        this.panel = new CodebookPanel(session, desk, actions, picker, rail);
    }

    public CodeActions actions() {
        return actions;
    }

    public PassageActions passages() {
        return passages;
    }

    public Picker picker() {
        return picker;
    }

    public PinRail rail() {
        return rail;
    }

    public CodebookPanel panel() {
        return panel;
    }

    /** What can be done with codes, by name and key. */
    public List<Command> commands() {
        return Stream.of(
                        picker.commands(target),
                        onPassages(),
                        passages.commands(),
                        panel.commands(),
                        rail.commands())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> onPassages() {
        return List.of(
                Command.of("code.in_vivo", "Alt+I", inVivo::code),
                Command.of("code.repeat", null, actions::repeat, actions.last().isNotNull()),
                Command.of("code.uncode", null, actions::uncode, desk.focused().isNotNull()));
    }

    /** The study is being locked: nothing of it is left here. */
    public void clear() {
        picker.close();
        actions.clear();
        panel.clear();
        rail.clear();
    }
}
