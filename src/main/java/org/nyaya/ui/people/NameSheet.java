package org.nyaya.ui.people;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Named;
import org.nyaya.study.Study;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/** Asks for the name of somebody, or of something to be known of people. */
final class NameSheet {

    private static final double WIDTH = 360;

    private final Kit kit;
    private final TextField name = new TextField();
    private final Sheet sheet;
    private final Function<String, CompletableFuture<Named>> save;

    private NameSheet(
            Kit kit,
            String title,
            String of,
            Node more,
            Function<String, CompletableFuture<Named>> save) {
        this.kit = kit;
        this.save = save;
        Label label = new Label(of);
        label.setLabelFor(name);
        name.setAccessibleText(of);
        VBox content = new VBox(8, label, name, more);
        content.setPrefWidth(WIDTH);
        sheet = new Sheet(title, content);
        sheet.buttons(
                Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(title, this::save));
    }

    /** Adds a person. */
    static NameSheet person(Session session) {
        Kit kit = session.kit();
        return new NameSheet(
                kit,
                kit.say("people.add"),
                kit.say("beside.identify.name"),
                new VBox(),
                session.study().people()::add);
    }

    /** Adds something to be known of people. */
    static NameSheet attribute(Session session) {
        Kit kit = session.kit();
        Study study = session.study();
        ToggleGroup types = new ToggleGroup();
        VBox all = new VBox(8, new Label(kit.say("people.attribute.type")));
        for (AttributeType type : AttributeType.values()) {
            RadioButton button = new RadioButton(kit.say("people.type." + type));
            button.setAccessibleText(button.getText());
            button.setUserData(type);
            button.setToggleGroup(types);
            button.setSelected(type == AttributeType.TEXT);
            all.getChildren().add(button);
        }
        return new NameSheet(
                kit,
                kit.say("people.attribute.add"),
                kit.say("people.attribute.name"),
                all,
                name ->
                        study.attributes()
                                .add(
                                        name,
                                        (AttributeType) types.getSelectedToggle().getUserData()));
    }

    void show() {
        kit.layers().show(sheet);
        name.requestFocus();
    }

    private void save() {
        kit.screen()
                .after(
                        save.apply(name.getText()),
                        named -> {
                            String wrong = wrong(kit, named);
                            if (wrong.isEmpty()) {
                                kit.layers().close(sheet);
                            } else {
                                sheet.complain(wrong);
                                name.requestFocus();
                            }
                        });
    }

    /** What is wrong with a name, in words; empty where it was taken. */
    static String wrong(Kit kit, Named named) {
        return switch (named) {
            case Named.Done done -> "";
            case Named.NoName none -> kit.say("people.no_name");
            case Named.Taken taken -> kit.say("people.taken");
            case Named.Gone gone -> kit.say("beside.source.gone");
        };
    }
}
