package org.nyaya.transcript;

import java.util.List;
import java.util.Set;
import org.nyaya.text.Names;

/** Labels that say of themselves that their speaker asks: "INTERVIEWER", "I", "Moderator 2". */
public final class Interviewers {

    private static final Set<String> ASKING =
            Set.of(
                    "interviewer",
                    "moderator",
                    "facilitator",
                    "researcher",
                    "int",
                    "mod",
                    "fac",
                    "i",
                    "interviewerin",
                    "moderatorin",
                    "intervieweur",
                    "intervieweuse",
                    "enqueteur",
                    "enquetrice",
                    "moderateur",
                    "moderatrice",
                    "entrevistador",
                    "entrevistadora",
                    "moderador",
                    "moderadora",
                    "intervistatore",
                    "intervistatrice");

    private Interviewers() {}

    /** Whether a speaker with that label asks, as far as the label tells. */
    public static boolean asks(String label) {
        List<String> parts = List.of(Names.fold(label).split("[^\\p{L}\\p{M}\\p{N}]+", -1));
        return ASKING.contains(parts.getFirst())
                && parts.stream().skip(1).allMatch(part -> part.isEmpty() || isNumber(part));
    }

    private static boolean isNumber(String part) {
        return part.chars().allMatch(Character::isDigit);
    }
}
