package org.nyaya.ui.revising;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.CardSort;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeEdit;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Codings;
import org.nyaya.coding.NewName;
import org.nyaya.coding.Sorted;
import org.nyaya.project.Read;
import org.nyaya.source.Sources;
import org.nyaya.text.Paragraphs;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Unveiled;

/**
 * Splits a code as a card sort: where passages can go is named first, then one passage after the
 * other is put on a pile by its digit. Nothing is changed before the end; then all of it is one
 * step. Escape keeps nothing, and says so first.
 */
final class SplitSheet {

    private final Session session;
    private final Kit kit;
    private final Code code;
    private final List<Cards.Card> all;
    private final PileNames names;
    private final Unveiled hidden;
    private final CardView view;
    private final TextField reason = new TextField();
    private final StackPane content = new StackPane();
    private final Button cancel;
    private final Button next;
    private final Sheet sheet;
    private @Nullable Cards cards;
    private boolean running;

    private SplitSheet(Session session, Desk desk, Code code, List<Cards.Card> all, int others) {
        this.session = session;
        this.kit = session.kit();
        this.code = code;
        this.all = all;
        this.names = new PileNames(kit, desk.codes().get(), code, this::begin);
        this.hidden = new Unveiled(session.veil());
        this.view = new CardView(kit, hidden, code, this::put);
        if (others > 0) {
            Label left = Controls.muted(kit.say("split.others", others));
            left.setWrapText(true);
            names.getChildren().add(1, left);
        }
        reason.setPromptText(kit.say("book.reason_prompt"));
        reason.setAccessibleText(kit.say("book.field.reason"));
        Controls.oneLine(reason);
        content.getStyleClass().add("split");
        content.getChildren().setAll(names);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        cancel = Controls.button(kit.say("book.cancel"), () -> kit.layers().close(sheet()));
        next = Controls.main(kit.say("split.begin"), this::goOn);
        sheet = new Sheet(kit.say("split.title", code.name()), content);
        sheet.getStyleClass().add("split-sheet");
        sheet.buttons(cancel, next);
        sheet.unsaved(
                () -> cards != null && cards.done() > 0 && !running, kit.say("split.unsaved"));
        sheet.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                        event.consume();
                        goOn();
                    }
                });
    }

    /** Reads the passages of a code and opens the sheet; says where there is nothing to sort. */
    static void open(Session session, Desk desk, Code code) {
        Kit kit = session.kit();
        kit.screen()
                .after(
                        session.study()
                                .project()
                                .read(read -> cards(session, read, code))
                                .thenCombine(session.study().cardSort().all(code.id()), Map::entry),
                        found -> {
                            List<Cards.Card> all = found.getKey();
                            if (all.isEmpty()) {
                                kit.status().complain(kit.say("split.nothing", code.name()));
                            } else {
                                int others = found.getValue() - all.size();
                                new SplitSheet(session, desk, code, all, others).show();
                            }
                        });
    }

    private static List<Cards.Card> cards(Session session, Read read, Code code) {
        Map<Long, String> sources = new HashMap<>();
        Sources.in(read).forEach(source -> sources.put(source.id(), source.name()));
        return Codings.of(read, code.id(), session.coder()).stream()
                .map(one -> card(session, read, one, sources))
                .toList();
    }

    private static Cards.Card card(
            Session session, Read read, Coding coding, Map<Long, String> sources) {
        String body = session.study().texts().body(read, coding.text());
        return new Cards.Card(
                coding,
                sources.getOrDefault(coding.source(), ""),
                Paragraphs.at(body, coding.span().start()),
                coding.span().of(body));
    }

    private void show() {
        kit.layers().show(sheet);
        names.focusFirst();
    }

    private Sheet sheet() {
        return sheet;
    }

    private void goOn() {
        if (cards == null) {
            begin();
        } else {
            keep();
        }
    }

    private void begin() {
        names.trouble()
                .ifPresentOrElse(
                        sheet::complain,
                        () -> {
                            cards = new Cards(all, names.piles());
                            turn();
                        });
    }

    private void pressed(KeyEvent event) {
        Cards now = cards;
        boolean types = reason.isFocused() && !isBackFromReason(event);
        if (now == null || event.isShortcutDown() || event.isAltDown() || types) {
            return;
        }
        if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            back(now);
        } else if (event.getCode() == KeyCode.V && !now.isOver()) {
            event.consume();
            Coding top = now.top().coding();
            hidden.turn(top.source(), top.span());
            view.show(now);
        } else if (event.getCode().isDigitKey()) {
            String name = event.getCode().getName();
            event.consume();
            put(name.charAt(name.length() - 1) - '0');
        }
    }

    /** Where nothing is left to be taken back of the reason, the last card is. */
    private boolean isBackFromReason(KeyEvent event) {
        return event.getCode() == KeyCode.BACK_SPACE && reason.getText().isEmpty();
    }

    private void put(int pile) {
        Cards now = cards;
        if (now != null && !now.put(pile) && !now.isOver()) {
            sheet.complain(kit.say("split.no_pile", pile));
            return;
        }
        turn();
    }

    /** Back to the card before, or from the first one to the names. */
    private void back(Cards now) {
        if (!now.back()) {
            cards = null;
        }
        turn();
    }

    private void turn() {
        sheet.complain("");
        Cards now = cards;
        if (now == null) {
            next.setText(kit.say("split.begin"));
            content.getChildren().setAll(names);
            names.focusFirst();
        } else if (now.isOver()) {
            next.setText(kit.say(now.movesAny() ? "split.do" : "split.end"));
            content.getChildren().setAll(sum(now));
            reason.requestFocus();
        } else {
            next.setText(kit.say("split.stop"));
            content.getChildren().setAll(view);
            view.show(now);
            content.requestFocus();
        }
        next.setAccessibleText(next.getText());
        // Enter would end the sort where the next digit was meant.
        next.setDefaultButton(now == null || now.isOver());
    }

    private Node sum(Cards now) {
        VBox sum = new VBox(8);
        sum.getStyleClass().add("split-sum");
        for (int i = 0; i < now.piles().size(); i++) {
            CardSort.Pile pile = now.piles().get(i);
            sum.getChildren().add(line(kit.say("split.sum", pile.name(), now.on(i + 1))));
        }
        sum.getChildren().add(line(kit.say("split.sum_stays", code.name(), now.on(Cards.STAYS))));
        Label why = Controls.muted(kit.say("book.field.reason"));
        why.setLabelFor(reason);
        sum.getChildren().addAll(why, reason, hint());
        return sum;
    }

    private Label hint() {
        Label hint = Controls.muted(kit.say("split.sum_hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        return hint;
    }

    private static Label line(String said) {
        Label line = new Label(said);
        line.setWrapText(true);
        return line;
    }

    /** Does what was sorted up to here; what was not stays where it is. */
    private void keep() {
        Cards now = cards;
        if (now == null || running) {
            return;
        }
        if (!now.movesAny()) {
            kit.layers().close(sheet);
            kit.status().say(kit.say("split.none_moved", code.name()));
            return;
        }
        running = true;
        kit.screen()
                .after(
                        session.study().cardSort().sort(code, now.sorted(), reason.getText()),
                        outcome -> {
                            running = false;
                            told(outcome);
                        },
                        failure -> {
                            running = false;
                            kit.screen().unexpected(failure);
                        });
    }

    private void told(Sorted outcome) {
        switch (outcome) {
            case Sorted.Done done -> {
                kit.layers().close(sheet);
                kit.status()
                        .say(kit.say("split.done", code.name(), done.changed() + done.doubled()));
            }
            case Sorted.Gone gone -> sheet.complain(kit.say("split.gone"));
            case Sorted.Refused refused -> sheet.complain(why(refused));
        }
    }

    private String why(Sorted.Refused refused) {
        return switch (refused.why()) {
            case CodeEdit.NameTaken taken ->
                    kit.say("codes.name_taken", String.join(" › ", taken.by().names()));
            case CodeEdit.LongName name -> kit.say("codes.long_name", NewName.LONGEST);
            default -> kit.say("codes.no_name");
        };
    }
}
