package org.nyaya.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.Table;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Menu;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;

/**
 * The frame around an open study: the bar at the top, the places at the left, one of them in the
 * middle, the bar at the bottom. It is dropped when the study is locked.
 */
public final class Shell extends BorderPane {

    /** How often somebody looks whether it is time to lock. */
    private static final int SECONDS = 5;

    private final Session session;
    private final Kit kit;
    private final List<Place> places;
    private final Ways ways;
    private final TopBar top;
    private final Rail rail;
    private final StatusBar bottom;
    private final TroubleStrip strip;
    private final StackPane over = new StackPane();
    private final Undoing undoing;
    private final HistoryModel history;
    private final IdleWatch idle;
    private final HardWatch hard;
    private final PauseStrip pause;
    private final ShellCommands commands;
    private final Keyboard keyboard;
    private final EventHandler<InputEvent> touched;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("idle").factory());
    private final Subscription following;
    private List<Command> shown = List.of();
    private @Nullable Place place;

    /**
     * @param places in the order of the rail; at least one, and the first is shown
     */
    public Shell(Session session, List<Place> places, Ways ways) {
        this.session = session;
        this.kit = session.kit();
        this.places = List.copyOf(places);
        this.ways = ways;
        this.undoing = new Undoing(session);
        this.history = new HistoryModel(session);
        this.idle = new IdleWatch(ways.clock(), kit.settings().lockMinutes()::get, ways.lock());
        this.hard = new HardWatch(ways.clock(), kit.settings(), this::isHardRead);
        this.touched =
                event -> {
                    idle.touch();
                    hard.look();
                };
        this.commands = new ShellCommands(kit, this.places, this);
        this.keyboard = new Keyboard(kit, this, commands.all(), ShellCommands.SECOND_KEYS);
        this.top =
                new TopBar(
                        kit,
                        CommandBox.prompt(kit, ways.finds()),
                        session.coder().name(),
                        new TopBar.Does(this::menu, this::openBox, this::settings, ways.lock()));
        this.rail = new Rail(kit, this.places, this::show, this::settings);
        this.bottom = new StatusBar(kit);
        this.strip = new TroubleStrip(kit);
        this.pause = new PauseStrip(kit, hard);
        StackPane.setAlignment(pause, Pos.BOTTOM_CENTER);
        StackPane.setAlignment(strip, Pos.BOTTOM_CENTER);
        getStyleClass().add("shell");
        setTop(top);
        setLeft(rail);
        setBottom(bottom);
        setCenter(over);
        kit.commands().add(commands.all());
        addEventHandler(KeyEvent.KEY_PRESSED, this::escaped);
        session.changes()
                .on(
                        changed -> {
                            kit.status().saved().set(true);
                            if (changed.touches(Table.STUDY)) {
                                name();
                            }
                        },
                        Table.values());
        name();
        following =
                Subscription.combine(
                        kit.settings().bare().subscribe(bare -> showRail()),
                        idle.left().subscribe(left -> bottom.tellLock(left.intValue())),
                        kit.settings().lockMinutes().subscribe(minutes -> idle.look()),
                        hard.minutes().subscribe(now -> bottom.tellHard(now.intValue())),
                        session.veil().isRead().subscribe(now -> hard.look()),
                        kit.settings().countHard().subscribe(now -> hard.look()),
                        sceneProperty().subscribe(this::moved));
        // A thread of its own: an animation would keep the window drawing all the time.
        var _ =
                looks.scheduleWithFixedDelay(
                        () -> kit.screen().later(this::look), SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** Shows the place of that id; throws {@link java.util.NoSuchElementException} for another. */
    public void show(String id) {
        show(places.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow());
    }

    /** Lets go of everything: nothing of the study is left here, nothing runs any more. */
    public void clear() {
        looks.shutdownNow();
        idle.end();
        hard.end();
        pause.clear();
        following.unsubscribe();
        moved(getScene(), null);
        kit.layers().closeAll();
        history.close();
        kit.commands().remove(shown);
        kit.commands().remove(commands.all());
        bottom.clear();
        strip.clear();
        kit.status().said().set(null);
        kit.status().where().set("");
        kit.status().saved().set(true);
        top.name("");
        over.getChildren().clear();
        places.forEach(Place::clear);
    }

    void show(Place next) {
        rail.mark(next);
        if (!next.equals(place)) {
            kit.commands().remove(shown);
            shown = List.copyOf(next.commands());
            kit.commands().add(shown);
            place = next;
            showRail();
            kit.status().where().set("");
            over.getChildren().setAll(next.view(), pause, strip);
        }
        next.shown();
    }

    private void showRail() {
        boolean bare = kit.settings().bare().get() && place != null && place.mayBeBare();
        rail.setVisible(!bare);
        rail.setManaged(!bare);
    }

    void find() {
        openBox(top.boxBounds());
    }

    void go(Way way) {
        undoing.go(way);
    }

    void history() {
        new HistorySheet(kit, history, undoing).show();
    }

    void check() {
        new CheckSheet(session).begin();
    }

    void settings() {
        new SettingsSheet(session, ways.codeAs()).show();
    }

    void keys() {
        List<Command> everywhere = new ArrayList<>(kit.commands().all());
        everywhere.removeAll(shown);
        KeySheet.show(kit, everywhere, places);
    }

    void about() {
        AboutSheet.show(kit);
    }

    /** Looks whether it is time to lock; while something runs, it is not. */
    void look() {
        if (!kit.status().running().isEmpty()) {
            idle.touch();
        }
        idle.look();
    }

    void leave() {
        ways.leave().run();
    }

    void lock() {
        ways.lock().run();
    }

    /** Flagged text can be read, in a window that is in use. */
    private boolean isHardRead() {
        Scene scene = getScene();
        return session.veil().isRead().get()
                && scene != null
                && scene.getWindow() != null
                && scene.getWindow().isFocused();
    }

    /** Escape takes the suggestion away where nothing else wants it. */
    private void escaped(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && hard.suggests().get()) {
            hard.seen();
            event.consume();
        }
    }

    private void openBox(Bounds at) {
        new CommandBox(kit, ways.finds()).open(at);
    }

    private void menu(Bounds below) {
        new Menu(kit, commands.ofMenu()).open(below);
    }

    private void name() {
        kit.screen().after(session.study().name(), top::name);
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            keyboard.leave(before);
            before.removeEventFilter(InputEvent.ANY, touched);
        }
        if (now != null) {
            keyboard.listen(now);
            now.addEventFilter(InputEvent.ANY, touched);
            if (place == null) {
                show(places.getFirst());
            }
        }
    }
}
