package org.nyaya.ui.annotating;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Annotation;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The annotations at the coder’s place, and one that was put aside unsaved. */
final class NotesHere extends VBox {

    private static final String BETWEEN = " · ";

    private final Kit kit;
    private final NotesModel model;
    private final NoteWriting writing;
    private final Consumer<Annotation> edits;
    private final Runnable goesOn;

    /**
     * @param edits opens one to be written anew
     * @param goesOn opens what was put aside
     */
    NotesHere(
            Kit kit,
            NotesModel model,
            NoteWriting writing,
            Consumer<Annotation> edits,
            Runnable goesOn) {
        this.kit = kit;
        this.model = model;
        this.writing = writing;
        this.edits = edits;
        this.goesOn = goesOn;
        getStyleClass().add("notes-here");
        managedProperty().bind(visibleProperty());
        model.here().subscribe(notes -> list());
        writing.aside().subscribe(draft -> list());
    }

    private void list() {
        List<Node> nodes = new ArrayList<>();
        NoteDraft draft = writing.aside().get();
        if (draft != null) {
            nodes.add(unsaved(draft));
        }
        model.here().get().forEach(note -> nodes.add(entry(note)));
        getChildren().setAll(nodes);
        setVisible(!nodes.isEmpty());
    }

    private Node unsaved(NoteDraft draft) {
        Label told = new Label(kit.say("note.unsaved", draft.in(), draft.paragraph()));
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        told.getStyleClass().add("warning");
        Button act = Controls.button(kit.say("note.go_on"), goesOn);
        act.getStyleClass().add("link-button");
        VBox notice = new VBox(told, act);
        notice.getStyleClass().add("note-unsaved");
        return notice;
    }

    private Node entry(Annotation note) {
        Label body = new Label(note.body());
        body.setWrapText(true);
        body.setMinHeight(USE_PREF_SIZE);
        body.getStyleClass().add("note-body");
        List<String> foot = new ArrayList<>(List.of(kit.say("note.annotation")));
        if (!model.by(note).isEmpty()) {
            foot.add(model.by(note));
        }
        foot.add(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(kit.words().locale())
                        .format(note.date()));
        Label told = Controls.muted(String.join(BETWEEN, foot));
        told.getStyleClass().add("note-foot");
        VBox text = new VBox(2, body, told);
        Button open = new Button(null, text);
        open.getStyleClass().setAll("button", "note-entry");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setAccessibleText(kit.say("note.entry", note.body(), told.getText()));
        open.setOnAction(event -> edits.accept(note));
        text.maxWidthProperty().bind(widthProperty().subtract(68));
        Button remove =
                Controls.icon(Feather.X, kit.say("note.remove"), () -> writing.remove(note.id()));
        HBox row = Controls.row(4, open, remove);
        HBox.setHgrow(open, Priority.ALWAYS);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
