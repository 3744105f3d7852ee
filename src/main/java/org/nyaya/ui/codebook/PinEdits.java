package org.nyaya.ui.codebook;

import org.nyaya.coding.Code;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Pins codes to the places of the rail, and takes them off. */
record PinEdits(Session session) {

    void pin(Code code, int place) {
        Kit kit = session.kit();
        kit.screen()
                .after(
                        session.study().pins().pin(session.coder(), place, code),
                        there -> {
                            if (there) {
                                kit.status().say(kit.say("pins.pinned", code.name(), place));
                            } else {
                                kit.status().complain(kit.say("book.gone"));
                            }
                        });
    }

    void unpin(Code code) {
        Kit kit = session.kit();
        kit.screen()
                .after(
                        session.study().pins().unpin(session.coder(), code),
                        was -> kit.status().say(kit.say("pins.taken_off", code.name())));
    }
}
