package org.nyaya.ui.correcting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Lying;
import org.nyaya.project.Table;
import org.nyaya.text.LfText;
import org.nyaya.text.PositionMap;
import org.nyaya.text.Positions;
import org.nyaya.text.Rewording;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;

/** What becomes of all that lies on the words that are being corrected, told while they change. */
final class Fates {

    private final Session session;
    private final Desk desk;
    private final Supplier<Set<Integer>> bookmarks;
    private final ReadOnlyObjectWrapper<List<Fate>> all = new ReadOnlyObjectWrapper<>(List.of());
    private List<Lying> lying = List.of();
    private @Nullable Opened opened;
    private Typed typed = Typed.nothing("");

    /**
     * @param bookmarks the paragraphs of what is read that the coder wants to come back to
     */
    Fates(Session session, Desk desk, Supplier<Set<Integer>> bookmarks) {
        this.session = session;
        this.desk = desk;
        this.bookmarks = bookmarks;
        desk.unveiled().version().subscribe(now -> tell());
        session.changes()
                .on(
                        changed -> look(),
                        Table.CODING,
                        Table.CODE,
                        Table.QUOTE,
                        Table.MEMO,
                        Table.FLAG,
                        Table.ANNOTATION);
    }

    /** Those that lose their words first. */
    ReadOnlyObjectProperty<List<Fate>> all() {
        return all.getReadOnlyProperty();
    }

    /** These words are corrected now; null for none. */
    void of(@Nullable Opened now, Typed words) {
        opened = now;
        typed = words;
        lying = List.of();
        all.set(List.of());
        look();
    }

    /** The words read so now. */
    void typed(Typed words) {
        typed = words;
        tell();
    }

    private void look() {
        Opened now = opened;
        if (now == null) {
            return;
        }
        session.kit()
                .screen()
                .after(
                        session.study()
                                .correcting()
                                .on(
                                        now.read().source().id(),
                                        now.stretch().span(),
                                        session.coder()),
                        found -> {
                            if (now.equals(opened)) {
                                lying = found;
                                tell();
                            }
                        });
    }

    private void tell() {
        Opened now = opened;
        if (now == null) {
            all.set(List.of());
            return;
        }
        Span span = now.stretch().span();
        String before = now.read().body();
        String words = LfText.of(typed.words());
        String after = before.substring(0, span.start()) + words + before.substring(span.end());
        PositionMap map = Rewording.map(now.words(), words, typed.map()).shifted(span.start());
        List<Fate> fates = new ArrayList<>(Fate.of(lying, map, before, after));
        fates.addAll(lostBookmarks(now.read(), span, map, after));
        fates.sort(Comparator.comparing(Fate::becomes).thenComparing(Fate::thing));
        all.set(fates.stream().map(fate -> veiled(fate, before)).toList());
    }

    private List<Fate> lostBookmarks(Transcript read, Span stretch, PositionMap map, String after) {
        List<Fate> lost = new ArrayList<>();
        Positions starts = read.paragraphs();
        for (int paragraph : bookmarks.get()) {
            if (paragraph > starts.count()) {
                continue;
            }
            int start = starts.get(paragraph - 1);
            int end = paragraph < starts.count() ? starts.get(paragraph) : read.body().length();
            Span is = read.trimmed(new Span(start, end));
            if (is.overlaps(stretch) && map.move(is, read.body(), after).isEmpty()) {
                lost.add(Fate.bookmark(paragraph, is, is.of(read.body())));
            }
        }
        return lost;
    }

    /** What reaches into other words may reach into some that are blurred. */
    private Fate veiled(Fate fate, String before) {
        return desk.veiled().hides(fate.was())
                ? fate.saying(
                        desk.veiled()
                                .listed(session.kit(), fate.was().of(before), fate.was().start()))
                : fate;
    }
}
