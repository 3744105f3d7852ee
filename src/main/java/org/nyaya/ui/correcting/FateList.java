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

/** What becomes of what lies on the words, before they are kept. */
final class FateList extends VBox {

    /** More are counted. */
    private static final int MOST = 6;

    private static final double WIDEST = 280;

    private final Kit kit;
    private final InWords inWords;

    FateList(Kit kit, ReadOnlyObjectProperty<List<Fate>> fates) {
        super(4);
        this.kit = kit;
        this.inWords = new InWords(kit);
        getStyleClass().add("correcting-fates");
        setMinHeight(USE_PREF_SIZE);
        fates.subscribe(this::show);
    }

    private void show(List<Fate> fates) {
        List<Fate> codings =
                fates.stream().filter(fate -> fate.thing() == Fate.Thing.CODING).toList();
        int lost = (int) codings.stream().filter(FateList::isLost).count();
        Label heading = heading(kit.say("correcting.codings", codings.size(), lost));
        heading.getStyleClass().add(lost > 0 ? "warning" : "muted");
        getChildren().setAll(heading);
        String others = inWords.before(fates);
        if (!others.isEmpty()) {
            Label more = heading(others);
            more.getStyleClass().add("warning");
            getChildren().add(more);
        }
        // What stays is told of codings alone: they are what one looks at.
        List<Fate> told =
                fates.stream()
                        .filter(fate ->
                                fate.thing() == Fate.Thing.CODING
                                        || fate.becomes() == Fate.Becomes.LOSES)
                        .toList();
        told.stream().limit(MOST).map(this::line).forEach(getChildren()::add);
        if (told.size() > MOST) {
            getChildren().add(Controls.muted(kit.say("correcting.more", told.size() - MOST)));
        }
    }

    private static Label heading(String words) {
        Label heading = new Label(words);
        heading.setWrapText(true);
        return heading;
    }

    private static boolean isLost(Fate fate) {
        return fate.becomes() == Fate.Becomes.LOSES;
    }

    private HBox line(Fate fate) {
        FontIcon sign = new FontIcon(isLost(fate) ? Feather.ALERT_TRIANGLE : Feather.CHECK);
        sign.getStyleClass().add(isLost(fate) ? "fate-lost" : "fate-stays");
        Label name = new Label(inWords.name(fate));
        name.getStyleClass().add("fate-code");
        name.setMinWidth(0);
        name.setMaxWidth(WIDEST);
        Label told =
                Controls.muted(
                        kit.say(
                                "correcting.fate." + fate.thing() + "." + fate.becomes(),
                                fate.by(),
                                fate.words().replaceAll("\\s+", " ")));
        told.setTextOverrun(OverrunStyle.ELLIPSIS);
        // The name comes first; the words have what is left.
        told.setMinWidth(0);
        told.setPrefWidth(0);
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        return Controls.row(8, sign, name, told);
    }
}
