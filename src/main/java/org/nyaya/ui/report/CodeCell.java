package org.nyaya.ui.report;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** The name of a code, below those above it; sorted by counts, what is above is written behind. */
final class CodeCell extends TableCell<CountTable.Row, Line> {

    private static final double STEP = 16;
    private static final PseudoClass THEME = PseudoClass.getPseudoClass("theme");
    private static final CornerRadii ROUND = new CornerRadii(1);

    private final Kit kit;
    private final BooleanSupplier sorted;
    private final Region hue = new Region();
    private final Label name = new Label();
    private final Label above = Controls.muted("");
    private final HBox row = new HBox(8, hue, name);

    CodeCell(Kit kit, BooleanSupplier sorted) {
        this.kit = kit;
        this.sorted = sorted;
        hue.getStyleClass().add("report-hue");
        hue.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hue.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        name.getStyleClass().add("code-name");
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(40);
        above.setMinWidth(0);
        HBox.setHgrow(above, Priority.SOMETIMES);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        boolean apart = sorted.getAsBoolean();
        // A style of its own would be parsed and laid over the others for each line.
        hue.setBackground(
                new Background(new BackgroundFill(Color.web(line.hue()), ROUND, new Insets(1))));
        name.setText(line.code().name());
        name.pseudoClassStateChanged(THEME, line.depth() == 0);
        above.setText(apart ? line.above() : "");
        // In the order of the codebook nothing is written behind, and a table opens sooner.
        if (apart != row.getChildren().contains(above)) {
            row.getChildren().setAll(apart ? List.of(hue, name, above) : List.of(hue, name));
        }
        row.setPadding(new Insets(0, 0, 0, apart ? 0 : STEP * line.depth()));
        setGraphic(row);
        setAccessibleText(
                line.depth() == 0
                        ? line.code().name()
                        : kit.say("report.code.told", line.code().name(), line.above()));
    }
}
