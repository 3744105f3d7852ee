package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nyaya.people.Identified;
import org.nyaya.people.Person;
import org.nyaya.text.Names;
import org.nyaya.ui.beside.Here.Voice;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/** Asks who a speaker is: somebody the study knows, somebody new, or who asks. */
final class IdentifySheet {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 148;

    /** The height of a line, in the window's text size. */
    private static final double LINE = 2;

    private final Session session;
    private final Kit kit;
    private final Voice voice;
    private final TextField name = new TextField();
    private final Label meaning = Controls.muted("");
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(found);
    private final Sheet sheet;
    private List<String> people = List.of();

    IdentifySheet(Session session, Voice voice) {
        this.session = session;
        this.kit = session.kit();
        this.voice = voice;
        Label label = new Label(kit.say("beside.identify.name"));
        label.setLabelFor(name);
        name.setAccessibleText(kit.say("beside.identify.name"));
        name.setText(
                voice.profile() == null
                        ? voice.speaker().label()
                        : voice.profile().person().name());
        list.setAccessibleText(kit.say("beside.identify.people"));
        list.getStyleClass().add("people-list");
        list.setPrefSize(WIDTH, HEIGHT);
        VBox content = new VBox(8, label, name, meaning, list);
        content.setPrefWidth(WIDTH);
        sheet = new Sheet(kit.say("beside.identify", voice.speaker().label()), content);
        sheet.buttons(buttons().toArray(Button[]::new));
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        name.textProperty().subscribe(this::look);
        list.getSelectionModel().selectedItemProperty().addListener((o, before, chosen) -> {
            if (chosen != null && !chosen.equals(name.getText())) {
                name.setText(chosen);
            }
        });
    }

    void show() {
        kit.screen()
                .after(
                        session.study().people().all(),
                        all -> {
                            people = all.stream().map(Person::name).toList();
                            found.setAll(people);
                            look();
                            kit.layers().show(sheet);
                            name.requestFocus();
                            name.selectAll();
                        });
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (voice.profile() != null) {
            buttons.add(
                    Controls.button(
                            kit.say("beside.identify.nobody"),
                            () -> done(session.study().speakers().unlink(voice.speaker()))));
        }
        if (!voice.speaker().interviewer()) {
            buttons.add(
                    Controls.button(
                            kit.say("beside.identify.asks"),
                            () -> done(session.study().speakers().asks(voice.speaker()))));
        }
        buttons.add(Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)));
        buttons.add(
                Controls.main(
                        kit.say("beside.identify.do"),
                        () ->
                                done(
                                        session.study()
                                                .speakers()
                                                .link(voice.speaker(), name.getText()))));
        return buttons;
    }

    /** Says whether the name is somebody's, and shows them in the list. */
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
