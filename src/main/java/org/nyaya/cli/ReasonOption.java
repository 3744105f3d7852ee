package org.nyaya.cli;

import org.nyaya.text.LfText;
import picocli.CommandLine.Option;

/** Why the codebook is changed: what its versions say beside what was done. */
final class ReasonOption {

    @Option(names = "--reason", paramLabel = "TEXT", descriptionKey = "reason")
    private String reason = "";

    String text() throws Refusal {
        if (!LfText.isStorable(reason)) {
            throw new Refusal(Exit.USAGE, "codes.unstorable", "--reason");
        }
        return reason;
    }
}
