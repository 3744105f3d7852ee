package org.nyaya.ui.revising;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Table;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;

/** The versions of the codebook, and the card sort that splits a code. */
public final class RevisingRoom {

    private final Session session;
    private final Desk desk;

    /** The versions while they are shown. */
    private @Nullable VersionsSheet versions;

    public RevisingRoom(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        session.changes()
                .on(
                        changed -> {
                            if (versions != null) {
                                versions.read();
                            }
                        },
                        Table.CODE_VERSION,
                        Table.VERSION_REASON);
    }

    public List<Command> commands() {
        return List.of(
                Command.of("code.split", "Shortcut+Shift+S", this::split, desk.code().isNotNull()),
                Command.of("code.versions", "Shortcut+Shift+V", this::versions),
                Command.of(
                        "version.reason",
                        "Shortcut+Shift+Y",
                        () ->
                                ReasonSheet.open(
                                        session.kit(), session.study().codebook().versions())));
    }

    private void versions() {
        VersionsSheet sheet = new VersionsSheet(session);
        versions = sheet;
        sheet.onClosed(() -> versions = null);
        sheet.show();
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
