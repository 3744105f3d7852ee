package org.nyaya.ui.revising;

import java.util.Comparator;
import java.util.List;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Table;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Status;

/** The versions of the codebook, and the card sort that splits a code. */
public final class RevisingRoom {

    private static final String REASON = "version.reason";

    private final Session session;
    private final Desk desk;

    /** The versions while they are shown. */
    private @Nullable VersionsSheet versions;

    /** The id of the version that was made last while this was open; null for none. */
    private @Nullable Long newest;

    /** The id of the version for which a reason is asked now; null for none. */
    private @Nullable Long offered;

    public RevisingRoom(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        session.changes()
                .on(
                        changed -> {
                            changed.ids(Table.CODE_VERSION).stream()
                                    .max(Comparator.naturalOrder())
                                    .ifPresent(version -> newest = version);
                            if (versions != null) {
                                versions.read();
                            }
                        },
                        Table.CODE_VERSION,
                        Table.VERSION_REASON);
        // What was done is told after what it changed.
        Subscription following = session.kit().status().said().subscribe(this::said);
        session.kit().screen().onEnd(following::unsubscribe);
    }

    public List<Command> commands() {
        return List.of(
                Command.of("code.split", "Shortcut+Shift+S", this::split, desk.code().isNotNull()),
                Command.of("code.versions", "Shortcut+Shift+V", this::versions),
                Command.of(
                        REASON,
                        "Shortcut+Shift+Y",
                        () ->
                                ReasonSheet.open(
                                        session.kit(),
                                        session.study().codebook().versions(),
                                        offered)));
    }

    private void said(Status.@Nullable Said what) {
        offered = what != null && REASON.equals(what.offer()) ? newest : null;
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
