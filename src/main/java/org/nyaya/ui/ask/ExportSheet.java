package org.nyaya.ui.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.nyaya.exchange.HitsDocument;
import org.nyaya.exchange.HitsTable;
import org.nyaya.exchange.Outgoing;
import org.nyaya.exchange.Quotable;
import org.nyaya.search.Answer;
import org.nyaya.search.Hit;
import org.nyaya.search.InWords;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leaving;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Unagreed;

/** Writes what was found to a file, and says before what leaves the encrypted one. */
final class ExportSheet {

    private static final double WIDTH = 440;

    /** What can be written. */
    enum Kind {
        CSV,
        XLSX,
        DOCX
    }

    private final Session session;
    private final Kit kit;
    private final Found.Answered answered;
    private final Function<String, Optional<Path>> place;
    private final Leaving leaving;
    private final Label leaves = new Label();
    private final Label consent = new Label();
    private final Label refused = new Label();
    private final TextField reason = new TextField();
    private Kind kind = Kind.XLSX;

    /**
     * @param place asks where to, with a name as a proposal
     */
    ExportSheet(Session session, Found.Answered answered, Function<String, Optional<Path>> place) {
        this.session = session;
        this.kit = session.kit();
        this.answered = answered;
        this.place = place;
        this.leaving = new Leaving(session);
    }

    /** Opens the sheet as soon as it is known who agreed to be quoted. */
    void show() {
        kit.screen()
                .after(
                        session.study()
                                .ask()
                                .ask(question(), session.coder(), Integer.MAX_VALUE)
                                .thenCombine(
                                        session.study().attributes().roster(),
                                        (all, roster) -> Quotable.of(all.hits(), roster)),
                        this::show);
    }

    private void show(Quotable quotable) {
        ToggleGroup kinds = new ToggleGroup();
        VBox choices = new VBox(8);
        for (Kind one : Kind.values()) {
            RadioButton choice =
                    new RadioButton(
                            switch (one) {
                                case CSV -> kit.say("ask.export.csv");
                                case XLSX -> kit.say("ask.export.xlsx");
                                case DOCX -> kit.say("ask.export.docx");
                            });
            choice.setToggleGroup(kinds);
            choice.setSelected(one == kind);
            // Arrow keys choose without an action.
            choice.selectedProperty()
                    .addListener((of, before, now) -> {
                        if (now) {
                            kind = one;
                        }
                    });
            choices.getChildren().add(choice);
        }
        for (Label label : List.of(leaves, consent, refused)) {
            label.setWrapText(true);
            label.setPrefWidth(WIDTH);
            label.getStyleClass().add("warning");
        }
        consent.setText(
                quotable.wantsReason()
                        ? kit.say(
                                "ask.consent.missing",
                                quotable.reasoned().size() - quotable.free().size(),
                                quotable.all().size(),
                                unagreed(quotable).told(kit))
                        : "");
        refused.setText(
                quotable.refused().isEmpty()
                        ? ""
                        : kit.say(
                                "consent.refused", new Unagreed(quotable.refused(), "").told(kit)));
        reason.setPromptText(kit.say("consent.reason"));
        reason.setAccessibleText(kit.say("consent.reason"));
        VBox asked = new VBox(8, consent, reason);
        asked.setVisible(quotable.wantsReason());
        asked.setManaged(asked.isVisible());
        refused.setVisible(!refused.getText().isEmpty());
        refused.setManaged(refused.isVisible());
        Sheet sheet =
                new Sheet(kit.say("ask.export"), new VBox(16, choices, leaves, asked, refused));
        Button main = Controls.main(kit.say("ask.export.it"), () -> choose(sheet));
        sheet.buttons(
                Controls.button(kit.say("ask.cancel"), () -> kit.layers().close(sheet)), main);
        reason.textProperty().subscribe(why -> leaves(quotable, why.isBlank(), main));
        kit.layers().show(sheet);
    }

    /** What goes is what may go, and with a reason everything. */
    private void leaves(Quotable quotable, boolean unreasoned, Button main) {
        List<Hit> hits = unreasoned ? quotable.free() : quotable.reasoned();
        int going = hits.size();
        leaves.setText(
                going == 0
                        ? kit.say("ask.export.leaves.none")
                        : kit.say(
                                        "ask.export.leaves",
                                        kit.say("ask.count." + answered.answer().unit(), going))
                                + flagged(hits));
        main.setDisable(going == 0);
    }

    /** A file hides nothing: whoever writes one is told how much of it is hard to read. */
    private String flagged(List<Hit> hits) {
        long flagged =
                hits.stream()
                        .filter(hit ->
                                !session.veil()
                                        .flagged(hit.source().id())
                                        .over(hit.span())
                                        .isEmpty())
                        .count();
        return flagged == 0 ? "" : " " + kit.say("ask.export.flagged", flagged);
    }

    private Unagreed unagreed(Quotable quotable) {
        int unidentified = quotable.unidentified();
        return new Unagreed(
                quotable.people(),
                unidentified == 0 ? "" : kit.say("ask.consent.unidentified", unidentified));
    }

    private void choose(Sheet sheet) {
        String ending = "." + kind.name().toLowerCase(Locale.ROOT);
        place.apply(kit.say("ask.export.name") + ending)
                .ifPresent(chosen ->
                        leaving.ended(chosen, ending)
                                .ifPresentOrElse(
                                        file -> {
                                            kit.layers().close(sheet);
                                            write(file, reason.getText().strip());
                                        },
                                        () -> sheet.complain(leaving.taken(chosen, ending))));
    }

    private void write(Path file, String why) {
        Job.begin(
                kit.say("ask.export.running"),
                progress -> {
                    progress.reached(0, 2);
                    Answer all =
                            session.study()
                                    .ask()
                                    .ask(question(), session.coder(), Integer.MAX_VALUE)
                                    .join();
                    Quotable quotable =
                            Quotable.of(all.hits(), session.study().attributes().roster().join());
                    progress.reached(1, 2);
                    if (!why.isEmpty() && quotable.wantsReason()) {
                        leaving.keepReason(file, why, unagreed(quotable));
                    }
                    return write(file, all, why.isEmpty() ? quotable.free() : quotable.reasoned());
                },
                kit,
                result -> leaving.told(result, file),
                () -> kit.status().say(kit.say("ask.export.cancelled")));
    }

    /** Of people and sources, what was said by or in them. */
    private String question() {
        Line line = new Line(answered.line());
        String question = answered.line();
        for (var clause : line.clauses().reversed()) {
            String written = clause.of(question);
            if (answered.grouped() && written.toLowerCase(Locale.ROOT).startsWith("show:")) {
                question = new Line(question).without(clause);
            }
        }
        return question;
    }

    private Outgoing.Came write(Path file, Answer all, List<Hit> hits) {
        String words = new InWords(kit.words()::say).sentence(answered.question());
        if (kind == Kind.DOCX) {
            return Outgoing.document(
                    file,
                    HitsDocument.of(
                            hits,
                            answered.line(),
                            List.of(
                                    words,
                                    kit.say(
                                            "ask.export.counted",
                                            all.found(),
                                            hits.size(),
                                            all.found() - hits.size())),
                            kit.words()::say));
        }
        return Outgoing.table(file, HitsTable.written(hits, answered.line(), words));
    }
}
