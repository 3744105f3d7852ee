package org.nyaya.search;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Row;
import org.nyaya.project.Table;
import org.nyaya.text.Blanks;
import org.nyaya.text.LfText;
import org.nyaya.text.Names;

/**
 * The questions that were saved in a study. Every change is one undoable action.
 *
 * <p>A saved question is the line that was written and nothing else: what it names is looked up
 * whenever it is asked, so it finds what was coded since. It follows that a question does not
 * change behind anybody's back when a code, a person or an attribute is renamed: asking it then
 * says at its place which name is gone, and what may have been meant, and it is saved anew.
 */
public final class Questions {

    private static final String QUESTION = "select id, name, question from question ";

    private final Project project;

    public Questions(Project project) {
        this.project = project;
    }

    /** All saved questions, by name. */
    public CompletableFuture<List<SavedQuestion>> all() {
        return project.read(
                read -> read.list(Questions::question, QUESTION + "order by folded, id"));
    }

    /** The saved question of that name, whatever its case. */
    public CompletableFuture<Optional<SavedQuestion>> named(String name) {
        return project.read(read -> find(read, name));
    }

    /**
     * Saves a question; it takes the place of one of that name. Blanks around both are dropped.
     *
     * @return fails with {@link BadQuestion} where the line is not well written; whether there is
     *     what it names is not looked at
     */
    public CompletableFuture<Kept> save(String wanted, String line) {
        String name = wanted.strip();
        String question = line.strip();
        try {
            QuestionParser.parse(question);
        } catch (BadQuestion e) {
            return CompletableFuture.failedFuture(e);
        }
        if (!isUsable(name) || !LfText.isStorable(question)) {
            return CompletableFuture.completedFuture(new Kept.Unusable(name));
        }
        return project.act(
                Label.of("question.save", name),
                tx -> {
                    SavedQuestion before = find(tx, name).orElse(null);
                    if (before == null) {
                        String columns = "name, folded, question";
                        long id =
                                tx.insert(
                                        Table.QUESTION, columns, name, Names.fold(name), question);
                        return new Kept.Done(new SavedQuestion(id, name, question));
                    }
                    SavedQuestion now = new SavedQuestion(before.id(), name, question);
                    tx.update(Table.QUESTION, now.id(), "name, question", name, question);
                    return before.question().equals(question)
                            ? new Kept.Done(now)
                            : new Kept.Replaced(now, before);
                });
    }

    /** Gives a saved question another name, which no other may have. */
    public CompletableFuture<Kept> rename(String from, String wanted) {
        String name = wanted.strip();
        if (!isUsable(name)) {
            return CompletableFuture.completedFuture(new Kept.Unusable(name));
        }
        return project.act(
                Label.of("question.rename", from.strip(), name),
                tx -> {
                    SavedQuestion before = find(tx, from).orElse(null);
                    if (before == null) {
                        return new Kept.Missing(from);
                    }
                    Optional<SavedQuestion> other =
                            find(tx, name).filter(found -> found.id() != before.id());
                    if (other.isPresent()) {
                        return new Kept.Taken(other.get());
                    }
                    tx.update(Table.QUESTION, before.id(), "name, folded", name, Names.fold(name));
                    return new Kept.Done(new SavedQuestion(before.id(), name, before.question()));
                });
    }

    /** Removes a saved question; empty where none has that name. */
    public CompletableFuture<Optional<SavedQuestion>> delete(String name) {
        return project.act(
                Label.of("question.delete", name.strip()),
                tx -> {
                    Optional<SavedQuestion> found = find(tx, name);
                    found.ifPresent(question -> tx.delete(Table.QUESTION, question.id()));
                    return found;
                });
    }

    private static boolean isUsable(String name) {
        return !Blanks.isBlank(name)
                && LfText.isStorable(name)
                && name.chars().noneMatch(Character::isISOControl);
    }

    private static Optional<SavedQuestion> find(Read read, String name) {
        return read.one(
                Questions::question, QUESTION + "where folded = ?", Names.fold(name.strip()));
    }

    private static SavedQuestion question(Row row) {
        return new SavedQuestion(row.number(0), row.text(1), row.text(2));
    }
}
