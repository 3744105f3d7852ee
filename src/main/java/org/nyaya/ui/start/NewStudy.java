package org.nyaya.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.nyaya.coding.Coder;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.StudyFile;
import org.nyaya.study.Study;
import org.nyaya.text.LfText;

/** What is known of a study that is to be made: its name, its place, who codes. */
final class NewStudy {

    /** What is called so on Windows is no file. */
    private static final Set<String> DEVICES =
            Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "lpt1", "lpt2", "lpt3");

    private static final String EXTENSION = StudyFile.EXTENSION;
    private static final int LONGEST_NAME = 60;

    /** What became of it. */
    sealed interface Outcome {

        /**
         * It was made and is open.
         *
         * @param words its recovery sheet, line by line
         */
        record Made(Opened opened, List<List<String>> words) implements Outcome {}

        record Not(CannotOpen.Why why) implements Outcome {}
    }

    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty coder = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Path> place;
    private Path folder;
    private boolean chosen;

    /** A study that goes into that folder, unless somebody says otherwise. */
    NewStudy(Path folder) {
        this.folder = folder;
        this.place = new ReadOnlyObjectWrapper<>(suggested());
        name.subscribe(() -> {
            if (!chosen) {
                place.set(suggested());
            }
        });
    }

    StringProperty name() {
        return name;
    }

    StringProperty coder() {
        return coder;
    }

    /** Where it goes: called after the study until somebody chooses another place. */
    ReadOnlyObjectProperty<Path> place() {
        return place.getReadOnlyProperty();
    }

    void choose(Path file) {
        Path chosenFile = isStudy(file) ? file : file.resolveSibling(fileName(file) + EXTENSION);
        chosen = true;
        folder = Optional.ofNullable(chosenFile.getParent()).orElse(folder);
        place.set(chosenFile);
    }

    /** Which sentence says what is missing, besides the passphrase: {@code start.new.KEY}. */
    Optional<String> missing() {
        if (name.get().isBlank() || !LfText.isStorable(name.get())) {
            return Optional.of("no_name");
        }
        if (coder.get().isBlank() || !LfText.isStorable(coder.get())) {
            return Optional.of("no_coder");
        }
        return Optional.empty();
    }

    /**
     * Makes it. The passphrase is wiped in the end.
     *
     * @param layer the name of the layer that coding goes to
     */
    CompletableFuture<Outcome> make(Passphrase passphrase, String layer, Executor worker) {
        Path file = place.get();
        String called = name.get().strip();
        String codes = coder.get().strip();
        return CompletableFuture.supplyAsync(
                () -> {
                    try (passphrase) {
                        return made(file, passphrase, called, codes, layer);
                    }
                },
                worker);
    }

    private static Outcome made(
            Path file, Passphrase passphrase, String name, String coder, String layer) {
        List<List<String>> words = new ArrayList<>();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Study study =
                    Study.create(
                            file,
                            passphrase,
                            name,
                            coder,
                            layer,
                            key -> {
                                try (key) {
                                    words.addAll(key.lines());
                                }
                            });
            Coder first = study.coders().signIn().join();
            return new Outcome.Made(new Opened(study, first, file), List.copyOf(words));
        } catch (CannotOpen e) {
            return new Outcome.Not(e.why());
        } catch (IOException noFolder) {
            return new Outcome.Not(CannotOpen.Why.STORAGE);
        }
    }

    private Path suggested() {
        return folder.resolve(fileName(name.get()) + EXTENSION);
    }

    private static boolean isStudy(Path file) {
        return fileName(file).toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    private static String fileName(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** A name that every system takes. */
    static String fileName(String name) {
        String plain =
                name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ").replaceAll("\\s+", " ").strip();
        int end = Math.min(plain.length(), LONGEST_NAME);
        if (end < plain.length() && Character.isLowSurrogate(plain.charAt(end))) {
            end--;
        }
        String file = plain.substring(0, end).replaceAll("^[. ]+|[. ]+$", "");
        if (file.isEmpty()) {
            return "study";
        }
        return DEVICES.contains(file.toLowerCase(Locale.ROOT)) ? file + " study" : file;
    }
}
