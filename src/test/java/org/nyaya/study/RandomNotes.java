package org.nyaya.study;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeGroup;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Span;

/** Puts what coders keep at the text beside codes there, or takes it away again. */
final class RandomNotes {

    private static final List<String> KINDS =
            List.of("violence", "sexual_violence", "child", "self_harm", "death", "other");

    private static final List<String> GROUPS = List.of("Urgent", "urgent é", "On the way");

    private record Place(long source, long text, Span span) {}

    private RandomNotes() {}

    /** Some flags, and groups of codes with names in common. */
    static void some(Study study, Random random) {
        for (int i = 0; i < 5; i++) {
            act(study, "flag.set", tx -> flag(tx, random));
        }
        if (random.nextBoolean()) {
            act(study, "flag.source", tx -> flagSource(tx, random));
        }
        List<Code> codes = study.codebook().tree().join().all();
        for (String name : GROUPS) {
            study.codeGroups().add(name, null).join();
            CodeGroup group = study.codeGroups().all().join().getLast();
            for (int i = random.nextInt(4); i > 0 && !codes.isEmpty(); i--) {
                Code code = codes.get(random.nextInt(codes.size()));
                study.codeGroups().put(group, code, true).join();
            }
        }
    }

    private static void act(Study study, String step, Consumer<Tx> work) {
        study.project()
                .act(
                        Label.of(step, "", ""),
                        tx -> {
                            work.accept(tx);
                            return true;
                        })
                .join();
    }

    static void flag(Tx tx, Random random) {
        Place place = place(tx, random).orElse(null);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        if (place == null || random.nextInt(3) == 0) {
            removeAny(tx, Table.FLAG, "flag", random);
        } else if (tx.number(
                        "select count(*) from flag"
                                + " where source = ? and start = ? and end = ? and kind = ?",
                        place.source(),
                        place.span().start(),
                        place.span().end(),
                        kind)
                == 0) {
            tx.insert(
                    Table.FLAG,
                    "source, text, start, end, kind",
                    place.source(),
                    place.text(),
                    place.span().start(),
                    place.span().end(),
                    kind);
        }
    }

    static void flagSource(Tx tx, Random random) {
        Place place = place(tx, random).orElse(null);
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        if (place == null || random.nextInt(3) == 0) {
            removeAny(tx, Table.SOURCE_FLAG, "source_flag", random);
        } else if (tx.number(
                        "select count(*) from source_flag where source = ? and kind = ?",
                        place.source(),
                        kind)
                == 0) {
            tx.insert(Table.SOURCE_FLAG, "source, kind", place.source(), kind);
        }
    }

    static void annotate(Tx tx, Random random) {
        Place place = place(tx, random).orElse(null);
        if (place == null || random.nextInt(4) == 0) {
            removeAny(tx, Table.ANNOTATION, "annotation", random);
        } else {
            tx.insert(
                    Table.ANNOTATION,
                    "source, text, start, end, coder, date, body",
                    place.source(),
                    place.text(),
                    place.span().start(),
                    place.span().end(),
                    tx.number("select min(id) from coder"),
                    "2024-05-0" + (1 + random.nextInt(9)),
                    "Whatever " + random.nextInt(100));
        }
    }

    private static Optional<Place> place(Tx tx, Random random) {
        List<Place> all =
                tx.list(
                        row ->
                                new Place(
                                        row.number(0),
                                        row.number(1),
                                        new Span(0, (int) row.number(2))),
                        "select s.id, t.id, t.length from source s join text t on t.id = s.text"
                                + " where t.length > 1 order by s.id");
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Place one = all.get(random.nextInt(all.size()));
        int start = random.nextInt(one.span().end());
        int end = start + 1 + random.nextInt(Math.min(200, one.span().end() - start));
        return Optional.of(
                new Place(
                        one.source(),
                        one.text(),
                        new Span(start, Math.min(end, one.span().end()))));
    }

    private static void removeAny(Tx tx, Table table, String name, Random random) {
        List<Long> ids = tx.list(row -> row.number(0), "select id from " + name + " order by id");
        if (!ids.isEmpty()) {
            tx.delete(table, ids.get(random.nextInt(ids.size())));
        }
    }
}
