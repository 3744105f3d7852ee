package org.nyaya.ui.codebook;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.Definition;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Keeping;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/**
 * What the chosen code means, and where that is said, in the same place. What was typed is saved
 * when the fields are left; Escape leaves what was said before. What is neither saved nor given up
 * when the study is locked stands there when it is opened again.
 */
final class DefinitionPart extends StackPane {

    private final Kit kit;
    private final Desk desk;
    private final BookEdits edits;
    private final DefinitionView view;
    private final Keeping<DefinitionDraft> keeping;
    private final ChangeListener<@Nullable Node> left = (of, before, now) -> left(before, now);
    private @Nullable DefinitionEditor editor;
    private @Nullable DefinitionDraft begun;
    private @Nullable DefinitionDraft kept;
    private @Nullable Node before;
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
    private boolean saving;

    DefinitionPart(Session session, Desk desk, BookEdits edits) {
        this.kit = session.kit();
        this.desk = desk;
        this.edits = edits;
        this.view = new DefinitionView(kit, this::begin);
        this.keeping =
                new Keeping<>(
                        session,
                        "definition",
                        DefinitionDraft::written,
                        DefinitionDraft::read,
                        this::unsaved,
                        draft -> {
                            kept = draft;
                            bringBack();
                        });
        getChildren().setAll(view);
        sceneProperty().subscribe(this::follow);
        desk.codes().subscribe(codes -> bringBack());
    }

    /** Whether something is typed here now. */
    ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }

    /** Shows a code; what is typed about another is saved first. */
    void show(@Nullable Code code, @Nullable String color) {
        DefinitionDraft now = begun;
        if (now != null && code != null && code.id() != now.code()) {
            save();
        }
        if (now != null && code == null && find(now.code()).isEmpty()) {
            complain(kit.say("book.define.gone"));
        }
        view.show(code, color);
    }

    /** Lets the meaning of the chosen code be typed. */
    void begin() {
        Long id = desk.code().get();
        Code code = id == null ? null : find(id).orElse(null);
        if (editor != null) {
            editor.focusFirst();
        } else if (code != null) {
            Definition said = code.definition();
            before = getScene() == null ? null : getScene().getFocusOwner();
            open(code, new DefinitionDraft(code.id(), said, said)).focusFirst();
        }
    }

    /** Keeps what was typed inside the study; then nothing of the study is left here. */
    void clear() {
        keeping.now();
        close();
        before = null;
        kept = null;
        view.show(null, null);
    }

    private DefinitionEditor open(Code code, DefinitionDraft draft) {
        begun = draft;
        DefinitionEditor next =
                new DefinitionEditor(
                        kit, code.name(), draft.typed(), this::typed, this::save, this::giveUp);
        editor = next;
        getChildren().setAll(next);
        editing.set(true);
        // Only then are the fields in the window, and can have the focus.
        next.applyCss();
        next.layout();
        return next;
    }

    private void typed() {
        if (editor != null && !editor.complaint().isEmpty()) {
            editor.complain("");
        }
        keeping.soon();
    }

    private void save() {
        DefinitionDraft now = typedNow();
        DefinitionEditor in = editor;
        if (now == null || in == null || saving) {
            return;
        }
        if (!now.isUnsaved()) {
            end();
            return;
        }
        if (!in.unstorable().isEmpty()) {
            in.complain(kit.say("codes.unstorable", in.unstorable()));
            return;
        }
        Code code = find(now.code()).orElse(null);
        if (code == null) {
            in.complain(kit.say("book.define.gone"));
            return;
        }
        saving = true;
        edits.define(
                code,
                now::in,
                trouble -> {
                    saving = false;
                    trouble.ifPresentOrElse(this::complain, () -> saved(now));
                });
    }

    /** What was typed while it was being saved is not lost. */
    private void saved(DefinitionDraft saved) {
        DefinitionDraft now = typedNow();
        if (now != null && now.typed().equals(saved.typed())) {
            end();
        } else if (now != null) {
            begun = new DefinitionDraft(now.code(), saved.typed(), now.typed());
        }
    }

    private void giveUp() {
        DefinitionDraft now = typedNow();
        DefinitionEditor in = editor;
        String warning = kit.say("book.unsaved");
        if (now != null && in != null && now.isUnsaved() && !in.complaint().equals(warning)) {
            in.complain(warning);
        } else {
            end();
        }
    }

    private void end() {
        boolean focused = hasFocus();
        close();
        keeping.now();
        if (focused && before != null && before.getScene() != null) {
            before.requestFocus();
        } else if (focused) {
            kit.layers().goHome();
        }
        before = null;
    }

    private void close() {
        begun = null;
        editor = null;
        getChildren().setAll(view);
        editing.set(false);
    }

    private void complain(String sentence) {
        if (editor != null) {
            editor.complain(sentence);
        }
    }

    private @Nullable DefinitionDraft typedNow() {
        DefinitionDraft from = begun;
        DefinitionEditor in = editor;
        return from == null || in == null
                ? null
                : new DefinitionDraft(from.code(), from.before(), in.said());
    }

    private @Nullable DefinitionDraft unsaved() {
        DefinitionDraft now = typedNow();
        return now != null && now.isUnsaved() ? now : kept;
    }

    /** What was typed before the study was locked stands there again, as soon as its code does. */
    private void bringBack() {
        DefinitionDraft draft = kept;
        Code code = draft == null ? null : find(draft.code()).orElse(null);
        if (draft != null && code != null && editor == null) {
            kept = null;
            desk.code().set(code.id());
            open(code, draft);
        }
    }

    private void follow(@Nullable Scene was, @Nullable Scene now) {
        if (was != null) {
            was.focusOwnerProperty().removeListener(left);
        }
        if (now != null) {
            now.focusOwnerProperty().addListener(left);
        }
    }

    private void left(@Nullable Node was, @Nullable Node now) {
        if (editor != null && isIn(was) && now != null && !isIn(now)) {
            save();
        }
    }

    private boolean hasFocus() {
        return getScene() != null && isIn(getScene().getFocusOwner());
    }

    private boolean isIn(@Nullable Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(editor)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Code> find(long code) {
        return desk.codes().get().tree().find(code);
    }
}
