package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;

/**
 * Says in the status bar where the coder is: source, paragraph, what is selected, what is coded.
 */
final class Here {

    private final Kit kit;
    private final Desk desk;

    Here(Kit kit, Desk desk) {
        this.kit = kit;
        this.desk = desk;
        desk.transcript().subscribe(this::tell);
        desk.selection().subscribe(this::tell);
        desk.marks().subscribe(this::tell);
    }

    private void tell() {
        Transcript transcript = desk.transcript().get();
        if (transcript == null) {
            kit.status().where().set("");
            return;
        }
        Span selected = desk.selection().get();
        List<String> parts = new ArrayList<>();
        parts.add(
                kit.say(
                        "code.at",
                        transcript.source().name(),
                        transcript.paragraphAt(selected.start())));
        if (!selected.isEmpty()) {
            int words = transcript.outline().words().within(selected.start(), selected.end());
            parts.add(kit.say("code.selected", words));
        }
        Set<Long> codes = new HashSet<>();
        for (Margin.Mark mark : desk.marks().get()) {
            codes.add(mark.code());
        }
        parts.add(kit.say("code.codings", desk.marks().get().size(), codes.size()));
        kit.status().where().set(String.join("   ", parts));
    }
}
