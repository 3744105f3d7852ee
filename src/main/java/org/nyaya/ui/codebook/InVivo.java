package org.nyaya.ui.codebook;

import java.util.Optional;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.Definition;
import org.nyaya.text.Names;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * Codes what is selected in the words that are selected: they become the name of a code. Where a
 * code is called so already, that one is applied.
 */
final class InVivo {

    /** A longer name is a sentence, in characters. */
    private static final int LONGEST = 80;

    private static final CodeDetails FROM_DATA =
            new CodeDetails(null, null, Definition.NONE, "data", null);

    private final Kit kit;
    private final Desk desk;
    private final CodeActions actions;

    InVivo(Session session, Desk desk, CodeActions actions) {
        this.kit = session.kit();
        this.desk = desk;
        this.actions = actions;
    }

    void code() {
        Optional<Here> here = Here.target(desk);
        if (here.isEmpty()) {
            Here.complain(desk, kit);
            return;
        }
        if (desk.veiled().hides(here.get().span())) {
            kit.status().complain(kit.say("veil.first"));
            return;
        }
        String words = here.get().span().of(here.get().transcript().body());
        // In a name a slash stands between a code and the one below it.
        String name = words.replaceAll("[\\s/]+", " ").strip();
        if (name.length() > LONGEST) {
            kit.status().complain(kit.say("coded.in_vivo_long", LONGEST));
            return;
        }
        String folded = Names.fold(name);
        Optional<Code> known =
                desk.codes().get().tree().all().stream()
                        .filter(code -> Names.fold(code.name()).equals(folded))
                        .findFirst();
        if (known.isPresent()) {
            actions.apply(known.get());
        } else {
            actions.applyNew(
                    null,
                    name,
                    FROM_DATA,
                    outcome ->
                            new EditTold(kit)
                                    .trouble(outcome, name)
                                    .ifPresent(kit.status()::complain));
        }
    }
}
