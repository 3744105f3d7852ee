package org.nyaya.ui.ask;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.nyaya.coding.Memo;
import org.nyaya.exchange.HitsDocument;
import org.nyaya.exchange.HitsTable;
import org.nyaya.exchange.Outgoing;
import org.nyaya.search.Answer;
import org.nyaya.search.Hit;
import org.nyaya.search.InWords;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

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
                                        (all, roster) -> Leaving.of(all.hits(), roster)),
                        this::show);
    }

    private void show(Leaving leaving) {
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
            choice.setOnAction(event -> kind = one);
            choices.getChildren().add(choice);
        }
        Label leaves =
                new Label(
                        kit.say(
                                "ask.export.leaves",
                                kit.say(
                                        "ask.count." + answered.answer().unit(),
                                        answered.answer().found())));
        leaves.setWrapText(true);
        leaves.setPrefWidth(WIDTH);
        leaves.getStyleClass().add("warning");
        Label consent = new Label();
        consent.setText(
                kit.say(
                        "ask.consent.missing",
                        leaving.all().size() - leaving.free().size(),
                        leaving.all().size(),
                        leaving.whose(kit)));
        consent.setWrapText(true);
        consent.setPrefWidth(WIDTH);
        consent.getStyleClass().add("warning");
        reason.setPromptText(kit.say("report.consent.reason"));
        reason.setAccessibleText(kit.say("report.consent.reason"));
        VBox asked = new VBox(8, consent, reason);
        asked.setVisible(!leaving.isAll());
        asked.setManaged(asked.isVisible());
        Sheet sheet = new Sheet(kit.say("ask.export"), new VBox(16, choices, leaves, asked));
        sheet.buttons(
                Controls.button(kit.say("ask.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(kit.say("ask.export.it"), () -> choose(sheet)));
        kit.layers().show(sheet);
    }

    private void choose(Sheet sheet) {
        String ending = "." + kind.name().toLowerCase(Locale.ROOT);
        place.apply(kit.say("ask.export.name") + ending)
                .ifPresent(chosen -> {
                    kit.layers().close(sheet);
                    write(ended(chosen, ending), reason.getText().strip());
                });
    }

    /** What is called otherwise would be another kind of file. */
    private static Path ended(Path chosen, String ending) {
        String name = String.valueOf(chosen.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? chosen
                : chosen.resolveSibling(name + ending);
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
                    Leaving leaving =
                            Leaving.of(all.hits(), session.study().attributes().roster().join());
                    progress.reached(1, 2);
                    if (!why.isEmpty() && !leaving.isAll()) {
                        // What leaves without it being kept why would be worse.
                        note(file, why, leaving);
                    }
                    return write(file, all, why.isEmpty() ? leaving.free() : leaving.all());
                },
                kit,
                result -> told(file, result),
                () -> kit.status().say(kit.say("ask.export.cancelled")));
    }

    /** Why quotes went without recorded consent stands in the history and among the memos. */
    private void note(Path file, String why, Leaving leaving) {
        var _ =
                session.study()
                        .memos()
                        .write(
                                kit.say("report.consent.memo", file.getFileName()),
                                LocalDate.now(ZoneId.systemDefault()),
                                Memo.Kind.METHOD,
                                false,
                                session.coder().id(),
                                null,
                                why + "\n\n" + leaving.whose(kit))
                        .join();
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
                            List.of(words, Saying.counts(kit, all)),
                            kit.words()::say));
        }
        return Outgoing.table(file, HitsTable.written(hits, answered.line(), words));
    }

    private void told(Path file, Outgoing.Came result) {
        String said = kit.say(result.sentence(), file.toString());
        if (result == Outgoing.Came.DONE) {
            kit.status().say(said);
        } else {
            kit.status().complain(said);
        }
    }
}
