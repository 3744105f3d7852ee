package org.nyaya.cli;

import org.nyaya.project.CannotOpen;

/** What the program tells the shell when it ends. */
final class Exit {

    static final int DONE = 0;

    /** Something in the call failed, each with a sentence; the rest was done. */
    static final int FAILED = 1;

    static final int USAGE = 2;
    static final int LOCKED = 3;
    static final int OPEN_ELSEWHERE = 4;

    private Exit() {}

    static int of(CannotOpen.Why why) {
        return switch (why) {
            case WRONG_PASSPHRASE_OR_DAMAGED, DAMAGED, NOT_A_STUDY, NEWER -> LOCKED;
            case OPEN_ELSEWHERE -> OPEN_ELSEWHERE;
            case MISSING, EXISTS, READ_ONLY, PATH_TOO_LONG, STORAGE, UNSAFE_DRIVER -> FAILED;
        };
    }
}
