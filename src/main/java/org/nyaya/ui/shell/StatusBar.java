package org.nyaya.ui.shell;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.ui.kit.Announcing;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Job;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Status;

/**
 * The bar at the bottom: whether all is saved, where one is, what was done, what runs, when it
 * locks. {@link TroubleStrip} says what could not be done.
 */
final class StatusBar extends HBox {

    private static final Duration STANDS = Duration.seconds(6);

    /** Who is asked something has the time to read it and to go there. */
    private static final Duration OFFERS = Duration.seconds(12);

    /** The mark of Unicode that says so; it is not seen. */
    private static final String FROM_LEFT = "\u200e";

    private final Kit kit;
    private final Label saved = new Label();
    private final Label where = new Label();
    private final Label said = new Label();
    private final Button offer = Controls.button("", this::goOn);
    private final HBox jobs = new HBox(16);
    private final Label hard = Controls.muted("");
    private final Label lock = new Label();
    private final PauseTransition fades = new PauseTransition(STANDS);
    private final ListChangeListener<Job<?>> running = change -> listJobs();
    private final Announcing announcing = new Announcing();
    private final Subscription following;
    private @Nullable String offered;

    StatusBar(Kit kit) {
        super(16);
        this.kit = kit;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        for (Label label : new Label[] {saved, hard, lock}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        said.getStyleClass().add("said");
        said.setMinWidth(0);
        offer.getStyleClass().setAll("button", "offer");
        offer.setMinWidth(USE_PREF_SIZE);
        offer.managedProperty().bind(offer.visibleProperty());
        HBox sentence = Controls.row(8, said, offer);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        jobs.setAlignment(Pos.CENTER_RIGHT);
        getChildren().setAll(saved, where, sentence, jobs, hard, lock);
        hard.getStyleClass().add("hard-minutes");
        hard.visibleProperty().bind(hard.textProperty().isNotEmpty());
        hard.managedProperty().bind(hard.visibleProperty());
        // A source whose name runs from the right does not turn round what is said of it.
        where.textProperty().bind(kit.status().where().map(StatusBar::fromLeft));
        where.managedProperty().bind(where.textProperty().isNotEmpty());
        fades.setOnFinished(event -> kit.status().said().set(null));
        kit.status().running().addListener(running);
        listJobs();
        following =
                Subscription.combine(
                        kit.status().said().subscribe(this::hear),
                        sceneProperty()
                                .flatMap(Scene::focusOwnerProperty)
                                .subscribe(announcing::moved),
                        kit.status().saved().subscribe(this::tellSaved));
    }

    /** The marks stand where a name may end, too: numbers would go with it. */
    private static String fromLeft(String here) {
        return here.isEmpty() ? "" : FROM_LEFT + here.replace(" ¶", FROM_LEFT + " ¶");
    }

    /** Says when the study locks itself, in minutes; {@link IdleWatch#NEVER}. */
    void tellLock(int minutes) {
        boolean soon = minutes == 1;
        lock.getStyleClass().setAll("label", soon ? "warning" : "muted");
        lock.setGraphic(new FontIcon(soon ? Feather.ALERT_TRIANGLE : Feather.LOCK));
        if (soon) {
            lock.setText(kit.say("shell.locks.soon"));
        } else if (minutes == IdleWatch.NEVER) {
            lock.setText(kit.say("shell.locks.never"));
        } else {
            lock.setText(kit.say("shell.locks", minutes));
        }
    }

    /** Says how many minutes of flagged text were read today; nothing for none. */
    void tellHard(int minutes) {
        hard.setText(minutes == 0 ? "" : kit.say("shell.hard", minutes));
    }

    /** Where no study is open, there is nothing to be saved or locked. */
    void withoutStudy() {
        getChildren().removeAll(saved, lock);
    }

    /** Follows nothing any more, and says nothing. */
    void clear() {
        fades.stop();
        following.unsubscribe();
        kit.status().running().removeListener(running);
        where.textProperty().unbind();
        where.setText("");
        jobs.getChildren().clear();
        hear(null);
    }

    private void tellSaved(boolean now) {
        saved.setText(kit.say(now ? "shell.saved" : "shell.not_saved"));
        saved.getStyleClass().setAll("label", now ? "saved" : "trouble");
    }

    private void hear(Status.@Nullable Said what) {
        fades.stop();
        boolean isTrouble = what != null && what.isTrouble();
        announcing.say(getScene(), what == null ? null : what.sentence());
        said.setText(what == null || isTrouble ? "" : what.sentence());
        String next = what == null ? null : what.offer();
        offered = next != null && kit.commands().has(next) ? next : null;
        offer.setVisible(offered != null);
        offer.setText(offered == null ? "" : kit.say("offer." + offered));
        offer.setAccessibleText(offered == null ? "" : kit.say("command." + offered));
        if (what != null && !isTrouble) {
            fades.setDuration(offered == null ? STANDS : OFFERS);
            fades.playFromStart();
        }
    }

    private void goOn() {
        String next = offered;
        if (next != null) {
            kit.commands().get(next).run();
        }
    }

    private void listJobs() {
        jobs.getChildren().clear();
        for (Job<?> job : kit.status().running()) {
            ProgressBar bar = new ProgressBar();
            bar.progressProperty().bind(job.done());
            bar.setPrefWidth(120);
            bar.setAccessibleText(job.name());
            Label percent = Controls.muted("");
            percent.textProperty()
                    .bind(
                            Bindings.createStringBinding(
                                    () -> percent(job.done().get()), job.done()));
            percent.setMinWidth(34);
            jobs.getChildren()
                    .add(
                            Controls.row(
                                    8,
                                    new Label(job.name()),
                                    bar,
                                    percent,
                                    Controls.icon(
                                            Feather.X,
                                            kit.say("shell.cancel_job", job.name()),
                                            job::cancel)));
        }
    }

    private String percent(double done) {
        return done < 0 ? "" : kit.say("shell.percent", Math.floor(done * 100));
    }
}
