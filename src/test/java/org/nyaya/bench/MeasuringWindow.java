package org.nyaya.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Takes the figures of the window, each in a process of its own as somebody would start it, drawn
 * by software and without a display.
 */
final class MeasuringWindow {

    private static final int STARTS = 5;

    private final Report report;
    private final Path folder;

    MeasuringWindow(Report report, Path folder) {
        this.report = report;
        this.folder = folder;
    }

    void all(List<Path> corpus, int codings) throws Exception {
        starts();
        Path study = folder.resolve("desk.nyaya");
        String crowded = LargeDesk.make(study, corpus, codings);
        Path figures = folder.resolve("desk.json");
        run(AtTheDesk.class, study.toString(), figures.toString(), crowded);
        Report.read(figures).figures().forEach(report::add);
        Path longest = folder.resolve("long.nyaya");
        LongDesk.make(longest, folder.resolve("long"));
        run(AtALongTranscript.class, longest.toString(), figures.toString());
        Report.read(figures).figures().forEach(report::add);
        Path hard = folder.resolve("hard.nyaya");
        HardDesk.make(hard, folder.resolve("hard"));
        run(AtHardTexts.class, hard.toString(), figures.toString());
        Report.read(figures).figures().forEach(report::add);
        run(AskingInWindow.class, study.toString(), figures.toString());
        Report.read(figures).figures().forEach(report::add);
        List<String> importing = new ArrayList<>();
        importing.add(folder.resolve("imported.nyaya").toString());
        importing.add(figures.toString());
        corpus.forEach(file -> importing.add(file.toString()));
        run(ImportingInWindow.class, importing.toArray(String[]::new));
        Report.read(figures).figures().forEach(report::add);
    }

    private void starts() throws Exception {
        Samples samples = new Samples();
        for (int i = 0; i < STARTS; i++) {
            samples.add(Double.parseDouble(run(FirstPaint.class).strip()));
        }
        report.add(
                Figure.of(
                        "start to first painted window",
                        samples.median() / 1000,
                        "s",
                        1.5,
                        Map.of()));
    }

    /** Runs a main class with the options of this process; answers what it printed. */
    private String run(Class<?> main, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(
                List.of(
                        "-Dglass.platform=Headless",
                        "-Dprism.order=sw",
                        "-Duser.home=" + folder.toAbsolutePath().resolve("home")));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(args));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + exit);
        }
        return printed;
    }
}
