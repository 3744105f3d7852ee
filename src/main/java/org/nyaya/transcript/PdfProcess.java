package org.nyaya.transcript;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Another process of the same program that reads one PDF: what goes wrong there, goes wrong there.
 * The PDF goes in through a pipe and its text comes out through one; neither a file, nor the
 * command line, nor the environment holds a word of it.
 */
final class PdfProcess {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private static final String LOGGING = "org.apache.commons.logging.impl.";

    private PdfProcess() {}

    /** The answer to a PDF; TOO_HARD where there is none in time. */
    static PdfAnswer read(byte[] file, Duration limit) {
        Process process;
        try {
            process = builder(limit).start();
        } catch (IOException e) {
            // There is no room for another process.
            return new PdfAnswer.Refused(Refusal.TOO_HARD);
        }
        try {
            FutureTask<PdfAnswer> talk = new FutureTask<>(() -> ask(process, file));
            Thread.ofPlatform().daemon().start(talk);
            return talk.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new PdfAnswer.Refused(Refusal.TOO_HARD);
        } catch (ExecutionException | TimeoutException e) {
            return new PdfAnswer.Refused(Refusal.TOO_HARD);
        } finally {
            process.destroyForcibly();
        }
    }

    private static PdfAnswer ask(Process process, byte[] file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(process.getOutputStream())) {
            out.writeInt(file.length);
            out.write(file);
        }
        byte[] answer = process.getInputStream().readNBytes(PdfAnswer.MOST_BYTES);
        return PdfAnswer.readFrom(new DataInputStream(new ByteArrayInputStream(answer)));
    }

    private static ProcessBuilder builder(Duration limit) {
        String nowhere = WINDOWS ? "NUL" : "/dev/null";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-Xmx256m",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:MinHeapFreeRatio=10",
                        "-XX:MaxHeapFreeRatio=20",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:+DisableAttachMechanism",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+DisplayVMOutputToStderr",
                        "-XX:ErrorFile=" + nowhere,
                        "-Djava.awt.headless=true",
                        // What PDFBox logs may be what people said.
                        "-Dorg.apache.commons.logging.LogFactory=" + LOGGING + "LogFactoryImpl",
                        "-Dorg.apache.commons.logging.Log=" + LOGGING + "NoOpLog",
                        // Where nothing can be put.
                        "-Djava.io.tmpdir=" + nowhere,
                        "-Duser.home=" + nowhere));
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        PdfChild.class.getName(),
                        Long.toString(limit.toSeconds() + 1)));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        // Windows finds its own libraries by this one.
        environment.keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
        return builder;
    }
}
