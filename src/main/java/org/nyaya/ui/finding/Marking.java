package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCombination;
import org.nyaya.source.Source;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Session;

/** Setting bookmarks, and going from one to the next. */
final class Marking {

    private static final String KEY = "Shortcut+D";

    /** How much of a paragraph is listed, in UTF-16 units. */
    private static final int WORDS = 80;

    private final Session session;
    private final Desk desk;
    private final Bookmarks bookmarks;
    private final Going going;
    private final Supplier<Bounds> target;

    Marking(Session session, Desk desk, Bookmarks bookmarks, Going going, Supplier<Bounds> target) {
        this.session = session;
        this.desk = desk;
        this.bookmarks = bookmarks;
        this.going = going;
        this.target = target;
    }

    List<Command> commands() {
        var any = desk.transcript().isNotNull().and(bookmarks.loaded());
        return List.of(
                Command.of("bookmark.turn", KEY, this::turn, any),
                Command.of("bookmark.next", "Alt+D", () -> step(true), any),
                Command.of("bookmark.previous", "Alt+Shift+D", () -> step(false), any),
                Command.of("bookmark.all", "Shortcut+Shift+D", this::list, any));
    }

    private void turn() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            int here = read.paragraphAt(desk.selection().get().start());
            boolean set = bookmarks.turn(read, here);
            say(set ? "bookmark.set" : "bookmark.removed", here);
        }
    }

    private void step(boolean forward) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        SortedSet<Integer> there = bookmarks.in(read.source().id());
        there.removeIf(number -> number > read.paragraphs().count());
        if (there.isEmpty()) {
            session.kit().status().complain(none());
            return;
        }
        int here = read.paragraphAt(desk.selection().get().start());
        SortedSet<Integer> beyond = forward ? there.tailSet(here + 1) : there.headSet(here);
        if (beyond.isEmpty()) {
            going.toParagraph(forward ? there.first() : there.last());
            session.kit()
                    .status()
                    .say(session.kit().say(forward ? "find.from_start" : "find.from_end"));
        } else {
            going.toParagraph(forward ? beyond.first() : beyond.last());
        }
    }

    private void list() {
        session.kit().screen().after(session.study().sources().all(), this::list);
    }

    private void list(List<Source> sources) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        Map<Long, String> names = new HashMap<>();
        sources.forEach(source -> names.put(source.id(), source.name()));
        List<BookmarkPane.Line> lines = new ArrayList<>();
        for (Bookmarks.Mark mark : bookmarks.all().get()) {
            String name = names.get(mark.source());
            // One in a source that was removed is kept: that may be undone.
            if (name != null) {
                lines.add(new BookmarkPane.Line(mark, words(mark, name, read)));
            }
        }
        long here = read.source().id();
        lines.sort(Comparator.comparing(line -> line.mark().source() != here));
        new BookmarkPane(session.kit(), lines, none(), this::goTo, bookmarks::remove)
                .open(target.get());
    }

    private String words(Bookmarks.Mark mark, String name, Transcript read) {
        if (mark.source() != read.source().id()) {
            return session.kit().say("bookmark.elsewhere", mark.paragraph(), name);
        }
        String words =
                read.blocks().stream()
                        .filter(block -> block.paragraph() == mark.paragraph())
                        .findFirst()
                        .map(Block::span)
                        .map(span -> beginning(span, read))
                        .orElse("");
        return session.kit().say("bookmark.here", mark.paragraph(), words);
    }

    private String beginning(Span span, Transcript read) {
        Span first = new Span(span.start(), Math.min(span.end(), span.start() + WORDS));
        return desk.veiled().listed(session.kit(), first.of(read.body()), first.start());
    }

    private void goTo(Bookmarks.Mark mark) {
        Transcript read = desk.transcript().get();
        if (read != null && read.source().id() == mark.source()) {
            going.toParagraph(mark.paragraph());
        } else {
            going.toParagraph(mark.source(), mark.paragraph());
        }
    }

    private void say(String key, int paragraph) {
        session.kit().status().say(session.kit().say(key, paragraph));
    }

    private String none() {
        String key = KeyNames.here().of(KeyCombination.valueOf(KEY));
        return session.kit().say("bookmark.none", key);
    }
}
