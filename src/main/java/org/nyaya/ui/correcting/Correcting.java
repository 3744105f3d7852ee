package org.nyaya.ui.correcting;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;

/** Everything about correcting the text that is read, wired together. */
public final class Correcting {

    private final Model model;
    private final LostModel lost;
    private final Frame frame;
    private final LostStrip strip;
    private final List<Command> commands;

    /**
     * @param toText shows the text, with the focus
     * @param bookmarks the paragraphs of what is read that the coder wants to come back to
     */
    public Correcting(
            Session session, Desk desk, Runnable toText, Supplier<Set<Integer>> bookmarks) {
        this.model = new Model(session, desk, bookmarks);
        this.lost = new LostModel(session, desk);
        this.frame = new Frame(session, model, toText);
        this.strip = new LostStrip(session, lost, toText);
        this.commands =
                List.of(
                        Command.of(
                                "correct.open",
                                "Alt+E",
                                () -> {
                                    toText.run();
                                    model.open();
                                },
                                desk.transcript().isNotNull().and(model.opened().isNull())),
                        Command.of(
                                "correct.lost",
                                "Alt+Shift+E",
                                strip::open,
                                Bindings.createBooleanBinding(
                                        () -> !lost.all().get().isEmpty(), lost.all())));
    }

    /** What lies over the text while its words are corrected; not seen before. */
    public Node frame() {
        return frame;
    }

    /** What stands over the text where codings lost their words; takes no room elsewhere. */
    public Node strip() {
        return strip;
    }

    public List<Command> commands() {
        return commands;
    }

    /** Gives the focus to the words that are corrected; false where none are. */
    public boolean takesFocus() {
        boolean open = model.opened().get() != null;
        if (open) {
            frame.focusWords();
        }
        return open;
    }

    /** Nothing of the study is left here; what was typed is kept inside it. */
    public void clear() {
        model.clear();
        lost.clear();
    }
}
