package org.nyaya.ui.memos;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.MemoCatalog.Entry;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.writing.Kinds;
import org.nyaya.ui.writing.Topic;

/** A memo in the list: its title, how it begins, about what, by whom and when. */
final class EntryCell extends ListCell<Entry> {

    private static final String BETWEEN = " · ";
    private static final int SHOWN = 200;

    private final Kit kit;
    private final Label title = new Label();
    private final Label begins = new Label();
    private final Label foot = Controls.muted("");
    private final VBox box = new VBox(2, title, begins, foot);

    EntryCell(Kit kit) {
        this.kit = kit;
        getStyleClass().add("memos-cell");
        title.getStyleClass().add("memos-cell-title");
        foot.getStyleClass().add("memos-cell-foot");
        for (Label label : List.of(title, begins, foot)) {
            label.setMaxWidth(Double.MAX_VALUE);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        // A line is as wide as the list, whatever is written on it.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        title.setText(entry.memo().title());
        String body = entry.memo().body().strip().replaceAll("\\s+", " ");
        begins.setText(body.length() <= SHOWN ? body : body.substring(0, SHOWN));
        List<String> more = new ArrayList<>();
        if (entry.memo().isPrivate()) {
            more.add(kit.say("beside.memo.private"));
        }
        more.add(entry.by());
        more.add(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(kit.words().locale())
                        .format(entry.memo().date()));
        more.add(Kinds.word(kit, entry.memo().kind()));
        String on = Topic.words(kit, entry.subject());
        if (!on.isEmpty()) {
            more.add(on);
        }
        if (entry.quotes() > 0) {
            more.add(kit.say("quote.count", entry.quotes()));
        }
        foot.setText(String.join(BETWEEN, more));
        setGraphic(box);
        setAccessibleText(kit.say("beside.memo.told", entry.memo().title(), foot.getText()));
    }
}
