package org.nyaya.ui.codebook;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Margin;
import org.nyaya.project.Project;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Reshape;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * What is said of a coding that is there: where it ends, how sure it is, that it is a key quote.
 */
public final class PassageActions implements Reshape {

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private Project.@Nullable Group moving;

    PassageActions(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
    }

    List<Command> commands() {
        return List.of(
                Command.of(
                        "code.certainty",
                        "Alt+C",
                        () -> focused(this::certainty),
                        desk.focused().isNotNull()),
                Command.of(
                        "code.key_quote",
                        "Alt+K",
                        () -> focused(this::keyQuote),
                        desk.focused().isNotNull()),
                Command.of(
                        "code.negative",
                        "Alt+X",
                        () -> focused(this::negative),
                        desk.focused().isNotNull()));
    }

    @Override
    public void reshape(Margin.Mark mark, Span span, boolean goesOn, Runnable refused) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            return;
        }
        Project.Group step = moving;
        if (step == null || !goesOn) {
            step =
                    session.study()
                            .reworking()
                            .group(new Here(read, mark.span()).label("code.edges", name(mark)));
            moving = step;
        }
        kit.screen()
                .after(
                        session.study().reworking().resize(step, mark.id(), span),
                        coded -> reshaped(coded, mark, refused));
    }

    @Override
    public void crossed() {
        kit.status().complain(kit.say("coded.crossed"));
    }

    private void reshaped(Coded outcome, Margin.Mark mark, Runnable refused) {
        if (outcome instanceof Coded.Done) {
            kit.status().say(kit.say("coded.edges", name(mark)));
            return;
        }
        if (outcome instanceof Coded.Already) {
            kit.status().complain(kit.say("coded.edges_already", name(mark)));
        } else {
            new CodedTold(kit).say(outcome, name(mark), "");
        }
        refused.run();
    }

    private void certainty(Margin.Mark mark, Here here) {
        boolean sure = !mark.sure();
        told(
                session.study()
                        .reworking()
                        .say(
                                mark.id(),
                                sure ? Certainty.CERTAIN : Certainty.UNSURE,
                                here.label(sure ? "code.certain" : "code.unsure", name(mark))),
                kit.say(sure ? "coded.certain" : "coded.unsure", name(mark)));
    }

    private void keyQuote(Margin.Mark mark, Here here) {
        boolean isOne = !mark.keyQuote();
        told(
                session.study()
                        .reworking()
                        .keyQuote(
                                mark.id(),
                                isOne,
                                here.label(
                                        isOne ? "code.key_quote" : "code.no_key_quote",
                                        name(mark))),
                kit.say(isOne ? "coded.key_quote" : "coded.no_key_quote", name(mark)));
    }

    private void negative(Margin.Mark mark, Here here) {
        kit.screen()
                .after(
                        session.study()
                                .negativeCases()
                                .turn(
                                        mark.id(),
                                        here.label("code.negative", name(mark)),
                                        here.label("code.not_negative", name(mark))),
                        turned -> {
                            switch (turned) {
                                case NEGATIVE ->
                                        kit.status().say(kit.say("coded.negative", name(mark)));
                                case NONE_ANY_MORE ->
                                        kit.status().say(kit.say("coded.not_negative", name(mark)));
                                case GONE -> kit.status().complain(kit.say("coded.gone"));
                            }
                        });
    }

    private void told(CompletableFuture<Boolean> done, String sentence) {
        kit.screen()
                .after(
                        done,
                        changed -> {
                            if (changed) {
                                kit.status().say(sentence);
                            } else {
                                kit.status().complain(kit.say("coded.gone"));
                            }
                        });
    }

    private void focused(BiConsumer<Margin.Mark, Here> does) {
        Transcript read = desk.transcript().get();
        Margin.Mark mark = desk.focusedMark().orElse(null);
        if (read == null || mark == null) {
            kit.status().complain(kit.say("coded.none_focused"));
        } else {
            does.accept(mark, new Here(read, mark.span()));
        }
    }

    private String name(Margin.Mark mark) {
        return desk.codes().get().tree().find(mark.code()).map(Code::name).orElse("");
    }
}
