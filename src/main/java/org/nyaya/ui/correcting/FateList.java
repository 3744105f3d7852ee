package org.nyaya.ui.correcting;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What becomes of the codings that lie on the words, before they are kept. */
final class FateList extends VBox {

    /** More are counted. */
    private static final int MOST = 6;

    private static final double WIDEST = 280;

    private final Kit kit;

    FateList(Kit kit, ReadOnlyObjectProperty<List<Fate>> fates) {
        super(4);
        this.kit = kit;
        getStyleClass().add("correcting-fates");
        setMinHeight(USE_PREF_SIZE);
        fates.subscribe(this::show);
    }

    private void show(List<Fate> fates) {
        int lost = (int) fates.stream().filter(Fate::isLost).count();
        Label heading = new Label(kit.say("correcting.codings", fates.size(), lost));
        heading.getStyleClass().add(lost > 0 ? "warning" : "muted");
        heading.setWrapText(true);
        getChildren().setAll(heading);
        fates.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (fates.size() > MOST) {
            getChildren().add(Controls.muted(kit.say("correcting.more", fates.size() - MOST)));
        }
    }

    private HBox line(Fate fate) {
        FontIcon sign = new FontIcon(fate.isLost() ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        sign.getStyleClass().add(fate.isLost() ? "fate-lost" : "fate-stays");
        Label code = new Label(fate.code());
        code.getStyleClass().add("fate-code");
        code.setMinWidth(0);
        code.setMaxWidth(WIDEST);
        String words = fate.words().replaceAll("\\s+", " ");
        Label told =
                Controls.muted(
                        kit.say(
                                fate.isLost() ? "correcting.loses" : "correcting.stays",
                                fate.by(),
                                words));
        told.setTextOverrun(OverrunStyle.ELLIPSIS);
        // The code comes first; the words have what is left.
        told.setMinWidth(0);
        told.setPrefWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        return Controls.row(8, sign, code, told);
    }
}
