package org.nyaya.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Voice;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;
import org.nyaya.ui.intake.Chooser.Choice;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * The labels of the files that are selected, each once: whether it asks, how it is called, who is
 * behind it. What is said of a label goes for all of these files that have it.
 */
final class SpeakersPane extends VBox {

    /** What stands for no speaker, and for nobody known; no name is empty. */
    private static final String NONE = "";

    private final Kit kit;
    private final ImportModel model;
    private final GridPane grid = new GridPane(8, 2);
    private final Label empty;
    private final List<Line> lines = new ArrayList<>();
    private List<ImportRow> rows = List.of();
    private List<Shared.Label> labels = List.of();

    SpeakersPane(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        this.empty = Controls.muted(kit.say("intake.no_speakers"));
        empty.setWrapText(true);
        getStyleClass().add("intake-speakers");
        ColumnConstraints label = new ColumnConstraints(80, 150, 220);
        ColumnConstraints turns = new ColumnConstraints(70, 90, 130);
        ColumnConstraints asks = new ColumnConstraints(60);
        grid.getColumnConstraints().setAll(label, turns, asks, growing(), growing());
    }

    void show(List<ImportRow> selected, List<Decision> decisions) {
        rows = selected;
        List<String> before = labels.stream().map(Shared.Label::label).toList();
        labels = Shared.labels(decisions);
        // The same labels keep their controls, and with them the focus.
        if (!before.equals(labels.stream().map(Shared.Label::label).toList()) || lines.isEmpty()) {
            build();
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).show(labels.get(i));
        }
        getChildren().setAll(labels.isEmpty() ? empty : grid);
        empty.setVisible(!decisions.isEmpty());
    }

    private void build() {
        lines.clear();
        grid.getChildren().clear();
        List<String> header = List.of("label", "turns", "asks", "called", "person");
        for (int i = 0; i < header.size(); i++) {
            grid.add(Controls.muted(kit.say("intake.speaker." + header.get(i))), i, 0);
        }
        for (int i = 0; i < labels.size(); i++) {
            Line line = new Line(labels.get(i).label());
            lines.add(line);
            grid.addRow(i + 1, line.label, line.turns, line.asks, line.called, line.person);
        }
    }

    private void change(String label, UnaryOperator<Voice> change) {
        model.decide(rows, one -> one.voice(label, change));
    }

    private void call(String label, String name) {
        if (name.equals(NONE)) {
            change(label, Voice::silent);
        } else if (LfText.isStorable(name)) {
            change(label, voice -> voice.called(name));
        } else {
            model.trouble().set(kit.say("intake.no_name"));
        }
    }

    private void link(String label, String person) {
        if (person.equals(NONE)) {
            change(label, voice -> voice.of(null));
        } else if (LfText.isStorable(person)) {
            change(label, voice -> voice.of(person));
        } else {
            model.trouble().set(kit.say("intake.no_name"));
        }
    }

    private List<Choice> names(String label) {
        return Stream.concat(
                        Stream.of(
                                Choice.of(label), new Choice(NONE, kit.say("intake.speaker.none"))),
                        labels.stream()
                                .flatMap(one -> one.voices().stream())
                                .filter(Voice::speaks)
                                .map(Voice::name)
                                .filter(name -> !Names.fold(name).equals(Names.fold(label)))
                                .distinct()
                                .map(Choice::of))
                .toList();
    }

    /** The people of the study, and those that other files here are linked to. */
    private List<Choice> people() {
        Stream<String> here =
                model.rows().stream()
                        .flatMap(row -> row.decided().stream())
                        .flatMap(one -> one.decision().voices().stream())
                        .flatMap(voice -> Stream.ofNullable(voice.person()));
        return Stream.concat(
                        Stream.of(new Choice(NONE, kit.say("intake.person.none"))),
                        Stream.concat(model.surroundings().people().stream(), here)
                                .distinct()
                                .map(Choice::of))
                .toList();
    }

    private static ColumnConstraints growing() {
        ColumnConstraints growing = new ColumnConstraints(80, 130, Double.MAX_VALUE);
        growing.setHgrow(Priority.ALWAYS);
        return growing;
    }

    /** One label. */
    private final class Line {

        private final Label label = new Label();
        private final Label turns = Controls.muted("");
        private final CheckBox asks = new CheckBox();
        private final ChoiceButton called;
        private final ChoiceButton person;

        Line(String name) {
            label.getStyleClass().add("intake-label");
            asks.setAccessibleText(kit.say("intake.speaker.asks_of", name));
            asks.setOnAction(event -> {
                boolean now = asks.isSelected();
                change(name, voice -> voice.asking(now && voice.speaks()));
            });
            called =
                    new ChoiceButton(
                            kit,
                            kit.say("intake.speaker.called_of", name),
                            () -> names(name),
                            true,
                            chosen -> call(name, chosen));
            person =
                    new ChoiceButton(
                            kit,
                            kit.say("intake.speaker.person_of", name),
                            () -> people(),
                            true,
                            chosen -> link(name, chosen));
        }

        void show(Shared.Label now) {
            label.setText(now.label());
            turns.setText(
                    now.voices().size() == 1
                            ? kit.say("intake.turns", now.turns())
                            : kit.say("intake.turns_in", now.turns(), now.voices().size()));
            asks.setIndeterminate(now.asksSomewhere());
            asks.setSelected(now.asks());
            asks.setDisable(!now.speaks());
            person.setDisable(!now.speaks());
            called.show(
                    now.speaks()
                            ? now.name().orElse(kit.say("intake.several"))
                            : kit.say("intake.speaker.none"));
            String who = now.person();
            person.show(
                    !now.isOnePerson()
                            ? kit.say("intake.several")
                            : who == null ? kit.say("intake.person.none") : who);
        }
    }
}
