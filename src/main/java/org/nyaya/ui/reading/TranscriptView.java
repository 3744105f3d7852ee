package org.nyaya.ui.reading;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotation;
import org.nyaya.coding.Margin;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Beside;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Reshape;
import org.nyaya.ui.desk.Signs;
import org.nyaya.ui.desk.Transcript;
import org.nyaya.ui.kit.ReadingFont;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;

/**
 * The transcript, what is coded in it, and where the coder is: the heart of the program. Looks at a
 * desk and sets nothing but its selection and its focused coding. Letters, digits, Enter and the
 * full stop pass through it: who shows it decides what they do.
 *
 * <p>Positions are UTF-16 units into the text.
 */
public final class TranscriptView extends Region {

    private final Desk desk;
    private final Page page;
    private final Caret caret;
    private final Scroll scroll;
    private final Stepping stepping;
    private final MarginPane margin;
    private final MapBar map;
    private final Mouse mouse;
    private final Dragging dragging;
    private final Edges edges;
    private final Abouts abouts;
    private Marked marked = Marked.NOTHING;
    private final Hiding hiding;
    private final Noting noting;
    private Signs signs = Signs.NONE;
    private boolean layingOut;
    private boolean pointed;
    private boolean covered;

    public TranscriptView(Session session, Desk desk) {
        this.desk = desk;
        this.page = new Page(session.kit(), desk.codes().get(), this::layAgain);
        this.caret = new Caret(desk);
        this.scroll = new Scroll(page);
        this.stepping = new Stepping(desk, caret, scroll);
        this.margin = new MarginPane(desk.codes().get(), new BandNames(session.kit()));
        this.abouts = new Abouts(session, desk, stepping, this);
        this.map = new MapBar(session.kit(), this::top);
        this.mouse = new Mouse(desk, caret, page, scroll);
        this.dragging = new Dragging(desk, caret, page, mouse);
        this.edges = new Edges(desk, caret, this::look);
        this.hiding = new Hiding(session.kit(), session.veil(), desk);
        this.noting = new Noting(session.kit(), page, this::look);
        getStyleClass().add("reading");
        getChildren().addAll(page.list(), margin, map, map.tip(), abouts.hover().card());
        map.paragraphs(position -> {
            Transcript read = page.read();
            return read == null ? 1 : read.paragraphAt(position);
        });
        map.setOnScroll(event -> scroll.by(-event.getDeltaY()));
        page.flow().positionProperty().subscribe(() -> layAgain());
        page.list().focusedProperty().subscribe(() -> look());
        // The settings outlive the study, and would hold on to all that is read here.
        Settings settings = session.kit().settings();
        Subscription following =
                Subscription.combine(
                        settings.textSize().subscribe(size -> comfort(settings)),
                        settings.lineLength().subscribe(letters -> comfort(settings)),
                        settings.bare().subscribe(bare -> comfort(settings)),
                        session.kit().status().said().subscribe(this::announce));
        session.kit().screen().onEnd(following::unsubscribe);
        listen();
        new Keys(desk, caret, page, scroll, stepping, edges, this::layAgain).begin();
        EdgeMouse edgeMouse = new EdgeMouse(desk, caret, page, edges);
        new Pointing(page, margin, mouse, edgeMouse, this::pointedAt, abouts, this::layAgain)
                .begin(hiding::show, noting);
    }

    private void announce(Status.@Nullable Said said) {
        if (said != null && page.list().isFocused()) {
            page.announce(said.sentence());
        }
    }

    /** Scrolls so that a position is seen, at once or as soon as the text is laid out. */
    public void reveal(int position) {
        scroll.reveal(new Span(position, position));
        layAgain();
    }

    /** The first position that is seen: what {@link #top} brings back later. */
    public int topPosition() {
        return page.topPosition();
    }

    /** Scrolls so that the line of a position is the first one, as soon as it is laid out. */
    public void top(int position) {
        scroll.top(position);
        layAgain();
    }

    /**
     * Where what would be coded now ends on the screen, in the coordinates of the scene: what is
     * laid beside it hides none of it.
     */
    public Bounds targetBounds() {
        Span target = desk.target();
        int at = Math.max(target.start(), target.end() - 1);
        Bounds list = page.list().localToScene(page.list().getBoundsInLocal());
        Rectangle2D line =
                page.boxOf(at)
                        .orElseGet(() ->
                                new Rectangle2D(
                                        page.columns(-1).left(), page.flow().getHeight(), 1, 1));
        Bounds box =
                page.flow()
                        .localToScene(
                                new BoundingBox(
                                        line.getMinX(),
                                        line.getMinY(),
                                        line.getWidth(),
                                        line.getHeight()));
        double top = Math.clamp(box.getMinY(), list.getMinY(), list.getMaxY() - 24);
        return new BoundingBox(box.getMinX(), top, box.getWidth(), box.getHeight() + 4);
    }

    /** Does that with the id of a code that is dropped on the text, when it is the target. */
    public void onCodeDropped(LongConsumer does) {
        dragging.onCode(does);
    }

    /**
     * Goes to where the mouse is, as a click with it would: to the coding whose bar is there, else
     * to the place in the text, unless what is selected is there.
     */
    public void aim(double sceneX, double sceneY) {
        Point2D inMargin = margin.sceneToLocal(sceneX, sceneY);
        if (inMargin.getX() >= 0) {
            margin.codingAt(inMargin.getX(), inMargin.getY()).ifPresent(this::pointedAt);
            return;
        }
        page.positionAt(sceneX, sceneY)
                .ifPresent(position -> {
                    Span chosen = desk.selection().get();
                    Span coded = desk.focusedMark().map(Margin.Mark::span).orElse(chosen);
                    if (!isIn(chosen, position) && !isIn(coded, position)) {
                        caret.to(position);
                    }
                });
    }

    private static boolean isIn(Span span, int position) {
        return span.start() <= position && position < span.end();
    }

    /** Does that where the edges of the focused coding are moved. */
    public void onReshape(Reshape does) {
        edges.does(does);
    }

    /** Shows what was found in the text, and where bookmarks lie. */
    public void signs(Signs next) {
        if (!next.equals(signs)) {
            signs = next;
            look();
            showInMap();
        }
    }

    /** Shows annotations, by start, each as a sign beside its passage. */
    public void notes(List<Annotation> next) {
        noting.show(next);
    }

    /** Does that with an annotation whose sign is clicked. */
    public void onNote(Consumer<Annotation> does) {
        noting.does(does);
    }

    /** Shows the flagged passage at the caret or in the selection, or hides it again. */
    public void turnHidden() {
        hiding.turn();
    }

    /** Shows all that is flagged in the source, or hides it again. */
    public void turnAllHidden() {
        hiding.turnAll();
    }

    /** Focuses a coding (an id), with the caret where it begins, as if it had been stepped to. */
    public void focusCoding(long coding) {
        stepping.to(coding);
        layAgain();
    }

    /** Lets the arrow keys move where the focused coding begins; false where none is focused. */
    public boolean pickStart() {
        return edges.pick(Edges.Edge.START);
    }

    /** Lets the arrow keys move where the focused coding ends; false where none is focused. */
    public boolean pickEnd() {
        return edges.pick(Edges.Edge.END);
    }

    /** Focuses the next of the codings that lie over one another here. */
    public void nextOverlap() {
        stepping.overlap(marked);
        layAgain();
    }

    /** Lists the codings that lie here, with all that is known of them. */
    public void tellOfCodings() {
        abouts.here(marked, this::targetBounds);
    }

    /** Something lies over the text, or does not any more: nobody reads what is covered. */
    public void covered(boolean now) {
        covered = now;
        requestLayout();
    }

    /** Puts everything away: nothing of the study is left in the view. */
    public void clear() {
        scroll.forget();
        mouse.giveUp();
        abouts.hover().leave();
        marked = Marked.NOTHING;
        signs = Signs.NONE;
        noting.show(List.of());
        hiding.inView(this, () -> new Span(0, 0));
        showInMap();
        page.look(Look.NOTHING);
        page.show(null);
        margin.update(page, marked);
        map.show(marked, 0);
    }

    @Override
    public void requestFocus() {
        page.list().requestFocus();
    }

    @Override
    protected void layoutChildren() {
        layingOut = true;
        double width = getWidth() - MapBar.WIDTH;
        page.list().resizeRelocate(0, 0, width, getHeight());
        map.resizeRelocate(width, 0, MapBar.WIDTH, getHeight());
        page.list().layout();
        double text = page.flow().getLayoutX() + page.columns(-1).margin();
        margin.resizeRelocate(text, 0, width - text, getHeight());
        scroll.settle();
        margin.update(page, marked);
        int top = page.topPosition();
        Span seen = new Span(top, Math.max(top, page.bottomPosition()));
        map.window(seen);
        hiding.inView(this, () -> getScene() == null || covered ? new Span(0, 0) : seen);
        layingOut = false;
    }

    private void listen() {
        desk.transcript().subscribe(this::opened);
        desk.beside().subscribe(this::coded);
        // Asked for and undone at once, they come again as they were: that is an answer too.
        desk.beside().subscribe(edges::followed);
        desk.codes()
                .subscribe(codes -> {
                    page.codes(codes);
                    look();
                });
        desk.unveiled().version().subscribe(now -> look());
        sceneProperty()
                .subscribe(scene -> {
                    if (scene == null) {
                        hiding.inView(this, () -> new Span(0, 0));
                    }
                });
        desk.unit().subscribe(this::look);
        desk.selection()
                .subscribe(span -> {
                    if (!caret.isMoving() && !scroll.wantsTop()) {
                        scroll.reveal(span);
                    }
                    look();
                });
        desk.focused()
                .subscribe(id -> {
                    if (id != null && !pointed) {
                        desk.focusedMark().ifPresent(mark -> scroll.reveal(mark.span()));
                    }
                    look();
                });
    }

    private void opened(@Nullable Transcript read) {
        Transcript before = page.read();
        boolean same = before != null && read != null && before.source().id() == read.source().id();
        int top = same ? page.topPosition() : 0;
        page.show(read);
        scroll.forget();
        if (same) {
            scroll.top(top);
        }
        look();
        showInMap();
    }

    private void showInMap() {
        Transcript read = page.read();
        map.signs(
                signs.hits().stream().mapToInt(Span::start).toArray(),
                read == null
                        ? new int[0]
                        : signs.bookmarks().stream()
                                .filter(number -> number <= read.paragraphs().count())
                                .mapToInt(number -> read.paragraphs().get(number - 1))
                                .sorted()
                                .toArray());
    }

    private void coded(Beside beside) {
        marked = new Marked(beside);
        look();
    }

    private void look() {
        Transcript read = desk.transcript().get();
        Span selection = desk.selection().get();
        Span unit = selection.isEmpty() ? desk.target() : new Span(0, 0);
        Margin.Mark focused = desk.focusedMark().orElse(null);
        Span shape = edges.shape();
        boolean caretShown = page.list().isFocused() && selection.isEmpty() && read != null;
        page.look(
                new Look(
                        marked,
                        signs,
                        desk.veiled(),
                        noting.notes(),
                        selection,
                        unit,
                        desk.unit().get(),
                        focused == null || shape != null ? shape : focused.span(),
                        focused == null
                                ? Color.TRANSPARENT
                                : Hues.of(desk.codes().get(), focused.code()),
                        edges.picked(),
                        caretShown ? caret.active() : -1));
        if (read != null && !read.blocks().isEmpty()) {
            page.list().getFocusModel().focus(read.blockAt(caret.active()));
        }
        margin.show(desk.codes().get(), desk.focused().get());
        map.show(marked, read == null ? 0 : read.body().length());
        layAgain();
    }

    /** Size, length of lines and how much is shown beside them, as they were chosen. */
    private void comfort(Settings settings) {
        int top = page.topPosition();
        double size = settings.textSize().get();
        boolean bare = settings.bare().get();
        page.columns(
                new Columns(
                        page.columns(-1).width(),
                        size,
                        LetterWidth.of(Font.font(ReadingFont.family(), size)),
                        settings.lineLength().get(),
                        bare));
        margin.bare(bare);
        setStyle(ReadingFont.style(size));
        top(top);
    }

    /** A coding that is pointed at is seen already: nothing scrolls. */
    private void pointedAt(long coding) {
        if (desk.beside().get().steps().stream().noneMatch(mark -> mark.id() == coding)) {
            // Somebody else's: it can be looked at.
            abouts.open(List.of(coding), abouts.hover().x(), abouts.hover().y());
            return;
        }
        pointed = true;
        desk.focused().set(coding);
        pointed = false;
    }

    private void layAgain() {
        if (!layingOut) {
            requestLayout();
        }
    }
}
