package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coder;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.KeptFiles;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Source;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class IndexTest {

    private static final Span FIRST_TURN = new Span(0, 17);

    @TempDir Path folder;

    @BeforeEach
    void aStudyWhoseIndexIsKept() throws CannotOpen {
        try (Study study = TestStudy.create(folder)) {
            new RandomStudy(study, new Random(7)).fill();
        }
    }

    @Test
    void the_index_is_kept_inside_the_study_file_on_closing() throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            assertFalse(project.keptFiles().names().join().isEmpty());
        }
    }

    @Test
    void a_kept_index_is_used_again_and_not_made_anew() throws Exception {
        // Of as many documents, in which nothing is found.
        rewrite((writer, documents, data) -> empty(writer, documents));
        try (Study study = TestStudy.open(folder)) {
            assertEquals(0, study.ask().ask("tree", TestStudy.coder(study), 1).join().found());
        }
    }

    private static void empty(IndexWriter writer, int documents) throws IOException {
        writer.deleteAll();
        writer.addDocuments(Collections.nCopies(documents, new Document()));
    }

    @Test
    void after_opening_again_the_answers_are_the_same() throws CannotOpen {
        assertRightAnswers("kept");
    }

    @Test
    void changes_made_while_the_index_was_not_kept_are_caught_up_from_the_journal()
            throws CannotOpen {
        for (int seed = 0; seed < 5; seed++) {
            Study study = TestStudy.open(folder);
            RandomStudy content = new RandomStudy(study, new Random(seed));
            study.ask().index().ready().join();
            content.addCodings(5);
            content.delete(Table.CODING);
            content.delete(Table.CODE);
            study.project().history().undo(true).join();
            content.delete(seed % 2 == 0 ? Table.SOURCE : Table.CODE);
            // As in a crash: nothing of the index is kept.
            study.project().close();
            assertRightAnswers("seed " + seed);
        }
    }

    @Test
    void garbled_kept_files_change_no_answer() throws CannotOpen {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            damage(
                    random,
                    bytes -> {
                        byte[] garbled = bytes.clone();
                        garbled[random.nextInt(garbled.length)] ^= (byte) (1 << random.nextInt(8));
                        return garbled;
                    });
            assertRightAnswers("seed " + seed);
        }
    }

    @Test
    void truncated_kept_files_change_no_answer() throws CannotOpen {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            damage(random, bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length)));
            assertRightAnswers("seed " + seed);
        }
    }

    @Test
    void missing_kept_files_change_no_answer() throws CannotOpen {
        for (String name : keptNames()) {
            try (Project project = Studies.open(folder)) {
                project.keptFiles().drop(List.of(name)).join();
            }
            assertRightAnswers(name);
        }
    }

    @Test
    void an_index_of_another_format_is_made_anew() throws Exception {
        rewrite((writer, documents, data) -> {
            empty(writer, documents);
            data.put("format", "0/9.0.0");
        });
        assertRightAnswers("another format");
    }

    @Test
    void an_index_that_lacks_documents_is_made_anew() throws Exception {
        rewrite((writer, documents, data) -> writer.deleteAll());
        assertRightAnswers("documents missing");
    }

    @Test
    void a_question_asked_right_after_an_action_sees_it() throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            Coder coder = TestStudy.coder(study);
            Source source = TestStudy.source(study, "New", "ANNA: Zebras came.");
            Code code = TestStudy.code(study, "Animals");
            for (int i = 0; i < 20; i++) {
                var coded =
                        study.codings()
                                .add(
                                        NewCoding.of(
                                                source.id(), new Span(0, 17 - i % 5), code.id()),
                                        coder.id(),
                                        Label.of("coding.add"));
                Answer after = study.ask().ask("code:Animals zebras", coder, 10).join();
                var undone = study.project().history().undo(true);
                Answer afterUndo = study.ask().ask("code:Animals zebras", coder, 10).join();
                assertEquals(List.of(1, 0), List.of(after.found(), afterUndo.found()));
                CompletableFuture.allOf(coded, undone).join();
            }
        }
    }

    @Test
    void a_code_that_comes_while_a_question_is_answered_does_no_harm() throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            Coder coder = TestStudy.coder(study);
            Source source = TestStudy.source(study, "New", "ANNA: Zebras came.");
            TestStudy.coding(study, source, FIRST_TURN, TestStudy.code(study, "Animals"));
            CompletableFuture<Boolean> all = new CompletableFuture<>();
            // Keeps the study thread busy, so that the code comes between two steps of the answer.
            var busy = study.project().read(read -> all.join());
            var answer = study.ask().ask("code:Animals", coder, 10);
            var added = study.project().act(Label.of("code.add"), tx -> addCoded(tx, source));
            all.complete(true);
            CompletableFuture.allOf(busy, added).join();
            assertEquals(1, answer.join().found());
        }
    }

    private static long addCoded(Tx tx, Source source) {
        String texts = "definition, include, exclude, example, counter_example";
        long code =
                tx.insert(
                        Table.CODE,
                        "name, folded, position, " + texts,
                        "New",
                        "new",
                        99,
                        "",
                        "",
                        "",
                        "",
                        "");
        return tx.insert(
                Table.CODING,
                "source, text, start, end, code, coder, layer, certainty, memo, key_quote",
                source.id(),
                source.text(),
                0,
                5,
                code,
                1,
                1,
                "certain",
                "",
                false);
    }

    private void assertRightAnswers(String message) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            SlowSearch.compare(study, TestStudy.coder(study), new Random(3), 12, message);
        }
    }

    private List<String> keptNames() throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            return project.keptFiles().names().join();
        }
    }

    private void damage(Random random, UnaryOperator<byte[]> how) throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            KeptFiles kept = project.keptFiles();
            List<String> names = kept.names().join();
            String name = names.get(random.nextInt(names.size()));
            byte[] bytes = Objects.requireNonNull(kept.read(name, 0).join());
            kept.drop(List.of(name)).join();
            kept.write(name, 0, how.apply(bytes)).join();
        }
    }

    /** Changes the kept index behind the program's back. */
    private void rewrite(Rewriting rewriting) throws Exception {
        try (Project project = Studies.open(folder)) {
            KeptDirectory kept = new KeptDirectory(project.keptFiles());
            Directory memory = kept.load();
            Map<String, String> data;
            int documents;
            try (DirectoryReader reader = DirectoryReader.open(memory)) {
                data = new HashMap<>(reader.getIndexCommit().getUserData());
                documents = reader.numDocs();
            }
            try (IndexWriter writer =
                    new IndexWriter(memory, new IndexWriterConfig(Languages.analyzer()))) {
                rewriting.of(writer, documents, data);
                writer.setLiveCommitData(data.entrySet());
            }
            kept.save(memory);
        }
    }

    private interface Rewriting {
        void of(IndexWriter writer, int documents, Map<String, String> data) throws IOException;
    }
}
