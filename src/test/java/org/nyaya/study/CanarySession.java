package org.nyaya.study;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Memo;
import org.nyaya.coding.NewCoding;
import org.nyaya.project.Label;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Table;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.text.Span;
import org.nyaya.transcript.PlainText;
import org.nyaya.transcript.Reading;

/**
 * A session in a process of its own: import, code, ask, memo, undo. At each pause it says so and
 * waits until the process that watches it has looked at the disk; some of the pauses lie inside
 * transactions.
 */
final class CanarySession {

    /** Words that stand nowhere but in what people said, in a memo, a code and a question. */
    static final List<String> SECRETS =
            List.of("Zvakavanzika", "Munyaradzi", "Kwekwemombe", "Hwamandarikwa");

    private CanarySession() {}

    public static void main(String[] args) throws Exception {
        switch (args[0]) {
            case "control" -> control();
            case "sorting" -> sorting();
            default -> session();
        }
    }

    private static void session() throws Exception {
        Path file = Path.of("study.nyaya");
        try (Study study = Study.create(file, passphrase(), "Canary", "Tariro", "Own work")) {
            Coder coder = study.coders().signIn().join();
            pause("new");
            Source source = add(study);
            pause("imported");
            study.project()
                    .act(
                            Label.of("coder.add", "x"),
                            tx -> {
                                // More than the page cache holds, so that pages leave it before the
                                // commit.
                                for (int i = 0; i < 4_000; i++) {
                                    tx.insert(
                                            Table.PERSON,
                                            "name, folded",
                                            SECRETS.getFirst().repeat(80) + i,
                                            "p" + i);
                                }
                                pause("inside a transaction");
                                return null;
                            })
                    .join();
            study.codebook()
                    .takeIn(
                            List.of(
                                    new Codebook.Entry(
                                            CodePath.of(SECRETS.get(2)), CodeDetails.NONE)))
                    .join();
            Code code = study.codebook().tree().join().all().getFirst();
            study.codings()
                    .add(
                            NewCoding.of(source.id(), new Span(8, 60), code.id()),
                            coder.id(),
                            Label.of("code"))
                    .join();
            study.memos()
                    .write(
                            SECRETS.get(1),
                            LocalDate.EPOCH,
                            Memo.Kind.FIELD,
                            true,
                            coder.id(),
                            null,
                            "About " + SECRETS.get(1))
                    .join();
            pause("coded and noted");
            study.ask().ask(SECRETS.getFirst() + " -" + SECRETS.get(3), coder, 10).join();
            pause("asked");
            study.project().history().undo(false).join();
            study.project().history().undo(false).join();
            pause("undone");
            study.project().history().redo(false).join();
        }
        pause("closed");
        try (Study study = Study.open(file, passphrase())) {
            study.ask().index().ready().join();
            pause("open again");
        }
        pause("closed again");
    }

    private static Source add(Study study) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append("ANNA: ")
                    .append(SECRETS.getFirst())
                    .append(" said so, ")
                    .append(i)
                    .append(" times.\n\n");
            text.append("BEN: Is that so?\n\n");
        }
        Reading.Read read =
                (Reading.Read)
                        new PlainText()
                                .read(text.toString().getBytes(StandardCharsets.UTF_8), null);
        Arrival arrival =
                new Arrival(
                        "KI01",
                        Kind.TRANSCRIPT,
                        "en",
                        null,
                        read.draft(),
                        Set.of("BEN"),
                        Map.of("ANNA", "A1"));
        study.sources()
                .add(study.project().group(Label.of("import.one", "KI01")), arrival, null)
                .join();
        return study.sources().named("KI01").join().orElseThrow();
    }

    /** Leaves traces on purpose: what the watcher would have to find. */
    private static void control() throws IOException, SQLException {
        String word = SECRETS.getFirst();
        Files.writeString(
                Path.of("plain.txt"), word.toUpperCase(Locale.ROOT), StandardCharsets.UTF_16LE);
        try (Connection plain = DriverManager.getConnection("jdbc:sqlite:plain.db");
                Statement statement = plain.createStatement();
                RandomAccessFile deleted = new RandomAccessFile("deleted.tmp", "rw")) {
            deleted.write(word.getBytes(StandardCharsets.UTF_16BE));
            Files.delete(Path.of("deleted.tmp"));
            statement.execute("create table person (name text)");
            statement.execute("insert into person values ('" + word + "')");
            pause("control");
        }
    }

    /** What {@code temp_store = file} would do: an encrypted study, sorted in plain files. */
    private static void sorting() throws SQLException {
        try (Connection sorting =
                        DriverManager.getConnection(
                                "jdbc:sqlite:file:sorted.db?cipher=sqlcipher&key=canary");
                Statement statement = sorting.createStatement()) {
            statement.execute("pragma temp_store = file");
            statement.execute("pragma cache_size = 10");
            statement.execute("create temp table said (words text)");
            for (int i = 0; i < 20_000; i++) {
                statement.execute(
                        "insert into said values ('" + SECRETS.getFirst().repeat(20) + i + "')");
            }
            pause("sorted");
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.taking("canary passphrase".toCharArray());
    }

    private static void pause(String where) {
        System.out.println(where);
        System.out.flush();
        try {
            if (System.in.read() < 0) {
                throw new IllegalStateException("Nobody watches any more");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
