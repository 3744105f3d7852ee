package org.nyaya.ui.report;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.nyaya.analysis.Tally;
import org.nyaya.coding.Definition;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** The chosen code as the codebook has it: what it means, how far it reaches. */
final class Meaning extends ScrollPane {

    private final Kit kit;
    private final VBox body = new VBox();

    Meaning(Kit kit) {
        this.kit = kit;
        body.getStyleClass().add("report-meaning");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll("panel", "report-meanings");
        setAccessibleText(kit.say("report.meaning"));
        show(null);
    }

    /**
     * @param line the code; null where none is chosen
     */
    void show(@Nullable Line line) {
        body.getChildren().clear();
        if (line == null) {
            body.getChildren().add(wrapped(Wrapped.muted(kit.say("report.meaning.none"))));
            return;
        }
        Region hue = new Region();
        hue.getStyleClass().add("report-hue");
        hue.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hue.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        hue.setStyle("-fx-background-color: -n-text, " + line.hue() + ";");
        Label name = wrapped(new Wrapped(line.code().name()));
        name.getStyleClass().add("report-code");
        HBox head = Controls.row(8, hue, name);
        body.getChildren().add(head);
        if (line.depth() > 0) {
            body.getChildren().add(wrapped(Wrapped.muted(line.above())));
        }
        Definition definition = line.code().definition();
        part("", definition.text());
        part(kit.say("codebook.document.include"), definition.include());
        part(kit.say("codebook.document.exclude"), definition.exclude());
        part(kit.say("codebook.document.example"), definition.example());
        part(kit.say("codebook.document.counter_example"), definition.counterExample());
        if (definition.text().isBlank()) {
            body.getChildren().add(wrapped(Wrapped.muted(kit.say("report.meaning.undefined"))));
        }
        if (line.alone().size() == 1) {
            reach(line);
        }
    }

    private void reach(Line line) {
        Tally all = line.withBelow().getFirst();
        Tally own = line.alone().getFirst();
        if (all.passages() == 0) {
            body.getChildren().add(counts(kit.say("codebook.document.uncoded")));
            return;
        }
        body.getChildren().add(counts(kit.say("codebook.document.counts", numbers(all))));
        if (!own.equals(all)) {
            body.getChildren()
                    .add(
                            counts(
                                    own.passages() == 0
                                            ? kit.say("codebook.document.none_own")
                                            : kit.say("codebook.document.own", numbers(own))));
        }
    }

    private static Object[] numbers(Tally tally) {
        return new Object[] {
            tally.people(), tally.interviews(), tally.sources(), tally.passages(), tally.words()
        };
    }

    private static Node counts(String words) {
        return wrapped(Wrapped.muted(words));
    }

    private void part(String label, String text) {
        if (text.isBlank()) {
            return;
        }
        VBox part = new VBox();
        if (!label.isEmpty()) {
            Label heading = new Label(label);
            heading.getStyleClass().add("report-part");
            part.getChildren().add(heading);
        }
        part.getChildren().add(wrapped(new Wrapped(text.strip())));
        body.getChildren().add(part);
    }

    private static Label wrapped(Label label) {
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
