package org.nyaya.ui.beside;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.nyaya.coding.Pass;

/** How far the work is with a source: a bar that is empty, half or full. The words stand beside. */
final class PassBar extends Region {

    private static final double LEAST = 32;
    private static final double WIDTH = 96;
    private static final double HEIGHT = 4;

    private final Region done = new Region();
    private Pass pass = Pass.UNREAD;

    PassBar() {
        getStyleClass().add("pass-bar");
        setAccessibleRole(AccessibleRole.NODE);
        done.getStyleClass().add("pass-done");
        getChildren().setAll(done);
        setMinSize(LEAST, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    void show(Pass now) {
        pass = now;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double part =
                switch (pass) {
                    case UNREAD -> 0;
                    case FIRST -> 0.5;
                    case REVIEWED -> 1;
                };
        done.setVisible(pass != Pass.UNREAD);
        done.resizeRelocate(0, 0, Math.rint(getWidth() * part), getHeight());
    }
}
