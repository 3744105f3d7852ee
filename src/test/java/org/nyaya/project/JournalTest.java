package org.nyaya.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random actions over every journalled table, with undo, redo, groups and closing among them,
 * against the slow and obvious: a picture of all rows after each step.
 */
class JournalTest {

    private static final int TURNS = 120;

    @TempDir Path folder;

    /** The pictures of the study, one a step; {@code at} is the one that should hold now. */
    private final List<Snapshot> pictures = new ArrayList<>();

    private int at;
    private int refused;
    private final List<Changed> heard = new ArrayList<>();

    @ParameterizedTest
    @MethodSource("org.nyaya.project.Seeds#all")
    void undo_and_redo_give_back_exactly_what_was_after_each_step(long seed) throws CannotOpen {
        Random random = new Random(seed);
        Project project = hearing(Studies.create(folder));
        try {
            pictures.add(Snapshot.of(project));
            project.act(Label.of("begin"), RandomActions::begin).join();
            done(Snapshot.of(project));
            RandomActions actions = new RandomActions(random, Shape.of(project));
            for (int turn = 0; turn < TURNS; turn++) {
                String when = "seed " + seed + ", turn " + turn;
                int what = random.nextInt(20);
                if (what < 12) {
                    act(project, actions, when);
                } else if (what < 14) {
                    group(project, actions, 2 + random.nextInt(3), when);
                } else if (what < 17) {
                    undo(project, when);
                } else if (what < 19) {
                    redo(project, when);
                } else {
                    project.close();
                    project = hearing(Studies.open(folder));
                }
            }
            while (at > 0) {
                undo(project, "seed " + seed + ", undoing all");
            }
            while (at < pictures.size() - 1) {
                redo(project, "seed " + seed + ", redoing all");
            }
            assertTrue(everyTableHadRows(), "seed " + seed + " left a table empty");
            assertTrue(refused > 0, "seed " + seed + " broke no rule");
        } finally {
            project.close();
        }
    }

    private Project hearing(Project project) {
        project.onChanged(heard::add);
        return project;
    }

    private void act(Project project, RandomActions actions, String when) {
        Snapshot before = Snapshot.of(project);
        heard.clear();
        try {
            project.act(
                            Label.of("act"),
                            tx -> {
                                actions.act(tx);
                                return true;
                            })
                    .join();
        } catch (CompletionException e) {
            assertInstanceOf(StudyFailure.class, e.getCause(), when);
            refused++;
        }
        if (heard.isEmpty()) {
            assertEquals(before, Snapshot.of(project), when + ": a refused action left a trace");
        } else {
            done(told(before, project, when));
        }
    }

    private void group(Project project, RandomActions actions, int size, String when) {
        Project.Group group = project.group(Label.of("group"));
        int pictured = pictures.size();
        int before = at;
        Snapshot last = pictures.get(at);
        boolean any = false;
        for (int i = 0; i < size; i++) {
            heard.clear();
            try {
                group.act(
                                tx -> {
                                    actions.act(tx);
                                    return true;
                                })
                        .join();
            } catch (CompletionException e) {
                assertInstanceOf(StudyFailure.class, e.getCause(), when);
                refused++;
            }
            if (!heard.isEmpty()) {
                last = told(last, project, when);
                any = true;
            }
        }
        assertEquals(pictured, pictures.size(), when);
        assertEquals(before, at, when);
        if (any) {
            done(last);
        }
    }

    /** Something new was done: what was undone before cannot come back. */
    private void done(Snapshot now) {
        pictures.subList(at + 1, pictures.size()).clear();
        pictures.add(now);
        at++;
    }

    /** Checks what was told of an action against the pictures before and after it. */
    private Snapshot told(Snapshot before, Project project, String when) {
        Snapshot now = Snapshot.of(project);
        Changed changed = heard.getLast();
        assertEquals(before.differing(now), before.lasting(changed, now), when);
        for (Map.Entry<Table, Set<Long>> rows : changed.rows().entrySet()) {
            now.of(rows.getKey())
                    .forEach((id, row) ->
                            assertEquals(
                                    rows.getValue().contains(id),
                                    row.action() == changed.action(),
                                    when + ": " + rows.getKey() + " " + id));
        }
        return now;
    }

    private void undo(Project project, String when) {
        turn(project.history().undo(false).join(), at > 0, at - 1, project, when + ", undo");
    }

    private void redo(Project project, String when) {
        turn(
                project.history().redo(false).join(),
                at + 1 < pictures.size(),
                at + 1,
                project,
                when + ", redo");
    }

    private void turn(Turned turned, boolean able, int to, Project project, String when) {
        if (!able) {
            assertInstanceOf(Turned.Nothing.class, turned, when);
            return;
        }
        assertInstanceOf(Turned.Done.class, turned, when);
        assertEquals(pictures.get(to), Snapshot.of(project), when);
        assertEquals(
                pictures.get(at).differing(pictures.get(to)),
                pictures.get(at).lasting(heard.getLast(), pictures.get(to)),
                when);
        at = to;
    }

    private boolean everyTableHadRows() {
        for (Table table : Table.values()) {
            if (pictures.stream().allMatch(picture -> picture.of(table).isEmpty())) {
                return false;
            }
        }
        return true;
    }
}
