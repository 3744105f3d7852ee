package org.nyaya.ui.kit;

import org.nyaya.coding.Coder;
import org.nyaya.study.Study;

/**
 * An open study, for as long as it is unlocked. Everything that shows something of a study hangs on
 * a session and goes with it.
 *
 * @param kit with a screen that ends with the session
 * @param coder who codes; somebody else codes in another session
 * @param veil what is flagged, to be asked before any words are shown
 */
public record Session(Kit kit, Study study, Coder coder, Changes changes, Veil veil) {

    public static Session of(Kit kit, Study study, Coder coder) {
        Screen screen = kit.screen().another();
        Kit own =
                new Kit(
                        kit.words(),
                        kit.settings(),
                        kit.commands(),
                        kit.layers(),
                        kit.status(),
                        screen);
        Changes changes = new Changes(study.project(), screen);
        return new Session(own, study, coder, changes, new Veil(own, study, changes));
    }
}
