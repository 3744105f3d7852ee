package org.nyaya.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nyaya.project.CannotOpen;

/** Takes the same figures of studies of several sizes, the smallest first. */
final class MeasuringLarge {

    private final Map<Size, Report> reports = new LinkedHashMap<>();
    private final Path folder;

    MeasuringLarge(Path folder) {
        this.folder = folder;
    }

    /** Measures the study of that size, which is built first where there is none. */
    void measure(Size size) throws IOException, CannotOpen, InterruptedException {
        LargeStudy study = LargeStudy.of(folder, size);
        Report report = Report.read(asked(study.file(), size));
        report.add(Figure.told("study file", Files.size(study.file()) / 1e6, "MB"));
        report.add(Figure.told("building the study", study.seconds(), "s"));
        reports.put(size, report);
    }

    /** The figures that another process took, with the options of this one. */
    private Path asked(Path file, Size size) throws IOException, InterruptedException {
        Path figures = folder.resolve("large.json");
        List<String> command = new ArrayList<>();
        command.add(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(AskingLarge.class.getName());
        command.add(file.toString());
        command.add(Integer.toString(size.words()));
        command.add(Integer.toString(size.codings()));
        command.add(figures.toString());
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            throw new IOException("Asking a large study ended with " + exit);
        }
        return figures;
    }

    /** Of the largest study, against what was promised. */
    Report largest() {
        return List.copyOf(reports.values()).getLast();
    }

    /** The figures of each size beside one another. */
    String growth() {
        StringBuilder table = new StringBuilder();
        line(table, "", reports.keySet().stream().map(Size::brief).toList(), "");
        for (int i = 0; i < largest().figures().size(); i++) {
            int at = i;
            Figure figure = largest().figures().get(i);
            List<String> values =
                    reports.values().stream()
                            .map(report -> Report.number(report.figures().get(at).value()))
                            .toList();
            line(table, figure.name(), values, figure.unit());
        }
        return table.toString();
    }

    private static void line(StringBuilder table, String name, List<String> values, String unit) {
        table.append(String.format(Locale.ROOT, "%-40s", name));
        values.forEach(value -> table.append(String.format(Locale.ROOT, "%14s", value)));
        table.append(' ').append(unit).append('\n');
    }

    /** What was measured, with the size in the names where it is not the largest. */
    List<Report> all() {
        List<Report> all = new ArrayList<>();
        for (Map.Entry<Size, Report> one : reports.entrySet()) {
            Report report = one.getValue();
            boolean last = all.size() == reports.size() - 1;
            all.add(last ? report : report.told(", " + one.getKey()));
        }
        return all;
    }
}
