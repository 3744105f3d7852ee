package org.nyaya.ui.kit;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Says what was done to those who cannot see it, wherever the focus is: the help of what has the
 * focus is that sentence, as long as it stands and the focus stays.
 */
public final class Announcing {

    private static final String BY_ITSELF = "announces-by-itself";

    private @Nullable Node told;
    private @Nullable String sentence;
    private @Nullable String before;

    /** That node says what was done in a way of its own, while it has the focus. */
    public static void byItself(Node node) {
        node.getProperties().put(BY_ITSELF, true);
    }

    /** Says that where the focus of a scene is; null where nothing is said any more. */
    public void say(@Nullable Scene scene, @Nullable String next) {
        quiet();
        Node at = scene == null ? null : scene.getFocusOwner();
        if (next == null
                || at == null
                || at.getProperties().containsKey(BY_ITSELF)
                || at.accessibleHelpProperty().isBound()) {
            return;
        }
        told = at;
        before = at.getAccessibleHelp();
        sentence = next;
        at.setAccessibleHelp(next);
    }

    /** The focus is elsewhere: what was said where it was is not said there any more. */
    public void moved(@Nullable Node now) {
        if (!Objects.equals(now, told)) {
            quiet();
        }
    }

    private void quiet() {
        Node at = told;
        told = null;
        // Who has other things to say there since said them instead.
        if (at != null && Objects.equals(at.getAccessibleHelp(), sentence)) {
            at.setAccessibleHelp(before);
        }
        sentence = null;
        before = null;
    }
}
