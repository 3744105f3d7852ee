package org.nyaya.ui.writing;

import org.nyaya.coding.Memo;
import org.nyaya.ui.kit.Kit;

/** The kinds of memos in words. */
public final class Kinds {

    private Kinds() {}

    public static String word(Kit kit, Memo.Kind kind) {
        return switch (kind) {
            case THEORETICAL -> kit.say("beside.memo.theoretical");
            case METHOD -> kit.say("beside.memo.method");
            case REFLEXIVE -> kit.say("beside.memo.reflexive");
            case FIELD -> kit.say("beside.memo.field");
        };
    }
}
