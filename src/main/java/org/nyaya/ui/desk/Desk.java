package org.nyaya.ui.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Layers;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Scope;
import org.nyaya.project.Changed;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;

/**
 * What the coder has before them, and where in it they are. Follows what changes in the study,
 * whoever changed it; changes nothing itself.
 */
public final class Desk {

    /** The coder's own codings of a text, by start and the longer first, and what is shown. */
    private record Coded(List<Margin.Mark> own, Beside beside, Sieve through) {}

    private record Opened(Transcript transcript, Coded coded) {}

    private static final Coded NOTHING = new Coded(List.of(), Beside.NOTHING, Sieve.ALL);

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable Transcript> transcript =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Margin.Mark>> marks =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Beside> beside =
            new ReadOnlyObjectWrapper<>(Beside.NOTHING);
    private final Sieving sieving = new Sieving();
    private final ReadOnlyObjectWrapper<Codes> codes =
            new ReadOnlyObjectWrapper<>(Codes.of(new CodeTree(List.of()), Map.of(), Map.of()));
    private final ObjectProperty<Span> selection = new SimpleObjectProperty<>(new Span(0, 0));
    private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.SENTENCE);
    private final ObjectProperty<@Nullable Long> focused = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Long> code = new SimpleObjectProperty<>();
    private final Unveiled unveiled;
    private long asked;
    private boolean opening;

    public Desk(Session session) {
        this.session = session;
        this.unveiled = new Unveiled(session.veil());
        session.changes().on(this::changed, Table.values());
        sieve().subscribe((before, now) -> loadMarks());
        codes.subscribe((before, now) -> {
            if (sieving.changed(before, now)) {
                loadMarks();
            }
        });
        loadCodes();
    }

    /** What is read; null before anything was opened, and where it was removed. */
    public ReadOnlyObjectProperty<@Nullable Transcript> transcript() {
        return transcript.getReadOnlyProperty();
    }

    /** The coder's own codings of what is read, by start and the longer first. */
    public ReadOnlyObjectProperty<List<Margin.Mark>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** What of what is coded is shown beside the text: {@link #marks} as the sieve leaves them. */
    public ReadOnlyObjectProperty<Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /** Which codings are shown beside the text. Never null. */
    public ObjectProperty<Sieve> sieve() {
        return sieving.sieve();
    }

    public ReadOnlyObjectProperty<Codes> codes() {
        return codes.getReadOnlyProperty();
    }

    /** What is selected; empty for the place of the caret. Never null. */
    public ObjectProperty<Span> selection() {
        return selection;
    }

    /** What a code goes to where nothing is selected. */
    public ObjectProperty<Unit> unit() {
        return unit;
    }

    /** The id of the coding that is focused; null where none is. */
    public ObjectProperty<@Nullable Long> focused() {
        return focused;
    }

    /** The id of the code whose definition is shown; null where none is chosen. */
    public ObjectProperty<@Nullable Long> code() {
        return code;
    }

    /** What of the flagged text is to be read before the coder, until the source is left. */
    public Unveiled unveiled() {
        return unveiled;
    }

    /** What is hidden in what is read. */
    public Veiled veiled() {
        Transcript read = transcript.get();
        return read == null ? Veiled.NOTHING : unveiled.of(read.source().id());
    }

    /** The coding that is focused, if it is still there. */
    public Optional<Margin.Mark> focusedMark() {
        Long id = focused.get();
        return id == null
                ? Optional.empty()
                : marks.get().stream().filter(mark -> mark.id() == id).findFirst();
    }

    /**
     * What a code would be applied to now: the selection without blanks around it, else the unit at
     * the caret. Empty where there is nothing to code.
     */
    public Span target() {
        Transcript read = transcript.get();
        if (read == null) {
            return new Span(0, 0);
        }
        Span chosen = selection.get();
        if (!chosen.isEmpty()) {
            return read.trimmed(chosen);
        }
        return unit.get() == Unit.TURN
                ? read.turnAt(chosen.start())
                : read.sentenceAt(chosen.start());
    }

    /** Opens a source (an id) and puts the caret at {@code position}. */
    public void open(long source, int position) {
        open(source, new Span(position, position));
    }

    /**
     * Opens a source (an id) with a passage selected. A source that is gone leaves all as it is.
     */
    public void open(long source, Span selected) {
        Transcript now = transcript.get();
        if (now != null && now.source().id() == source) {
            select(now, selected);
            return;
        }
        long ask = ++asked;
        opening = true;
        session.kit()
                .screen()
                .after(
                        load(source),
                        opened -> {
                            if (ask == asked) {
                                opening = false;
                            }
                            if (ask == asked && opened.isPresent()) {
                                show(opened.get());
                                select(opened.get().transcript(), selected);
                            }
                        });
    }

    /** Puts everything away: nothing of the study is left here. */
    public void clear() {
        asked++;
        opening = false;
        unveiled.forget();
        transcript.set(null);
        show(NOTHING);
        sieve().set(Sieve.ALL);
        focused.set(null);
        code.set(null);
        selection.set(new Span(0, 0));
        codes.set(Codes.of(new CodeTree(List.of()), Map.of(), Map.of()));
    }

    private void show(Opened opened) {
        focused.set(null);
        selection.set(new Span(0, 0));
        // Nor does what was asked for stand where it stood in a text that was corrected.
        unveiled.forget();
        show(NOTHING);
        transcript.set(opened.transcript());
        show(opened.coded());
        if (!opened.coded().through().equals(sieve().get())) {
            loadMarks();
        }
    }

    private void show(Coded coded) {
        marks.set(coded.own());
        beside.set(coded.beside());
        Long id = focused.get();
        boolean hidden =
                id != null
                        && coded.own().stream().anyMatch(mark -> mark.id() == id)
                        && coded.beside().steps().stream().noneMatch(mark -> mark.id() == id);
        if (hidden) {
            // What is not seen is not acted upon.
            focused.set(null);
        }
    }

    private void select(Transcript in, Span wanted) {
        int length = in.body().length();
        int start = Math.min(wanted.start(), length);
        selection.set(new Span(start, Math.clamp(wanted.end(), start, length)));
    }

    private void changed(Changed changed) {
        Transcript now = transcript.get();
        boolean here = now != null && changed.sources().contains(now.source().id());
        boolean moved = here && changed.touches(Table.SOURCE, Table.TURN, Table.SPEAKER);
        boolean coded = changed.touches(Table.CODING);
        boolean codesToo = changed.touches(Table.CODE, Table.PIN);
        if (codesToo) {
            loadCodes();
        }
        if (now != null && moved) {
            reload(now.source().id());
        } else if (coded && here) {
            loadMarks(!codesToo);
            return;
        }
        if (coded && !codesToo) {
            session.kit()
                    .screen()
                    .after(session.study().codings().counts(session.coder()), this::counted);
        }
    }

    private void counted(Map<Long, Integer> counts) {
        codes.set(codes.get().counted(counts));
    }

    private void loadMarks() {
        loadMarks(false);
    }

    /** What a coding changes comes together, so that it is drawn together. */
    private record Found(Coded coded, Optional<Map<Long, Integer>> counts) {}

    private void loadMarks(boolean withCounts) {
        Transcript now = transcript.get();
        if (now == null) {
            return;
        }
        Beside.Wish wish = sieving.wish(codes.get());
        session.kit()
                .screen()
                .after(
                        session.study()
                                .project()
                                .read(read ->
                                        new Found(
                                                coded(read, now.source().id(), wish),
                                                withCounts
                                                        ? Optional.of(counts(read))
                                                        : Optional.empty())),
                        found -> {
                            if (now.equals(transcript.get())
                                    && found.coded().through().equals(sieve().get())) {
                                show(found.coded());
                            }
                            found.counts().ifPresent(this::counted);
                        });
    }

    private Map<Long, Integer> counts(Read read) {
        return session.study().codings().counts(read, session.coder());
    }

    private void reload(long source) {
        if (opening) {
            // Another is about to be shown instead.
            return;
        }
        long ask = ++asked;
        session.kit()
                .screen()
                .after(
                        load(source),
                        opened -> {
                            if (ask == asked) {
                                Span before = selection.get();
                                opened.ifPresentOrElse(
                                        found -> {
                                            show(found);
                                            select(found.transcript(), before);
                                        },
                                        this::nothingLeft);
                            }
                        });
    }

    private void nothingLeft() {
        transcript.set(null);
        show(NOTHING);
        focused.set(null);
        selection.set(new Span(0, 0));
    }

    private CompletableFuture<Optional<Opened>> load(long source) {
        Beside.Wish wish = sieving.wish(codes.get());
        return session.study()
                .project()
                .read(read ->
                        Sources.in(read).stream()
                                .filter(one -> one.id() == source)
                                .findFirst()
                                .map(one -> opened(read, one, wish)));
    }

    private Opened opened(Read read, Source source, Beside.Wish wish) {
        return new Opened(
                Transcript.of(read, session.study(), source), coded(read, source.id(), wish));
    }

    private Coded coded(Read read, long source, Beside.Wish wish) {
        Margin margin = session.study().margins().of(read, source);
        boolean[] in = margin.in(Scope.ofCoder(session.coder(), Layers.in(read)));
        List<Margin.Mark> all = margin.marks();
        List<Margin.Mark> own =
                IntStream.range(0, in.length).filter(i -> in[i]).mapToObj(all::get).toList();
        return new Coded(
                own,
                wish.sieve().equals(Sieve.ALL)
                        ? Beside.all(own, session.coder())
                        : Beside.of(read, margin, in, session.coder(), wish),
                wish.sieve());
    }

    private void loadCodes() {
        var tree = session.study().codebook().tree();
        var counts = session.study().codings().counts(session.coder());
        var pins = session.study().pins().of(session.coder());
        session.kit()
                .screen()
                .after(
                        tree.thenCombine(
                                counts.thenCombine(pins, Map::entry),
                                (all, more) -> Codes.of(all, more.getKey(), more.getValue())),
                        codes::set);
    }
}
