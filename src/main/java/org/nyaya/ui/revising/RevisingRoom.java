package org.nyaya.ui.revising;

import java.util.List;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;

/** The versions of the codebook, and the card sort that splits a code. */
public final class RevisingRoom {

    private final Session session;
    private final Desk desk;

    public RevisingRoom(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
    }

    public List<Command> commands() {
        return List.of(
                Command.of("code.split", "Shortcut+Shift+S", this::split, desk.code().isNotNull()),
                Command.of(
                        "code.versions",
                        "Shortcut+Shift+V",
                        () -> new VersionsSheet(session).show()));
    }

    private void split() {
        Long id = desk.code().get();
        if (id != null) {
            desk.codes()
                    .get()
                    .tree()
                    .find(id)
                    .ifPresent(code -> SplitSheet.open(session, desk, code));
        }
    }
}
