package org.nyaya.ui.codebook;

import java.util.Optional;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.NewName;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;
import org.nyaya.ui.kit.Kit;

/** Says in a sentence why a code could not be changed. */
record EditTold(Kit kit) {

    /** Empty where it was changed, or was so before. {@code asked}: the name it was about. */
    Optional<String> trouble(CodeEdit outcome, String asked) {
        return switch (outcome) {
            case CodeEdit.Done done -> Optional.empty();
            case CodeEdit.Same same -> Optional.empty();
            case CodeEdit.Gone gone -> Optional.of(kit.say("book.gone"));
            case CodeEdit.NoName none -> Optional.of(kit.say("codes.no_name"));
            case CodeEdit.LongName name -> Optional.of(kit.say("codes.long_name", NewName.LONGEST));
            case CodeEdit.NameTaken taken ->
                    Optional.of(kit.say("codes.name_taken", shown(taken.by())));
            case CodeEdit.TagTaken taken ->
                    Optional.of(kit.say("codes.tag_taken", shown(taken.by())));
            case CodeEdit.WouldCircle circle -> Optional.of(kit.say("codes.circle", asked));
        };
    }

    /** The code that has the name already, if it is still there. */
    static Optional<Code> find(CodeTree tree, CodeEdit.NameTaken taken) {
        return tree.all().stream().filter(one -> tree.path(one).equals(taken.by())).findFirst();
    }

    static String shown(CodePath path) {
        return String.join(CodeLine.BETWEEN, path.names());
    }
}
