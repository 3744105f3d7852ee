package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Signs;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.reviewing.ReviewSheet;
import org.nyaya.ui.reviewing.Reviews;

/** Everything about finding and going about in the text, wired together. */
public final class Finding {

    /** What of it depends on how the text is shown. */
    public interface Around {

        /** Shows the text, with the focus. */
        void toText();

        /** Where that is in the scene what would be coded now. */
        Bounds target();
    }

    /** A longer selection is hardly what is to be looked for. */
    private static final int LONGEST = 60;

    private final Session session;
    private final Desk desk;
    private final Around around;
    private final FindModel model;
    private final FindBar bar;
    private final Trail trail;
    private final Bookmarks bookmarks;
    private final ReadOnlyObjectWrapper<Signs> signs = new ReadOnlyObjectWrapper<>(Signs.NONE);
    private final List<Command> commands = new ArrayList<>();

    /** How far what was found last was gone through; null where nothing was. */
    private @Nullable Reviews reviews;

    /** In which it is gone through now, or was last. */
    private @Nullable ReviewSheet review;

    /**
     * @param trail is told of each jump that begins here
     */
    public Finding(Session session, Desk desk, Trail trail, Around around) {
        this.session = session;
        this.desk = desk;
        this.around = around;
        this.trail = trail;
        this.model = new FindModel(session.kit(), desk, trail);
        this.bar = new FindBar(session.kit(), model, this::code, around::toText);
        this.bookmarks = new Bookmarks(session);
        Supplier<Bounds> target = around::target;
        Going going = new Going(session.kit(), desk, trail, around::toText, target);
        BooleanBinding any = desk.transcript().isNotNull();
        commands.add(Command.of("find.text", "Shortcut+F", this::open, any));
        commands.add(Command.of("find.next", "F3", () -> step(true), any));
        commands.add(Command.of("find.previous", "Shift+F3", () -> step(false), any));
        commands.add(Command.of("find.code", "Shortcut+Shift+C", this::code, model.codeable()));
        commands.addAll(going.commands());
        commands.addAll(new Marking(session, desk, bookmarks, going, target).commands());
        desk.transcript()
                .addListener((of, before, now) -> {
                    if (review != null) {
                        // Its words do not stand there any more, or are hidden somewhere else.
                        review.close();
                        review = null;
                    }
                });
        model.hits().subscribe(this::tell);
        bar.opened().subscribe(this::tell);
        // Of each change: who is told that it is no longer valid hears of the first alone.
        bookmarks.all().subscribe(now -> tell());
        desk.transcript().subscribe(this::tell);
    }

    /** What lies over the text while something is looked for; takes no room before. */
    public Region bar() {
        return bar;
    }

    public List<Command> commands() {
        return List.copyOf(commands);
    }

    /** What is to be marked in the text now. */
    public ReadOnlyObjectProperty<Signs> signs() {
        return signs.getReadOnlyProperty();
    }

    /** Nothing of the study is left here. */
    public void clear() {
        reviews = null;
        review = null;
        bar.forget();
        model.clear();
        trail.clear();
        bookmarks.clear();
    }

    private void open() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            around.toText();
            Span chosen = desk.selection().get();
            boolean hidden = desk.veiled().hides(chosen);
            String words = chosen.length() > LONGEST || hidden ? "" : chosen.of(read.body());
            // What is found already is selected, and is not what was typed to find it.
            bar.open(model.current() >= 0 || words.contains("\n") ? "" : words);
        }
    }

    /** What was looked for last is found further on, with the bar or without it. */
    private void step(boolean forward) {
        if (model.words().get().isEmpty()) {
            open();
            return;
        }
        if (!bar.opened().get()) {
            around.toText();
            if (model.current() < 0) {
                trail.leave();
            }
        }
        model.step(forward);
    }

    /** Goes through just what was found here, one after the other. */
    private void code() {
        Transcript read = desk.transcript().get();
        if (read != null) {
            Reviews now = Candidates.of(session.kit(), read, model.wanted(), model.hits().get());
            reviews = Reviews.goOn(reviews, now);
            // Else undo would take back letters of the words that were looked for.
            around.toText();
            review = new ReviewSheet(session, desk.unveiled(), desk.codes().get().tree(), reviews);
            review.show();
        }
    }

    private void tell() {
        Transcript read = desk.transcript().get();
        signs.set(
                read == null
                        ? Signs.NONE
                        : new Signs(
                                bar.opened().get() ? model.hits().get() : List.of(),
                                Set.copyOf(bookmarks.in(read.source().id()))));
    }
}
