package org.nyaya.ui.writing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/** A memo that can take a passage: its title, about what, when. */
final class TakerCell extends ListCell<Taker> {

    private static final String BETWEEN = " · ";

    private final Kit kit;
    private final Supplier<String> typed;
    private final Label title = new Label();
    private final Label foot = Controls.muted("");
    private final VBox box = new VBox(title, foot);

    /**
     * @param typed the title of a new one
     */
    TakerCell(Kit kit, Supplier<String> typed) {
        this.kit = kit;
        this.typed = typed;
        getStyleClass().add("taker-cell");
        foot.getStyleClass().add("taker-foot");
        // As wide as the list, however long a title is.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Taker taker, boolean empty) {
        super.updateItem(taker, empty);
        if (empty || taker == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.getStyleClass().remove("taker-new");
        if (taker instanceof Taker.Fresh) {
            title.getStyleClass().add("taker-new");
        }
        title.setText(title(taker));
        foot.setText(foot(taker));
        setAccessibleText(title.getText() + BETWEEN + foot.getText());
        setGraphic(box);
    }

    private String title(Taker taker) {
        if (taker instanceof Taker.Fresh) {
            String name = typed.get().strip();
            return name.isEmpty() ? kit.say("quote.new") : kit.say("quote.new_named", name);
        }
        return taker.title().isBlank() ? kit.say("beside.memo.new") : taker.title();
    }

    private String foot(Taker taker) {
        if (taker instanceof Taker.Fresh) {
            return kit.say("quote.new_hint", KeyNames.here().of(QuotePane.NEW));
        }
        List<String> parts = new ArrayList<>();
        if (taker instanceof Taker.Current) {
            parts.add(kit.say("quote.current"));
        }
        if (taker.isPrivate()) {
            parts.add(kit.say("beside.memo.private"));
        }
        LocalDate day = taker.date();
        if (day != null) {
            parts.add(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(kit.words().locale())
                            .format(day));
        }
        String on =
                switch (taker) {
                    case Taker.Current(Draft draft) -> draft.on();
                    case Taker.Other(var entry) -> Topic.words(kit, entry.subject());
                    case Taker.Fresh fresh -> "";
                };
        if (!on.isEmpty()) {
            parts.add(on);
        }
        return String.join(BETWEEN, parts);
    }
}
