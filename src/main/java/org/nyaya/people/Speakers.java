package org.nyaya.people;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Speaker;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;

/**
 * Who the speakers of a source are. Each change is one undoable action, and keeps in step who was
 * interviewed: the people who speak in the sources of an interview and do not ask.
 */
public final class Speakers {

    private record Now(@Nullable Long person, boolean asks, @Nullable Long interview) {}

    private final Project project;

    public Speakers(Project project) {
        this.project = project;
    }

    /** Everybody who speaks anywhere, by the name of the source and the label. */
    public CompletableFuture<List<Heard>> all() {
        return project.read(read ->
                read.list(
                        row ->
                                new Heard(
                                        new Speaker(
                                                row.number(0),
                                                row.text(1),
                                                row.numberOrNull(2),
                                                row.flag(3)),
                                        row.number(4),
                                        row.text(5)),
                        "select p.id, p.label, p.person, p.interviewer, s.id, s.name from speaker p"
                                + " join source s on s.id = p.source order by s.folded, p.folded"));
    }

    /**
     * Says that a speaker is the person of that name, added where there is none, and was asked, not
     * asking.
     */
    public CompletableFuture<Identified> link(Speaker speaker, String name) {
        String wanted = name.strip();
        if (!isName(wanted)) {
            return CompletableFuture.completedFuture(new Identified.NoName());
        }
        return project.act(
                Label.of("speaker.link", speaker.label(), wanted),
                tx -> {
                    Optional<Now> before = now(tx, speaker);
                    return before.isEmpty()
                            ? new Identified.Gone()
                            : say(tx, speaker, before.get(), People.named(tx, wanted), false);
                });
    }

    /** Says that a speaker asks the questions; who they are stays as it is. */
    public CompletableFuture<Identified> asks(Speaker speaker) {
        return project.act(
                Label.of("speaker.asks", speaker.label()),
                tx -> {
                    Optional<Now> before = now(tx, speaker);
                    return before.isEmpty()
                            ? new Identified.Gone()
                            : say(tx, speaker, before.get(), before.get().person(), true);
                });
    }

    /** Says that nobody knows who a speaker is, only that they do not ask. */
    public CompletableFuture<Identified> unlink(Speaker speaker) {
        return project.act(
                Label.of("speaker.unlink", speaker.label()),
                tx -> {
                    Optional<Now> before = now(tx, speaker);
                    return before.isEmpty()
                            ? new Identified.Gone()
                            : say(tx, speaker, before.get(), null, false);
                });
    }

    static boolean isName(String name) {
        return !Blanks.isBlank(name)
                && LfText.isStorable(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<Now> now(Read read, Speaker speaker) {
        return read.one(
                row -> new Now(row.numberOrNull(0), row.flag(1), row.numberOrNull(2)),
                "select p.person, p.interviewer, s.interview from speaker p"
                        + " join source s on s.id = p.source where p.id = ?",
                speaker.id());
    }

    private static Identified say(
            Tx tx, Speaker speaker, Now before, @Nullable Long person, boolean asks) {
        if (Objects.equals(before.person(), person) && before.asks() == asks) {
            return new Identified.Already();
        }
        tx.update(Table.SPEAKER, speaker.id(), "person, interviewer", person, asks);
        if (before.interview() != null) {
            level(tx, before.interview(), before.person());
            level(tx, before.interview(), person);
        }
        return new Identified.Done();
    }

    /** Lets an interview know whether that person was interviewed in it. */
    private static void level(Tx tx, long interview, @Nullable Long person) {
        if (person == null) {
            return;
        }
        boolean speaks =
                tx.number(
                                "select count(*) from speaker p join source s on s.id = p.source"
                                        + " where s.interview = ? and p.person = ? and p.interviewer = 0",
                                interview,
                                person)
                        > 0;
        Optional<Long> listed =
                tx.one(
                        row -> row.number(0),
                        "select id from interview_person where interview = ? and person = ?",
                        interview,
                        person);
        if (speaks && listed.isEmpty()) {
            tx.insert(Table.INTERVIEW_PERSON, "interview, person", interview, person);
        } else if (!speaks) {
            listed.ifPresent(id -> tx.delete(Table.INTERVIEW_PERSON, id));
        }
    }
}
