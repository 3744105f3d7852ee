package org.nyaya.ui.beside;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A memo in the list: its title, how it begins, on what, by whom and when. */
final class MemoEntry extends Button {

    private static final String BETWEEN = " · ";

    /** How much of the body is shown, in UTF-16 units. */
    private static final int SHOWN = 160;

    MemoEntry(Kit kit, MemoLine line, LocalDate today, Runnable open) {
        Memo memo = line.memo();
        getStyleClass().setAll("memo-entry");
        setMaxWidth(Double.MAX_VALUE);
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
        VBox content = new VBox(title);
        String begins = begins(memo.body());
        if (!begins.isEmpty()) {
            Label body = new Label(begins);
            body.getStyleClass().add("memo-body");
            body.setWrapText(true);
            content.getChildren().add(body);
        }
        Label foot = Controls.muted(told);
        foot.getStyleClass().add("memo-foot");
        foot.setWrapText(true);
        content.getChildren().add(foot);
        content.setMouseTransparent(true);
        setGraphic(content);
        content.prefWidthProperty().bind(widthProperty().subtract(16));
        setAccessibleText(kit.say("beside.memo.told", memo.title(), told));
        setOnAction(event -> open.run());
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
