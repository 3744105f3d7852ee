package org.nyaya.ui.reviewing;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Hues;
import org.nyaya.coding.NewCoding;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Hue;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.MarkedText;
import org.nyaya.ui.kit.ReadingSize;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Unveiled;
import org.nyaya.ui.kit.Veiled;

/**
 * Goes through what was found, one by one, and codes what was accepted in one step. What was
 * decided for a code stays when it is closed, until something else is asked.
 */
public final class ReviewSheet {

    private static final double WIDTH = 640;
    private static final double TEXT = 260;

    private final Session session;
    private final Kit kit;
    private final Unveiled unveiled;
    private final CodeTree tree;
    private final Reviews reviews;
    private final StackPane body = new StackPane();
    private final Label where = new Label();
    private final Label who = Controls.muted("");
    private final Label count = Controls.muted("");
    private final Label before = Controls.muted("");
    private final ProgressBar done = new ProgressBar(0);
    private final MarkedText said = new MarkedText();
    private final VBox codeHere = new VBox();
    private final Button yes;
    private final Button no;
    private final Button back;
    private final Button hidden;
    private final VBox page;
    private final Sheet sheet;
    private Review review;
    private @Nullable Code code;

    /**
     * @param unveiled what of the flagged text is shown where that was asked for
     * @param tree the codes there are
     */
    public ReviewSheet(Session session, Unveiled unveiled, CodeTree tree, Reviews reviews) {
        this.session = session;
        this.unveiled = unveiled;
        this.kit = session.kit();
        this.tree = tree;
        this.reviews = reviews;
        this.review = new Review(List.of());
        this.yes = keyed(kit.say("ask.yes"), kit.say("ask.yes.key"), () -> decide(true));
        this.no = keyed(kit.say("ask.no"), kit.say("ask.no.key"), () -> decide(false));
        this.back = keyed(kit.say("ask.back"), kit.say("ask.back.key"), this::back);
        this.hidden = keyed(kit.say("ask.hidden"), kit.say("ask.hidden.key"), this::turnHidden);
        hidden.managedProperty().bind(hidden.visibleProperty());
        said.onHidden(position -> turnHidden());
        this.page = page();
        body.setPrefWidth(WIDTH);
        body.getStyleClass().add("review");
        sheet =
                new Sheet(
                        reviews.all() < reviews.found()
                                ? kit.say("ask.review.first", reviews.all(), reviews.found())
                                : kit.say("ask.review", reviews.all()),
                        body);
        sheet.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        sheet.onClosed(() -> session.veil().reads(this, false));
    }

    public void show() {
        choose();
        kit.layers().show(sheet);
    }

    private void choose() {
        body.getChildren().setAll(new CodeChoice(kit, tree, this::chosen));
        sheet.buttons(Controls.button(kit.say("ask.cancel"), this::close));
    }

    private void chosen(Code chosen) {
        code = chosen;
        review = reviews.of(chosen);
        codeHere.getChildren().setAll(named(chosen));
        body.getChildren().setAll(page);
        look();
        yes.requestFocus();
    }

    private VBox page() {
        where.getStyleClass().add("review-where");
        said.getStyleClass().add("review-said");
        ReadingSize.bind(said, kit);
        ScrollPane scroll = new ScrollPane(said);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(TEXT);
        scroll.setMinHeight(TEXT);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(kit.say("ask.review.text"));
        scroll.getStyleClass().add("review-text");
        done.setMaxWidth(Double.MAX_VALUE);
        done.getStyleClass().add("review-done");
        return new VBox(
                12,
                codeHere,
                done,
                Controls.row(10, where, who, Controls.filler(), count),
                scroll,
                Controls.row(8, yes, no, back, hidden, Controls.filler(), before));
    }

    private static Button keyed(String word, String key, Runnable does) {
        Button button = Controls.button(word, does);
        Label sign = new Label(key);
        sign.getStyleClass().add("key");
        button.setGraphic(sign);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setAlignment(Pos.CENTER);
        return button;
    }

    private void decide(boolean accepted) {
        review.decide(accepted);
        look();
    }

    private void turnHidden() {
        Candidate one = reviews.read(review);
        if (one != null) {
            unveiled.turn(one.source(), one.shown());
            look();
        }
    }

    private void back() {
        review.back();
        look();
    }

    private void look() {
        Candidate one = reviews.read(review);
        int accepted = review.count();
        done.setProgress(
                (double) (one == null ? review.all() : review.number() - 1) / review.all());
        count.setText(
                one == null
                        ? kit.say("ask.reviewed", review.all())
                        : kit.say("ask.review.at", review.number(), review.all()));
        where.setText(one == null ? "" : one.where());
        who.setText(one == null ? "" : one.who());
        Boolean now = review.said();
        before.setText(now == null ? "" : kit.say(now ? "ask.review.yes" : "ask.review.no"));
        Veiled veiled = one == null ? Veiled.NOTHING : unveiled.of(one.source());
        hidden.setVisible(one != null && (veiled.hides(one.shown()) || veiled.shows(one.shown())));
        session.veil().reads(this, one != null && veiled.shows(one.shown()));
        if (one == null) {
            said.hide(List.of(), "");
            said.show(kit.say("ask.review.end", accepted, review.all() - accepted), List.of());
        } else {
            int start = one.shown().start();
            said.hide(
                    veiled.over(one.shown()).stream()
                            .map(part -> new Span(part.start() - start, part.end() - start))
                            .toList(),
                    hidden(veiled, one.shown()));
            said.show(
                    one.text(),
                    one.marks().stream()
                            .map(mark -> new Span(mark.start() - start, mark.end() - start))
                            .toList());
        }
        yes.setDisable(one == null);
        no.setDisable(one == null);
        back.setDisable(review.isAtStart());
        buttons(one == null, accepted);
    }

    /** What is said of a passage of which something is hidden; empty where nothing is. */
    private String hidden(Veiled veiled, Span span) {
        return veiled.hides(span)
                ? kit.say("veil.hidden", Veiled.names(kit, veiled.kinds(span)))
                : "";
    }

    private Node named(Code chosen) {
        Label name = new Label(kit.say("ask.review.code", CodeChoice.named(tree, chosen)));
        name.setGraphic(new Hue(Hues.of(tree).get(chosen.id())));
        name.setGraphicTextGap(8);
        name.setMinWidth(0);
        Button other = Controls.button(kit.say("ask.review.other"), this::choose);
        other.getStyleClass().setAll("button", "review-other");
        other.setMinWidth(Button.USE_PREF_SIZE);
        return Controls.row(8, name, other);
    }

    private void buttons(boolean atEnd, int accepted) {
        String word = kit.say("ask.code_accepted", accepted);
        Button code = atEnd ? Controls.main(word, this::code) : Controls.button(word, this::code);
        code.setDisable(accepted == 0);
        Button later = Controls.button(kit.say("ask.later"), this::close);
        sheet.buttons(later, code);
        if (atEnd) {
            (accepted == 0 ? later : code).requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (!body.getChildren().contains(page)
                || event.isShortcutDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            return;
        }
        switch (event.getCode()) {
            case Y -> yes.fire();
            case N -> no.fire();
            case V -> hidden.fire();
            case BACK_SPACE, LEFT -> back.fire();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Nothing is coded; what was decided stays. */
    public void close() {
        kit.layers().close(sheet);
    }

    private void code() {
        Code chosen = code;
        List<Passage> accepted = review.accepted();
        if (chosen == null || accepted.isEmpty()) {
            return;
        }
        String path = CodeChoice.named(tree, chosen);
        List<NewCoding> wanted =
                accepted.stream()
                        .map(one -> NewCoding.of(one.source(), one.span(), chosen.id()))
                        .distinct()
                        .toList();
        close();
        reviews.done(chosen);
        kit.screen()
                .after(
                        session.study()
                                .codings()
                                .addAll(
                                        wanted,
                                        session.coder().id(),
                                        org.nyaya.project.Label.of(
                                                "codings.add",
                                                path,
                                                Integer.toString(wanted.size()))),
                        outcomes -> told(path, outcomes));
    }

    private void told(String path, List<Coded> outcomes) {
        int coded = 0;
        int already = 0;
        for (Coded outcome : outcomes) {
            coded += outcome instanceof Coded.Done ? 1 : 0;
            already += outcome instanceof Coded.Already ? 1 : 0;
        }
        int not = outcomes.size() - coded - already;
        String said = kit.say("ask.coded", coded, path, already, not);
        if (not > 0) {
            kit.status().complain(said);
        } else {
            kit.status().say(said);
        }
    }
}
