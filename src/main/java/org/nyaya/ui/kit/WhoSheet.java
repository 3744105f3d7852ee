package org.nyaya.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.people.Identified;
import org.nyaya.people.Person;
import org.nyaya.people.Speakers;
import org.nyaya.source.Speaker;
import org.nyaya.text.Names;

/**
 * Asks who a speaker is: somebody the study knows, somebody new, or who asks. The list follows the
 * letters; where the label names somebody whom the study knows, they are proposed.
 */
public final class WhoSheet {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 148;

    /** The height of a line, in the window's text size. */
    private static final double LINE = 2;

    private final Session session;
    private final Kit kit;
    private final Speakers speakers;
    private final Speaker speaker;
    private final @Nullable String now;
    private final TextField name = new TextField();
    private final Label meaning = Controls.muted("");
    private final ObservableList<String> found = FXCollections.observableArrayList();
    private final ListView<String> list = new ListView<>(found);
    private final Sheet sheet;
    private List<String> people = List.of();
    private boolean choosing;

    /**
     * @param now the name of who it is so far; null where nobody knows
     */
    public WhoSheet(Session session, String title, Speaker speaker, @Nullable String now) {
        this.session = session;
        this.kit = session.kit();
        this.speakers = session.study().speakers();
        this.speaker = speaker;
        this.now = now;
        Label label = new Label(kit.say("beside.identify.name"));
        label.setLabelFor(name);
        name.setAccessibleText(label.getText());
        list.setAccessibleText(kit.say("beside.identify.people"));
        list.getStyleClass().add("people-list");
        list.setPrefSize(WIDTH, HEIGHT);
        list.fixedCellSizeProperty().bind(kit.settings().windowSize().multiply(LINE));
        VBox content = new VBox(8, label, name, meaning, list);
        content.setPrefWidth(WIDTH);
        sheet = new Sheet(title, content);
        sheet.buttons(buttons().toArray(Button[]::new));
        name.textProperty().subscribe(this::look);
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::inList);
        list.getSelectionModel()
                .selectedItemProperty()
                .addListener((of, before, chosen) -> choose(chosen));
    }

    /** Opens as soon as it is known who there is. */
    public void show() {
        kit.screen()
                .after(
                        session.study().people().all(),
                        all -> {
                            people = all.stream().map(Person::name).toList();
                            name.setText(now != null ? now : likely(speaker.label()));
                            found.setAll(people);
                            mark();
                            kit.layers().show(sheet);
                            name.requestFocus();
                            name.selectAll();
                        });
    }

    private List<Button> buttons() {
        List<Button> buttons = new ArrayList<>();
        if (now != null) {
            buttons.add(
                    Controls.button(
                            kit.say("beside.identify.nobody"),
                            () -> done(speakers.unlink(speaker))));
        }
        if (!speaker.interviewer()) {
            buttons.add(
                    Controls.button(
                            kit.say("beside.identify.asks"), () -> done(speakers.asks(speaker))));
        }
        buttons.add(Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)));
        buttons.add(Controls.main(kit.say("beside.identify.do"), this::link));
        return buttons;
    }

    /** The one person all of whose name stands in the label, or the label in it; else the label. */
    private String likely(String label) {
        Set<String> words = words(label);
        List<String> fit =
                people.stream()
                        .filter(one -> {
                            Set<String> theirs = words(one);
                            return words.containsAll(theirs) || theirs.containsAll(words);
                        })
                        .toList();
        return fit.size() == 1 ? fit.getFirst() : label;
    }

    private static Set<String> words(String name) {
        return Arrays.stream(Names.fold(name).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !found.isEmpty()) {
            list.requestFocus();
            list.getSelectionModel()
                    .select(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            event.consume();
        }
    }

    private void inList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            link();
            event.consume();
        } else if (event.getCode() == KeyCode.UP
                && list.getSelectionModel().getSelectedIndex() <= 0) {
            name.requestFocus();
            event.consume();
        }
    }

    private void choose(@Nullable String chosen) {
        if (chosen != null && !choosing) {
            choosing = true;
            name.setText(chosen);
            say();
            choosing = false;
        }
    }

    /** Shows those whose name holds the letters. */
    private void look() {
        if (choosing) {
            return;
        }
        String wanted = Names.fold(name.getText());
        choosing = true;
        found.setAll(people.stream().filter(one -> Names.fold(one).contains(wanted)).toList());
        choosing = false;
        mark();
    }

    /** Marks whoever is called so. */
    private void mark() {
        String wanted = Names.fold(name.getText());
        choosing = true;
        int known = found.stream().map(Names::fold).toList().indexOf(wanted);
        if (known >= 0) {
            list.getSelectionModel().select(known);
            list.scrollTo(Math.max(0, known - 1));
        } else {
            list.getSelectionModel().clearSelection();
        }
        choosing = false;
        say();
    }

    private void say() {
        String wanted = Names.fold(name.getText());
        boolean known = people.stream().map(Names::fold).anyMatch(wanted::equals);
        meaning.setText(
                wanted.isEmpty()
                        ? ""
                        : kit.say(known ? "beside.identify.known" : "beside.identify.new"));
    }

    private void link() {
        done(speakers.link(speaker, name.getText()));
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
