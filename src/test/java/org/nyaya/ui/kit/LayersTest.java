package org.nyaya.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@SuppressWarnings("NullAway.Init")
class LayersTest {

    private final FxRobot robot = new QuickRobot();
    private final List<String> heard = new ArrayList<>();
    private Stage stage;
    private Layers layers;
    private Button below;

    @BeforeEach
    void show() {
        Fx.begin();
        Fx.run(() -> {
            layers = new Layers();
            below = new Button("Below");
            layers.base(new VBox(below));
            stage = new Stage();
            stage.setScene(new Scene(layers, 800, 600));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            below.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Fx.run(stage::close);
    }

    @Test
    void a_sheet_takes_the_focus_and_gives_it_back_when_escape_closes_it() {
        TextField field = new TextField();
        Fx.run(() -> layers.show(new Sheet("Name", field).onClosed(() -> heard.add("closed"))));
        assertTrue(Fx.on(field::isFocused));
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Fx.until("it is closed", () -> heard.equals(List.of("closed")));
        assertTrue(Fx.on(below::isFocused));
    }

    @Test
    void what_lies_below_a_sheet_can_neither_be_clicked_nor_reached() {
        Fx.run(() -> layers.show(new Sheet("Name", new TextField())));
        assertTrue(Fx.on(below::isDisabled));
        Fx.run(layers::closeAll);
        assertFalse(Fx.on(below::isDisabled));
    }

    @Test
    void escape_closes_one_layer_at_a_time_and_the_sheet_below_can_be_used_again() {
        TextField first = new TextField();
        Fx.run(() -> {
            layers.show(new Sheet("First", first));
            layers.show(new Sheet("Second", new TextField()));
        });
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Fx.until("the first has the focus again", first::isFocused);
        assertFalse(Fx.on(first::isDisabled));
        assertTrue(Fx.on(below::isDisabled));
    }

    @Test
    void a_small_pane_lies_inside_the_window_and_a_click_beside_it_closes_it() {
        VBox pane = new VBox(new TextField());
        pane.setPrefSize(300, 200);
        Fx.run(() ->
                layers.showBeside(
                        pane, new BoundingBox(700, 550, 10, 20), () -> heard.add("closed")));
        Fx.pulses(2);
        assertEquals(
                true,
                Fx.on(() ->
                        layers.localToScene(layers.getBoundsInLocal())
                                .contains(pane.localToScene(pane.getBoundsInLocal()))));
        robot.clickOn(100, 300);
        Fx.until("it is closed", () -> heard.equals(List.of("closed")));
    }

    @Test
    void a_new_base_closes_everything_above() {
        Fx.run(() -> {
            layers.show(new Sheet("Name", new TextField()).onClosed(() -> heard.add("closed")));
            layers.base(new VBox());
        });
        assertEquals(List.of("closed"), heard);
        assertFalse(Fx.on(layers::isCovered));
    }
}
