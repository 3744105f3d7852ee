package org.nyaya.ui.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.nyaya.project.StudyFile;
import org.nyaya.ui.intake.ImportModel.Phase;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Sheet;

/**
 * Import, as a sheet over the window: files are listed, decided on, taken in, and told of. It can
 * be closed and opened again at any moment; what was decided, and what runs, goes on.
 */
public final class ImportView {

    /** Between two changes of the list while files are read. */
    private static final Executor SOON =
            CompletableFuture.delayedExecutor(50, TimeUnit.MILLISECONDS);

    private final Kit kit;
    private final Picker picker;
    private final ImportModel model;
    private @Nullable Sheet sheet;
    private @Nullable ImportPane pane;

    public ImportView(Session session, Picker picker) {
        this.kit = session.kit();
        this.picker = picker;
        this.model = new ImportModel(session, SOON);
        model.phase().addListener((phase, before, now) -> turned(now));
        model.ready().addListener((ready, before, now) -> buttons());
        model.trouble().addListener((trouble, before, now) -> complain(now));
    }

    /** Whether what is dragged over the window are files or folders. */
    public static boolean accepts(Dragboard dragged) {
        return dragged.hasFiles();
    }

    /** The files and folders that were dropped. */
    public static List<Path> dropped(Dragboard dragged) {
        return dragged.getFiles().stream().map(File::toPath).toList();
    }

    /** The command that opens it. */
    public Command command() {
        return Command.of("import", "Shortcut+I", this::open);
    }

    public ImportModel model() {
        return model;
    }

    /** Shows the list, with what was in it. */
    public void open() {
        if (sheet != null) {
            return;
        }
        ImportPane content = new ImportPane(kit, model, picker);
        content.prefWidthProperty().bind(kit.layers().widthProperty().subtract(114));
        content.prefHeightProperty().bind(kit.layers().heightProperty().subtract(204));
        content.setOnDragOver(event -> {
            if (accepts(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        content.setOnDragDropped(event -> {
            model.look(dropped(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        });
        Sheet opened = new Sheet(kit.say("intake.title"), content);
        opened.onClosed(this::closed);
        sheet = opened;
        pane = content;
        buttons();
        kit.layers().show(opened);
    }

    /** Shows the list and looks at these files and folders. */
    public void open(List<Path> files) {
        open();
        model.look(files);
    }

    /** The study is being locked. */
    public void clear() {
        close();
        model.clear();
    }

    private void close() {
        if (sheet != null) {
            kit.layers().close(sheet);
        }
    }

    private void closed() {
        if (pane != null) {
            pane.clear();
        }
        sheet = null;
        pane = null;
        if (model.phase().get() == Phase.TOLD) {
            model.next();
        }
        model.rest();
    }

    private void turned(Phase now) {
        buttons();
        if (now == Phase.TOLD && sheet == null) {
            kit.status().say(kit.say("intake.told", model.report().taken()));
            if (model.report().notTaken() == 0) {
                model.next();
            }
        }
    }

    private void complain(String sentence) {
        if (sheet != null) {
            sheet.complain(sentence);
        }
    }

    private void buttons() {
        Sheet open = sheet;
        if (open == null) {
            return;
        }
        Button close = Controls.button(kit.say("intake.close"), this::close);
        switch (model.phase().get()) {
            case DECIDING -> {
                int ready = model.ready().get();
                Button take = Controls.main(kit.say("intake.take", ready), model::take);
                take.setDisable(ready == 0);
                open.buttons(close, take);
            }
            case LOOKING, TAKING ->
                    open.buttons(Controls.button(kit.say("intake.cancel"), model::cancel));
            case TOLD -> {
                Button save = Controls.button(kit.say("intake.save"), this::save);
                Button more = Controls.button(kit.say("intake.more"), model::next);
                Button done = Controls.main(kit.say("intake.over"), this::close);
                open.buttons(save, more, done);
                done.requestFocus();
            }
        }
    }

    private void save() {
        Optional<Path> chosen = picker.place(kit.say("intake.report.file") + ".txt");
        if (chosen.isEmpty()) {
            return;
        }
        Path place = ended(chosen.get());
        List<String> header =
                List.of(
                        kit.say("intake.column.file"),
                        kit.say("intake.column.name"),
                        kit.say("intake.column.what"),
                        kit.say("intake.column.notices"));
        Report report = model.report();
        complain("");
        kit.screen()
                .after(
                        CompletableFuture.supplyAsync(() -> written(report, place, header)),
                        key -> {
                            if (key.equals("intake.saved")) {
                                kit.status().say(kit.say(key, name(place)));
                                complain("");
                            } else {
                                complain(kit.say(key, name(place)));
                            }
                        });
    }

    /** The key of what there is to say. */
    private static String written(Report report, Path place, List<String> header) {
        String name = name(place).toLowerCase(Locale.ROOT);
        if (StudyFile.isOpenHere(place)) {
            return "export.open_study";
        }
        if (Files.isDirectory(place)) {
            return "export.folder";
        }
        if (name.endsWith(StudyFile.EXTENSION)) {
            return "export.not_a_table";
        }
        try {
            report.write(place, header);
            return "intake.saved";
        } catch (IOException notWritten) {
            return "export.failed";
        }
    }

    private static Path ended(Path place) {
        return name(place).contains(".") ? place : place.resolveSibling(name(place) + ".txt");
    }

    private static String name(Path place) {
        return String.valueOf(place.getFileName());
    }
}
