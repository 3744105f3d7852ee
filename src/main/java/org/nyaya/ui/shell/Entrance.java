package org.nyaya.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.nyaya.ui.kit.Kit;

/** What stands before a study is open, and below it what runs and what could not be done. */
public final class Entrance extends BorderPane {

    private final StatusBar bar;
    private final TroubleStrip strip;

    public Entrance(Kit kit, Parent view) {
        bar = new StatusBar(kit);
        bar.withoutStudy();
        strip = new TroubleStrip(kit);
        StackPane over = new StackPane(view, strip);
        StackPane.setAlignment(strip, Pos.BOTTOM_CENTER);
        setCenter(over);
        setBottom(bar);
    }

    /** Follows nothing any more. */
    public void clear() {
        bar.clear();
        strip.clear();
    }
}
