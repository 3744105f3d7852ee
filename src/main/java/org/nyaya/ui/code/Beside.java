package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nyaya.text.Span;
import org.nyaya.ui.beside.MemosPanel;
import org.nyaya.ui.codebook.CodebookRoom;
import org.nyaya.ui.comparing.ComparingRoom;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Session;

/**
 * What stands at the right of the text: the codebook or, in its place, passages to compare; memos.
 */
final class Beside extends VBox {

    /** Shows a passage of a source (an id); what is to be done to come back. */
    interface Shows {
        void passage(long source, Span passage, Runnable back);
    }

    /** What is done in the codebook itself. */
    private static final List<String> IN_BOOK =
            List.of("code.book", "code.filter", "code.define", "code.rename", "code.groups");

    private final Desk desk;
    private final CodebookRoom codes;
    private final ComparingRoom comparing;
    private final Shows shows;

    /**
     * @param asks asks a question, as it is written in the question line
     * @param toText takes the focus to the text
     */
    Beside(
            Session session,
            Desk desk,
            CodebookRoom codes,
            MemosPanel memos,
            Shows shows,
            Consumer<String> asks,
            Runnable toText) {
        this.desk = desk;
        this.codes = codes;
        this.shows = shows;
        this.comparing = new ComparingRoom(session, desk, leads(asks), toText);
        getStyleClass().add("panel");
        VBox.setVgrow(codes.panel(), Priority.ALWAYS);
        VBox.setVgrow(comparing.view(), Priority.ALWAYS);
        comparing
                .open()
                .subscribe(open -> {
                    codes.panel().setVisible(!open);
                    codes.panel().setManaged(!open);
                    comparing.view().setVisible(open);
                    comparing.view().setManaged(open);
                });
        getChildren().setAll(codes.panel(), comparing.view(), memos);
        // A memo is written beside the text, so there is room for it from the start.
        memos.prefHeightProperty().bind(heightProperty().multiply(0.3));
    }

    List<Command> commands() {
        List<Command> commands =
                new ArrayList<>(codes.commands().stream().map(this::withRoom).toList());
        commands.addAll(comparing.commands());
        return commands;
    }

    /** Closes what is compared; false where nothing was. */
    boolean close() {
        boolean open = comparing.open().get();
        comparing.close();
        return open;
    }

    /** From here to a passage; back from there to what was read, and here. */
    void visit(long source, Span passage, Runnable here) {
        Transcript before = desk.transcript().get();
        Long from = before == null ? null : before.source().id();
        Span selected = desk.selection().get();
        shows.passage(
                source,
                passage,
                () -> {
                    if (from != null) {
                        desk.open(from, selected);
                    }
                    here.run();
                });
    }

    /** Nothing of the study is left here. */
    void clear() {
        comparing.clear();
    }

    private Leads leads(Consumer<String> asks) {
        return new Leads() {
            @Override
            public void toText(long source, Span passage) {
                visit(source, passage, comparing::comeBack);
            }

            @Override
            public void toQuestion(String question) {
                asks.accept(question);
            }
        };
    }

    /** What goes to the codebook makes it seen. */
    private Command withRoom(Command command) {
        return IN_BOOK.contains(command.id())
                ? new Command(
                        command.id(),
                        command.key(),
                        () -> {
                            comparing.giveWay();
                            command.run();
                        },
                        command.possible())
                : command;
    }
}
