package org.nyaya.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nyaya.text.LfText;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leaving;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.report.Wish.Format;
import org.nyaya.ui.report.Wish.What;

/** Asks what is to leave the study, and says what goes with it and for whom nobody agreed. */
final class ExportSheet {

    private static final double WIDTH = 600;
    private static final int MOST_QUOTES = 3;

    private final Session session;
    private final Kit kit;
    private final ReportFiles files;
    private final Split split;
    private final Exports exports;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.COUNTS);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.CSV);
    private final ObjectProperty<Integer> quotes = new SimpleObjectProperty<>(1);
    private final HBox formats = Controls.row(16);
    private final Node chosen;
    private final VBox quoting;
    private final Label leaves = new Label();
    private final Label consent = new Label();
    private final TextField reason = new TextField();
    private final VBox consenting;
    private final Sheet sheet;
    private Agreement agreement = Agreement.NONE;

    ExportSheet(Session session, ReportModel model, Counted counted, ReportFiles files) {
        this.session = session;
        this.kit = session.kit();
        this.files = files;
        this.split = counted.split();
        this.exports = new Exports(session, split, model.measure().get(), model.below().get());
        if (counted.isSplit()) {
            what.set(What.SPLIT);
        }
        List<What> all = new ArrayList<>(List.of(What.values()));
        if (!counted.isSplit()) {
            all.remove(What.SPLIT);
        }
        VBox whats = new VBox(8);
        whats.getChildren().addAll(radios(all, this::named, what));
        this.chosen = whats.getChildren().get(all.indexOf(what.get()));
        this.quoting = new VBox(8, new Label(kit.say("report.quotes")));
        quoting.getChildren().add(numbers());
        reason.setPromptText(kit.say("consent.reason"));
        reason.setAccessibleText(kit.say("consent.reason"));
        this.consenting = new VBox(8, consent, reason);
        consent.getStyleClass().add("warning");
        for (Label label : List.of(leaves, consent)) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        VBox content = new VBox(16, whats, formats, quoting, leaves, consenting);
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        this.sheet = new Sheet(kit.say("report.export.title"), content);
        sheet.buttons(
                Controls.button(kit.say("report.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(kit.say("report.export.do"), this::export));
        what.subscribe(this::formats);
        what.subscribe(now -> tell());
        format.subscribe(now -> tell());
        quotes.subscribe(now -> tell());
    }

    /** Shows the sheet as soon as it is known who agreed to be quoted. */
    void show() {
        kit.screen()
                .after(
                        session.study()
                                .attributes()
                                .roster()
                                .thenCombine(
                                        session.study().speakers().all(),
                                        (roster, heard) -> Agreement.of(roster, heard, kit)),
                        now -> {
                            agreement = now;
                            tell();
                            kit.layers().show(sheet);
                            chosen.requestFocus();
                        });
    }

    private String named(What one) {
        return switch (one) {
            case COUNTS -> kit.say("report.export.counts");
            case CODEBOOK -> kit.say("report.export.codebook");
            case SPLIT ->
                    split instanceof Split.ByAttribute by
                            ? kit.say("report.export.by_value", by.attribute().name())
                            : kit.say("report.export.by_source");
        };
    }

    private <T> List<RadioButton> radios(
            List<T> all, Function<T, String> name, ObjectProperty<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        List<RadioButton> buttons = new ArrayList<>();
        for (T one : all) {
            RadioButton button = new RadioButton(name.apply(one));
            button.setAccessibleText(button.getText());
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(one.equals(chosen.get()));
            button.selectedProperty()
                    .addListener((of, before, now) -> {
                        if (now) {
                            chosen.set(one);
                        }
                    });
            buttons.add(button);
        }
        return buttons;
    }

    private Node numbers() {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i <= MOST_QUOTES; i++) {
            all.add(i);
        }
        HBox row = Controls.row(16);
        row.getChildren().addAll(radios(all, one -> kit.say("report.number", one), quotes));
        return row;
    }

    private void formats(What now) {
        if (!now.formats().contains(format.get()) || now == What.CODEBOOK) {
            format.set(now.formats().getFirst());
        }
        formats.getChildren()
                .setAll(radios(now.formats(), one -> kit.say("report.format." + one), format));
    }

    private Wish wish() {
        return new Wish(what.get(), format.get(), quotes.get(), reason.getText().strip());
    }

    private void tell() {
        Wish wish = wish();
        show(quoting, wish.holdsQuotes() && wish.isDocument());
        leaves.setText(
                switch (wish.what()) {
                    case COUNTS -> kit.say("report.leaves.counts");
                    case SPLIT ->
                            split instanceof Split.ByAttribute
                                    ? kit.say("report.leaves.values")
                                    : kit.say("report.leaves.sources");
                    case CODEBOOK ->
                            wish.isDocument() && wish.quotes() > 0
                                    ? kit.say("report.leaves.quotes")
                                    : kit.say("report.leaves.codebook");
                });
        show(consenting, wish.holdsQuotes());
        consent.setText(
                (agreement.unagreed().isNobody()
                                ? kit.say("report.consent.examples")
                                : kit.say("report.consent.missing", agreement.unagreed().told(kit)))
                        + (agreement.refused().isNobody()
                                ? ""
                                : " " + kit.say("consent.refused", agreement.refused().told(kit))));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void export() {
        Wish wish = wish();
        if (!LfText.isStorable(wish.reason())) {
            sheet.complain(kit.say("report.not_storable"));
            return;
        }
        String ending = wish.format().ending();
        String proposal =
                wish.what() == What.CODEBOOK
                        ? kit.say("report.file.codebook")
                        : kit.say("report.file.counts");
        Optional<Path> chosen = files.place(proposal + ending);
        if (chosen.isEmpty()) {
            return;
        }
        Leaving leaving = new Leaving(session);
        Optional<Path> ended = leaving.ended(chosen.get(), ending);
        if (ended.isEmpty()) {
            sheet.complain(leaving.taken(chosen.get(), ending));
            return;
        }
        Path file = ended.get();
        kit.layers().close(sheet);
        Agreement now = agreement;
        Job.begin(
                kit.say("report.exporting", file.getFileName()),
                progress -> exports.write(wish, file, now, progress),
                kit,
                came -> leaving.told(came, file),
                () -> kit.status().say(kit.say("report.export.cancelled")));
    }
}
