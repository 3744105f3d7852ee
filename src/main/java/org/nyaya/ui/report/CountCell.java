package org.nyaya.ui.report;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Kit;

/** A count: a number, or a bar with its number. A click leads to its passages. */
final class CountCell extends TableCell<CountTable.Row, Line> {

    /**
     * How it is shown.
     *
     * @param below whether codes are counted with those below them
     * @param most the count that the longest bar stands for
     */
    record Looks(boolean bars, BooleanSupplier below, IntSupplier most) {}

    private static final String NONE = "none";

    private final Kit kit;
    private final Column column;
    private final String title;
    private final Looks looks;
    private final Label number = new Label();
    private final Bar bar = new Bar(number);

    CountCell(Kit kit, Column column, String title, Looks looks, BiConsumer<Line, Column> open) {
        this.kit = kit;
        this.column = column;
        this.title = title;
        this.looks = looks;
        getStyleClass().add("count");
        setOnMouseClicked(event -> {
            Line line = getItem();
            if (event.getButton() == MouseButton.PRIMARY && line != null && !isEmpty()) {
                open.accept(line, column);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        getStyleClass().remove(NONE);
        if (empty || line == null) {
            setText(null);
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        int count = line.count(column, looks.below().getAsBoolean());
        String written = kit.say("report.number", count);
        if (count == 0) {
            getStyleClass().add(NONE);
        }
        if (looks.bars()) {
            number.setText(written);
            bar.show(count, looks.most().getAsInt());
            setText(null);
            setGraphic(bar);
        } else {
            setText(written);
        }
        setAccessibleText(kit.say("report.count.told", line.code().name(), title, count));
    }

    /** A bar, and its number behind it. */
    private static final class Bar extends Region {

        private static final double NUMBER = 48;
        private static final double THICK = 10;
        private static final double LEAST = 2;
        private static final double GAP = 8;

        private final Region filled = new Region();
        private final Label number;
        private double share;

        Bar(Label number) {
            this.number = number;
            filled.getStyleClass().add("report-bar");
            getChildren().setAll(filled, number);
            setPrefWidth(0);
            setMaxWidth(Double.MAX_VALUE);
        }

        void show(int count, int most) {
            share = most == 0 ? 0 : (double) count / most;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double room = Math.max(0, getWidth() - NUMBER - GAP);
            double length = share == 0 ? 0 : Math.max(LEAST, Math.rint(share * room));
            filled.resizeRelocate(0, Math.rint((getHeight() - THICK) / 2), length, THICK);
            double x = length == 0 ? 0 : length + GAP;
            number.resizeRelocate(x, 0, NUMBER, getHeight());
        }

        @Override
        protected double computePrefHeight(double width) {
            return number.prefHeight(-1);
        }
    }
}
