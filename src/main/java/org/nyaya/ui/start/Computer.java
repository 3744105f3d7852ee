package org.nyaya.ui.start;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.StudyFile;

/** This computer: its file dialogs and its printers. */
public final class Computer implements Outside {

    private final Supplier<@Nullable Window> window;
    private final String studies;

    /**
     * @param window over which dialogs open
     * @param studies what files of ours are called in a file dialog
     */
    public Computer(Supplier<@Nullable Window> window, String studies) {
        this.window = window;
        this.studies = studies;
    }

    @Override
    public Path studies() {
        return Path.of(System.getProperty("user.home", ""), "Nyaya");
    }

    @Override
    public Optional<Path> choose(String title, Path from) {
        return path(chooser(title, from).showOpenDialog(window.get()));
    }

    @Override
    public Optional<Path> place(String title, Path suggested) {
        FileChooser chooser = chooser(title, suggested.toAbsolutePath().getParent());
        chooser.setInitialFileName(suggested.getFileName().toString());
        return path(chooser.showSaveDialog(window.get()));
    }

    @Override
    public Printed print(Node page) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            return Printed.NO_PRINTER;
        }
        if (!job.showPrintDialog(window.get())) {
            job.cancelJob();
            return Printed.NOT_WANTED;
        }
        return job.printPage(page) && job.endJob() ? Printed.DONE : Printed.FAILED;
    }

    private FileChooser chooser(String title, @Nullable Path from) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(studies, "*" + StudyFile.EXTENSION));
        if (from != null && Files.isDirectory(from)) {
            chooser.setInitialDirectory(from.toFile());
        }
        return chooser;
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
