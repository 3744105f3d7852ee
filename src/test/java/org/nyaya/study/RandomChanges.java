package org.nyaya.study;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.text.Names;

/**
 * Changes what is in a study, at random and straight through transactions: renames, moves, merges,
 * recodes, corrects, tells more of people and interviews. Each is one action; what a rule of the
 * study forbids leaves no trace.
 */
public final class RandomChanges {

    private static final List<String> NAMES = List.of("Safety", "Housing", "Fünding", "Shelter");

    private final Study study;
    private final Random random;

    /** For what takes no part in what is drawn otherwise. */
    private final Random aside = new Random(17);

    private final RandomStudy content;

    public RandomChanges(Study study, RandomStudy content, Random random) {
        this.study = study;
        this.content = content;
        this.random = random;
    }

    /** Any one of them; answers what it was. */
    public String change() {
        int which = random.nextInt(16);
        switch (which) {
            case 0 -> content.learn();
            case 1 -> act("code.rename", this::renameCode);
            case 2 -> act("code.move", this::moveCode);
            case 3 -> act("code.merge", this::mergeCodes);
            case 4 -> act("coding.recode", this::recode);
            case 5 -> act("coding.judge", this::judge);
            case 6, 7 -> new RandomCorrection(study, random).correct();
            case 8 -> act("source.rename", this::renameSource);
            case 9 -> act("speaker.identify", this::identify);
            case 10 -> act("interview.date", this::date);
            case 11 -> new RandomCorrection(study, random).settle();
            case 12 -> act("flag.set", tx -> RandomNotes.flag(tx, random));
            case 13 -> act("flag.source", tx -> RandomNotes.flagSource(tx, random));
            case 14 -> act("annotation.add", tx -> RandomNotes.annotate(tx, random));
            default -> act("person.rename", this::renamePerson);
        }
        return Integer.toString(which);
    }

    private interface Change {
        void on(Tx tx);
    }

    private void act(String key, Change change) {
        study.project()
                .act(
                        Label.of(key),
                        tx -> {
                            change.on(tx);
                            return 0;
                        })
                .join();
    }

    private void renameCode(Tx tx) {
        withOne(
                tx,
                "code",
                (own, code) -> {
                    String name = content.pick(NAMES);
                    if (!hasSibling(own, parent(own, code), name)) {
                        own.update(Table.CODE, code, "name, folded", name, Names.fold(name));
                    }
                });
    }

    private void moveCode(Tx tx) {
        withOne(
                tx,
                "code",
                (own, code) -> {
                    Optional<Long> below =
                            random.nextInt(3) == 0 ? Optional.empty() : any(own, "code");
                    long parent = below.orElse(0L);
                    if (!isBelow(own, parent, code) && !hasSibling(own, parent, name(own, code))) {
                        own.update(Table.CODE, code, "parent", below.orElse(null));
                    }
                });
    }

    /** Gives the codings of a code, and what is below it, to another, and takes it away. */
    private void mergeCodes(Tx tx) {
        withOne(
                tx,
                "code",
                (own, from) -> {
                    long to = any(own, "code").orElseThrow();
                    if (isBelow(own, to, from)) {
                        return;
                    }
                    for (long child : ids(own, "select id from code where parent = ?", from)) {
                        if (!hasSibling(own, to, name(own, child))) {
                            own.update(Table.CODE, child, "parent", to);
                        }
                    }
                    for (long coding : ids(own, "select id from coding where code = ?", from)) {
                        recode(own, coding, to);
                    }
                    own.delete(Table.CODE, from);
                });
    }

    private void recode(Tx tx) {
        withOne(tx, "coding", (own, coding) -> recode(own, coding, any(own, "code").orElseThrow()));
    }

    private static void recode(Tx tx, long coding, long code) {
        boolean there =
                tx.number(
                                "select count(*) from coding a join coding b using (source, start, end, coder, layer)"
                                        + " where a.id = ? and b.code = ?",
                                coding,
                                code)
                        > 0;
        if (!there) {
            tx.update(Table.CODING, coding, "code", code);
        }
    }

    private void judge(Tx tx) {
        withOne(
                tx,
                "coding",
                (own, coding) -> {
                    own.update(
                            Table.CODING,
                            coding,
                            "certainty, memo, key_quote",
                            random.nextBoolean() ? "certain" : "unsure",
                            random.nextBoolean() ? "" : "Why ever",
                            random.nextBoolean());
                    turnNegative(own, coding);
                    group(own, own.number("select code from coding where id = ?", coding));
                });
    }

    /** Puts a code into a group, or out of it; makes the group where there is none. */
    private void group(Tx tx, long code) {
        String name = NAMES.get(aside.nextInt(NAMES.size()));
        long group =
                tx.one(
                                row -> row.number(0),
                                "select id from code_group where folded = ?",
                                Names.fold(name))
                        .orElseGet(() ->
                                tx.insert(
                                        Table.CODE_GROUP,
                                        "name, folded, position",
                                        name,
                                        Names.fold(name),
                                        0));
        List<Long> there =
                ids(
                        tx,
                        "select id from code_grouped where code_group = ? and code = ?",
                        group,
                        code);
        if (there.isEmpty()) {
            tx.insert(Table.CODE_GROUPED, "code_group, code", group, code);
        } else {
            tx.delete(Table.CODE_GROUPED, there.getFirst());
        }
    }

    private static void turnNegative(Tx tx, long coding) {
        List<Long> there = ids(tx, "select id from negative_case where coding = ?", coding);
        if (there.isEmpty()) {
            tx.insert(Table.NEGATIVE_CASE, "coding", coding);
        } else {
            tx.delete(Table.NEGATIVE_CASE, there.getFirst());
        }
    }

    private void renameSource(Tx tx) {
        withOne(
                tx,
                "source",
                (own, source) -> {
                    String name = "Renamed " + random.nextInt(1000);
                    if (ids(own, "select id from source where folded = ?", Names.fold(name))
                            .isEmpty()) {
                        own.update(Table.SOURCE, source, "name, folded", name, Names.fold(name));
                    }
                });
    }

    private void renamePerson(Tx tx) {
        withOne(
                tx,
                "person",
                (own, person) -> {
                    String name = "Person " + random.nextInt(1000);
                    if (ids(own, "select id from person where folded = ?", Names.fold(name))
                            .isEmpty()) {
                        own.update(Table.PERSON, person, "name, folded", name, Names.fold(name));
                    }
                });
    }

    /** Says who a speaker is, or that nobody knows, or that they ask. */
    private void identify(Tx tx) {
        withOne(
                tx,
                "speaker",
                (own, speaker) ->
                        own.update(
                                Table.SPEAKER,
                                speaker,
                                "person, interviewer",
                                random.nextInt(3) == 0 ? null : any(own, "person").orElse(null),
                                random.nextInt(3) == 0));
    }

    private void date(Tx tx) {
        withOne(
                tx,
                "interview",
                (own, interview) ->
                        own.update(
                                Table.INTERVIEW,
                                interview,
                                "date",
                                random.nextInt(4) == 0
                                        ? null
                                        : "2024-0" + (1 + random.nextInt(9))));
    }

    private void withOne(Tx tx, String table, BiConsumer<Tx, Long> what) {
        any(tx, table).ifPresent(id -> what.accept(tx, id));
    }

    private Optional<Long> any(Tx tx, String table) {
        List<Long> ids = ids(tx, "select id from " + table + " order by id");
        return ids.isEmpty() ? Optional.empty() : Optional.of(content.pick(ids));
    }

    private static List<Long> ids(Tx tx, String sql, Object... args) {
        return tx.list(row -> row.number(0), sql, args);
    }

    private static String name(Tx tx, long code) {
        return tx.one(row -> row.text(0), "select name from code where id = ?", code).orElseThrow();
    }

    /** 0 at the top. */
    private static long parent(Tx tx, long code) {
        return tx.number("select ifnull(parent, 0) from code where id = ?", code);
    }

    private static boolean hasSibling(Tx tx, long parent, String name) {
        return tx.number(
                        "select count(*) from code where ifnull(parent, 0) = ? and folded = ?",
                        parent,
                        Names.fold(name))
                > 0;
    }

    /** Whether a code is that one, or stands anywhere below it. */
    private static boolean isBelow(Tx tx, long code, long above) {
        return code != 0 && (code == above || isBelow(tx, parent(tx, code), above));
    }
}
