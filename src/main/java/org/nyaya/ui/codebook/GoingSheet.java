package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.HangsOn;
import org.nyaya.coding.Merged;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

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
    static void delete(Kit kit, BookEdits edits, Code code, HangsOn with) {
        VBox said = new VBox();
        if (with.isNothing()) {
            tell(said, kit.say("book.delete.nothing"));
        } else {
            tell(said, kit.say("book.delete.with"));
            goes(kit, said, with.codes(), with.codings(), with.coders(), with.memos());
        }
        tell(said, kit.say("book.goes.back"));
        new GoingSheet(
                        kit,
                        kit.say("book.delete.title", code.name()),
                        kit.say("book.delete"),
                        said,
                        (reason, answered) -> edits.delete(code, reason, answered))
                .show();
    }

    /**
     * Asks whether {@code from} is to be merged into {@code into}.
     *
     * @param both what the two mean, and how far they lie on the same words
     * @param with what would happen
     */
    static void merge(Kit kit, BookEdits edits, Code from, Code into, Node both, Merged.Done with) {
        VBox said = new VBox(both);
        if (!with.isNothing()) {
            tell(said, kit.say("book.merge.with", into.name()));
            goes(kit, said, with.codes(), with.codings(), with.coders(), with.memos());
        }
        if (with.doubled() > 0) {
            tell(said, kit.say("book.merge.doubled", with.doubled()));
        }
        for (CodePath met : with.met()) {
            tell(said, kit.say("codes.merge.met", EditTold.shown(met)));
        }
        tell(said, kit.say("book.merge.stays", into.name(), from.name()));
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

    /** One line for each kind of thing that goes. */
    private static void goes(
            Kit kit, VBox said, int codes, int codings, List<String> coders, int memos) {
        List<String> lines = new ArrayList<>();
        if (codes > 0) {
            lines.add(kit.say("book.goes.codes", codes));
        }
        if (codings > 0) {
            lines.add(kit.say("beside.remove.codings", codings, String.join(", ", coders)));
        }
        if (memos > 0) {
            lines.add(kit.say("beside.remove.memos", memos));
        }
        tell(said, String.join("\n", lines));
    }

    private static void tell(VBox said, String text) {
        Label label = new Wrapped(text);
        said.getChildren().add(label);
    }
}
