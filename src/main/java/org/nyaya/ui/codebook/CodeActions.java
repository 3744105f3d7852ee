package org.nyaya.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.Margin;
import org.nyaya.coding.NewCoding;
import org.nyaya.coding.NewlyCoded;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * What is done to passages with codes, whatever the gesture: key, digit, picker, click or drop.
 * Each says in the status bar what became of it. The selection and the place stay as they are.
 */
public final class CodeActions {

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final CodedTold told;
    private final ReadOnlyObjectWrapper<@Nullable Long> last = new ReadOnlyObjectWrapper<>();
    private final List<Long> used = new ArrayList<>();

    public CodeActions(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        this.told = new CodedTold(kit);
        kit.screen()
                .after(
                        session.study().codings().lastUsed(session.coder()),
                        before ->
                                before.stream()
                                        .filter(code -> !used.contains(code))
                                        .forEach(used::add));
    }

    /** The id of the code applied last since the study was unlocked; null before the first. */
    public ReadOnlyObjectProperty<@Nullable Long> last() {
        return last.getReadOnlyProperty();
    }

    /** The ids of the codes this coder used, the one used last first. */
    public List<Long> lastUsed() {
        return List.copyOf(used);
    }

    /** Codes what {@link Desk#target} says. */
    public void apply(Code code) {
        Optional<Here> here = Here.target(desk);
        if (here.isEmpty()) {
            Here.complain(desk, kit);
            return;
        }
        use(code);
        Here at = here.get();
        kit.screen()
                .after(
                        session.study()
                                .codings()
                                .add(
                                        NewCoding.of(
                                                at.transcript().source().id(),
                                                at.span(),
                                                code.id()),
                                        session.coder().id(),
                                        at.label("code.paragraph", code.name())),
                        coded -> told.say(coded, path(code), at.paragraph()));
    }

    /** Applies the code of that id, if it is there. */
    public void apply(long code) {
        find(code).ifPresentOrElse(this::apply, () -> kit.status().complain(kit.say("coded.gone")));
    }

    /** Applies the code that was applied last. */
    public void repeat() {
        Long code = last.get();
        if (code == null) {
            kit.status().complain(kit.say("coded.no_last"));
        } else {
            apply(code);
        }
    }

    /**
     * Makes a code and codes the target with it, in one step; only makes it where there is nothing
     * to code.
     *
     * @param parent the code above; null for the top
     * @param answered gets what became of adding the code
     */
    public void applyNew(@Nullable Code parent, String name, Consumer<CodeEdit> answered) {
        applyNew(parent, name, CodeDetails.NONE, answered);
    }

    /** The same; {@code details}: what else is known of the code. */
    void applyNew(
            @Nullable Code parent, String name, CodeDetails details, Consumer<CodeEdit> answered) {
        Long under = parent == null ? null : parent.id();
        Optional<Here> here = Here.target(desk);
        if (here.isEmpty()) {
            kit.screen()
                    .after(
                            session.study().codebook().add(under, name, details, ""),
                            edit -> {
                                answered.accept(edit);
                                if (edit instanceof CodeEdit.Done && Here.isBlank(desk)) {
                                    Here.complain(desk, kit);
                                }
                            });
            return;
        }
        Here at = here.get();
        kit.screen()
                .after(
                        session.study()
                                .codings()
                                .addNew(
                                        under,
                                        name,
                                        details,
                                        at.transcript().source().id(),
                                        at.span(),
                                        session.coder().id(),
                                        at.label("code.new_paragraph", name.strip())),
                        outcome -> {
                            switch (outcome) {
                                case NewlyCoded.Done done -> {
                                    use(done.code());
                                    told.sayNew(done.coded(), path(done.code()), at.paragraph());
                                    answered.accept(new CodeEdit.Done(done.code()));
                                }
                                case NewlyCoded.Refused refused -> answered.accept(refused.why());
                            }
                        });
    }

    /** Takes the focused coding away. */
    public void uncode() {
        desk.focusedMark()
                .ifPresentOrElse(
                        this::uncode, () -> kit.status().complain(kit.say("coded.none_focused")));
    }

    /** Takes the coding of that id away. */
    public void uncode(long mark) {
        mark(mark)
                .ifPresentOrElse(this::uncode, () -> kit.status().complain(kit.say("coded.gone")));
    }

    /**
     * Takes a code off the target: the coding that is just there, else every one of that code that
     * reaches into it.
     */
    public void uncode(Code code) {
        Optional<Here> here = Here.target(desk);
        if (here.isEmpty()) {
            Here.complain(desk, kit);
            return;
        }
        Here at = here.get();
        List<Margin.Mark> there =
                desk.marks().get().stream()
                        .filter(mark -> mark.code() == code.id() && mark.span().overlaps(at.span()))
                        .toList();
        List<Margin.Mark> just =
                there.stream().filter(mark -> mark.span().equals(at.span())).toList();
        if (there.isEmpty()) {
            kit.status().complain(kit.say("coded.not_so", path(code), at.paragraph()));
        } else {
            uncode(just.isEmpty() ? there : just, code.name(), at);
        }
    }

    /** Gives the coding of that id another code. */
    public void recode(long mark, Code code) {
        Optional<Margin.Mark> found = mark(mark);
        Transcript read = desk.transcript().get();
        if (found.isEmpty() || read == null) {
            kit.status().complain(kit.say("coded.gone"));
            return;
        }
        if (found.get().code() == code.id()) {
            kit.status().say(kit.say("coded.already", path(code)));
            return;
        }
        use(code);
        Here at = new Here(read, found.get().span());
        String before = find(found.get().code()).map(Code::name).orElse("");
        kit.screen()
                .after(
                        session.study()
                                .codings()
                                .recode(mark, code, at.label("code.recode", before, code.name())),
                        outcome -> told.say(outcome, path(code), at.paragraph()));
    }

    /** Forgets what was used. */
    void clear() {
        last.set(null);
        used.clear();
    }

    private void uncode(Margin.Mark mark) {
        Transcript read = desk.transcript().get();
        if (read != null) {
            String name = find(mark.code()).map(Code::name).orElse("");
            uncode(List.of(mark), name, new Here(read, mark.span()));
        }
    }

    private void uncode(List<Margin.Mark> marks, String name, Here at) {
        kit.screen()
                .after(
                        session.study()
                                .codings()
                                .removeAll(
                                        marks.stream().map(Margin.Mark::id).toList(),
                                        at.label("code.uncode_paragraph", name)),
                        removed -> {
                            if (removed == 0) {
                                kit.status().complain(kit.say("coded.gone"));
                            } else {
                                kit.status()
                                        .say(
                                                kit.say(
                                                        "coded.taken_off",
                                                        name,
                                                        at.paragraph(),
                                                        removed));
                            }
                        });
    }

    private void use(Code code) {
        last.set(code.id());
        used.remove((Long) code.id());
        used.addFirst(code.id());
    }

    private Optional<Margin.Mark> mark(long id) {
        return desk.marks().get().stream().filter(mark -> mark.id() == id).findFirst();
    }

    private Optional<Code> find(long code) {
        return desk.codes().get().tree().find(code);
    }

    private String path(Code code) {
        return find(code.id())
                .map(known -> CodeLine.path(desk.codes().get().tree(), known))
                .orElse(code.name());
    }
}
