package org.nyaya.ui.intake;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.value.ChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Seen;
import org.nyaya.source.Kind;
import org.nyaya.text.LfText;
import org.nyaya.text.PartialDate;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;

/** What is to be made of the files that are selected, one or many at once. */
final class DecidePane extends VBox {

    private static final String SHAPE = "[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*";

    private final Kit kit;
    private final ImportModel model;
    private final IntakeWords words;
    private final Label about;
    private final TextField name = new TextField();
    private final TextField date = new TextField();
    private final ChoiceButton kind;
    private final ChoiceButton language;
    private final ChoiceButton encoding;
    private final ChoiceButton interview;
    private final SpeakersPane speakers;
    private List<ImportRow> rows = List.of();
    private @Nullable List<Object> shown;

    DecidePane(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        this.words = new IntakeWords(kit.words());
        about = Controls.heading("");
        kind =
                new ChoiceButton(
                        kit,
                        kit.say("intake.column.kind"),
                        () -> choices().kinds(),
                        false,
                        chosen -> decide(one -> one.of(Kind.valueOf(chosen))));
        language =
                new ChoiceButton(
                        kit,
                        kit.say("intake.column.language"),
                        () -> choices().languages(),
                        true,
                        this::language);
        encoding =
                new ChoiceButton(
                        kit,
                        kit.say("intake.column.encoding"),
                        () -> choices().encodings(),
                        false,
                        chosen ->
                                model.read(
                                        rows, chosen.isEmpty() ? null : Charset.forName(chosen)));
        interview =
                new ChoiceButton(
                        kit,
                        kit.say("intake.of_interview"),
                        () -> choices().interviews(),
                        true,
                        this::interview);
        speakers = new SpeakersPane(kit, model);
        getStyleClass().add("intake-decide");
        getChildren().setAll(about, fields(), scrolled());
        show(List.of());
    }

    /** Shows what is to be made of {@code selected}. */
    void show(List<ImportRow> selected) {
        List<Object> now = new ArrayList<>(selected);
        selected.forEach(row -> now.add(row.seen().get()));
        selected.forEach(row -> row.decided().ifPresent(now::add));
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        rows = selected;
        List<Decision> all = decisions();
        about.setText(
                rows.size() == 1
                        ? kit.say("intake.about.one", rows.getFirst().fileName())
                        : kit.say("intake.about.many", rows.size()));
        for (Region field : List.of(name, date, kind, language, interview)) {
            field.setDisable(all.isEmpty());
        }
        name.setDisable(rows.size() != 1 || all.isEmpty());
        encoding.setDisable(rows.stream().noneMatch(ImportRow::hasEncoding));
        text(name, rows.size() == 1 ? Shared.same(all, Decision::name) : Optional.empty(), all);
        text(date, Optional.of(common(all, DecidePane::date)), all);
        date.setPromptText(kit.say(severalDates(all) ? "intake.several" : "intake.date"));
        kind.show(common(all, one -> words.kind(one.kind())));
        language.show(common(all, one -> IntakeWords.language(one.language())));
        interview.show(
                common(
                        all,
                        one ->
                                one.interview() == null
                                        ? kit.say("intake.interview.own")
                                        : one.interview()));
        encoding.show(
                common(
                        rows.stream().map(row -> row.seen().get()).toList(),
                        seen ->
                                seen instanceof Seen.Legible legible && legible.encoding() != null
                                        ? legible.encoding().name()
                                        : "–"));
        speakers.show(rows, all);
    }

    /** Brings the focus to the name of the file, to be written anew. */
    void rename() {
        name.requestFocus();
        name.selectAll();
    }

    private HBox fields() {
        commit(name, this::name);
        commit(date, this::date);
        name.setPromptText(kit.say("intake.name.many"));
        HBox fields =
                new HBox(
                        8,
                        field("intake.column.name", name, 150),
                        field("intake.column.kind", kind, 110),
                        field("intake.column.language", language, 100),
                        field("intake.column.encoding", encoding, 110),
                        field("intake.of_interview", interview, 120),
                        field("intake.date_held", date, 96));
        fields.getStyleClass().add("intake-fields");
        return fields;
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(speakers);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private VBox field(String key, Region control, double width) {
        Label label = Controls.muted(kit.say(key));
        label.setLabelFor(control);
        control.setAccessibleText(kit.say(key));
        control.setPrefWidth(width);
        control.setMinWidth(60);
        control.setMaxWidth(Double.MAX_VALUE);
        VBox field = new VBox(2, label, control);
        field.setPrefWidth(width);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static void commit(TextField field, Runnable does) {
        field.setOnAction(event -> does.run());
        ChangeListener<Boolean> left =
                (focus, before, now) -> {
                    if (!now) {
                        does.run();
                    }
                };
        field.focusedProperty().addListener(left);
    }

    private void name() {
        String wanted = name.getText().strip();
        if (rows.size() != 1 || decisions().isEmpty()) {
            return;
        }
        if (wanted.isEmpty() || !LfText.isStorable(wanted) || wanted.indexOf('\n') >= 0) {
            model.trouble().set(kit.say("intake.no_name"));
        } else if (!decisions().getFirst().name().equals(wanted)) {
            decide(one -> one.named(wanted));
        }
    }

    private void date() {
        String wanted = date.getText().strip();
        List<Decision> all = decisions();
        if (all.isEmpty() || (wanted.isEmpty() && severalDates(all))) {
            return;
        }
        Optional<PartialDate> when = PartialDate.of(wanted);
        if (wanted.isEmpty()) {
            decideIfOther(one -> one.held(null));
        } else if (when.isPresent()) {
            decideIfOther(one -> one.held(when.get()));
        } else {
            model.trouble().set(kit.say("date.none", wanted));
        }
    }

    private void language(String tag) {
        if (tag.matches(SHAPE)) {
            String known = Locale.forLanguageTag(tag).toLanguageTag();
            decide(one -> one.in(known));
        } else {
            model.trouble().set(kit.say("intake.no_language", tag));
        }
    }

    private void interview(String chosen) {
        if (!LfText.isStorable(chosen)) {
            model.trouble().set(kit.say("intake.no_name"));
            return;
        }
        decide(one -> one.at(chosen.isEmpty() ? null : chosen));
    }

    private Choices choices() {
        return new Choices(kit, model);
    }

    private void decide(UnaryOperator<Decision> change) {
        model.decide(rows, change);
    }

    /** Leaving a field that nobody wrote into changes nothing, and says nothing. */
    private void decideIfOther(UnaryOperator<Decision> change) {
        if (decisions().stream().anyMatch(one -> !change.apply(one).equals(one))) {
            decide(change);
        }
    }

    private List<Decision> decisions() {
        return rows.stream()
                .flatMap(row -> row.decided().stream())
                .map(one -> one.decision())
                .toList();
    }

    private <T> String common(List<T> all, Function<T, String> says) {
        return all.isEmpty() ? "–" : Shared.same(all, says).orElse(kit.say("intake.several"));
    }

    private static boolean severalDates(List<Decision> all) {
        return all.stream().map(DecidePane::date).distinct().count() > 1;
    }

    private static String date(Decision one) {
        return one.date() == null ? "" : one.date().iso();
    }

    private void text(TextField field, Optional<String> now, List<Decision> all) {
        boolean some = now.isPresent() && !now.get().equals("–");
        boolean mixed = now.isPresent() && now.get().equals(kit.say("intake.several"));
        field.setText(all.isEmpty() || !some || mixed ? "" : now.get());
    }
}
