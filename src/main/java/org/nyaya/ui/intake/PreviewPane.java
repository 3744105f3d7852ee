package org.nyaya.ui.intake;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Seen;
import org.nyaya.exchange.Voice;
import org.nyaya.task.Running;
import org.nyaya.transcript.DraftTurn;
import org.nyaya.transcript.Refusal;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Wrapped;

/**
 * How a file will read, with everything that should be known of it; for a file that cannot be read,
 * why, and what to do.
 */
final class PreviewPane extends VBox {

    private static final int MOST_PAGES = 10_000;

    private final Kit kit;
    private final ImportModel model;
    private final IntakeWords words;
    private final Label title = new Label();
    private final Label facts = Wrapped.muted("");
    private final VBox notices = new VBox(4);
    private final TextField pages = new TextField();
    private final HBox asPages;
    private final Label hint = Wrapped.muted("");
    private final ListView<PreviewLine> lines = new ListView<>();
    private @Nullable ImportRow row;
    private @Nullable Notice told;
    private List<Voice> named = List.of();
    private Optional<Running<?>> reading = Optional.empty();

    PreviewPane(Kit kit, ImportModel model) {
        this.kit = kit;
        this.model = model;
        this.words = new IntakeWords(kit.words());
        getStyleClass().add("intake-preview");
        title.getStyleClass().add("intake-title");
        hint.setMinHeight(USE_PREF_SIZE);
        pages.setPromptText(kit.say("intake.pages"));
        pages.setAccessibleText(kit.say("intake.pages"));
        pages.setPrefColumnCount(5);
        pages.setOnAction(event -> asPages());
        Button take = Controls.button(kit.say("intake.as_pages"), this::asPages);
        asPages = Controls.row(8, pages, take);
        lines.setAccessibleText(kit.say("intake.preview"));
        lines.setCellFactory(
                list -> new PreviewCell(speaker -> voice(speaker).map(this::called).orElse("")));
        lines.getStyleClass().add("intake-lines");
        VBox.setVgrow(lines, Priority.ALWAYS);
        getChildren().setAll(title, facts, notices, asPages, hint, lines);
        show(null);
    }

    /** Shows a file; null shows how to begin. */
    void show(@Nullable ImportRow next) {
        row = next;
        reading.ifPresent(Running::cancel);
        reading = Optional.empty();
        lines.getItems().clear();
        notices.getChildren().clear();
        told = null;
        named = voices();
        title.setText(next == null ? kit.say("intake.preview") : next.fileName());
        facts.setText("");
        asPages(next != null && isScan(next.seen().get()));
        hint.setText(next == null ? kit.say("intake.preview.none") : "");
        if (next == null) {
            arrange();
            return;
        }
        tell(next);
        if (next.seen().get() instanceof Seen.Legible seen) {
            facts.setText(facts(seen));
            hint.setText(kit.say("intake.preview.reading"));
            read(next, seen);
        }
        arrange();
    }

    /** Says anew what should be known of the file, and who is called how. */
    void refresh() {
        if (row != null) {
            tell(row);
            List<Voice> now = voices();
            if (!now.equals(named)) {
                named = now;
                lines.refresh();
            }
        }
    }

    private void read(ImportRow of, Seen.Legible seen) {
        Running<List<PreviewLine>> running =
                Running.begin(
                        progress ->
                                model.draft(seen)
                                        .run(progress)
                                        .map(PreviewLine::of)
                                        .orElse(List.of()),
                        work -> Thread.ofPlatform().daemon().name("preview").start(work),
                        (done, all) -> {});
        reading = Optional.of(running);
        kit.screen()
                .after(
                        running.result(),
                        all -> {
                            if (of.equals(row) && of.seen().get().equals(seen)) {
                                hint.setText(all.isEmpty() ? kit.say("intake.preview.gone") : "");
                                lines.setItems(FXCollections.observableArrayList(all));
                                arrange();
                            }
                        },
                        failure -> {
                            // Another file is shown by now, or this one is read no more.
                            if (of.equals(row)) {
                                hint.setText(kit.say("intake.preview.gone"));
                                arrange();
                            }
                        });
    }

    private void tell(ImportRow of) {
        Notice notice = words.notice(of);
        if (notice.equals(told)) {
            return;
        }
        told = notice;
        notices.getChildren()
                .setAll(
                        notice.sentences().stream()
                                .map(sentence -> {
                                    NoticeLabel label = new NoticeLabel(notice.level(), sentence);
                                    label.setWrapText(true);
                                    label.setMinHeight(USE_PREF_SIZE);
                                    return label;
                                })
                                .toList());
        arrange();
    }

    private void asPages() {
        ImportRow of = row;
        Optional<Integer> number = number(pages.getText());
        if (of == null) {
            return;
        }
        if (number.isPresent()) {
            model.asPages(of, number.get());
        } else {
            model.trouble().set(kit.say("intake.no_pages", MOST_PAGES));
        }
    }

    private void asPages(boolean possible) {
        asPages.setVisible(possible);
        asPages.setManaged(possible);
        pages.clear();
    }

    private void arrange() {
        notices.setManaged(!notices.getChildren().isEmpty());
        for (Label label : List.of(facts, hint)) {
            label.setManaged(!label.getText().isEmpty());
            label.setVisible(!label.getText().isEmpty());
        }
        lines.setVisible(!lines.getItems().isEmpty());
        lines.setManaged(lines.isVisible());
    }

    private String facts(Seen.Legible seen) {
        return kit.say(
                "intake.facts",
                IntakeWords.format(seen.format()),
                seen.encoding() == null ? 0 : 1,
                seen.encoding() == null ? "" : seen.encoding().name(),
                seen.words(),
                seen.turns());
    }

    private static Optional<Integer> number(String written) {
        String digits = written.strip();
        return digits.matches("[0-9]{1,5}")
                        && Integer.parseInt(digits) >= 1
                        && Integer.parseInt(digits) <= MOST_PAGES
                ? Optional.of(Integer.parseInt(digits))
                : Optional.empty();
    }

    private static boolean isScan(Seen seen) {
        return seen instanceof Seen.Not(Looked.Refused(_, Refusal why)) && why == Refusal.NO_TEXT;
    }

    private Optional<Voice> voice(int speaker) {
        List<Voice> all = voices();
        return speaker == DraftTurn.NOBODY || speaker >= all.size()
                ? Optional.empty()
                : Optional.of(all.get(speaker));
    }

    /** Who speaks in the file, as it is decided now. */
    private List<Voice> voices() {
        Decision decision = row == null ? null : row.decision().get();
        return decision == null ? List.of() : decision.voices();
    }

    private String called(Voice voice) {
        return !voice.speaks()
                ? kit.say("intake.preview.no_speaker", voice.label())
                : voice.person() == null
                        ? voice.name()
                        : kit.say("intake.preview.person", voice.name(), voice.person());
    }
}
