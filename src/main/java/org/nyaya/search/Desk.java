package org.nyaya.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CodeGroups;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coders;
import org.nyaya.coding.Layers;
import org.nyaya.coding.Margins;
import org.nyaya.people.Attributes;
import org.nyaya.project.Changed;
import org.nyaya.project.Project;
import org.nyaya.project.Read;
import org.nyaya.project.Table;
import org.nyaya.source.Held;
import org.nyaya.source.Interviews;
import org.nyaya.source.Outline;
import org.nyaya.source.Outlines;
import org.nyaya.source.Source;
import org.nyaya.source.Sources;

/**
 * Keeps {@link Sheets} level with the study: hears what changed, and reads again no more than that.
 * Used on the study thread, inside reads.
 */
final class Desk {

    /** How long the study thread reads before it lets others through. */
    private static final long SLICE_NANOS = 12_000_000;

    /** Completes when everything was read for the first time. */
    final CompletableFuture<@Nullable Void> isThere = new CompletableFuture<>();

    private final Outlines outlines;
    private final Margins margins;
    private final Map<Long, Sheet> sheets = new HashMap<>();
    private final Set<Long> stale = new HashSet<>();
    private List<Source> sources = List.of();
    private boolean namesAreStale = true;
    private boolean sourcesAreStale = true;
    private @Nullable Sheets latest;
    private boolean isLevel;

    Desk(Project project, Outlines outlines, Margins margins) {
        this.outlines = outlines;
        this.margins = margins;
        project.onChanged(this::hear);
    }

    private void hear(Changed changed) {
        isLevel = false;
        namesAreStale |= changed.touches(Grounds.KNOWN);
        sourcesAreStale |= changed.touches(Table.SOURCE);
        stale.addAll(changed.sources());
    }

    /** Reads some of what is missing; false when nothing is. */
    boolean readSome(Read read) {
        long until = System.nanoTime() + SLICE_NANOS;
        readSources(read);
        for (Source source : sources) {
            if (isMissing(source)) {
                readSheet(read, source);
                if (System.nanoTime() > until) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Everything as it is now. */
    Sheets level(Read read) {
        Sheets before = latest;
        if (isLevel && before != null) {
            return before;
        }
        Known names = namesAreStale || before == null ? names(read) : before.known();
        readSources(read);
        List<Sheet> inOrder = new ArrayList<>(sources.size());
        for (Source source : sources) {
            if (isMissing(source)) {
                readSheet(read, source);
            }
            inOrder.add(sheets.get(source.id()));
        }
        Sheets now = new Sheets(inOrder, names, before);
        latest = now;
        isLevel = true;
        namesAreStale = false;
        return now;
    }

    private boolean isMissing(Source source) {
        return stale.contains(source.id()) || !sheets.containsKey(source.id());
    }

    private void readSources(Read read) {
        if (sourcesAreStale) {
            sources = Sources.in(read);
            Set<Long> ids = new HashSet<>();
            sources.forEach(source -> ids.add(source.id()));
            sheets.keySet().retainAll(ids);
            stale.retainAll(ids);
            sourcesAreStale = false;
        }
    }

    @SuppressWarnings("ReferenceEquality") // a new outline is made where something changed
    private void readSheet(Read read, Source source) {
        Sheet before = sheets.get(source.id());
        Outline outline = outlines.of(read, source.id());
        Talk talk =
                before != null && before.talk().outline == outline
                        ? before.talk()
                        : new Talk(outline);
        sheets.put(
                source.id(),
                new Sheet(
                        source,
                        Languages.key(source.language()),
                        talk,
                        margins.of(read, source.id())));
        stale.remove(source.id());
    }

    private static Known names(Read read) {
        Map<Long, Held> interviews = new HashMap<>();
        Interviews.in(read).forEach(held -> interviews.put(held.id(), held));
        return new Known(
                CodeTree.of(read),
                Coders.in(read),
                Layers.in(read),
                Attributes.in(read),
                Map.copyOf(interviews),
                Notes.remembered(read),
                CodeGroups.in(read));
    }
}
