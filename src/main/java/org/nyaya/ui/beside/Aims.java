package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nyaya.coding.Code;
import org.nyaya.coding.Margin;
import org.nyaya.coding.Memo.About;
import org.nyaya.coding.Memo.Thing;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.writing.Aim;

/** What a memo written now could be about: the focused coding, the chosen code, the source. */
final class Aims {

    private final Kit kit;
    private final Desk desk;

    Aims(Kit kit, Desk desk) {
        this.kit = kit;
        this.desk = desk;
    }

    /** All that is before the coder. */
    List<Aim> all() {
        List<Aim> all = new ArrayList<>();
        coding().ifPresent(all::add);
        code().ifPresent(all::add);
        source().ifPresent(all::add);
        return all;
    }

    Optional<Aim> source() {
        Transcript read = desk.transcript().get();
        return read == null
                ? Optional.empty()
                : Optional.of(
                        new Aim(new About(Thing.SOURCE, read.source().id()), read.source().name()));
    }

    Optional<Aim> code() {
        Long id = desk.code().get();
        return id == null
                ? Optional.empty()
                : find(id).map(code -> new Aim(new About(Thing.CODE, id), code.name()));
    }

    Optional<Aim> coding() {
        Transcript read = desk.transcript().get();
        Optional<Margin.Mark> mark = desk.focusedMark();
        if (read == null || mark.isEmpty()) {
            return Optional.empty();
        }
        String words =
                kit.say(
                        "beside.memo.on_coding",
                        read.source().name(),
                        read.paragraphAt(mark.get().span().start()),
                        find(mark.get().code()).map(Code::name).orElse(""));
        return Optional.of(new Aim(new About(Thing.CODING, mark.get().id()), words));
    }

    private Optional<Code> find(long code) {
        return desk.codes().get().tree().find(code);
    }
}
