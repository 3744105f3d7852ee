package org.nyaya.ui.ask;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nyaya.search.Kept;
import org.nyaya.search.SavedQuestion;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** Saves a question under a name, gives it another, takes it away. */
final class SavingSheet {

    private static final double WIDTH = 420;

    private final Session session;
    private final Kit kit;

    SavingSheet(Session session) {
        this.session = session;
        this.kit = session.kit();
    }

    void save(String line) {
        TextField name = field("");
        Label question = Wrapped.muted(line.strip());
        question.setPrefWidth(WIDTH);
        Sheet sheet = new Sheet(kit.say("ask.save"), new VBox(12, question, name));
        Runnable does =
                () ->
                        kit.screen()
                                .after(
                                        session.study().questions().save(name.getText(), line),
                                        kept -> told(sheet, kept, "ask.saved.as"));
        show(sheet, kit.say("ask.save.it"), does);
    }

    void rename(SavedQuestion question) {
        TextField name = field(question.name());
        Sheet sheet = new Sheet(kit.say("ask.rename"), new VBox(name));
        Runnable does =
                () ->
                        kit.screen()
                                .after(
                                        session.study()
                                                .questions()
                                                .rename(question.name(), name.getText()),
                                        kept -> told(sheet, kept, "ask.renamed"));
        show(sheet, kit.say("ask.rename.it"), does);
    }

    /** Takes it away at once: it can be undone. */
    void remove(SavedQuestion question) {
        kit.screen()
                .after(
                        session.study().questions().delete(question.name()),
                        gone -> kit.status().say(kit.say("ask.removed", question.name())));
    }

    private TextField field(String text) {
        TextField name = new TextField(text);
        name.setPromptText(kit.say("ask.name"));
        name.setAccessibleText(kit.say("ask.name"));
        name.setPrefWidth(WIDTH);
        return name;
    }

    private void show(Sheet sheet, String word, Runnable does) {
        sheet.buttons(
                Controls.button(kit.say("ask.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(word, does));
        kit.layers().show(sheet);
    }

    private void told(Sheet sheet, Kept kept, String done) {
        switch (kept) {
            case Kept.Done one -> close(sheet, kit.say(done, one.question().name()));
            case Kept.Replaced one ->
                    close(sheet, kit.say("ask.saved.instead", one.question().name()));
            case Kept.Taken one -> sheet.complain(kit.say("questions.taken", one.by().name()));
            case Kept.Missing one -> sheet.complain(kit.say("questions.none", one.name()));
            case Kept.Unusable one -> sheet.complain(kit.say("ask.no_name"));
        }
    }

    private void close(Sheet sheet, String said) {
        kit.layers().close(sheet);
        kit.status().say(said);
    }
}
