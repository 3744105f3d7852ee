package org.nyaya.ui.codebook;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coding;
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
    public void reshape(Margin.Mark mark, Span span, boolean goesOn, Consumer<Boolean> answered) {
        Transcript read = desk.transcript().get();
        if (read == null) {
            answered.accept(false);
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
                        coded -> answered.accept(isReshaped(coded, mark)),
                        failure -> {
                            answered.accept(false);
                            kit.screen().unexpected(failure);
                        });
    }

    @Override
    public void crossed() {
        kit.status().complain(kit.say("coded.crossed"));
    }

    private boolean isReshaped(Coded outcome, Margin.Mark mark) {
        if (outcome instanceof Coded.Done) {
            kit.status().say(kit.say("coded.edges", name(mark)));
            return true;
        }
        if (outcome instanceof Coded.Already) {
            kit.status().complain(kit.say("coded.edges_already", name(mark)));
        } else {
            new CodedTold(kit).say(outcome, name(mark), "");
        }
        return false;
    }

    private void certainty(Margin.Mark mark, Here here) {
        told(
                session.study()
                        .reworking()
                        .turnCertainty(
                                mark.id(),
                                here.label("code.unsure", name(mark)),
                                here.label("code.certain", name(mark))),
                coding ->
                        kit.say(
                                coding.certainty() == Certainty.CERTAIN
                                        ? "coded.certain"
                                        : "coded.unsure",
                                name(mark)));
    }

    private void keyQuote(Margin.Mark mark, Here here) {
        told(
                session.study()
                        .reworking()
                        .turnKeyQuote(
                                mark.id(),
                                here.label("code.key_quote", name(mark)),
                                here.label("code.no_key_quote", name(mark))),
                coding ->
                        kit.say(
                                coding.keyQuote() ? "coded.key_quote" : "coded.no_key_quote",
                                name(mark)));
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

    private void told(CompletableFuture<Optional<Coding>> done, Function<Coding, String> says) {
        kit.screen()
                .after(
                        done,
                        now ->
                                now.map(says)
                                        .ifPresentOrElse(
                                                kit.status()::say,
                                                () ->
                                                        kit.status()
                                                                .complain(kit.say("coded.gone"))));
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
