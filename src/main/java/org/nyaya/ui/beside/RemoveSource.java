package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.nyaya.source.GoesAlong;
import org.nyaya.source.Removed;
import org.nyaya.source.Source;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** Asks before a source is removed, and says what goes along. */
final class RemoveSource {

    private static final double WIDTH = 400;

    private final Session session;
    private final Kit kit;

    RemoveSource(Session session) {
        this.session = session;
        this.kit = session.kit();
    }

    void ask(Source source) {
        kit.screen().after(session.study().sources().goesAlong(source), with -> show(source, with));
    }

    private void show(Source source, GoesAlong with) {
        Label told = new Wrapped(told(with));
        told.setPrefWidth(WIDTH);
        Sheet sheet = new Sheet(kit.say("beside.remove.ask", source.name()), told);
        sheet.buttons(
                Controls.button(kit.say("beside.cancel"), () -> kit.layers().close(sheet)),
                Controls.main(kit.say("beside.remove.do"), () -> remove(source, sheet)));
        kit.layers().show(sheet);
    }

    private String told(GoesAlong with) {
        List<String> parts = new ArrayList<>();
        parts.add(
                with.isNothing() && with.interview() == null
                        ? kit.say("beside.remove.nothing")
                        : kit.say("beside.remove.text"));
        if (with.codings() > 0) {
            parts.add(
                    kit.say(
                            "beside.remove.codings",
                            with.codings(),
                            String.join(", ", with.coders())));
        }
        if (with.memos() > 0) {
            parts.add(kit.say("beside.remove.memos", with.memos()));
        }
        if (with.annotations() > 0) {
            parts.add(kit.say("beside.remove.annotations", with.annotations()));
        }
        if (with.quotes() > 0) {
            parts.add(kit.say("beside.remove.quotes", with.quotes()));
        }
        if (with.interview() != null) {
            parts.add(kit.say("beside.remove.interview"));
        }
        parts.add(kit.say("beside.remove.back"));
        return String.join("\n", parts);
    }

    private void remove(Source source, Sheet sheet) {
        kit.screen()
                .after(
                        session.study().sources().remove(source),
                        removed -> {
                            kit.layers().close(sheet);
                            switch (removed) {
                                case Removed.Done done ->
                                        kit.status().say(kit.say("beside.removed", source.name()));
                                case Removed.Gone gone ->
                                        kit.status().complain(kit.say("beside.source.gone"));
                            }
                        });
    }
}
