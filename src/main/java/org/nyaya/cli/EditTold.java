package org.nyaya.cli;

import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.NewName;
import org.nyaya.coding.CodeTree;
import org.nyaya.study.Study;

/** Says what became of changing one code. */
final class EditTold {

    private EditTold() {}

    /** {@code asked}: the code as the call names it. */
    static int told(Terminal terminal, Study study, CodeEdit outcome, String asked) throws Refusal {
        switch (outcome) {
            case CodeEdit.Done done -> {
                CodeTree codes = study.codebook().tree().join();
                terminal.say("codes.done", codes.path(done.code()));
            }
            case CodeEdit.Same same -> terminal.say("codes.same", asked);
            case CodeEdit.Gone gone -> throw new Refusal(Exit.FAILED, "code.no_code", asked);
            case CodeEdit.NoName none -> throw new Refusal(Exit.USAGE, "codes.no_name");
            case CodeEdit.LongName name ->
                    throw new Refusal(Exit.USAGE, "codes.long_name", NewName.LONGEST);
            case CodeEdit.NameTaken taken ->
                    throw new Refusal(Exit.FAILED, "codes.name_taken", taken.by());
            case CodeEdit.TagTaken taken ->
                    throw new Refusal(Exit.FAILED, "codes.tag_taken", taken.by());
            case CodeEdit.WouldCircle circle ->
                    throw new Refusal(Exit.FAILED, "codes.circle", asked);
        }
        return Exit.DONE;
    }
}
