package org.nyaya.ui.shell;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Place;

/** A place with a button and a field, and a command that counts. */
final class TestPlace implements Place {

    final Button work = new Button("Work");
    final TextField field = new TextField();
    int done;
    boolean cleared;
    private final String id;
    private final Feather sign;
    private final Command command;
    private final VBox view = new VBox(8, work, field);

    TestPlace(String id, Feather sign, String key) {
        this.id = id;
        this.sign = sign;
        // Its name does not matter here: any that the messages have.
        this.command = Command.of("place.referrals", key, () -> done++);
        work.setAccessibleText("Work");
        field.setAccessibleText("Field");
        field.setId("field-" + id);
        work.setId("work-" + id);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Feather sign() {
        return sign;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    @Override
    public void shown() {
        work.requestFocus();
    }

    @Override
    public void clear() {
        cleared = true;
    }
}
