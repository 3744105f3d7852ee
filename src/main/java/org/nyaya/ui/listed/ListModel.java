package org.nyaya.ui.listed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Memo;
import org.nyaya.project.Table;
import org.nyaya.source.Speaker;
import org.nyaya.text.Names;
import org.nyaya.ui.desk.Block;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Veiled;

/**
 * The coder's codings of what is read, line by line, as long as somebody looks at them; what of
 * them is wanted.
 */
final class ListModel {

    private static final String BETWEEN = " › ";

    private final Session session;
    private final Desk desk;
    private final ObservableList<Listed> all = FXCollections.observableArrayList();
    private final FilteredList<Listed> wanted = new FilteredList<>(all);
    private final StringProperty filter = new SimpleStringProperty("");
    private Map<Long, String> notes = Map.of();
    private Set<Long> negative = Set.of();

    /** What letters find in each coding, by its id; none where nobody looked for it yet. */
    private final Map<Long, String> folded = new HashMap<>();

    private boolean watched;
    private boolean stale = true;
    private boolean planned;
    private long asked;

    ListModel(Session session, Desk desk) {
        this.session = session;
        this.desk = desk;
        desk.transcript().addListener((of, before, now) -> changed());
        desk.marks().addListener((of, before, now) -> changed());
        desk.codes().addListener((of, before, now) -> changed());
        session.changes().on(changed -> changed(), Table.MEMO, Table.CODING, Table.NEGATIVE_CASE);
        filter.subscribe(this::sift);
        desk.unveiled().version().subscribe((before, now) -> siftAgain());
    }

    /** What is shown; set by those who show it. */
    StringProperty filter() {
        return filter;
    }

    ObservableList<Listed> wanted() {
        return wanted;
    }

    ObservableList<Listed> all() {
        return all;
    }

    /** Somebody looks from now on, or nobody does any more. */
    void watch(boolean now) {
        watched = now;
        if (now && stale) {
            load();
        }
    }

    /** Nothing of the study is left here. */
    void clear() {
        asked++;
        watched = false;
        stale = true;
        notes = Map.of();
        negative = Set.of();
        folded.clear();
        all.clear();
        filter.set("");
    }

    /** What changes at once is listed once. */
    private void changed() {
        stale = true;
        if (watched && !planned) {
            planned = true;
            session.kit()
                    .screen()
                    .later(() -> {
                        planned = false;
                        if (watched) {
                            load();
                        }
                    });
        }
    }

    private void load() {
        stale = false;
        long ask = ++asked;
        Transcript read = desk.transcript().get();
        if (read == null) {
            all.clear();
            return;
        }
        list(read);
        List<Memo.About> about =
                desk.marks().get().stream()
                        .map(mark -> new Memo.About(Memo.Thing.CODING, mark.id()))
                        .toList();
        session.kit()
                .screen()
                .after(
                        session.study()
                                .codings()
                                .notes(read.source().id())
                                .thenCombine(
                                        session.study().memos().about(about, session.coder()),
                                        ListModel::joined)
                                .thenCombine(
                                        session.study().negativeCases().in(read.source().id()),
                                        Said::new),
                        found -> {
                            boolean same =
                                    found.notes().equals(notes)
                                            && found.negative().equals(negative);
                            if (ask == asked && !same) {
                                notes = found.notes();
                                negative = found.negative();
                                list(read);
                            }
                        });
    }

    /** What is said of codings beside where and what they are, by their ids. */
    private record Said(Map<Long, String> notes, Set<Long> negative) {}

    private static Map<Long, String> joined(Map<Long, String> notes, List<Memo> memos) {
        Map<Long, String> all = new HashMap<>(notes);
        for (Memo memo : memos) {
            if (memo.about() != null) {
                all.merge(memo.about().id(), memo.title(), (before, more) -> before + "; " + more);
            }
        }
        return all;
    }

    private void list(Transcript read) {
        CodeTree codes = desk.codes().get().tree();
        List<Listed> lines = new ArrayList<>();
        for (Margin.Mark mark : desk.marks().get()) {
            Block block = read.blocks().get(read.blockAt(mark.span().start()));
            Speaker speaker = block.turn().speaker();
            Optional<Code> code = codes.find(mark.code());
            lines.add(
                    new Listed(
                            mark.id(),
                            lines.size(),
                            read.paragraphAt(mark.span().start()),
                            speaker == null ? "" : speaker.label(),
                            mark.span().of(read.body()).replace('\n', ' '),
                            mark.span().start(),
                            code.map(one -> String.join(BETWEEN, codes.path(one).names()))
                                    .orElse(""),
                            marks(mark),
                            notes.getOrDefault(mark.id(), "")));
        }
        folded.clear();
        all.setAll(lines);
    }

    private String marks(Margin.Mark mark) {
        List<String> marks = new ArrayList<>();
        if (mark.keyQuote()) {
            marks.add("★ " + session.kit().say("compare.key_quote"));
        }
        if (negative.contains(mark.id())) {
            marks.add("⊘ " + session.kit().say("compare.negative"));
        }
        return String.join(", ", marks);
    }

    private void sift(String typed) {
        List<String> words =
                List.of(Names.fold(typed).split(" ", -1)).stream()
                        .filter(word -> !word.isEmpty())
                        .toList();
        wanted.setPredicate(
                words.isEmpty()
                        ? null
                        : line -> {
                            String said =
                                    folded.computeIfAbsent(
                                            line.coding(), id -> folded(line, desk.veiled()));
                            return words.stream().allMatch(said::contains);
                        });
    }

    /** What is hidden is not found by its letters: who tries some would read it so. */
    private static String folded(Listed line, Veiled veiled) {
        return Names.fold(
                String.join(
                        " ",
                        line.speaker(),
                        veiled.seen(line.text(), line.at()),
                        line.code(),
                        line.marks(),
                        line.memo()));
    }

    private void siftAgain() {
        folded.clear();
        if (!filter.get().isEmpty()) {
            sift(filter.get());
        }
    }
}
