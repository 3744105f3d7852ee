package org.nyaya.ui.codebook;

import org.nyaya.coding.Coded;
import org.nyaya.coding.Recoded;
import org.nyaya.ui.kit.Kit;

/** Says in the status bar what became of coding a passage. */
record CodedTold(Kit kit) {

    /**
     * @param path the code
     * @param paragraph the ¶ number of the passage
     */
    void say(Coded outcome, String path, String paragraph) {
        switch (outcome) {
            case Coded.Done done -> kit.status().say(kit.say("coded.done", path, paragraph));
            case Coded.Already already -> kit.status().say(kit.say("coded.already", path));
            case Coded.Gone gone -> kit.status().complain(kit.say("coded.gone"));
            case Coded.Outside outside -> kit.status().complain(kit.say("coded.outside"));
            case Coded.CutsCharacter cuts -> kit.status().complain(kit.say("coded.cuts"));
        }
    }

    /** The same of a code that is new: why it is there may be said next. */
    void sayNew(Coded outcome, String path, String paragraph) {
        if (outcome instanceof Coded.Done) {
            kit.status().say(kit.say("coded.done", path, paragraph), BookEdits.WHY);
        } else {
            say(outcome, path, paragraph);
        }
    }

    void say(Recoded outcome, String path, String paragraph) {
        switch (outcome) {
            case Recoded.Done done when done.doubled() > 0 ->
                    kit.status().say(kit.say("coded.joined", path, paragraph));
            case Recoded.Done done when done.changed() > 0 ->
                    kit.status().say(kit.say("coded.recoded", path, paragraph));
            case Recoded.Done nothing -> kit.status().complain(kit.say("coded.gone"));
            case Recoded.Gone gone -> kit.status().complain(kit.say("coded.gone"));
        }
    }
}
