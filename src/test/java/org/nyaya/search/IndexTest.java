package org.nyaya.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.lucene.codecs.CodecUtil;
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
import org.nyaya.coding.Coding;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.KeptFiles;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.source.Source;
import org.nyaya.study.RandomStudy;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;

class IndexTest {

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
        for (int seed = 0; seed < 3; seed++) {
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
    void a_coding_that_took_another_one_s_place_while_the_index_was_not_kept_is_caught_up()
            throws CannotOpen {
        Source source;
        Coding before;
        try (Study study = TestStudy.open(folder)) {
            source = TestStudy.source(study, "New", "ANNA: Zebras came.");
            Code code = TestStudy.code(study, "Animals");
            before = TestStudy.coding(study, source, new Span(0, 17), code);
        }
        Study study = TestStudy.open(folder);
        study.codings().remove(before, Label.of("coding.remove")).join();
        Span after = new Span(6, 17);
        TestStudy.coding(study, source, after, TestStudy.code(study, "Animals"));
        study.project().close();
        try (Study again = TestStudy.open(folder)) {
            Coder coder = TestStudy.coder(again);
            Answer answer = again.ask().ask("code:Animals zebras", coder, 10).join();
            assertEquals(List.of(after), answer.hits().stream().map(Hit::span).toList());
        }
    }

    @Test
    void a_flipped_bit_is_noticed_when_the_index_is_loaded() throws CannotOpen {
        try (Project project = Studies.open(folder)) {
            KeptFiles kept = project.keptFiles();
            // One file of a small segment, or the longest of the files of a merged one.
            String name =
                    kept.names().join().stream()
                            .max(Comparator.comparingInt(file -> part(kept, file).length))
                            .orElseThrow();
            byte[] whole = part(kept, name);
            for (int seed = 0; seed < 40; seed++) {
                Random random = new Random(seed);
                byte[] garbled = whole.clone();
                int at = random.nextInt(whole.length - CodecUtil.footerLength());
                while (garbled[at] == 0) {
                    // Zeros may be what fills up to the next round number, which nobody reads.
                    at = random.nextInt(whole.length - CodecUtil.footerLength());
                }
                garbled[at] ^= (byte) (1 << random.nextInt(8));
                kept.drop(List.of(name)).join();
                kept.write(name, 0, garbled).join();
                assertThrows(
                        Exception.class,
                        () -> OpenIndex.kept(new KeptDirectory(kept).load()),
                        "seed " + seed + ", byte " + at);
            }
        }
    }

    private static byte[] part(KeptFiles kept, String name) {
        return kept.read(name, 0).join().getFirst();
    }

    @Test
    void garbled_kept_files_change_no_answer() throws CannotOpen {
        for (int seed = 0; seed < 8; seed++) {
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
        for (int seed = 0; seed < 4; seed++) {
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

    private void assertRightAnswers(String message) throws CannotOpen {
        try (Study study = TestStudy.open(folder)) {
            SlowComparison.compare(study, TestStudy.coder(study), new Random(3), 12, message);
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
            byte[] bytes = kept.read(name, 0).join().getFirst();
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
            KeptDirectory.Saving saving = kept.saving(memory);
            boolean more;
            do {
                more = saving.step();
            } while (more);
        }
    }

    private interface Rewriting {
        void of(IndexWriter writer, int documents, Map<String, String> data) throws IOException;
    }
}
