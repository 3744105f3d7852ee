package org.nyaya.ui.comparing;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Aged;
import org.nyaya.project.Label;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Asking;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** The codings that are older than what their code means, as long as somebody looks. */
final class AgainModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<@Nullable List<Aged>> aged = new ReadOnlyObjectWrapper<>();
    private final Asking<List<Aged>> asking;

    AgainModel(Session session) {
        this.session = session;
        this.asking =
                new Asking<>(
                        session.kit().screen(),
                        () -> session.study().rechecking().aged(session.coder()),
                        aged::set);
        session.changes().on(changed -> asking.changed(), Table.CODE, Table.CODING, Table.SOURCE);
    }

    /** All of them; null until they are known. */
    ReadOnlyObjectProperty<@Nullable List<Aged>> aged() {
        return aged.getReadOnlyProperty();
    }

    void look(boolean now) {
        asking.look(now);
    }

    /** Says that one is right also as its code is meant now. */
    void stillRight(Aged one) {
        Kit kit = session.kit();
        String name = one.code().names().getLast();
        kit.screen()
                .after(
                        session.study()
                                .rechecking()
                                .stillRight(
                                        one.coding().id(),
                                        Label.of(
                                                "code.still_right",
                                                name,
                                                one.in(),
                                                Integer.toString(one.paragraph()))),
                        there -> {
                            if (there) {
                                kit.status().say(kit.say("again.right", name));
                            } else {
                                kit.status().complain(kit.say("coded.gone"));
                            }
                        });
    }

    /** Nothing of the study is left here. */
    void clear() {
        asking.clear();
        aged.set(null);
    }
}
