package org.nyaya.ui.comparing;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Session;

/**
 * The panel of passages beside the text. One key opens it, the same key or Escape closes it; while
 * nobody looks, nothing is asked.
 */
public final class ComparingRoom {

    private final StackPane view = new StackPane();
    private final ComparePanel compare;
    private final AgainPanel again;
    private final Runnable toText;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();

    /**
     * The room, closed.
     *
     * @param leads leads to passages, from where one comes back by {@link #comeBack}
     * @param toText takes the focus to the text when it is closed
     */
    public ComparingRoom(Session session, Desk desk, Leads leads, Runnable toText) {
        this.toText = toText;
        this.compare = new ComparePanel(session, desk, leads, this::close);
        this.again = new AgainPanel(session, desk, leads, this::close);
        view.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
    }

    public Node view() {
        return view;
    }

    /** Whether a list is shown. */
    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    public List<Command> commands() {
        return List.of(
                Command.of("code.compare", "Alt+B", () -> turn(compare)),
                Command.of("code.check_again", "Shortcut+Shift+R", () -> turn(again)));
    }

    /** The focus goes to the list again, after one of its passages was looked at. */
    public void comeBack() {
        if (open.get()) {
            focus();
        } else {
            toText.run();
        }
    }

    /** Closes it, and the focus goes to the text. */
    public void close() {
        if (open.get()) {
            show(null);
            toText.run();
        }
    }

    /** Makes room for what is asked for elsewhere. */
    public void giveWay() {
        show(null);
    }

    /** Nothing of the study is left here. */
    public void clear() {
        show(null);
        compare.clear();
        again.clear();
    }

    private void turn(Node panel) {
        if (view.getChildren().contains(panel)) {
            close();
        } else {
            show(panel);
            focus();
        }
    }

    private void show(@Nullable Node panel) {
        if (panel == null) {
            view.getChildren().clear();
        } else {
            view.getChildren().setAll(panel);
        }
        compare.look(compare.equals(panel));
        again.look(again.equals(panel));
        open.set(panel != null);
    }

    private void focus() {
        if (view.getChildren().contains(compare)) {
            compare.focus();
        } else {
            again.focus();
        }
    }
}
