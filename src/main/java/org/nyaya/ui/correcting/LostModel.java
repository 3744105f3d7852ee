package org.nyaya.ui.correcting;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.nyaya.coding.Coded;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.coding.LostCoding;
import org.nyaya.project.Table;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Veiled;

/** The codings of what is read that lost their words. */
final class LostModel {

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<List<LostCoding>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    /** Whose words somebody asked for, by id, until another source is read. */
    private final Set<Long> shown = new HashSet<>();

    private final ReadOnlyIntegerWrapper version = new ReadOnlyIntegerWrapper();
    private long source;

    LostModel(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        desk.transcript().subscribe(this::load);
        session.changes().on(changed -> load(), Table.LOST, Table.CODE, Table.CODER);
        session.veil().version().subscribe(now -> turn());
    }

    /** In the order in which they stood. */
    ReadOnlyObjectProperty<List<LostCoding>> all() {
        return all.getReadOnlyProperty();
    }

    /** Rises whenever something may have to be hidden, or shown, that was not before. */
    ReadOnlyIntegerProperty version() {
        return version.getReadOnlyProperty();
    }

    /**
     * What of its words is not to be read unasked: all of them, where any were flagged when they
     * went, or their source is.
     */
    Veiled veiled(LostCoding lost) {
        Set<FlagKind> kinds = EnumSet.noneOf(FlagKind.class);
        kinds.addAll(lost.flagged());
        kinds.addAll(session.veil().flagged(lost.source()).whole());
        return new Veiled(
                Flagged.of(kinds, List.of()),
                shown.contains(lost.id()) ? List.of(lost.span()) : List.of(),
                kit.settings().veil().get());
    }

    /** Shows the words of one, until another source is read. */
    void show(LostCoding lost) {
        shown.add(lost.id());
        turn();
    }

    private void turn() {
        version.set(version.get() + 1);
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
        shown.clear();
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
        if (read == null || read.source().id() != source) {
            shown.clear();
        }
        if (read == null) {
            all.set(List.of());
            return;
        }
        source = read.source().id();
        long asked = source;
        kit.screen()
                .after(
                        session.study().lostCodings().of(asked),
                        found -> {
                            Transcript now = desk.transcript().get();
                            if (now != null && now.source().id() == asked) {
                                all.set(found);
                            }
                        });
    }
}
