package org.nyaya.cli;

import java.util.List;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.CodeTree;

/** Codes as calls name them: by name, or by path where names repeat. */
final class NamedCode {

    private NamedCode() {}

    static Code meant(CodeTree codes, String name) throws Refusal {
        List<Code> meant = codes.meant(CodePath.of(name));
        if (meant.isEmpty()) {
            throw new Refusal(Exit.FAILED, "code.no_code", name);
        }
        if (meant.size() > 1) {
            throw new Refusal(Exit.FAILED, "code.several", name, codes.path(meant.getFirst()));
        }
        return meant.getFirst();
    }
}
