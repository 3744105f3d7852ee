package org.nyaya.ui.start;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * The key of a new study as words, for whoever wants them on paper. They are shown only when
 * somebody asks, for others may look on.
 */
final class RecoverySheet extends VBox {

    /** As wide as paper is, in points. */
    private static final double PAPER = 450;

    private final Kit kit;
    private final Outside outside;
    private final Path file;
    private final List<List<String>> words;
    private final VBox holder = new VBox();
    private final Label told = new Label();
    private final Button print;

    /**
     * @param words line by line
     * @param says what they are
     * @param on what going on is called; {@code go} goes on
     */
    RecoverySheet(
            Kit kit,
            Outside outside,
            Path file,
            List<List<String>> words,
            String says,
            String on,
            Runnable go) {
        this.kit = kit;
        this.outside = outside;
        this.file = file;
        this.words = words;
        getStyleClass().add("recovery");
        Label what = new Label(says);
        Label care = new Label(kit.say("start.recovery.care"));
        UnlockForm.wrap(what);
        UnlockForm.wrap(care);
        UnlockForm.wrap(told);
        told.getStyleClass().add("muted");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        Button show = Controls.button(kit.say("start.recovery.show"), this::show);
        holder.getStyleClass().add("recovery-holder");
        holder.getChildren().setAll(show);
        print = Controls.button(kit.say("start.recovery.print"), this::print);
        print.setDisable(true);
        getChildren()
                .setAll(
                        what,
                        holder,
                        care,
                        told,
                        Controls.row(8, print, Controls.filler(), Controls.main(on, go)));
    }

    private void show() {
        holder.getChildren().setAll(grid());
        told.setText(kit.say("start.recovery.spool"));
        print.setDisable(false);
        print.requestFocus();
    }

    private void print() {
        told.setText(
                kit.say(
                        switch (outside.print(page())) {
                            case DONE -> "start.printed";
                            case NOT_WANTED -> "start.recovery.spool";
                            case NO_PRINTER -> "start.no_printer";
                            case FAILED -> "start.not_printed";
                        }));
    }

    private GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("recovery-words");
        for (int line = 0; line < words.size(); line++) {
            Label number = new Label(Integer.toString(line + 1));
            number.getStyleClass().add("recovery-line");
            grid.add(number, 0, line);
            for (int i = 0; i < words.get(line).size(); i++) {
                Label word = new Label(words.get(line).get(i));
                word.getStyleClass().add("recovery-word");
                grid.add(word, i + 1, line);
            }
        }
        grid.setAccessibleText(String.join(". ", words.stream().map(this::spoken).toList()));
        return grid;
    }

    private String spoken(List<String> line) {
        return String.join(", ", line);
    }

    /** What goes on paper: black on white, whatever the window looks like. */
    VBox page() {
        Label title = new Label(kit.say("start.page.title", file.getFileName()));
        title.getStyleClass().add("page-title");
        Label what = new Label(kit.say("start.page.what"));
        Label how = new Label(kit.say("start.page.how"));
        VBox page = new VBox(title, what, grid(), how);
        page.getStyleClass().add("page");
        page.setPrefWidth(PAPER);
        for (Label label : List.of(title, what, how)) {
            label.setWrapText(true);
        }
        page.getStylesheets().add("/org/nyaya/ui/start/page.css");
        return page;
    }
}
