package org.nyaya.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Bounds;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.people.Attribute;
import org.nyaya.people.Heard;
import org.nyaya.people.Known;
import org.nyaya.search.Quoting;
import org.nyaya.source.Turn;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.WhoSheet;
import org.nyaya.ui.kit.Wrapped;
import org.nyaya.ui.people.PeopleModel.Everybody;

/** The place where people stand, with all that is known of them. */
public final class PeoplePlace implements Place {

    private static final double UNKNOWN = 262;
    private static final double CARD = 300;

    private final Session session;
    private final Kit kit;
    private final Leads leads;
    private final PeopleModel model;
    private final Tables tables;
    private final PeopleGrid grid;
    private final PersonCard card;
    private final UnknownList unknown;
    private final TextField filter = new TextField();
    private final Label title = new Label();
    private final Label pages = Controls.muted("");
    private final Label nothing = Wrapped.muted("");
    private final HBox pager;
    private final BorderPane view = new BorderPane();

    /**
     * A place for one session.
     *
     * @param files where tables of people come from and go to
     */
    public PeoplePlace(Session session, Leads leads, PeopleFiles files) {
        this.session = session;
        this.kit = session.kit();
        this.leads = leads;
        this.model = new PeopleModel(session);
        this.tables = new Tables(session, files);
        this.grid = new PeopleGrid(kit, this::change);
        this.card =
                new PersonCard(
                        kit,
                        new PersonCard.Ways() {
                            @Override
                            public void toSource(Heard heard) {
                                PeoplePlace.this.toSource(heard);
                            }

                            @Override
                            public void toPassages(Somebody somebody) {
                                leads.toQuestion(
                                        "person:"
                                                + Quoting.name(somebody.person().name())
                                                + " show:passages");
                            }
                        });
        this.unknown = new UnknownList(kit, this::identify);
        this.pager =
                Controls.row(
                        4,
                        pages,
                        Controls.icon(
                                Feather.CHEVRON_LEFT, kit.say("people.previous"), model::previous),
                        Controls.icon(Feather.CHEVRON_RIGHT, kit.say("people.next"), model::next));
        lay();
        model.everybody().addListener(of -> show());
        model.first().addListener(of -> show());
        model.filter().addListener(of -> show());
        grid.getFocusModel().focusedCellProperty().addListener(of -> card());
        view.sceneProperty().addListener((of, before, now) -> model.look(now != null));
        show();
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public Feather sign() {
        return Feather.USERS;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("person.add", "Alt+N", () -> NameSheet.person(session).show()),
                Command.of("attribute.add", "Alt+A", () -> NameSheet.attribute(session).show()),
                Command.of("person.rename", "Alt+R", grid::renameFocused),
                Command.of("person.change", null, grid::changeFocused),
                Command.of("person.link", "Alt+W", this::identifyChosen),
                Command.of("people.filter", "Shortcut+F", filter::requestFocus),
                Command.of("people.next", "Alt+Page Down", model::next),
                Command.of("people.previous", "Alt+Page Up", model::previous),
                Command.of("people.import", null, tables::takeIn),
                Command.of("people.export", "Shortcut+Shift+X", tables::export));
    }

    @Override
    public void shown() {
        model.look(true);
        kit.layers().home(grid::requestFocus);
        grid.requestFocus();
    }

    @Override
    public void clear() {
        model.clear();
        grid.clear();
        unknown.show(List.of());
        card.show(null, List.of());
        title.setText("");
    }

    private void lay() {
        view.getStyleClass().add("people");
        title.getStyleClass().add("people-title");
        pager.managedProperty().bind(pager.visibleProperty());
        HBox head =
                Controls.row(
                        8,
                        title,
                        Controls.filler(),
                        pager,
                        Controls.button(
                                kit.say("people.add"), () -> NameSheet.person(session).show()),
                        Controls.button(
                                kit.say("people.attribute.add"),
                                () -> NameSheet.attribute(session).show()),
                        Controls.button(kit.say("people.import"), tables::takeIn),
                        Controls.button(kit.say("people.export"), tables::export));
        head.getStyleClass().add("people-head");
        nothing.setMaxWidth(420);
        nothing.visibleProperty().bind(nothing.textProperty().isNotEmpty());
        // It keeps the focus, for it may be filled at any time.
        grid.opacityProperty()
                .bind(Bindings.when(nothing.visibleProperty()).then(0.0).otherwise(1.0));
        nothing.setMouseTransparent(true);
        StackPane middle = new StackPane(grid, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        filter.setPromptText(kit.say("people.filter"));
        filter.setAccessibleText(kit.say("people.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        VBox filtering = new VBox(filter);
        filtering.getStyleClass().add("people-filter");
        VBox.setVgrow(unknown, Priority.ALWAYS);
        VBox left = new VBox(filtering, unknown);
        left.getStyleClass().addAll("panel", "people-left");
        left.setPrefWidth(UNKNOWN);
        left.setMinWidth(UNKNOWN);
        card.setPrefWidth(CARD);
        card.setMinWidth(CARD);
        view.setLeft(left);
        view.setCenter(new VBox(head, middle));
        view.setRight(card);
    }

    private void show() {
        Everybody now = model.everybody().get();
        List<Somebody> found = model.found();
        grid.show(found, model.attributes());
        unknown.show(now.unknown());
        title.setText(now.isThere() ? kit.say("people.count", now.people().size()) : "");
        nothing.setText(nothing(now, found));
        pager.setVisible(model.isPaged());
        int first = model.first().get();
        int all = now.attributes().size();
        pages.setText(
                kit.say("people.pages", first + 1, Math.min(all, first + PeopleModel.PAGE), all));
        card();
    }

    private void card() {
        card.show(grid.chosen(), model.everybody().get().attributes());
    }

    private String nothing(Everybody now, List<Somebody> found) {
        if (!now.isThere() || !found.isEmpty()) {
            return "";
        }
        return now.people().isEmpty()
                ? kit.say("people.none")
                : kit.say("people.none_found", model.filter().get());
    }

    private void identifyChosen() {
        Heard chosen = unknown.chosen();
        if (chosen == null) {
            kit.status().say(kit.say("people.unknown.none"));
        } else {
            identify(chosen);
        }
    }

    private void identify(Heard heard) {
        new WhoSheet(
                        session,
                        kit.say("people.who", heard.speaker().label(), heard.in()),
                        heard.speaker(),
                        null)
                .show();
    }

    private void change(Somebody somebody, @Nullable Attribute attribute, Bounds at) {
        ValuePane.Of of =
                attribute == null
                        ? new ValuePane.Of(
                                kit.say("people.name"),
                                somebody.person().name(),
                                kit.say("people.name.like"),
                                List.of(),
                                name ->
                                        session.study()
                                                .people()
                                                .rename(somebody.person(), name)
                                                .thenApply(
                                                        named -> said(NameSheet.wrong(kit, named))))
                        : new ValuePane.Of(
                                attribute.name(),
                                somebody.value(attribute),
                                kit.say("people.like." + attribute.type()),
                                attribute.choices(),
                                value -> say(somebody, attribute, value));
        new ValuePane(kit, of).open(at);
    }

    private CompletableFuture<Optional<String>> say(
            Somebody somebody, Attribute attribute, String value) {
        return session.study()
                .attributes()
                .say(somebody.person(), attribute, value)
                .thenApply(known ->
                        switch (known) {
                            case Known.Done done -> Optional.empty();
                            case Known.Gone gone -> Optional.of(kit.say("beside.source.gone"));
                            case Known.Unfit unfit ->
                                    Optional.of(kit.say("people.unfit." + unfit.type()));
                        });
    }

    private static Optional<String> said(String wrong) {
        return wrong.isEmpty() ? Optional.empty() : Optional.of(wrong);
    }

    /** Leads to the first words of a speaker. */
    private void toSource(Heard heard) {
        kit.screen()
                .after(
                        session.study()
                                .project()
                                .read(read -> {
                                    for (Turn turn :
                                            session.study()
                                                    .outlines()
                                                    .of(read, heard.source())
                                                    .turns()) {
                                        if (turn.speaker() != null
                                                && turn.speaker().id() == heard.speaker().id()) {
                                            return Optional.of(turn.saidSpan());
                                        }
                                    }
                                    return Optional.<Span>empty();
                                }),
                        span -> span.ifPresent(at -> leads.toText(heard.source(), at)));
    }
}
