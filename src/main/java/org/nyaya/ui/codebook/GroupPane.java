package org.nyaya.ui.codebook;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.coding.GroupEdit;
import org.nyaya.coding.NewName;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * The groups of codes: which of them a code is in, and which one the codebook shows. Space puts the
 * code in or out, Enter shows a group alone, F2 renames, Delete takes a group away.
 */
final class GroupPane extends VBox {

    private static final double ROW = 2.2;
    private static final int ROWS = 8;

    private final Session session;
    private final Kit kit;
    private final Groups groups;
    private final @Nullable Code code;
    private final ListView<CodeGroup> list = new ListView<>();
    private final TextField name = new TextField();
    private final Label trouble = new Label();
    private @Nullable CodeGroup renamed;

    /** The id of the group that was named last, until it is listed. */
    private long named;

    /** {@code code}: the one that can be put in; null for none. */
    private GroupPane(Session session, Groups groups, @Nullable Code code) {
        this.session = session;
        this.kit = session.kit();
        this.groups = groups;
        this.code = code;
        getStyleClass().addAll("pane-above", "group-pane");
        Label title =
                Controls.heading(
                        code == null
                                ? kit.say("groups.title")
                                : kit.say("groups.title_of", code.name()));
        Label hint = Controls.muted(kit.say(code == null ? "groups.hint" : "groups.hint_of"));
        for (Label label : new Label[] {title, hint, trouble}) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        list.getStyleClass().add("group-list");
        list.setAccessibleText(kit.say("groups.list"));
        list.setCellFactory(view -> new GroupCell(kit, code, this::turn, this::only));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        trouble.getStyleClass().add("trouble");
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        Controls.oneLine(name);
        name.textProperty().subscribe(() -> trouble.setText(""));
        name.setOnAction(event -> named());
        name.addEventFilter(KeyEvent.KEY_PRESSED, this::inField);
        prompt();
        getChildren().addAll(title, list, name, trouble, hint);
    }

    static void open(Session session, Groups groups, @Nullable Code code, Bounds at) {
        GroupPane pane = new GroupPane(session, groups, code);
        Subscription following = groups.all().subscribe(all -> pane.show());
        session.kit()
                .layers()
                .showBeside(
                        pane,
                        at,
                        () -> {
                            following.unsubscribe();
                            pane.list.getItems().clear();
                        });
        if (pane.list.getItems().isEmpty()) {
            pane.name.requestFocus();
        } else {
            pane.list.requestFocus();
        }
    }

    private void show() {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(groups.all().get());
        int count = list.getItems().size();
        list.setVisible(count > 0);
        list.setManaged(count > 0);
        list.setStyle(
                "-fx-fixed-cell-size: "
                        + ROW
                        + "em; -fx-pref-height: "
                        + (Math.min(ROWS, count) * ROW + 0.3)
                        + "em;");
        if (count > 0) {
            list.getSelectionModel().clearAndSelect(Math.min(at, count - 1));
        }
        for (int i = 0; i < count; i++) {
            if (list.getItems().get(i).id() == named) {
                // It is known from here on, and what comes next is about it.
                named = 0;
                list.getSelectionModel().clearAndSelect(i);
                list.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent event) {
        CodeGroup group = list.getSelectionModel().getSelectedItem();
        if (group == null || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> turn(group);
            case ENTER -> only(group);
            case F2 -> rename(group);
            case DELETE, BACK_SPACE -> delete(group);
            case DOWN -> {
                if (list.getSelectionModel().getSelectedIndex() < list.getItems().size() - 1) {
                    return;
                }
                name.requestFocus();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void inField(KeyEvent event) {
        if (event.getCode() == KeyCode.UP && !list.getItems().isEmpty()) {
            list.requestFocus();
            event.consume();
        }
    }

    private void turn(CodeGroup group) {
        if (code != null) {
            kit.screen()
                    .after(
                            session.study()
                                    .codeGroups()
                                    .put(group, code, !group.codes().contains(code.id())),
                            outcome -> trouble.setText(told(outcome).orElse("")));
        }
    }

    /** Shows that group alone, or all codes where it is shown alone. */
    private void only(CodeGroup group) {
        Long now = groups.only().get();
        groups.only().set(now != null && now == group.id() ? null : group.id());
        kit.layers().close(this);
    }

    private void rename(CodeGroup group) {
        renamed = group;
        prompt();
        name.setText(group.name());
        name.requestFocus();
        name.selectAll();
    }

    private void delete(CodeGroup group) {
        kit.screen()
                .after(
                        session.study().codeGroups().delete(group),
                        was -> kit.status().say(kit.say("groups.deleted", group.name())));
    }

    private void named() {
        CodeGroup before = renamed;
        kit.screen()
                .after(
                        before == null
                                ? session.study()
                                        .codeGroups()
                                        .add(name.getText(), code == null ? null : code.id())
                                : session.study().codeGroups().rename(before, name.getText()),
                        outcome ->
                                told(outcome)
                                        .ifPresentOrElse(trouble::setText, () -> isNamed(outcome)));
    }

    private void isNamed(GroupEdit outcome) {
        renamed = null;
        name.clear();
        prompt();
        named = outcome instanceof GroupEdit.Done done ? done.group() : 0;
        show();
    }

    private void prompt() {
        String words =
                renamed != null
                        ? kit.say("groups.rename", renamed.name())
                        : code == null
                                ? kit.say("groups.new")
                                : kit.say("groups.new_with", code.name());
        name.setPromptText(words);
        name.setAccessibleText(words);
    }

    private Optional<String> told(GroupEdit outcome) {
        return switch (outcome) {
            case GroupEdit.Done done -> Optional.empty();
            case GroupEdit.Gone gone -> Optional.of(kit.say("groups.gone"));
            case GroupEdit.NoName none -> Optional.of(kit.say("codes.no_name"));
            case GroupEdit.LongName name ->
                    Optional.of(kit.say("codes.long_name", NewName.LONGEST));
            case GroupEdit.NameTaken taken ->
                    Optional.of(kit.say("groups.name_taken", taken.name()));
        };
    }
}
