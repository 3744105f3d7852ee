package org.nyaya.ui.people;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.nyaya.people.Heard;
import org.nyaya.people.Identified;
import org.nyaya.people.Speakers;
import org.nyaya.text.Names;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/** Asks who a speaker is: somebody the study knows, somebody new, or who asks. */
final class WhoSheet {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 148;
    private static final double LINE = 2;

    private final Kit kit;
    private final Speakers speakers;
    private final Heard heard;
    private final List<String> people;
    private final TextField name = new TextField();
    private final Label meaning = Controls.muted("");
    private final ObservableList<String> found;
    private final ListView<String> list;
    private final Sheet sheet;

    /**
     * @param people the names of everybody
     */
    WhoSheet(Session session, Heard heard, List<String> people) {
        this.kit = session.kit();
        this.speakers = session.study().speakers();
        this.heard = heard;
        this.people = people;
        this.found = FXCollections.observableArrayList(people);
        this.list = new ListView<>(found);
        Label label = new Label(kit.say("beside.identify.name"));
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        name.setText(heard.speaker().label());
        list.setAccessibleText(kit.say("beside.identify.people"));
        list.getStyleClass().add("people-list");
        list.setPrefSize(WIDTH, HEIGHT);
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        VBox content = new VBox(8, label, name, meaning, list);
        content.setPrefWidth(WIDTH);
        sheet = new Sheet(kit.say("people.who", heard.speaker().label(), heard.in()), content);
        sheet.buttons(
                Controls.button(
                        kit.say("beside.identify.asks"),
                        () -> done(speakers.asks(heard.speaker()))),
                Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(kit.say("beside.identify.do"), this::link));
        name.textProperty().subscribe(this::look);
        name.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((o, before, chosen) -> {
                    if (chosen != null && !chosen.equals(name.getText())) {
                        name.setText(chosen);
                    }
                });
    }

    void show() {
        kit.layers().show(sheet);
        name.requestFocus();
        name.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !people.isEmpty()) {
            list.requestFocus();
            list.getSelectionModel()
                    .select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            event.consume();
        }
    }

    private void link() {
        done(speakers.link(heard.speaker(), name.getText()));
    }

    /** Says whether the name is somebody’s, and shows them in the list. */
    private void look() {
        String wanted = Names.fold(name.getText());
        int known = people.stream().map(Names::fold).toList().indexOf(wanted);
        if (known >= 0) {
            meaning.setText(kit.say("beside.identify.known"));
            list.getSelectionModel().select(known);
            list.scrollTo(Math.max(0, known - 1));
        } else {
            meaning.setText(wanted.isEmpty() ? "" : kit.say("beside.identify.new"));
            list.getSelectionModel().clearSelection();
        }
    }

    private void done(CompletableFuture<Identified> saying) {
        kit.screen()
                .after(
                        saying,
                        identified -> {
                            switch (identified) {
                                case Identified.Done done -> kit.layers().close(sheet);
                                case Identified.Already already -> kit.layers().close(sheet);
                                case Identified.NoName none ->
                                        sheet.complain(kit.say("beside.identify.no_name"));
                                case Identified.Gone gone ->
                                        sheet.complain(kit.say("beside.source.gone"));
                            }
                        });
    }
}
