package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.nyaya.coding.Coder;
import org.nyaya.ui.kit.Kit;

/** Whose codings stand in which band of the margin, at its top. */
final class BandNames extends Pane {

    private final Kit kit;
    private List<Coder> coders = List.of();
    private List<MarginBand> bands = List.of();

    BandNames(Kit kit) {
        this.kit = kit;
        getStyleClass().add("reading-bands");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Names these; where there are fewer bands than people, the last band says how many more. */
    void show(List<Coder> nextCoders, List<MarginBand> nextBands) {
        if (coders.equals(nextCoders) && bands.equals(nextBands)) {
            return;
        }
        coders = nextCoders;
        bands = nextBands;
        setVisible(!coders.isEmpty());
        getChildren().clear();
        for (int i = 0; i < bands.size() && i < coders.size(); i++) {
            MarginBand band = bands.get(i);
            int more = i + 1 == bands.size() ? coders.size() - bands.size() : 0;
            String name = coders.get(i).name();
            Label label = new Label(more > 0 ? kit.say("margin.and_more", name, more) : name);
            label.getStyleClass().add("reading-band-name");
            label.resizeRelocate(band.left(), 0, band.width(), MarginBand.HEADER);
            label.setManaged(false);
            if (more > 0) {
                label.setAccessibleText(label.getText() + ". " + notDrawn());
            }
            getChildren().add(label);
        }
        resize(bands.isEmpty() ? 0 : bands.getLast().end() + 4, MarginBand.HEADER);
    }

    /** Who has no band, where a point is on the name that counts them. */
    Optional<String> notDrawnAt(double x, double y) {
        boolean counts = isVisible() && !bands.isEmpty() && coders.size() > bands.size();
        return counts && y >= 0 && y < MarginBand.HEADER && x >= bands.getLast().left()
                ? Optional.of(notDrawn())
                : Optional.empty();
    }

    private String notDrawn() {
        return kit.say(
                "margin.not_drawn",
                coders.stream()
                        .skip(bands.size())
                        .map(Coder::name)
                        .collect(Collectors.joining(", ")));
    }
}
