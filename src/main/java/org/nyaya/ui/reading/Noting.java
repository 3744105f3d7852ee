package org.nyaya.ui.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Annotation;
import org.nyaya.ui.kit.Kit;

/** Annotations beside the text: pointed at, a sign says what it stands for; a click opens it. */
final class Noting {

    private final Kit kit;
    private final Page page;
    private final Runnable changed;
    private List<Annotation> notes = List.of();
    private Consumer<Annotation> does = note -> {};
    private @Nullable Annotation pointedAt;

    /**
     * @param changed is run when others are shown
     */
    Noting(Kit kit, Page page, Runnable changed) {
        this.kit = kit;
        this.page = page;
        this.changed = changed;
    }

    List<Annotation> notes() {
        return notes;
    }

    void show(List<Annotation> next) {
        if (!next.equals(notes)) {
            notes = List.copyOf(next);
            page.list().setTooltip(null);
            pointedAt = null;
            changed.run();
        }
    }

    void does(Consumer<Annotation> next) {
        does = next;
    }

    /** Whether a sign is there. */
    boolean isOn(MouseEvent event) {
        return at(event).isPresent();
    }

    /** Opens the annotation whose sign is there; false where none is. */
    boolean clicked(MouseEvent event) {
        Optional<Annotation> note = at(event);
        note.ifPresent(does);
        return note.isPresent();
    }

    /** Says what the sign under the mouse stands for. */
    void moved(MouseEvent event) {
        Annotation now = at(event).orElse(null);
        if (now == null ? pointedAt != null : !now.equals(pointedAt)) {
            pointedAt = now;
            Tooltip tip = now == null ? null : new Tooltip(kit.say("note.told", now.body()));
            if (tip != null) {
                tip.setWrapText(true);
                tip.setMaxWidth(360);
            }
            page.list().setTooltip(tip);
        }
    }

    private Optional<Annotation> at(MouseEvent event) {
        return notes.isEmpty()
                ? Optional.empty()
                : page.inRow(event.getSceneX(), event.getSceneY(), BlockRow::noteAt);
    }
}
