package org.nyaya.ui.listed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.nyaya.coding.Certainty;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.NewCoding;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.OpenedDesk;
import org.nyaya.ui.kit.Fx;

/** The list of codings by real keys, to the study and back. */
class CodingListTest extends OpenedDesk {

    @Test
    void the_list_says_each_coding_in_words() {
        code("walked");
        code("locked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        Fx.until(
                "they are said",
                () ->
                        window.scene().getRoot().lookupAll(".table-row-cell").stream()
                                .anyMatch(row ->
                                        "¶ 2, KI01, locked, coded Shelter"
                                                .equals(row.getAccessibleText())));
    }

    @Test
    void the_list_leads_to_the_coding_and_takes_it_away() {
        code("locked");
        code("walked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        push(KeyCode.DOWN);
        push(KeyCode.ENTER);
        at("¶4");
        Fx.until("the text has the focus", this::inText);
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("they are listed again", () -> !inText());
        push(KeyCode.DELETE);
        Fx.until("one is left", () -> study.codings().all().join().size() == 1);
        Fx.until("one line is left", () -> lines() == 1);
        assertEquals("locked", study.codings().all().join().getFirst().span().of(body));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("both are listed again", () -> lines() == 2);
    }

    @Test
    void letters_sift_the_list() {
        code("locked");
        code("walked");
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("both are listed", () -> lines() == 2);
        robot.write("walk");
        Fx.until("one is left", () -> lines() == 1);
        push(KeyCode.ESCAPE);
        Fx.until("both are listed again", () -> lines() == 2);
        assertTrue(study.codings().all().join().size() == 2);
    }

    @Test
    void what_is_hidden_is_not_found_by_its_letters() {
        code("locked");
        code("walked");
        flag("locked");
        open();
        list(2);
        robot.write("locked");
        Fx.until("nothing is listed", () -> lines() == 0);
    }

    @Test
    void what_is_hidden_is_found_once_it_was_asked_for() {
        code("locked");
        code("walked");
        flag("locked");
        open();
        list(2);
        push(KeyCode.ALT, KeyCode.V);
        robot.write("locked");
        Fx.until("it is listed", () -> lines() == 1);
    }

    @Test
    void what_is_hidden_again_while_it_is_listed_goes() {
        code("locked");
        flag("locked");
        open();
        list(1);
        push(KeyCode.ALT, KeyCode.V);
        robot.write("locked");
        Fx.until("it is listed", () -> lines() == 1);
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is gone", () -> lines() == 0);
    }

    @Test
    void what_is_hidden_does_not_tell_by_its_place_what_it_is() {
        code("gate");
        code("locked");
        code("walked");
        flag("gate");
        open();
        list(3);
        sort(2);
        Fx.until(
                "it stands behind all letters",
                () -> words().equals(List.of("locked", "walked", "gate")));
    }

    @Test
    void what_is_hidden_is_not_read_aloud() {
        code("locked");
        flag("locked");
        open();
        list(1);
        Fx.until(
                "it is said that it is hidden",
                () ->
                        window.scene().getRoot().lookupAll(".table-row-cell").stream()
                                .map(Node::getAccessibleText)
                                .filter(Objects::nonNull)
                                .anyMatch(said -> said.contains("violence")));
        assertTrue(
                Fx.on(() ->
                        window.scene().getRoot().lookupAll(".coding-list *").stream()
                                .map(Node::getAccessibleText)
                                .filter(Objects::nonNull)
                                .noneMatch(said -> said.contains("locked"))));
    }

    @Test
    void it_is_sorted_by_words_and_by_place_again() {
        code("walked");
        code("locked");
        code("It’s far");
        open();
        list(3);
        assertEquals(List.of("locked", "walked", "It’s far"), words());
        sort(2);
        Fx.until("by words", () -> words().equals(List.of("It’s far", "locked", "walked")));
        sort(4);
        Fx.until("by place", () -> words().equals(List.of("locked", "walked", "It’s far")));
    }

    @Test
    void how_sure_one_is_is_changed_for_the_line_that_is_seen() {
        code("locked");
        code("walked");
        open();
        list(2);
        push(KeyCode.DOWN);
        Fx.pulses(2);
        push(KeyCode.ALT, KeyCode.C);
        Fx.until(
                "the second is unsure",
                () ->
                        study.codings().all().join().stream()
                                .map(one -> one.span().of(body) + " " + one.certainty())
                                .toList()
                                .equals(
                                        List.of(
                                                "locked " + Certainty.CERTAIN,
                                                "walked " + Certainty.UNSURE)));
    }

    @Test
    void keys_alone_lead_in_through_the_list_and_out() {
        code("locked");
        code("walked");
        open();
        list(2);
        robot.write("walk");
        Fx.until("one is left", () -> lines() == 1);
        assertTrue(Fx.on(() -> window.scene().getFocusOwner() instanceof TextField));
        push(KeyCode.ENTER);
        Fx.until("the table has the focus", () -> table().isFocused());
        push(KeyCode.ENTER);
        Fx.until("the text has", this::inText);
        at("¶4");
    }

    @Test
    void an_empty_list_says_how_to_begin() {
        open();
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("it says so", () -> placeholder().contains("Nothing is coded"));
    }

    @Test
    void a_list_in_which_nothing_is_found_says_so() {
        code("locked");
        open();
        list(1);
        String before = placeholder();
        robot.write("zzz");
        Fx.until("it says so", () -> lines() == 0 && !placeholder().isEmpty());
        assertTrue(!before.isEmpty());
    }

    @Test
    void of_five_thousand_lines_those_wanted_are_listed_at_once() {
        List<NewCoding> all = new ArrayList<>();
        for (int start = 40; all.size() < 5_000; start++) {
            for (int end = start + 1; end < body.length() && all.size() < 5_000; end++) {
                all.add(NewCoding.of(source.id(), new Span(start, end), shelter.id()));
            }
        }
        study.codings()
                .addAll(
                        all,
                        TestStudy.coder(study).id(),
                        org.nyaya.project.Label.of("codings.add", "Shelter", "5000"))
                .join();
        open();
        list(5_000);
        long began = System.nanoTime();
        robot.write("rained");
        Fx.until("few are left", () -> lines() > 0 && lines() < 5_000);
        long took = (System.nanoTime() - began) / 1_000_000;
        assertTrue(took < 3_000, took + " ms for six letters");
    }

    private void list(int count) {
        push(KeyCode.ALT, KeyCode.L);
        Fx.until("they are listed", () -> lines() == count);
        Fx.pulses(3);
    }

    /** Presses the button that sorts by the next column, by keys. */
    private void sort(int times) {
        Fx.run(() -> {
            for (Node node : window.scene().getRoot().lookupAll(".coding-list-top .button")) {
                node.requestFocus();
            }
        });
        for (int i = 0; i < times; i++) {
            push(KeyCode.SPACE);
        }
    }

    private void flag(String words) {
        int at = body.indexOf(words);
        study.flags()
                .set(source.id(), new Span(at, at + words.length()), Set.of(FlagKind.VIOLENCE))
                .join();
    }

    private List<String> words() {
        return Fx.on(
                () -> table().getItems().stream().map(line -> ((Listed) line).text()).toList());
    }

    private TableView<?> table() {
        return (TableView<?>) window.scene().getRoot().lookup(".coding-table");
    }

    private String placeholder() {
        return Fx.on(() -> table().getPlaceholder() instanceof Label label ? label.getText() : "");
    }
}
