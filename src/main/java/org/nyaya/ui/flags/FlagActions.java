package org.nyaya.ui.flags;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCombination;
import org.nyaya.coding.Flag;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.coding.Flagging;
import org.nyaya.source.Source;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Veiled;

/** Flags what is before the coder, or a source, for what makes it hard to read. */
public final class FlagActions {

    /** Shows the flagged passage at the caret, or what is chosen in a list, or hides it again. */
    public static final String SHOW = "Alt+V";

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final Supplier<Bounds> target;

    /**
     * What flags at that desk.
     *
     * @param target where that is on the scene what would be flagged now
     */
    public FlagActions(Session session, Desk desk, Supplier<Bounds> target) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        this.target = target;
    }

    /**
     * What can be done here.
     *
     * @param show shows the flagged passage where the coder is, or hides it again
     * @param showAll does it with all that is flagged in the source
     */
    public List<Command> commands(Runnable show, Runnable showAll) {
        var any = desk.transcript().isNotNull();
        return List.of(
                Command.of("flag.passage", "Alt+F", this::flag, any),
                Command.of("flag.show", SHOW, show, any),
                Command.of("flag.show_all", "Alt+Shift+V", showAll, any));
    }

    /** Asks why a source is hard to read, beside that place in the scene. */
    public void flag(Source source, Bounds at) {
        Set<FlagKind> before = session.veil().flagged(source.id()).whole();
        new FlagPane(
                        kit,
                        kit.say("flag.source", source.name()),
                        before,
                        kinds -> told(session.study().flags().setSource(source.id(), kinds)))
                .open(at);
    }

    private void flag() {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        Flagged flagged = session.veil().flagged(read.source().id());
        Span span = meant(flagged);
        if (span.isEmpty()) {
            kit.status().complain(kit.say("flag.nothing"));
            return;
        }
        Set<FlagKind> before = EnumSet.noneOf(FlagKind.class);
        for (Flag flag : flagged.touching(span)) {
            if (flag.span().equals(span)) {
                before.add(flag.kind());
            }
        }
        long source = read.source().id();
        new FlagPane(
                        kit,
                        kit.say(
                                "flag.passage",
                                read.source().name(),
                                read.paragraphAt(span.start())),
                        before,
                        kinds -> told(session.study().flags().set(source, span, kinds)))
                .open(target.get());
    }

    /** What is selected; else the flagged passage at the caret, else what a code would go to. */
    private Span meant(Flagged flagged) {
        Span chosen = desk.selection().get();
        if (chosen.isEmpty()) {
            List<Flag> here = flagged.touching(new Span(chosen.start(), chosen.start() + 1));
            if (!here.isEmpty()) {
                return here.getLast().span();
            }
        }
        return desk.target();
    }

    private void told(CompletableFuture<Flagging> flagging) {
        kit.screen()
                .after(
                        flagging,
                        came -> {
                            switch (came) {
                                case Flagging.Done done -> kit.status().say(sentence(done));
                                case Flagging.Gone gone ->
                                        kit.status().complain(kit.say("flag.gone"));
                                case Flagging.NoPassage none ->
                                        kit.status().complain(kit.say("flag.no_passage"));
                            }
                        });
    }

    private String sentence(Flagging.Done done) {
        String kinds = Veiled.names(kit, done.kinds());
        if (done.kinds().isEmpty()) {
            return done.paragraph() == 0
                    ? kit.say("flag.source_removed", done.in())
                    : kit.say("flag.removed", done.in(), done.paragraph());
        }
        return done.paragraph() == 0
                ? kit.say("flag.source_done", done.in(), kinds)
                : kit.say(
                        "flag.done",
                        done.in(),
                        done.paragraph(),
                        kinds,
                        KeyNames.here().of(KeyCombination.valueOf(SHOW)));
    }
}
