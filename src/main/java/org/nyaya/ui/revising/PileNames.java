package org.nyaya.ui.revising;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.coding.CardSort;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.NewName;
import org.nyaya.text.Names;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/**
 * Where the passages of a code can go: up to nine codes, by their names. Beside each stands whether
 * that code is there or will be new.
 */
final class PileNames extends VBox {

    private static final int MOST = 9;
    private static final int AT_FIRST = 2;

    private final Kit kit;
    private final CodeTree codes;
    private final Code code;
    private final Runnable begins;
    private final List<TextField> fields = new ArrayList<>();

    PileNames(Kit kit, Codes codes, Code code, Runnable begins) {
        super(8);
        this.kit = kit;
        this.codes = codes.tree();
        this.code = code;
        this.begins = begins;
        getStyleClass().add("pile-names");
        Label asks = new Label(kit.say("split.names", code.name()));
        asks.setWrapText(true);
        getChildren().add(asks);
        for (int i = 0; i < AT_FIRST; i++) {
            add();
        }
    }

    /** The piles that are named. */
    List<CardSort.Pile> piles() {
        return fields.stream()
                .map(TextField::getText)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::pile)
                .toList();
    }

    /** What is wrong with the names; empty where one can begin. */
    Optional<String> trouble() {
        Set<String> seen = new HashSet<>();
        for (TextField field : fields) {
            String name = field.getText().strip();
            if (name.isEmpty()) {
                continue;
            }
            CardSort.Pile pile = pile(name);
            if (pile.code() != null && pile.code() == code.id()) {
                return Optional.of(kit.say("split.itself", code.name()));
            }
            if (pile.code() == null && name.codePointCount(0, name.length()) > NewName.LONGEST) {
                return Optional.of(kit.say("codes.long_name", NewName.LONGEST));
            }
            if (!seen.add(pile.code() == null ? Names.fold(name) : "#" + pile.code())) {
                return Optional.of(kit.say("split.twice", name));
            }
        }
        return seen.isEmpty() ? Optional.of(kit.say("split.no_names")) : Optional.empty();
    }

    void focusFirst() {
        fields.getFirst().requestFocus();
    }

    private void add() {
        int number = fields.size() + 1;
        Label key = new Label(Integer.toString(number));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        TextField field = new TextField();
        Controls.oneLine(field);
        field.setPromptText(kit.say("split.name"));
        field.setAccessibleText(kit.say("split.name_of", number));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label means = Controls.muted("");
        means.setMinWidth(160);
        means.setMaxWidth(160);
        field.textProperty().subscribe(name -> means.setText(means(name)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, field));
        fields.add(field);
        getChildren().add(Controls.row(8, key, field, means));
    }

    /** Enter goes on to the next name, and begins where that stays empty. */
    private void pressed(KeyEvent event, TextField field) {
        if (event.getCode() != KeyCode.ENTER || event.isShortcutDown()) {
            return;
        }
        event.consume();
        int at = fields.indexOf(field);
        if (field.getText().isBlank()) {
            begins.run();
            return;
        }
        if (at == fields.size() - 1) {
            if (fields.size() == MOST) {
                begins.run();
                return;
            }
            add();
        }
        fields.get(at + 1).requestFocus();
    }

    private String means(String name) {
        if (name.isBlank()) {
            return "";
        }
        return pile(name.strip()).code() == null
                ? kit.say("split.is_new")
                : kit.say("split.is_there");
    }

    /** The code that a name means: one beside the code first, else the only one called so. */
    private CardSort.Pile pile(String name) {
        List<Code> meant = codes.meant(CodePath.of(name.replace("›", "/")));
        Optional<Code> beside =
                meant.stream()
                        .filter(one -> Objects.equals(one.parent(), code.parent()))
                        .findFirst();
        Code there = beside.orElse(meant.size() == 1 ? meant.getFirst() : null);
        return there == null
                ? new CardSort.Pile(null, name)
                : new CardSort.Pile(there.id(), there.name());
    }
}
