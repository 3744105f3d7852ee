package org.nyaya.ui.start;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** How strong a passphrase is, as a bar and in words. */
final class StrengthBar extends VBox {

    private final Kit kit;
    private final HBox bar = new HBox();
    private final Label words = new Wrapped();

    StrengthBar(Kit kit) {
        this.kit = kit;
        getStyleClass().add("strength");
        bar.getStyleClass().add("strength-bar");
        for (int i = 1; i <= Strength.Level.STRONG.bars(); i++) {
            Region part = new Region();
            part.getStyleClass().add("strength-part");
            HBox.setHgrow(part, Priority.ALWAYS);
            bar.getChildren().add(part);
        }
        words.getStyleClass().add("muted");
        words.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(bar, words);
        show(Strength.of(""));
    }

    void show(Strength strength) {
        int level = strength.level().bars();
        for (int i = 0; i < bar.getChildren().size(); i++) {
            bar.getChildren()
                    .get(i)
                    .getStyleClass()
                    .setAll("strength-part", i < level ? "strength-" + level : "strength-0");
        }
        String said = kit.say("start.strength." + strength.level());
        words.setText(
                strength.hint() == Strength.Hint.NONE
                        ? said
                        : said + ' ' + kit.say("start.stronger." + strength.hint()));
    }
}
