package org.nyaya.ui.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.nyaya.coding.About;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.ui.desk.Codes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/** What is known of one coding: its code, who made it and when, how sure they were, its memo. */
final class AboutView extends VBox {

    private static final double SWATCH = 9;

    private final String told;

    /**
     * @param layered whether the layer is said as well
     */
    AboutView(Kit kit, Codes codes, About about, boolean layered) {
        super(2);
        setMouseTransparent(true);
        Code code = codes.tree().find(about.coding().code()).orElse(null);
        String path = code == null ? "" : String.join(" › ", codes.tree().path(code).names());
        Rectangle swatch = new Rectangle(SWATCH, SWATCH);
        swatch.getStyleClass().add("reading-swatch");
        swatch.setArcWidth(3);
        swatch.setArcHeight(3);
        swatch.setFill(Hues.of(codes, about.coding().code()));
        Wrapped name = new Wrapped(path);
        name.getStyleClass().add("reading-about-code");
        String made = made(kit, about, layered);
        getChildren().addAll(Controls.row(8, swatch, name), Wrapped.muted(made));
        if (!about.coding().memo().isEmpty()) {
            Wrapped memo = new Wrapped(about.coding().memo());
            memo.getStyleClass().add("reading-about-memo");
            getChildren().add(memo);
        }
        told =
                path
                        + ", "
                        + made
                        + (about.coding().memo().isEmpty() ? "" : ", " + about.coding().memo());
    }

    /** The same for those who do not see it. */
    String told() {
        return told;
    }

    private static String made(Kit kit, About about, boolean layered) {
        List<String> parts = new ArrayList<>();
        parts.add(about.coder().name());
        LocalDate day =
                Instant.ofEpochMilli(about.at()).atZone(ZoneId.systemDefault()).toLocalDate();
        parts.add(
                day.equals(LocalDate.now(ZoneId.systemDefault()))
                        ? kit.say("margin.today")
                        : DateTimeFormatter.ofPattern("d MMM uuuu", kit.words().locale())
                                .format(day));
        if (layered) {
            parts.add(about.layer().name());
        }
        if (about.coding().certainty() == Certainty.UNSURE) {
            parts.add(kit.say("margin.unsure"));
        }
        if (about.coding().keyQuote()) {
            parts.add(kit.say("margin.key_quote"));
        }
        return String.join(" · ", parts);
    }
}
