package org.nyaya.ui.beside;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.people.Profile;
import org.nyaya.source.Interview;
import org.nyaya.ui.beside.Here.Voice;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.WhoSheet;
import org.nyaya.ui.kit.Wrapped;

/** Who speaks in the source that is read, what is known of them, and of the interview. */
public final class PersonPanel extends VBox {

    private static final String BETWEEN = " · ";

    /** No higher than this, in pixels: a group of many is scrolled. */
    private static final double MOST = 280;

    /** What the heading above them takes. */
    private static final double HEADING = 36;

    private final Session session;
    private final Kit kit;
    private final PersonModel model;
    private final Label heading = Capitals.heading("");
    private final VBox body = new VBox();

    public PersonPanel(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.model = new PersonModel(session, desk);
        getStyleClass().addAll("panel", "person-panel");
        body.getStyleClass().add("person-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // As high as what is said of the people, as far as there is room.
        scroll.prefViewportHeightProperty().bind(body.heightProperty());
        setMaxHeight(MOST);
        // Never higher than that: a group of thirty would push everything else out of the window.
        minHeightProperty()
                .bind(Bindings.min(body.heightProperty().add(HEADING), maxHeightProperty()));
        scroll.getStyleClass().add("beside-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        HBox top = new HBox(heading);
        top.getStyleClass().add("beside-heading");
        getChildren().setAll(top, scroll);
        model.here().subscribe(this::show);
    }

    /** What can be done here. */
    public List<Command> commands() {
        BooleanBinding anybody =
                Bindings.createBooleanBinding(
                        () -> !model.here().get().voices().isEmpty(), model.here());
        BooleanBinding held =
                Bindings.createBooleanBinding(
                        () -> model.here().get().interview() != null, model.here());
        return List.of(
                Command.of("person.identify", null, this::identifyNext, anybody),
                Command.of("interview.edit", null, this::edit, held));
    }

    /** Nothing of the study is left here. */
    public void clear() {
        model.clear();
    }

    private void show(Here here) {
        boolean isEmpty = here.voices().isEmpty() && here.interview() == null;
        setVisible(!isEmpty);
        setManaged(!isEmpty);
        long asked = here.voices().stream().filter(PersonPanel::isAsked).count();
        String words =
                asked == 1
                        ? kit.say("beside.person")
                        : asked == 0 ? kit.say("beside.interview") : kit.say("beside.people");
        heading.setText(Capitals.of(words));
        heading.setAccessibleText(words);
        List<Node> lines = new ArrayList<>();
        here.voices().forEach(voice -> lines.add(line(here, voice)));
        if (here.interview() != null) {
            lines.add(line(here.interview()));
        }
        body.getChildren().setAll(lines);
    }

    private Node line(Here here, Voice voice) {
        VBox lines = new VBox();
        Profile profile = voice.profile();
        if (profile == null) {
            lines.getChildren()
                    .add(
                            isAsked(voice)
                                    ? text(kit.say("beside.unidentified", voice.speaker().label()))
                                    : text(kit.say("beside.asks", voice.speaker().label())));
            if (isAsked(voice)) {
                Button who = Controls.button(kit.say("beside.who"), () -> identify(voice));
                who.getStyleClass().add("link-button");
                who.setAccessibleText(kit.say("beside.who.told", voice.speaker().label()));
                lines.getChildren().add(who);
                return lines;
            }
        } else {
            String name = profile.person().name();
            Label shown = text(isAsked(voice) ? name : kit.say("beside.asks", name));
            if (isAsked(voice)) {
                shown.getStyleClass().add("person-name");
            }
            lines.getChildren().add(shown);
            List<String> known = here.known(profile);
            if (!known.isEmpty()) {
                Label values = text(String.join(BETWEEN, known));
                values.setTooltip(new Tooltip(String.join("\n", here.knownByName(profile))));
                lines.getChildren().add(values);
            }
        }
        return withEdit(
                lines, kit.say("beside.who.told", voice.speaker().label()), () -> identify(voice));
    }

    private Node line(Interview interview) {
        List<String> parts = new ArrayList<>();
        Interview.Details details = interview.details();
        add(parts, details.date() == null ? null : Dates.of(kit, details.date()));
        add(parts, details.setting());
        if (interview.language() != null) {
            Locale language = Locale.forLanguageTag(interview.language());
            parts.add(language.getDisplayLanguage(kit.words().locale()));
        }
        if (details.interviewer() != null) {
            parts.add(kit.say("beside.asked_by", details.interviewer()));
        }
        if (details.interpreter() != null) {
            parts.add(kit.say("beside.interpreted_by", details.interpreter()));
        }
        add(parts, details.others());
        Label shown = text(String.join(BETWEEN, parts));
        shown.getStyleClass().add("muted");
        return withEdit(
                shown,
                kit.say("beside.interview.edit", interview.name()),
                () -> new InterviewSheet(session, interview).show());
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null) {
            parts.add(part);
        }
    }

    private static Node withEdit(Node what, String name, Runnable does) {
        Button edit = Controls.icon(Feather.EDIT_2, name, does);
        edit.getStyleClass().add("edit-button");
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox line = new HBox(4, what, Controls.filler(), edit);
        edit.setMinSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        return line;
    }

    private static Label text(String words) {
        Label label = new Wrapped(words);
        label.getStyleClass().add("person-text");
        return label;
    }

    private static boolean isAsked(Voice voice) {
        return !voice.speaker().interviewer();
    }

    private void identify(Voice voice) {
        Profile profile = voice.profile();
        new WhoSheet(
                        session,
                        kit.say("beside.identify", voice.speaker().label()),
                        voice.speaker(),
                        profile == null ? null : profile.person().name())
                .show();
    }

    /** The first speaker of whom nobody knows who it is, or else the first. */
    private void identifyNext() {
        List<Voice> voices = model.here().get().voices();
        Optional<Voice> unknown =
                voices.stream()
                        .filter(voice -> isAsked(voice) && voice.profile() == null)
                        .findFirst();
        unknown.or(() -> voices.stream().findFirst()).ifPresent(this::identify);
    }

    private void edit() {
        Interview interview = model.here().get().interview();
        if (interview != null) {
            new InterviewSheet(session, interview).show();
        }
    }
}
