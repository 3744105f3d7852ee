package org.nyaya.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.nyaya.study.Facts;

/** Questions at random, about what a study holds. */
final class RandomLine {

    private static final List<String> SHOWN = List.of("passages", "turns", "people", "sources");

    private final Facts facts;
    private final Random random;
    private final Spelling spelling;
    private final RandomClause clause;

    RandomLine(Facts facts, Random random) {
        this.facts = facts;
        this.random = random;
        this.spelling = new Spelling(random);
        this.clause = new RandomClause(facts, new Asking(facts, spelling), random);
    }

    /** Up to four clauses of any kind, brackets in brackets, minuses, a scope. */
    Asked.Line any() {
        return framed(clauses(1 + random.nextInt(4), 0));
    }

    /**
     * That kind of clause, alone or beside a code; empty where the study has nothing it could name.
     */
    Optional<Asked.Line> with(RandomClause.Kind kind) {
        return clause.of(kind)
                .map(one -> {
                    List<Asked> clauses = new ArrayList<>();
                    if (random.nextBoolean()) {
                        clause.of(RandomClause.Kind.CODE).ifPresent(clauses::add);
                    }
                    clauses.add(random.nextInt(3) == 0 ? new Asked.Not(one) : one);
                    Asked.Line line = new Asked.Line(clauses, null, null, null, "");
                    return random.nextInt(3) == 0
                            ? line.showing(SHOWN.get(random.nextInt(SHOWN.size())))
                            : line;
                });
    }

    /** One or two clauses, and nothing that says whose codings count. */
    Asked.Line plain() {
        return new Asked.Line(clauses(1 + random.nextInt(2), 2), null, null, null, "");
    }

    private List<Asked> clauses(int count, int depth) {
        List<Asked> clauses = new ArrayList<>();
        while (clauses.size() < count) {
            Asked one = depth < 3 && random.nextInt(5) == 0 ? either(depth) : clause.any();
            clauses.add(random.nextInt(4) == 0 ? new Asked.Not(one) : one);
        }
        return clauses;
    }

    private Asked either(int depth) {
        List<List<Asked>> ways = new ArrayList<>();
        boolean allCoded = random.nextInt(3) == 0;
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            List<Asked> way = clauses(1 + random.nextInt(2), depth + 1);
            if (allCoded) {
                clause.of(RandomClause.Kind.CODE)
                        .ifPresent(code -> way.add(random.nextInt(way.size() + 1), code));
            }
            ways.add(way);
        }
        return new Asked.Either(ways);
    }

    private Asked.Line framed(List<Asked> clauses) {
        Asked.Line line = new Asked.Line(clauses, null, null, null, "");
        if (random.nextInt(3) == 0) {
            line = line.showing(SHOWN.get(random.nextInt(SHOWN.size())));
        }
        if (random.nextInt(6) == 0) {
            line = by(line);
        }
        if (random.nextInt(6) == 0) {
            line = in(line);
        }
        return line;
    }

    Asked.Line by(Asked.Line line) {
        var coder = facts.coders().get(random.nextInt(facts.coders().size()));
        return line.by(coder.id(), spelling.field("coder") + ":" + spelling.name(coder.name()));
    }

    Asked.Line in(Asked.Line line) {
        var layer = facts.layers().get(random.nextInt(facts.layers().size()));
        return line.in(layer.id(), spelling.field("layer") + ":" + spelling.name(layer.name()));
    }
}
