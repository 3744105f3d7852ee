package org.nyaya.ui.memos;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotations;
import org.nyaya.coding.MemoCatalog.Entry;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;
import org.nyaya.ui.writing.Kinds;
import org.nyaya.ui.writing.Topic;

/** A memo or an annotation in the list: its title, how it begins, about what, by whom, when. */
final class EntryCell extends ListCell<Listed> {

    private static final String BETWEEN = " · ";
    private static final int SHOWN = 200;

    private final Kit kit;
    private final Unveiled unveiled;
    private final Label title = new Label();
    private final Label begins = new Label();
    private final Label foot = Controls.muted("");
    private final VBox box = new VBox(2, title, begins, foot);

    EntryCell(Kit kit, Unveiled unveiled) {
        this.kit = kit;
        this.unveiled = unveiled;
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
    protected void updateItem(@Nullable Listed listed, boolean empty) {
        super.updateItem(listed, empty);
        if (empty || listed == null) {
            setGraphic(null);
            setAccessibleText("");
            begins.setText("");
            return;
        }
        switch (listed) {
            case Listed.OfMemo(Entry entry) -> show(entry);
            case Listed.OfNote(Annotations.Entry note) -> show(note);
        }
        setGraphic(box);
    }

    /** What was noted, and under it the words it is about. */
    private void show(Annotations.Entry note) {
        Veiled veiled = unveiled.of(note.annotation().source());
        int start = note.annotation().span().start();
        title.setText(line(note.annotation().body()));
        begins.setText(kit.say("memos.note_words", line(veiled.listed(kit, note.words(), start))));
        foot.setText(
                String.join(
                        BETWEEN,
                        kit.say("note.annotation"),
                        note.by(),
                        date(note.annotation().date()),
                        kit.say("quote.at", note.in(), note.paragraph())));
        setAccessibleText(
                kit.say(
                        "memos.note_told",
                        title.getText(),
                        line(veiled.aloud(kit, note.words(), start)),
                        foot.getText()));
    }

    private static String line(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(kit.words().locale())
                .format(day);
    }

    private void show(Entry entry) {
        title.setText(entry.memo().title());
        begins.setText(line(entry.memo().body()));
        List<String> more = new ArrayList<>();
        if (entry.memo().isPrivate()) {
            more.add(kit.say("beside.memo.private"));
        }
        more.add(entry.by());
        more.add(date(entry.memo().date()));
        more.add(Kinds.word(kit, entry.memo().kind()));
        String on = Topic.words(kit, entry.subject());
        if (!on.isEmpty()) {
            more.add(on);
        }
        if (entry.quotes() > 0) {
            more.add(kit.say("quote.count", entry.quotes()));
        }
        foot.setText(String.join(BETWEEN, more));
        setAccessibleText(kit.say("beside.memo.told", entry.memo().title(), foot.getText()));
    }
}
