package org.nyaya.ui.revising;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Version;
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

    /** The version for which a reason is asked now; null where none is. */
    private @Nullable CompletableFuture<Optional<Version>> offered;

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
        // Asked at once: nothing that is done later comes before it.
        offered =
                what != null && REASON.equals(what.offer())
                        ? session.study().codebook().versions().latest()
                        : null;
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
