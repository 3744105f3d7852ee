package org.nyaya.ui.beside;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Memo;
import org.nyaya.project.Table;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.writing.Aim;

/** The memos about what is before the coder. */
final class MemoList {

    private final Session session;
    private final Aims aims;
    private final ObservableList<MemoLine> lines = FXCollections.observableArrayList();
    private final ObservableList<MemoLine> shown = FXCollections.unmodifiableObservableList(lines);
    private long asked;

    MemoList(Session session, Desk desk) {
        this.session = session;
        this.aims = new Aims(session.kit(), desk);
        desk.transcript().addListener((o, before, now) -> load());
        desk.focused().addListener((o, before, now) -> load());
        desk.code().addListener((o, before, now) -> load());
        session.changes().on(changed -> load(), Table.MEMO);
        load();
    }

    /** The latest first. */
    ObservableList<MemoLine> lines() {
        return shown;
    }

    /** Nothing of the study is left here. */
    void clear() {
        asked++;
        lines.clear();
    }

    private void load() {
        long ask = ++asked;
        List<Aim> wanted = aims.all();
        if (wanted.isEmpty()) {
            lines.clear();
            return;
        }
        Map<Memo.About, String> words = new HashMap<>();
        wanted.forEach(aim -> words.put(aim.about(), aim.words()));
        var memos =
                session.study()
                        .memos()
                        .about(wanted.stream().map(Aim::about).toList(), session.coder());
        session.kit()
                .screen()
                .after(
                        memos.thenCombine(
                                session.study().coders().all(),
                                (found, coders) -> lines(found, coders, words)),
                        found -> {
                            if (ask == asked) {
                                lines.setAll(found);
                            }
                        });
    }

    private List<MemoLine> lines(
            List<Memo> memos, List<Coder> coders, Map<Memo.About, String> words) {
        Map<Long, String> names = coders.stream().collect(Collectors.toMap(Coder::id, Coder::name));
        return memos.stream()
                .map(memo ->
                        new MemoLine(
                                memo,
                                names.getOrDefault(memo.coder(), ""),
                                memo.about() == null ? "" : words.getOrDefault(memo.about(), "")))
                .toList();
    }
}
