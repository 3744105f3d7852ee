package org.nyaya.ui.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.nyaya.ui.kit.Kit;

/** The dialogs of the system. Each begins in the folder in which the one before ended. */
public final class SystemPicker implements Picker {

    private final Kit kit;
    private Optional<File> last = Optional.empty();

    public SystemPicker(Kit kit) {
        this.kit = kit;
    }

    @Override
    public List<Path> files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.say("intake.choose.files"));
        last().ifPresent(chooser::setInitialDirectory);
        List<File> chosen = chooser.showOpenMultipleDialog(window());
        if (chosen == null) {
            return List.of();
        }
        chosen.forEach(file -> last = Optional.ofNullable(file.getParentFile()));
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(kit.say("intake.choose.folder"));
        last().ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(window());
        if (chosen != null) {
            last = Optional.of(chosen);
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public Optional<Path> place(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(kit.say("intake.choose.place"));
        chooser.setInitialFileName(name);
        last().ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            last = Optional.ofNullable(chosen.getParentFile());
        }
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    /**
     * The folder of before, or else the one of whoever works here; none where neither is there, for
     * the toolkit refuses it.
     */
    private Optional<File> last() {
        return last.filter(File::isDirectory)
                .or(() -> Optional.of(new File(System.getProperty("user.home"))))
                .filter(File::isDirectory);
    }

    private Window window() {
        return kit.layers().getScene().getWindow();
    }
}
