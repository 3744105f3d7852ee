package org.nyaya.ui.beside;

import org.nyaya.coding.Pass;
import org.nyaya.ui.kit.Kit;

/** How far the work is, in words. */
final class PassWords {

    private PassWords() {}

    static String of(Kit kit, Pass pass) {
        return switch (pass) {
            case UNREAD -> kit.say("beside.pass.unread");
            case FIRST -> kit.say("beside.pass.first");
            case REVIEWED -> kit.say("beside.pass.reviewed");
        };
    }
}
