package org.nyaya.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.ui.kit.QuickRobot;
import org.nyaya.coding.Annotation;
import org.nyaya.coding.Code;
import org.nyaya.coding.FlagKind;
import org.nyaya.coding.Flagged;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.start.Opened;
import org.testfx.api.FxRobot;

/** Flags and annotations by real keys and mouse, in the whole window, to the study and back. */
@SuppressWarnings("NullAway.Init")
class FlagsWindowTest {

    private static final String TEXT =
            """
            INT: What happened at the gate?

            KI01: Soldiers burnt the house. We walked to the river.

            INT: And then?

            KI01: Then we rested.
            """;

    private static final String BURNT = "Soldiers burnt the house.";

    @TempDir Path folder;
    private final FxRobot robot = new QuickRobot();
    private TestWindow window;
    private Study study;
    private Source source;
    private Code loss;
    private String body = "";

    @BeforeEach
    void begin() throws Exception {
        window = TestWindow.show(folder.resolve("settings.properties"));
        study = TestStudy.create(folder);
        source = TestStudy.source(study, "KI01", TEXT, "KI01");
        loss = TestStudy.code(study, "Loss");
        body = study.project().read(read -> study.texts().body(read, source.text())).join();
    }

    @AfterEach
    void end() {
        window.close();
        assertEquals(List.of(), window.unexpected());
    }

    @Test
    void three_keys_flag_the_sentence_at_the_caret() {
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.F);
        sees("Enter keeps it");
        robot.type(KeyCode.DIGIT1).type(KeyCode.DIGIT5).type(KeyCode.ENTER);
        says("Flagged KI01 ¶2: violence, death. Alt V shows it.");
        assertEquals(Set.of(FlagKind.VIOLENCE, FlagKind.DEATH), flagged().kinds(span(BURNT)));
        assertEquals(List.of(span(BURNT)), flagged().stretches());
        Fx.until("it is hidden", () -> !said().contains("burnt"));
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is shown", () -> said().contains("burnt"));
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is undone", () -> flagged().isNothing());
    }

    @Test
    void the_same_key_on_a_flagged_passage_takes_the_flag_off() {
        flag(BURNT);
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.F);
        sees("Enter keeps it");
        robot.type(KeyCode.DIGIT1).type(KeyCode.ENTER);
        says("Took the flag off KI01 ¶2. Undo brings it back.");
        assertTrue(flagged().isNothing());
        Fx.until("it is to be read", () -> said().contains("burnt"));
    }

    @Test
    void the_pane_asks_for_a_kind_and_escape_leaves_all_as_it_was() {
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.F);
        sees("Enter keeps it");
        robot.type(KeyCode.ENTER);
        sees("Choose what makes it hard to read.");
        robot.type(KeyCode.DIGIT3).type(KeyCode.ESCAPE);
        Fx.until("it is closed", () -> window.scene().lookup(".flag-pane") == null);
        assertTrue(flagged().isNothing());
    }

    @Test
    void a_source_is_flagged_by_key_and_its_line_says_so() {
        open();
        push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.F);
        sees("Flag all of KI01");
        robot.type(KeyCode.DIGIT3).type(KeyCode.ENTER);
        says("Flagged all of KI01: child.");
        Fx.until(
                "its line says so",
                () ->
                        window.scene().getRoot().lookupAll(".source-cell").stream()
                                .map(Node::getAccessibleText)
                                .anyMatch(text -> text != null && text.contains("flagged: child")));
        Fx.until("all is hidden", () -> !said().contains("Soldiers") && !said().contains("river"));
        assertEquals(Set.of(FlagKind.CHILD), flagged().whole());
    }

    @Test
    void in_the_list_of_codings_flagged_words_are_hidden_until_asked_for() {
        TestStudy.coding(study, source, span(BURNT), loss);
        flag(BURNT);
        open();
        push(KeyCode.ALT, KeyCode.L);
        sees("[violence]");
        assertFalse(said().contains("burnt"));
        assertTrue(aloud().contains("flagged: violence, hidden"));
        assertFalse(aloud().contains("burnt"));
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is shown", () -> said().contains("burnt"));
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is hidden", () -> !said().contains("burnt"));
    }

    @Test
    void in_hits_in_context_and_beside_them_flagged_words_are_hidden_until_asked_for() {
        flag(BURNT);
        open();
        ask("river");
        assertTrue(said().contains("We walked to the"));
        assertFalse(said().contains("burnt"));
        assertTrue(aloud().contains("flagged: violence, hidden"), aloud());
        assertFalse(aloud().contains("burnt"));
        robot.type(KeyCode.SPACE);
        Fx.until("it is beside", () -> said().contains("What happened"));
        assertFalse(said().contains("burnt"));
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is shown", () -> said().contains("burnt"));
        push(KeyCode.ALT, KeyCode.V);
        Fx.until("it is hidden", () -> !said().contains("burnt"));
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        sees("In the order of");
        Fx.pulses(3);
        assertFalse(said().contains("burnt"));
        assertFalse(aloud().contains("burnt"));
    }

    @Test
    void while_hits_are_reviewed_flagged_words_are_hidden_until_asked_for() {
        flag(BURNT);
        open();
        ask("river");
        push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        sees("Loss");
        robot.write("Loss").type(KeyCode.ENTER);
        sees("Show it");
        assertFalse(said().contains("burnt"));
        robot.type(KeyCode.V);
        Fx.until("it is shown", () -> said().contains("burnt"));
        robot.type(KeyCode.V);
        Fx.until("it is hidden", () -> !said().contains("burnt"));
    }

    @Test
    void what_is_hidden_gets_into_no_field_and_no_name() {
        flag(BURNT);
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.I);
        says("These words are blurred. Alt+V shows them first.");
        assertEquals(1, study.codebook().tree().join().all().size());
        robot.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        push(KeyCode.CONTROL, KeyCode.F);
        Fx.pulses(3);
        assertFalse(said().contains("burnt"));
        robot.write("burnt");
        sees("1 of 1");
        assertFalse(
                Fx.on(() -> collected(window.scene().getRoot(), false)).contains("burnt"),
                "found, and not shown");
    }

    @Test
    void an_annotation_is_written_at_the_text_read_beside_it_changed_and_removed() {
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.A);
        sees("Annotation on KI01 ¶2");
        robot.write("Ask who.");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        says("Annotated KI01 ¶2.");
        Annotation note = notes().getFirst();
        assertEquals("Ask who.", note.body());
        assertEquals(span(BURNT), note.span());
        Fx.until("it stands beside", () -> aloud().contains("Ask who., Annotation"));
        assertTrue(aloud().contains("annotation: Ask who."), "and in what its row says");
        push(KeyCode.ALT, KeyCode.A);
        sees("Remove annotation");
        robot.write(" Again.");
        push(KeyCode.CONTROL, KeyCode.ENTER);
        Fx.until("it is changed", () -> notes().getFirst().body().equals("Ask who. Again."));
        Fx.run(() -> window.kit().commands().get("note.remove").run());
        Fx.until("it is removed", () -> notes().isEmpty());
        push(KeyCode.CONTROL, KeyCode.Z);
        Fx.until("it is back", () -> notes().size() == 1);
    }

    @Test
    void what_was_typed_survives_a_lock() throws Exception {
        open();
        push(KeyCode.DOWN);
        push(KeyCode.ALT, KeyCode.A);
        sees("Annotation on KI01 ¶2");
        robot.write("Half a thought");
        Fx.on(window.bench()::close).join();
        assertFalse(said().contains("Half a thought"));
        study = TestStudy.open(folder);
        open();
        sees("Your annotation on KI01 ¶2 is not saved yet.");
        push(KeyCode.ALT, KeyCode.A);
        Fx.until("it is there", () -> said().contains("Half a thought"));
        push(KeyCode.CONTROL, KeyCode.ENTER);
        says("Annotated KI01 ¶2.");
        assertEquals("Half a thought", notes().getFirst().body());
        assertEquals(span(BURNT), notes().getFirst().span());
    }

    @Test
    void annotations_stand_among_memos_and_enter_leads_to_their_words() {
        study.annotations()
                .add(
                        source.id(),
                        span(BURNT),
                        TestStudy.coder(study).id(),
                        LocalDate.of(2026, 1, 2),
                        "Ask who.")
                .join();
        flag(BURNT);
        open();
        Fx.run(() -> window.kit().commands().get("place.memos").run());
        sees("1 annotation");
        sees("[violence]");
        assertFalse(said().contains("burnt"));
        assertFalse(aloud().contains("burnt"));
        robot.type(KeyCode.SPACE);
        Fx.until("the words are shown", () -> said().contains("burnt"));
        robot.type(KeyCode.ENTER);
        Fx.until("it leads there", () -> window.kit().status().where().get().contains("¶2"));
        assertFalse(said().contains("burnt"), "where it is hidden again");
    }

    @Test
    void nothing_is_hidden_where_the_settings_say_so() {
        Fx.run(() -> window.kit().settings().veil().set(false));
        flag(BURNT);
        open();
        assertTrue(said().contains("burnt"));
        assertTrue(aloud().contains(BURNT));
    }

    private void open() {
        var file = folder.resolve("study.nyaya");
        Fx.run(() -> window.bench().opened(new Opened(study, TestStudy.coder(study), file)));
        Fx.until("the text is there", () -> said().contains("rested") || !flagged().isNothing());
        Fx.until("it says where", () -> window.kit().status().where().get().startsWith("KI01"));
        Fx.pulses(3);
        Fx.run(() -> {
            Node text = window.scene().getRoot().lookup("#transcript");
            if (text != null) {
                text.requestFocus();
            }
        });
        Fx.pulses(2);
    }

    private void ask(String question) {
        Fx.run(() -> window.kit().commands().get("place.ask").run());
        Fx.pulses(3);
        robot.write(question);
        sees("1 turn");
        robot.type(KeyCode.ESCAPE).type(KeyCode.DOWN);
        Fx.until(
                "a hit is selected",
                () -> window.kit().commands().get("ask.peek").possible().get());
        Fx.pulses(3);
    }

    private void flag(String words) {
        study.flags().set(source.id(), span(words), Set.of(FlagKind.VIOLENCE)).join();
    }

    private Flagged flagged() {
        return study.flags().all().join().getOrDefault(source.id(), Flagged.NOTHING);
    }

    private List<Annotation> notes() {
        return study.annotations().of(source.id()).join();
    }

    private Span span(String words) {
        int at = body.indexOf(words);
        return new Span(at, at + words.length());
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        Fx.pulses(3);
    }

    private void says(String sentence) {
        Fx.until(
                sentence,
                () ->
                        window.kit().status().said().get() != null
                                && window.kit().status().said().get().sentence().equals(sentence));
    }

    private void sees(String words) {
        Fx.until("“" + words + "” is seen", () -> said().contains(words));
    }

    /** Every text in the window, with what stands in fields. */
    private String said() {
        return Fx.on(() -> collected(window.scene().getRoot(), true));
    }

    private static String collected(Node root, boolean fields) {
        List<String> said = new ArrayList<>();
        collect(root, said, fields);
        return String.join("", said);
    }

    private static void collect(Node node, List<String> said, boolean fields) {
        if (!node.isVisible() || node instanceof TextInputControl && !fields) {
            return;
        }
        switch (node) {
            case Text text -> said.add(text.getText());
            case Labeled labeled when labeled.getText() != null -> said.add(labeled.getText());
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said, fields));
        }
    }

    /** Everything that is said to those who cannot see. */
    private String aloud() {
        return Fx.on(() ->
                window.scene().getRoot().lookupAll("*").stream()
                        .map(Node::getAccessibleText)
                        .filter(text -> text != null)
                        .collect(Collectors.joining("\n")));
    }
}
