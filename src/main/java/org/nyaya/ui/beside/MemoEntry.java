package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** A memo in the list: a button with its title, how it begins, on what, by whom and when. */
final class MemoEntry extends VBox {

    private static final String BETWEEN = " · ";

    /** How much of the body is shown, in UTF-16 units. */
    private static final int SHOWN = 160;

    private final Runnable open;

    MemoEntry(Kit kit, MemoLine line, LocalDate today, Runnable open) {
        Memo memo = line.memo();
        this.open = open;
        getStyleClass().add("memo-entry");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        List<String> more = new ArrayList<>();
        if (!line.on().isEmpty() && !line.on().equals(memo.title())) {
            more.add(line.on());
        }
        more.add(line.by());
        more.add(Dates.near(kit, memo.date(), today));
        if (memo.isPrivate()) {
            more.add(kit.say("beside.memo.private"));
        }
        String told = String.join(BETWEEN, more);
        Label title = new Label(memo.title());
        title.getStyleClass().add("memo-title");
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        getChildren().add(title);
        String begins = begins(memo.body());
        if (!begins.isEmpty()) {
            Label body = new Wrapped(begins);
            body.getStyleClass().add("memo-body");
            getChildren().add(body);
        }
        Label foot = Wrapped.muted(told);
        foot.getStyleClass().add("memo-foot");
        getChildren().add(foot);
        setAccessibleText(kit.say("beside.memo.told", memo.title(), told));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open.run();
            }
        });
        setOnKeyPressed(this::pressed);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }

    private static String begins(String body) {
        String words = body.strip().replaceAll("\\s+", " ");
        if (words.length() <= SHOWN) {
            return words;
        }
        int space = words.lastIndexOf(' ', SHOWN);
        return words.substring(0, space <= 0 ? SHOWN : space) + " …";
    }
}
