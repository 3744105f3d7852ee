package org.nyaya.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is remembered of the window on this machine, in one small file: looks, sizes, where studies
 * lie. Never anything that stands in a study, not even its name. Losing the file loses nothing
 * else, so a file that cannot be read or written is passed over.
 */
public final class Settings {

    /** How the window looks. */
    public enum Look {
        SYSTEM,
        LIGHT,
        DARK
    }

    /** How many letters a line may have: what people read without losing the line. */
    public static final List<Integer> LINE_LENGTHS = List.of(60, 65, 70, 75, 80);

    /** How many studies are listed at the start. */
    private static final int MOST_RECENT = 8;

    private final Path file;
    private final Properties kept = new Properties();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.SYSTEM);
    private final DoubleProperty textSize = new SimpleDoubleProperty(14.5);
    private final IntegerProperty lineLength = new SimpleIntegerProperty(LINE_LENGTHS.get(2));
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final DoubleProperty windowSize = new SimpleDoubleProperty(13);
    private final IntegerProperty lockMinutes = new SimpleIntegerProperty(15);
    private final BooleanProperty listRecent = new SimpleBooleanProperty(true);
    private final BooleanProperty veil = new SimpleBooleanProperty(true);
    private final BooleanProperty countHard = new SimpleBooleanProperty(true);
    private final ObservableList<Path> recent = FXCollections.observableArrayList();

    public Settings(Path file) {
        this.file = file;
        read();
        look.set(lookOf(kept.getProperty("look", "")));
        textSize.set(number("text.size", 14.5));
        windowSize.set(number("window.size", 13));
        lockMinutes.set((int) number("lock.minutes", 15));
        int letters = (int) number("line.length", lineLength.get());
        lineLength.set(Math.clamp(letters, LINE_LENGTHS.getFirst(), LINE_LENGTHS.getLast()));
        bare.set("true".equals(kept.getProperty("bare")));
        listRecent.set(!"false".equals(kept.getProperty("recent.listed")));
        veil.set(!"false".equals(kept.getProperty("veil")));
        countHard.set(!"false".equals(kept.getProperty("hard.counted")));
        for (int i = 0; kept.getProperty("recent." + i) != null && i < MOST_RECENT; i++) {
            pathOf(kept.getProperty("recent." + i)).ifPresent(recent::add);
        }
    }

    /** A path as it was written down; empty for what is none here, whoever wrote it. */
    private static Optional<Path> pathOf(String written) {
        try {
            return Optional.of(Path.of(written));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    public ObjectProperty<Look> look() {
        return look;
    }

    /** The size of what people said, in pixels. */
    public DoubleProperty textSize() {
        return textSize;
    }

    /** How many letters a line of what people said has at most. */
    public IntegerProperty lineLength() {
        return lineLength;
    }

    /** Whether nothing is shown while coding but the text and how it is coded. */
    public BooleanProperty bare() {
        return bare;
    }

    /** The size of everything else, in pixels. */
    public DoubleProperty windowSize() {
        return windowSize;
    }

    /** After how many idle minutes a study locks itself; 0 for never. */
    public IntegerProperty lockMinutes() {
        return lockMinutes;
    }

    /** Whether studies that were open are listed at the start. */
    public BooleanProperty listRecent() {
        return listRecent;
    }

    /** Whether flagged passages are hidden until somebody asks for them. */
    public BooleanProperty veil() {
        return veil;
    }

    /** Whether the minutes are counted in which flagged passages are read. */
    public BooleanProperty countHard() {
        return countHard;
    }

    /** Where the studies lie that were open, the last first. */
    public ObservableList<Path> recent() {
        return FXCollections.unmodifiableObservableList(recent);
    }

    /** Notes that a study was opened. */
    public void opened(Path study) {
        Path place = study.toAbsolutePath().normalize();
        List<Path> now = new ArrayList<>(recent);
        now.remove(place);
        now.addFirst(place);
        recent.setAll(now.subList(0, Math.min(MOST_RECENT, now.size())));
        save();
    }

    /** Takes a study off the list. */
    public void forget(Path study) {
        recent.remove(study.toAbsolutePath().normalize());
        save();
    }

    /** A size or a choice that some part of the window wants back next time. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(kept.getProperty("window." + name));
    }

    /** As {@link #get}, a number. */
    public double number(String name, double otherwise) {
        String written = kept.getProperty(name, kept.getProperty("window." + name, ""));
        try {
            double number = Double.parseDouble(written);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException nobodyKnows) {
            return otherwise;
        }
    }

    /** Remembers a size or a choice of some part of the window; {@link #save} keeps it. */
    public void set(String name, Object value) {
        kept.setProperty("window." + name, value.toString());
    }

    /** Writes all of it, whole or not at all. */
    public void save() {
        kept.setProperty("look", look.get().name());
        kept.setProperty("text.size", Double.toString(textSize.get()));
        kept.setProperty("window.size", Double.toString(windowSize.get()));
        kept.setProperty("line.length", Integer.toString(lineLength.get()));
        kept.setProperty("bare", Boolean.toString(bare.get()));
        kept.setProperty("lock.minutes", Integer.toString(lockMinutes.get()));
        kept.setProperty("recent.listed", Boolean.toString(listRecent.get()));
        kept.setProperty("veil", Boolean.toString(veil.get()));
        kept.setProperty("hard.counted", Boolean.toString(countHard.get()));
        for (int i = 0; i < MOST_RECENT; i++) {
            kept.remove("recent." + i);
        }
        if (listRecent.get()) {
            for (int i = 0; i < recent.size(); i++) {
                kept.setProperty("recent." + i, recent.get(i).toString());
            }
        }
        write();
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            kept.clear();
        }
    }

    private void write() {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (Writer writer = Files.newBufferedWriter(next)) {
                kept.store(writer, null);
            }
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            next.toFile().delete();
        }
    }

    private static Look lookOf(String name) {
        for (Look look : Look.values()) {
            if (look.name().equals(name)) {
                return look;
            }
        }
        return Look.SYSTEM;
    }
}
