package org.nyaya.ui.intake;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nyaya.exchange.Decided;
import org.nyaya.exchange.Decision;
import org.nyaya.exchange.Looked;
import org.nyaya.exchange.Outcome;
import org.nyaya.exchange.Seen;
import org.nyaya.source.Added;
import org.nyaya.source.Obstacle;
import org.nyaya.transcript.Refusal;

/** One file in the list: what was seen of it, what is to be made of it, what came of it. */
public final class ImportRow {

    private final ObjectProperty<Seen> seen;
    private final ObjectProperty<@Nullable Decision> decision;
    private final BooleanProperty included;
    private final ObjectProperty<@Nullable Obstacle> obstacle = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Outcome> outcome = new SimpleObjectProperty<>();

    ImportRow(Seen seen, @Nullable Decision decision) {
        this.seen = new SimpleObjectProperty<>(seen);
        this.decision = new SimpleObjectProperty<>(decision);
        this.included = new SimpleBooleanProperty(decision != null);
    }

    public Path file() {
        return seen.get().file();
    }

    /** The name of the file, without the folders above it. */
    public String fileName() {
        return String.valueOf(file().toAbsolutePath().getFileName());
    }

    public ObjectProperty<Seen> seen() {
        return seen;
    }

    /** Null where the file cannot be read. */
    public ObjectProperty<@Nullable Decision> decision() {
        return decision;
    }

    /** Whether somebody wants it in the study. */
    public BooleanProperty included() {
        return included;
    }

    /** What keeps it out as it is; null where nothing does. */
    public ObjectProperty<@Nullable Obstacle> obstacle() {
        return obstacle;
    }

    /** What became of it; null before it was its turn. */
    public ObjectProperty<@Nullable Outcome> outcome() {
        return outcome;
    }

    /** Whether it is in the study by now. */
    public boolean isTaken() {
        return outcome.get() instanceof Outcome.Read(_, Added.Done _);
    }

    /** What is known and wanted of it; empty where it cannot be read. */
    public Optional<Decided> decided() {
        Decision now = decision.get();
        return now != null && seen.get() instanceof Seen.Legible legible
                ? Optional.of(new Decided(legible, now))
                : Optional.empty();
    }

    /** Whether it would be taken in now. */
    boolean isReady() {
        return isWanted() && obstacle.get() == null;
    }

    boolean isWanted() {
        return included.get() && !isTaken() && decided().isPresent();
    }

    /** How it was read. */
    Seen.How how() {
        return seen.get() instanceof Seen.Legible legible ? legible.how() : Seen.How.ITSELF;
    }

    /** Whether it could be read in another encoding. */
    boolean hasEncoding() {
        return switch (seen.get()) {
            case Seen.Legible legible -> legible.encoding() != null;
            case Seen.Not(Looked.Refused(_, Refusal why)) ->
                    why == Refusal.UNDECODABLE || why == Refusal.BINARY;
            case Seen.Not _ -> false;
        };
    }
}
