package org.nyaya.ui.people;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import org.nyaya.exchange.BadTable;
import org.nyaya.exchange.Grid;
import org.nyaya.exchange.Outgoing;
import org.nyaya.exchange.PeopleTable;
import org.nyaya.exchange.RowProblem;
import org.nyaya.exchange.TakenIn;
import org.nyaya.people.Attributes;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leaving;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** Tables of people, in and out. */
final class Tables {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 200;

    /** What came of reading one. */
    private sealed interface Came {

        record Taken(TakenIn in) implements Came {}

        record Refused(BadTable why) implements Came {}

        record Unreadable() implements Came {}
    }

    private final Session session;
    private final Kit kit;
    private final Attributes attributes;
    private final PeopleFiles files;

    Tables(Session session, PeopleFiles files) {
        this.session = session;
        this.kit = session.kit();
        this.attributes = session.study().attributes();
        this.files = files;
    }

    /**
     * Takes in a table that somebody chooses: rows that are wrong are told, the others are done.
     */
    void takeIn() {
        files.table()
                .ifPresent(file ->
                        Job.begin(
                                kit.say("people.importing", file.getFileName()),
                                progress -> read(file),
                                kit,
                                came -> told(came, file),
                                () -> {}));
    }

    private Came read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(Grid.MOST_BYTES + 1);
            PeopleTable table = PeopleTable.of(Grid.read(file.toString(), bytes));
            return new Came.Taken(table.takeIn(attributes).join());
        } catch (BadTable e) {
            return new Came.Refused(e);
        } catch (IOException e) {
            return new Came.Unreadable();
        }
    }

    private void told(Came came, Path file) {
        Path name = file.getFileName();
        switch (came) {
            case Came.Unreadable none -> kit.status().complain(kit.say("import.unreadable", name));
            case Came.Refused refused ->
                    kit.status()
                            .complain(
                                    kit.say(
                                            "table." + refused.why().what(),
                                            name,
                                            refused.why().column()));
            case Came.Taken taken -> {
                TakenIn in = taken.in();
                String sentence =
                        kit.say(
                                "table.taken_in",
                                in.added(),
                                in.changed(),
                                in.same(),
                                in.problems().size());
                kit.status().say(sentence);
                if (!in.problems().isEmpty()) {
                    problems(sentence, name, in.problems());
                }
            }
        }
    }

    private void problems(String sentence, Path name, List<RowProblem> problems) {
        List<String> told = new ArrayList<>();
        for (RowProblem problem : problems) {
            told.add(
                    kit.say(
                            "row." + problem.what(),
                            name,
                            problem.line(),
                            problem.value(),
                            problem.column()));
        }
        ListView<String> list = new ListView<>();
        list.getItems().setAll(told);
        list.setAccessibleText(kit.say("people.left_out"));
        list.setPrefSize(WIDTH, HEIGHT);
        Sheet sheet = new Sheet(kit.say("people.left_out"), new VBox(8, new Label(sentence), list));
        sheet.buttons(Controls.main(kit.say("people.close"), () -> kit.layers().close(sheet)));
        kit.layers().show(sheet);
    }

    /** Says what leaves the study, and writes it where somebody chooses. */
    void export() {
        Label leaves = new Wrapped(kit.say("people.leaves"));
        leaves.setPrefWidth(WIDTH);
        Sheet sheet = new Sheet(kit.say("people.export.title"), leaves);
        sheet.buttons(
                Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)),
                Controls.button(kit.say("people.as_sheet"), () -> write(sheet, ".xlsx")),
                Controls.main(kit.say("people.as_table"), () -> write(sheet, ".csv")));
        kit.layers().show(sheet);
    }

    private void write(Sheet sheet, String ending) {
        Optional<Path> chosen = files.place(kit.say("people.file") + ending);
        if (chosen.isEmpty()) {
            return;
        }
        Leaving leaving = new Leaving(session);
        Optional<Path> ended = leaving.ended(chosen.get(), ending);
        if (ended.isEmpty()) {
            sheet.complain(leaving.taken(chosen.get(), ending));
            return;
        }
        kit.layers().close(sheet);
        Path file = ended.get();
        Job.begin(
                kit.say("people.exporting", file.getFileName()),
                progress -> Outgoing.table(file, PeopleTable.written(attributes.roster().join())),
                kit,
                came -> leaving.told(came, file),
                () -> {});
    }
}
