package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nyaya.ui.correcting.Correcting;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.finding.Finding;
import org.nyaya.ui.finding.Trail;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.listed.CodingList;
import org.nyaya.ui.reading.TranscriptView;

/** What is read: the text or, for those who prefer it, the list of what is coded in it. */
final class Middle extends BorderPane {

    private final Desk desk;
    private final TranscriptView text;
    private final Finding finding;
    private final CodingList list;
    private final Correcting correcting;
    private final BooleanProperty listed = new SimpleBooleanProperty();

    /**
     * @param header stands over both
     * @param pins stand below the text
     * @param uncode takes a coding (an id) away
     */
    Middle(
            Session session,
            Desk desk,
            TranscriptView text,
            Node header,
            Node pins,
            Trail trail,
            LongConsumer uncode) {
        this.desk = desk;
        this.text = text;
        this.finding =
                new Finding(
                        session,
                        desk,
                        trail,
                        new Finding.Around() {
                            @Override
                            public void toText() {
                                showText();
                            }

                            @Override
                            public Bounds target() {
                                return text.targetBounds();
                            }
                        });
        this.list = new CodingList(session, desk, this::open, uncode);
        this.correcting =
                new Correcting(
                        session, desk, this::showText, () -> finding.signs().get().bookmarks());
        correcting.frame().visibleProperty().subscribe(text::covered);
        StackPane framed = new StackPane(text, correcting.frame());
        BorderPane read = new BorderPane(framed, finding.bar(), null, pins, null);
        Settings settings = session.kit().settings();
        session.kit()
                .screen()
                .onEnd(
                        settings.bare()
                                        .subscribe(bare -> {
                                            pins.setVisible(!bare);
                                            pins.setManaged(!bare);
                                        })
                                ::unsubscribe);
        read.visibleProperty().bind(listed.not());
        list.visibleProperty().bind(listed);
        setTop(new VBox(header, correcting.strip()));
        setCenter(new StackPane(read, list));
        finding.signs().subscribe(text::signs);
    }

    List<Command> commands() {
        List<Command> commands = new ArrayList<>();
        for (Command command : finding.commands()) {
            boolean finds = command.id().equals("find.text");
            commands.add(
                    finds
                            ? new Command(
                                    command.id(),
                                    command.key(),
                                    () -> find(command),
                                    command.possible())
                            : command);
        }
        commands.addAll(correcting.commands());
        commands.add(Command.of("code.list", "Alt+L", this::turn, desk.transcript().isNotNull()));
        return commands;
    }

    /** Shows what is flagged where the coder is, or hides it again. */
    void turnHidden() {
        if (listed.get()) {
            list.turnHidden();
        } else {
            text.turnHidden();
        }
    }

    /** Shows all that is flagged in the source, or hides it again. */
    void turnAllHidden() {
        text.turnAllHidden();
    }

    /** The focus goes to where work goes on: the text, or the list while that is shown. */
    void toWork() {
        if (listed.get()) {
            list.requestFocus();
        } else if (!correcting.takesFocus()) {
            text.requestFocus();
        }
    }

    /** Shows the text, with the focus. */
    void showText() {
        listed.set(false);
        toWork();
    }

    /** Nothing of the study is left here. */
    void clear() {
        listed.set(false);
        finding.clear();
        correcting.clear();
        list.clear();
    }

    /** In the list, one finds lines of the list. */
    private void find(Command inText) {
        if (listed.get()) {
            list.focusFilter();
        } else {
            inText.run();
        }
    }

    private void turn() {
        listed.set(!listed.get());
        toWork();
    }

    private void open(long coding) {
        showText();
        text.focusCoding(coding);
    }
}
