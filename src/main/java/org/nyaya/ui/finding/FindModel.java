package org.nyaya.ui.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;

/**
 * What is looked for in the text and what was found of it. Looks again whenever the words or the
 * text change; the one of the hits that is meant is the one that is selected.
 */
final class FindModel {

    private final Kit kit;
    private final Desk desk;
    private final Trail trail;
    private final StringProperty words = new SimpleStringProperty("");
    private final BooleanProperty sameCase = new SimpleBooleanProperty();
    private final BooleanProperty isPattern = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<Span>> hits = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper round = new ReadOnlyStringWrapper("");
    private final List<Boolean> steps = new ArrayList<>();
    private final AtomicLong asked = new AtomicLong();
    private final BooleanProperty whole = new SimpleBooleanProperty();
    private final BooleanProperty looking = new SimpleBooleanProperty();

    /** Where looking began, for as long as each letter changes what is found; -1 for not. */
    private int from = -1;

    FindModel(Kit kit, Desk desk, Trail trail) {
        this.kit = kit;
        this.desk = desk;
        this.trail = trail;
        words.addListener((of, before, now) -> typed());
        sameCase.addListener((of, before, now) -> typed());
        isPattern.addListener((of, before, now) -> typed());
        whole.addListener((of, before, now) -> typed());
        desk.transcript().addListener((of, before, now) -> otherText(before, now));
    }

    StringProperty words() {
        return words;
    }

    BooleanProperty sameCase() {
        return sameCase;
    }

    BooleanProperty isPattern() {
        return isPattern;
    }

    /** Whether it may not be part of a longer word. */
    BooleanProperty whole() {
        return whole;
    }

    /** What is looked for now. */
    Wanted wanted() {
        return new Wanted(words.get(), sameCase.get(), isPattern.get(), whole.get());
    }

    /** Whether what was found can be coded: it is known, and there is some. */
    BooleanBinding codeable() {
        return Bindings.createBooleanBinding(
                () -> !looking.get() && !hits.get().isEmpty(), looking, hits);
    }

    ReadOnlyObjectProperty<List<Span>> hits() {
        return hits.getReadOnlyProperty();
    }

    /** What is selected in the text: where that is a hit, it is the one that is meant. */
    ObservableValue<Span> selected() {
        return desk.selection();
    }

    /** Why nothing can be found so; empty where it can. */
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** Says that it goes on from the other end; empty where it did not come to that. */
    ReadOnlyStringProperty round() {
        return round.getReadOnlyProperty();
    }

    /** From now on the first hit from here on is selected while the words are typed. */
    void begin() {
        from = desk.selection().get().start();
        trail.leave();
    }

    /** Typing is over: what is found stays where it is. */
    void end() {
        from = -1;
        steps.clear();
        round.set("");
    }

    /** Which of the hits is selected, from 0; -1 for none of them. */
    int current() {
        int at = firstFrom(desk.selection().get().start());
        boolean is = at < hits.get().size() && hits.get().get(at).equals(desk.selection().get());
        return is ? at : -1;
    }

    /** Selects the next hit, or the one before, in a ring; as soon as they are found. */
    void step(boolean forward) {
        if (looking.get()) {
            steps.add(forward);
        } else {
            go(forward);
        }
    }

    /** Nothing of the study is left here. */
    void clear() {
        words.set("");
        asked.incrementAndGet();
        looking.set(false);
        end();
        hits.set(List.of());
        trouble.set("");
    }

    private void go(boolean forward) {
        int count = hits.get().size();
        if (count == 0) {
            return;
        }
        int now = current();
        int behind = firstFrom(desk.selection().get().start());
        int to = forward ? (now < 0 ? behind : now + 1) : (now < 0 ? behind : now) - 1;
        boolean turned = to < 0 || to >= count;
        select(Math.floorMod(to, count));
        round.set(!turned ? "" : kit.say(forward ? "find.from_start" : "find.from_end"));
        if (turned) {
            kit.status().say(round.get());
        }
    }

    private void select(int hit) {
        // Else Delete would take off what was focused before.
        desk.focused().set(null);
        desk.selection().set(hits.get().get(hit));
    }

    private int firstFrom(int position) {
        List<Span> all = hits.get();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).start() >= position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private void otherText(@Nullable Transcript before, @Nullable Transcript now) {
        boolean same = before != null && now != null && before.source().id() == now.source().id();
        if (!same) {
            from = -1;
            steps.clear();
        }
        hits.set(List.of());
        look(false);
    }

    private void typed() {
        round.set("");
        steps.clear();
        look(true);
    }

    private void look(boolean selecting) {
        long ask = asked.incrementAndGet();
        Transcript read = desk.transcript().get();
        Wanted wanted = wanted();
        if (read == null || wanted.words().isEmpty()) {
            looking.set(false);
            hits.set(List.of());
            trouble.set("");
            return;
        }
        looking.set(true);
        kit.screen()
                .after(
                        CompletableFuture.supplyAsync(
                                () -> Search.in(read, wanted, () -> ask != asked.get())),
                        found -> {
                            if (ask == asked.get()) {
                                show(found, selecting);
                            }
                        });
    }

    private void show(Found found, boolean selecting) {
        looking.set(false);
        trouble.set(
                switch (found) {
                    case Found.Hits all -> "";
                    case Found.NoPattern none -> kit.say("find.no_pattern", none.at());
                    case Found.TooSlow slow -> kit.say("find.too_slow");
                });
        hits.set(found instanceof Found.Hits all ? all.spans() : List.of());
        if (selecting && from >= 0 && !hits.get().isEmpty()) {
            int first = firstFrom(from);
            select(first < hits.get().size() ? first : 0);
        }
        List<Boolean> wanted = List.copyOf(steps);
        steps.clear();
        wanted.forEach(this::go);
    }
}
