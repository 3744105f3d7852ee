package org.nyaya.ui.correcting;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.coding.Coded;
import org.nyaya.coding.LostCoding;
import org.nyaya.project.Table;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** The codings of what is read that lost their words. */
final class LostModel {

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<LostCoding>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    LostModel(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        desk.transcript().subscribe(this::load);
        session.changes().on(changed -> load(), Table.LOST, Table.CODE, Table.CODER);
    }

    /** In the order in which they stood. */
    ReadOnlyObjectProperty<List<LostCoding>> all() {
        return all.getReadOnlyProperty();
    }

    /** Puts one on what a code would be applied to now. */
    void put(LostCoding lost) {
        Span target = desk.target();
        Transcript read = desk.transcript().get();
        if (read == null || target.isEmpty() || read.source().id() != lost.source()) {
            kit.status().complain(kit.say("coded.nothing"));
            return;
        }
        int paragraph = read.paragraphAt(target.start());
        kit.screen()
                .after(
                        session.study().lostCodings().put(lost, target),
                        coded -> told(coded, lost.path().toString(), paragraph));
    }

    void letGo(LostCoding lost) {
        kit.screen()
                .after(
                        session.study().lostCodings().letGo(lost),
                        wasThere ->
                                kit.status()
                                        .say(
                                                kit.say(
                                                        "correcting.lost.gone",
                                                        lost.path().toString())));
    }

    /** Nothing of the study is left here. */
    void clear() {
        all.set(List.of());
    }

    private void told(Coded coded, String path, int paragraph) {
        switch (coded) {
            case Coded.Done done ->
                    kit.status().say(kit.say("correcting.lost.put", path, paragraph));
            case Coded.Already already -> kit.status().say(kit.say("coded.already", path));
            case Coded.Gone gone -> kit.status().complain(kit.say("coded.gone"));
            case Coded.Outside outside -> kit.status().complain(kit.say("coded.outside"));
            case Coded.CutsCharacter cuts -> kit.status().complain(kit.say("coded.cuts"));
        }
    }

    private void load() {
        Transcript read = desk.transcript().get();
        if (read == null) {
            all.set(List.of());
            return;
        }
        long source = read.source().id();
        kit.screen()
                .after(
                        session.study().lostCodings().of(source),
                        found -> {
                            Transcript now = desk.transcript().get();
                            if (now != null && now.source().id() == source) {
                                all.set(found);
                            }
                        });
    }
}
