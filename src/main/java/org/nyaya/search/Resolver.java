package org.nyaya.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Scope;
import org.nyaya.search.BadQuestion.Wrong;
import org.nyaya.text.Names;

/** Looks up the codes that a question names, in the codebook as it is. */
final class Resolver {

    private final CodeTree codes;

    Resolver(CodeTree codes) {
        this.codes = codes;
    }

    Resolved resolve(List<OldClause> clauses, Scope scope, Set<String> languages)
            throws BadQuestion {
        Set<Long> wanted = null;
        List<Set<Long>> touching = new ArrayList<>();
        Set<Long> untouched = new HashSet<>();
        List<OldClause.Words> words = new ArrayList<>();
        for (OldClause clause : clauses) {
            switch (clause) {
                case OldClause.Words asked -> words.add(asked);
                case OldClause.Coded coded -> {
                    Set<Long> ids = ids(coded);
                    if (coded.negated()) {
                        untouched.addAll(ids);
                    } else if (wanted == null) {
                        wanted = ids;
                    } else {
                        touching.add(ids);
                    }
                }
            }
        }
        return new Resolved(wanted, touching, untouched, words, codes, scope, languages);
    }

    private Set<Long> ids(OldClause.Coded coded) throws BadQuestion {
        List<Code> meant = codes.meant(coded.path());
        String written = coded.path().toString();
        if (meant.isEmpty()) {
            throw new BadQuestion(
                    Wrong.UNKNOWN_CODE,
                    coded.place(),
                    written,
                    nearest(coded.path().names().getLast()));
        }
        if (meant.size() > 1) {
            String first = codes.path(meant.getFirst()).toString();
            throw new BadQuestion(Wrong.SEVERAL_CODES, coded.place(), written, first);
        }
        return coded.below() ? codes.withAllBelow(meant.getFirst()) : Set.of(meant.getFirst().id());
    }

    /**
     * The path of the code whose name is nearest, where less than half of it would have to be typed
     * anew.
     */
    private @Nullable String nearest(String name) {
        String wanted = Names.fold(name);
        Code nearest = null;
        int least = (wanted.length() + 1) / 2;
        for (Code code : codes.all()) {
            int distance = Distance.between(wanted, Names.fold(code.name()));
            if (distance < least) {
                least = distance;
                nearest = code;
            }
        }
        return nearest == null ? null : codes.path(nearest).toString();
    }
}
