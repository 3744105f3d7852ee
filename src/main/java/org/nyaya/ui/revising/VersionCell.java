package org.nyaya.ui.revising;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Supplier;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.coding.Version;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** A version: its number, what was done, by whom, when and why. */
final class VersionCell extends ListCell<VersionRow> {

    private final Kit kit;
    private final Supplier<@Nullable Integer> marked;
    private final Label number = new Label();
    private final Label what = new Label();
    private final Label foot = Controls.muted("");
    private final Label mark;
    private final HBox row;

    VersionCell(Kit kit, Supplier<@Nullable Integer> marked) {
        this.kit = kit;
        this.marked = marked;
        number.getStyleClass().add("version-number");
        number.setMinWidth(USE_PREF_SIZE);
        what.setMinWidth(0);
        what.setMaxWidth(Double.MAX_VALUE);
        foot.setMinWidth(0);
        foot.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("version-foot");
        foot.managedProperty().bind(foot.visibleProperty());
        foot.visibleProperty().bind(foot.textProperty().isNotEmpty());
        mark = new Label(kit.say("versions.marked"), new FontIcon(Feather.FLAG));
        mark.getStyleClass().add("version-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.managedProperty().bind(mark.visibleProperty());
        VBox said = new VBox(2, what, foot);
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMinWidth(0);
        row = Controls.row(10, number, said, mark);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable VersionRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            what.setText("");
            foot.setText("");
            return;
        }
        number.setText(Integer.toString(item.number()));
        Version version = item.version();
        if (version == null) {
            what.setText(kit.say("versions.before"));
            foot.setText("");
        } else {
            what.setText(
                    kit.say("step." + version.label().key(), version.label().args().toArray()));
            foot.setText(foot(version));
        }
        Integer other = marked.get();
        mark.setVisible(other != null && other == item.number());
        setGraphic(row);
        setAccessibleText(
                String.join(
                        ", ",
                        kit.say("versions.number", item.number()),
                        what.getText(),
                        foot.getText()));
    }

    private String foot(Version version) {
        String when =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(kit.words().locale())
                        .format(version.at().atZone(ZoneId.systemDefault()));
        String who = version.coder() == null ? "–" : version.coder();
        return version.reason().isEmpty()
                ? kit.say("versions.foot", who, when)
                : kit.say("versions.foot_why", who, when, version.reason());
    }
}
