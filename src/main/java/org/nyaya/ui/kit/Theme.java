package org.nyaya.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.nyaya.ui.kit.Settings.Look;

/** How everything looks: AtlantaFX below, the colours of the design above, light or dark. */
public final class Theme {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
    private static final String SHEETS = "/org/nyaya/ui/";

    private final Settings settings;
    private final Scene scene;

    /**
     * Dresses a scene, now and whenever the settings say otherwise.
     *
     * @param sheets the style sheets beside {@code kit/nyaya.css}, by their path below {@code
     *     org/nyaya/ui}
     */
    public Theme(Settings settings, Scene scene, String... sheets) {
        this.settings = settings;
        this.scene = scene;
        scene.getStylesheets().add(SHEETS + "kit/nyaya.css");
        for (String sheet : sheets) {
            scene.getStylesheets().add(SHEETS + sheet);
        }
        settings.look().subscribe(this::dress);
        settings.windowSize().subscribe(this::dress);
        settings.textSize().subscribe(this::dress);
        Platform.getPreferences().colorSchemeProperty().subscribe(this::dress);
        dress();
    }

    /** Whether it is dark now. */
    public boolean isDark() {
        return settings.look().get() == Look.DARK
                || (settings.look().get() == Look.SYSTEM
                        && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    private void dress() {
        boolean dark = isDark();
        String base =
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet();
        if (!base.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(base);
        }
        scene.getRoot().pseudoClassStateChanged(DARK, dark);
        // Sizes of text are the user's; everything else is in the style sheets.
        scene.getRoot().setStyle("-fx-font-size: " + settings.windowSize().get() + "px;");
    }
}
