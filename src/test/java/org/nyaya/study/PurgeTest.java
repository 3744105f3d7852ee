package org.nyaya.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.coding.Quote;
import org.nyaya.health.Finding;
import org.nyaya.people.Person;
import org.nyaya.project.BackupFolder;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrases;
import org.nyaya.project.Studies;
import org.nyaya.project.StudyFailure;
import org.nyaya.project.Table;
import org.nyaya.project.Turned;
import org.nyaya.source.NewWording;
import org.nyaya.source.Source;
import org.nyaya.task.Running;
import org.nyaya.text.Span;

/** What is erased for good is nowhere in what is left; everything else is there as before. */
@SuppressWarnings("NullAway.Init")
class PurgeTest {

    /** Said by Rudo, who is withdrawn, alone and among others. */
    private static final List<String> OF_RUDO =
            List.of("zvakaoma", "quilombo", "Rudo", "sadness of Rudo");

    /** In what was removed or changed before, and can be undone. */
    private static final List<String> OF_HISTORY =
            List.of("xylophone", "Forgotten code", "oldtitle");

    @TempDir Path folder;
    private Study study;
    private Source alone;
    private Source group;
    private Code code;

    @BeforeEach
    void create() throws Exception {
        study = TestStudy.create(folder);
        alone =
                TestStudy.source(
                        study,
                        "Interview zvakaoma",
                        "RUDO: It was zvakaoma in the town. Zvakaoma, all of it.\nINT: Yes?",
                        "RUDO");
        group =
                TestStudy.source(
                        study,
                        "Group",
                        "RUDO: My quilombo was far.\nANNA: The river rose.\nRUDO: Quilombo again.\n"
                                + "ANNA: And it fell.",
                        "RUDO",
                        "ANNA");
        code = TestStudy.code(study, "Needs/River");
        study.people().rename(person("RUDO"), "Rudo Chikafu").join();
        Coding coding = TestStudy.coding(study, alone, new Span(6, 20), code);
        TestStudy.coding(study, group, new Span(6, 20), code);
        TestStudy.coding(study, group, at("The river rose."), code);
        memo("sadness of Rudo in the passage", Memo.Thing.CODING, coding.id());
        memo("sadness of Rudo", Memo.Thing.PERSON, person("Rudo Chikafu").id());
        long memo = TestStudy.quote(study, "Water", alone, new Span(6, 20));
        study.quotes().add(memo, group.id(), new Span(6, 20)).join();
        study.quotes().add(memo, group.id(), at("The river rose.")).join();
        study.quotes().add(memo, group.id(), at("And it fell.")).join();
        Source removed = TestStudy.source(study, "Old", "ANNA: A xylophone.\nINT: Well.", "ANNA");
        study.sources().remove(removed).join();
        Code gone = TestStudy.code(study, "Forgotten code");
        study.codebook().delete(gone, "").join();
        memo("oldtitle", Memo.Thing.CODE, code.id());
        study.project().history().undo(false).join();
        study.project().remembered().remember("draft", "a draft about zvakaoma").join();
        study.ask().index().ready().join();
        study.close();
        study = TestStudy.open(folder);
        study.project().backingUp().now();
    }

    @Test
    void what_is_looked_for_below_is_found_before() throws Exception {
        study.close();
        List<String> found = new Traces(OF_HISTORY).deciphered(folder, Passphrases.TEXT);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("study.nyaya:")), "" + found);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("study.backups")), "" + found);
    }

    @Test
    void nothing_of_what_was_removed_is_left_in_any_file() throws Exception {
        Purge.run(study, new Purge.What.History());
        assertEquals(List.of(), new Traces(OF_HISTORY).deciphered(folder, Passphrases.TEXT));
    }

    @Test
    void nothing_of_a_source_that_was_withdrawn_is_left_in_any_file() throws Exception {
        Purge.run(study, new Purge.What.OfSource(alone));
        assertEquals(
                List.of(),
                new Traces(List.of("zvakaoma", "sadness of Rudo in the passage"))
                        .deciphered(folder, Passphrases.TEXT));
    }

    @Test
    void nothing_of_a_person_who_was_withdrawn_is_left_in_any_file() throws Exception {
        Purge.run(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        assertEquals(List.of(), new Traces(OF_RUDO).deciphered(folder, Passphrases.TEXT));
    }

    @Test
    void what_others_said_beside_a_withdrawn_person_stays_where_it_was_with_its_codings()
            throws Exception {
        Span river = at("The river rose.");
        Purge.run(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        try (Study after = TestStudy.open(folder)) {
            assertEquals(
                    List.of("Group"),
                    after.sources().all().join().stream().map(Source::name).toList());
            String text =
                    after.project()
                            .read(read ->
                                    after.texts()
                                            .body(read, read.number("select text from source")))
                            .join();
            assertEquals("The river rose.", text.substring(river.start(), river.end()));
            assertEquals(
                    List.of((long) river.start()),
                    after.project()
                            .read(read ->
                                    read.list(row -> row.number(0), "select start from coding"))
                            .join());
        }
    }

    @Test
    void memos_go_on_quoting_what_others_said_and_nothing_of_a_withdrawn_person() throws Exception {
        Purge.run(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        assertEquals(List.of("The river rose.", "And it fell."), quoted());
    }

    @Test
    void memos_go_on_quoting_what_was_not_withdrawn() throws Exception {
        Purge.run(study, new Purge.What.OfSource(group));
        assertEquals(List.of("It was zvakaom"), quoted());
    }

    @Test
    void a_quote_that_says_it_belongs_elsewhere_keeps_nothing_of_what_was_withdrawn()
            throws Exception {
        study.close();
        Studies.tamper(
                folder,
                "update quote set text = " + alone.text() + " where source = " + group.id());
        study = TestStudy.open(folder);
        Purge.run(study, new Purge.What.OfSource(alone));
        assertEquals(
                List.of(), new Traces(List.of("zvakaoma")).deciphered(folder, Passphrases.TEXT));
    }

    @Test
    void nothing_of_how_a_withdrawn_person_was_heard_before_a_correction_is_left()
            throws Exception {
        Span misheard = at("My quilombo was far.");
        TestStudy.coding(study, group, at("quilombo"), code);
        study.correcting()
                .correct(NewWording.of(group.id(), group.text(), misheard, "My home was far."))
                .join();
        group = study.sources().named("Group").join().orElseThrow();
        study.correcting().correct(NewWording.of(group.id(), group.text(), at("home "), "")).join();
        Purge.run(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        assertEquals(List.of(), new Traces(OF_RUDO).deciphered(folder, Passphrases.TEXT));
        assertEquals(List.of(), found());
    }

    @Test
    void how_a_text_read_before_it_was_corrected_goes_with_the_history() throws Exception {
        Span misheard = at("The river rose.");
        study.correcting()
                .correct(NewWording.of(group.id(), group.text(), misheard, "The water rose."))
                .join();
        Purge.run(study, new Purge.What.History());
        assertEquals(
                List.of(), new Traces(List.of("river rose")).deciphered(folder, Passphrases.TEXT));
    }

    @Test
    void of_a_text_before_a_correction_only_the_words_of_lost_codings_stay() throws Exception {
        Span misheard = at("The river rose.");
        TestStudy.coding(study, group, at("river rose"), code);
        study.correcting()
                .correct(NewWording.of(group.id(), group.text(), misheard, "Nothing."))
                .join();
        Purge.run(study, new Purge.What.History());
        assertEquals(
                List.of(),
                new Traces(List.of("The river rose")).deciphered(folder, Passphrases.TEXT));
        try (Study after = TestStudy.open(folder)) {
            assertEquals(
                    "river rose", after.lostCodings().of(group.id()).join().getFirst().words());
        }
        assertEquals(List.of(), found());
    }

    @Test
    void nothing_is_wrong_with_a_study_of_which_a_person_was_withdrawn() throws Exception {
        Purge.run(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        assertEquals(List.of(), found());
    }

    @Test
    void nothing_is_wrong_with_a_study_without_its_history() throws Exception {
        Purge.run(study, new Purge.What.History());
        assertEquals(List.of(), found());
    }

    @Test
    void what_another_tool_takes_out_after_a_purge_is_missed() throws Exception {
        Purge.run(study, new Purge.What.History());
        Studies.tamper(folder, "delete from quote where id = (select max(id) from quote)");
        assertInstanceOf(Finding.Vanished.class, found().getFirst());
    }

    @Test
    void the_study_works_on_and_finds_what_is_left() throws Exception {
        Span fell = at("And it fell.");
        Purge.run(study, new Purge.What.OfSource(alone));
        try (Study after = TestStudy.open(folder)) {
            TestStudy.coding(after, group, fell, code);
            after.ask().index().ready().join();
            assertInstanceOf(Turned.Done.class, after.project().history().undo(false).join());
            assertInstanceOf(Turned.Nothing.class, after.project().history().undo(false).join());
        }
    }

    @Test
    void versions_of_the_codebook_stay_where_a_source_is_withdrawn() throws Exception {
        int versions = study.codebook().versions().all().join().size();
        Purge.run(study, new Purge.What.OfSource(alone));
        try (Study after = TestStudy.open(folder)) {
            assertEquals(versions, after.codebook().versions().all().join().size());
        }
    }

    @Test
    void versions_of_the_codebook_go_with_the_history() throws Exception {
        Purge.run(study, new Purge.What.History());
        try (Study after = TestStudy.open(folder)) {
            assertEquals(List.of(), after.codebook().versions().all().join());
        }
    }

    @Test
    void what_is_there_stays_when_history_goes() throws Exception {
        Facts before = Facts.of(study.project());
        Purge.run(study, new Purge.What.History());
        try (Study after = TestStudy.open(folder)) {
            assertEquals(before, Facts.of(after.project()));
        }
    }

    @Test
    void the_history_tells_of_the_purge_alone() throws Exception {
        Purge.run(study, new Purge.What.History());
        try (Study after = TestStudy.open(folder)) {
            assertEquals(
                    List.of(Label.of("study.purge")),
                    after.project().history().steps().join().stream()
                            .map(step -> step.label())
                            .toList());
        }
    }

    @Test
    void one_new_backup_takes_the_place_of_the_old_ones() throws Exception {
        Purge.run(study, new Purge.What.History());
        assertEquals(1, BackupFolder.of(study.project().file()).all().size());
    }

    @Test
    void what_goes_and_where_the_name_stays_is_told_before() {
        memo("Nothing about it", Memo.Thing.SOURCE, group.id());
        study.project()
                .act(
                        Label.of("code.edit"),
                        tx -> tx.update(Table.CODE, code.id(), "example", "as rudo chikafu says"))
                .join();
        Going going = Purge.going(study, new Purge.What.OfPerson(person("Rudo Chikafu")));
        assertEquals(List.of("Interview zvakaoma"), going.sources());
        assertEquals(List.of("Group"), going.blanked());
        assertEquals(1, going.codings());
        assertEquals(2, going.memos());
        assertEquals(List.of("River"), going.stays().codes());
    }

    @Test
    void a_study_that_was_replaced_meanwhile_is_not_purged() throws Exception {
        Path file = study.project().file();
        Files.move(file, folder.resolve("elsewhere.nyaya"));
        Files.writeString(file, "mine");
        assertThrows(StudyFailure.class, () -> Purge.run(study, new Purge.What.History()));
        study.close();
        assertEquals("mine", Files.readString(file, StandardCharsets.UTF_8));
    }

    /** What a check finds in the study as it is afterwards. */
    private List<Finding> found() throws Exception {
        try (Study after = TestStudy.open(folder)) {
            return Running.begin(after.checkup(), Runnable::run, (done, all) -> {}).result().join();
        }
    }

    /** What the memo quotes in the study as it is afterwards, in its order. */
    private List<String> quoted() throws Exception {
        try (Study after = TestStudy.open(folder)) {
            long memo =
                    after.project()
                            .read(read -> read.number("select id from memo where title = 'Water'"))
                            .join();
            return after.quotes().of(memo).join().stream().map(Quote::words).toList();
        }
    }

    private Span at(String words) {
        String text = study.project().read(read -> study.texts().body(read, group.text())).join();
        int from = text.indexOf(words);
        return new Span(from, from + words.length());
    }

    private Person person(String name) {
        return study.people().all().join().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void memo(String title, Memo.Thing thing, long id) {
        study.memos()
                .write(
                        title,
                        LocalDate.of(2026, 1, 1),
                        Memo.Kind.METHOD,
                        false,
                        TestStudy.coder(study).id(),
                        new Memo.About(thing, id),
                        title + ".")
                .join();
    }
}
