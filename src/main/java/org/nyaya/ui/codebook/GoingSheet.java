package org.nyaya.ui.codebook;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.HangsOn;
import org.nyaya.coding.Merged;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** Says what goes with a code that is to go, deleted or merged, before it goes. */
final class GoingSheet {

    private final Kit kit;
    private final Sheet sheet;

    private GoingSheet(
            Kit kit,
            String title,
            String does,
            VBox said,
            BiConsumer<String, Consumer<Optional<String>>> going) {
        this.kit = kit;
        TextField reason = new TextField();
        reason.setPromptText(kit.say("book.reason_prompt"));
        reason.setAccessibleText(kit.say("book.field.reason"));
        Label why = Controls.muted(kit.say("book.field.reason"));
        why.setLabelFor(reason);
        said.getChildren().addAll(why, reason);
        said.getStyleClass().add("going");
        sheet = new Sheet(title, said);
        Button goes =
                Controls.main(
                        does,
                        () ->
                                going.accept(
                                        reason.getText(),
                                        trouble ->
                                                trouble.ifPresentOrElse(
                                                        sheet()::complain,
                                                        () -> kit.layers().close(sheet()))));
        sheet.buttons(
                Controls.button(kit.say("book.cancel"), () -> kit.layers().close(sheet())), goes);
    }

    /** Asks whether a code is to be deleted with all that hangs on it. */
    static void delete(Kit kit, Desk desk, BookEdits edits, Code code, HangsOn with) {
        String path = CodeLine.path(desk.codes().get().tree(), code);
        VBox said =
                new VBox(
                        sentence(
                                kit.say(
                                        "codes.hangs",
                                        path,
                                        with.codes(),
                                        with.codings(),
                                        with.coders().size(),
                                        String.join(", ", with.coders()),
                                        with.memos())),
                        sentence(
                                kit.say(
                                        with.isNothing()
                                                ? "book.delete.nothing"
                                                : "book.delete.all")));
        new GoingSheet(
                        kit,
                        kit.say("book.delete.title", code.name()),
                        kit.say("book.delete"),
                        said,
                        (reason, answered) -> edits.delete(code, reason, answered))
                .show();
    }

    /** Asks whether {@code from} is to be merged into {@code into}, with what {@code with} says. */
    static void merge(Kit kit, Desk desk, BookEdits edits, Code from, Code into, Merged.Done with) {
        String path = CodeLine.path(desk.codes().get().tree(), from);
        VBox said =
                new VBox(
                        sentence(
                                kit.say(
                                        "codes.merge.goes",
                                        path,
                                        with.codings(),
                                        with.coders().size(),
                                        String.join(", ", with.coders()),
                                        with.doubled(),
                                        with.codes(),
                                        with.memos())));
        for (CodePath met : with.met()) {
            said.getChildren().add(sentence(kit.say("codes.merge.met", EditTold.shown(met))));
        }
        said.getChildren().add(sentence(kit.say("book.merge.stays", into.name(), from.name())));
        new GoingSheet(
                        kit,
                        kit.say("book.merge.title", from.name(), into.name()),
                        kit.say("book.merge"),
                        said,
                        (reason, answered) -> edits.merge(from, into, reason, answered))
                .show();
    }

    private void show() {
        kit.layers().show(sheet);
    }

    private Sheet sheet() {
        return sheet;
    }

    private static Label sentence(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
