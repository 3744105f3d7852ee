package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** Every key: those that work everywhere, those of each place, and those of the text itself. */
final class KeySheet {

    /** What a key does; {@code key} is as it is shown. */
    record Line(String key, String does) {}

    /** Keys that belong together. */
    record Group(String name, List<Line> lines) {}

    /**
     * Keys of the text that are no commands, in the order in which one meets them; each is a
     * sentence {@code gesture.ID} and what is pressed for it, {@code gesture.ID.key}.
     */
    private static final List<String> GESTURES =
            List.of(
                    "letters",
                    "enter",
                    "stay",
                    "new_code",
                    "pins",
                    "repeat",
                    "step",
                    "extend",
                    "extend_word",
                    "extend_unit",
                    "unit",
                    "codings",
                    "recode",
                    "edges",
                    "uncode",
                    "memo");

    /** The width of a group and of the keys in it, in pixels. */
    private static final double WIDTH = 350;

    private static final double KEYS = 110;
    private static final double GAP = 24;

    private KeySheet() {}

    static void show(Kit kit, List<Command> everywhere, List<Place> places) {
        Sheet sheet =
                new Sheet(
                        kit.say("command.keys"),
                        columns(groups(kit, KeyNames.here(), everywhere, places), kit));
        sheet.buttons(Controls.main(kit.say("shell.close"), () -> kit.layers().close(sheet)));
        kit.layers().show(sheet);
    }

    static List<Group> groups(
            Kit kit, KeyNames keys, List<Command> everywhere, List<Place> places) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(kit.say("shell.keys.everywhere"), lines(kit, keys, everywhere)));
        for (Place place : places) {
            List<Line> lines = lines(kit, keys, place.commands());
            if (!lines.isEmpty()) {
                groups.add(new Group(kit.say("place." + place.id()), lines));
            }
        }
        // What is a command of a place by now stands there.
        Set<String> told = new HashSet<>();
        groups.forEach(group -> group.lines().forEach(line -> told.add(line.key())));
        List<Line> gestures =
                GESTURES.stream()
                        .map(id ->
                                new Line(
                                        keys.of(kit.say("gesture." + id + ".key")),
                                        kit.say("gesture." + id)))
                        .filter(line -> !told.contains(line.key()))
                        .toList();
        groups.add(new Group(kit.say("shell.keys.text"), gestures));
        return groups;
    }

    private static List<Line> lines(Kit kit, KeyNames keys, List<Command> commands) {
        List<Line> lines = new ArrayList<>();
        for (Command command : commands) {
            if (command.id().endsWith("_1")) {
                // The same for each digit is told once.
                String all = keys.of(kit.say("shell.keys.pins.key"));
                lines.add(new Line(all, kit.say("shell.keys.pins")));
            } else if (command.key() != null && !command.id().matches(".*_[2-9]")) {
                lines.add(new Line(keys.of(command.key()), kit.say("command." + command.id())));
            }
        }
        return lines;
    }

    /** Groups stay whole and in their order, as many beside each other as there is room for. */
    private static Node columns(List<Group> groups, Kit kit) {
        FlowPane all = new FlowPane(GAP, GAP);
        all.setRowValignment(VPos.TOP);
        groups.forEach(group -> all.getChildren().add(view(group)));
        all.getStyleClass().add("keys");
        ScrollPane scroll = new ScrollPane(all);
        scroll.setAccessibleText(kit.say("command.keys"));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(3 * (WIDTH + GAP));
        scroll.setPrefViewportHeight(620);
        return scroll;
    }

    private static Node view(Group group) {
        VBox view = new VBox(6, Controls.heading(group.name()));
        for (Line line : group.lines()) {
            Label key = new Label(line.key());
            key.getStyleClass().add("key");
            HBox place = new HBox(key);
            place.setMinWidth(KEYS);
            place.setPrefWidth(KEYS);
            Label does = new Wrapped(line.does());
            does.setPrefWidth(WIDTH - KEYS - 8);
            does.setMinHeight(Region.USE_PREF_SIZE);
            HBox row = new HBox(8, place, does);
            view.getChildren().add(row);
        }
        return view;
    }
}
