package org.nyaya.ui.beside;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.nyaya.source.Interview;
import org.nyaya.source.Interview.Details;
import org.nyaya.text.LfText;
import org.nyaya.text.PartialDate;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/** What is known of an interview, to be told by those who held it. */
final class InterviewSheet {

    private static final double WIDTH = 440;

    private final Session session;
    private final Kit kit;
    private final Interview interview;
    private final GridPane form = new GridPane(12, 8);
    private final Sheet sheet;
    private final TextField date;
    private final TextField setting;
    private final TextField interviewer;
    private final TextField interpreter;
    private final TextField others;
    private final TextField guide;

    InterviewSheet(Session session, Interview interview) {
        this.session = session;
        this.kit = session.kit();
        this.interview = interview;
        Details before = interview.details();
        form.setPrefWidth(WIDTH);
        ColumnConstraints wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        form.getColumnConstraints().setAll(new ColumnConstraints(), wide);
        date = field(kit.say("beside.interview.date"), before.date());
        date.setPromptText(kit.say("beside.interview.date.like"));
        setting = field(kit.say("beside.interview.setting"), before.setting());
        interviewer = field(kit.say("beside.interview.interviewer"), before.interviewer());
        interpreter = field(kit.say("beside.interview.interpreter"), before.interpreter());
        others = field(kit.say("beside.interview.others"), before.others());
        guide = field(kit.say("beside.interview.guide"), before.guide());
        sheet = new Sheet(kit.say("beside.interview.edit", interview.name()), form);
        sheet.buttons(
                Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(kit.say("beside.save"), this::save));
    }

    void show() {
        kit.layers().show(sheet);
    }

    private TextField field(String name, @Nullable String value) {
        TextField field = new TextField(value == null ? "" : value);
        field.setAccessibleText(name);
        Label label = new Label(name);
        label.setLabelFor(field);
        label.setMinWidth(Label.USE_PREF_SIZE);
        form.addRow(form.getRowCount(), label, field);
        return field;
    }

    private void save() {
        String day = date.getText().strip();
        if (!day.isEmpty() && PartialDate.of(day).isEmpty()) {
            sheet.complain(kit.say("beside.interview.no_date"));
            date.requestFocus();
            return;
        }
        if (form.getChildren().stream()
                .anyMatch(node ->
                        node instanceof TextField field && !LfText.isStorable(field.getText()))) {
            sheet.complain(kit.say("beside.not_storable"));
            return;
        }
        Details told =
                new Details(
                        day,
                        setting.getText(),
                        interviewer.getText(),
                        interpreter.getText(),
                        others.getText(),
                        guide.getText());
        kit.screen()
                .after(
                        session.study().interviews().tell(interview.name(), told),
                        now -> {
                            if (now.isPresent()) {
                                kit.layers().close(sheet);
                            } else {
                                sheet.complain(kit.say("beside.source.gone"));
                            }
                        });
    }
}
