package org.nyaya.coding;

import java.util.Optional;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;

/** Removes a code with all that hangs on it, inside actions. */
final class CodeDeletion {

    private CodeDeletion() {}

    static Deleted delete(Tx tx, long id) {
        Optional<Code> code = CodeStore.find(tx, id);
        if (code.isEmpty()) {
            return new Deleted.Gone();
        }
        HangsOn with = HangsOn.of(tx, id);
        tx.label(Label.of("code.delete", CodeStore.path(tx, code.get()).toString()));
        // From below, because a cascade goes down no more than a thousand codes.
        for (long below :
                tx.list(
                        row -> row.number(0),
                        CodeStore.BELOW + "select id from below order by depth desc, id desc",
                        id)) {
            tx.delete(Table.CODE, below);
        }
        return new Deleted.Done(with);
    }
}
