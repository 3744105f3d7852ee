package org.nyaya.ui.revising;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Version;
import org.nyaya.coding.Versions;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;
import org.nyaya.ui.kit.Wrapped;

/** Says why the codebook was changed, just after it was. */
final class ReasonSheet {

    private static final double WIDTH = 440;

    private ReasonSheet() {}

    /**
     * Asks for a version; says so where it is not there.
     *
     * @param wanted the version as it was; null for the latest
     */
    static void open(
            Kit kit, Versions versions, @Nullable CompletableFuture<Optional<Version>> wanted) {
        CompletableFuture<Optional<Version>> found =
                wanted == null ? versions.latest() : wanted.thenCompose(was -> now(versions, was));
        String none = wanted == null ? "versions.why.none" : "versions.why.gone";
        kit.screen()
                .after(
                        found,
                        there ->
                                there.ifPresentOrElse(
                                        version -> open(kit, versions, version),
                                        () -> kit.status().complain(kit.say(none))));
    }

    private static CompletableFuture<Optional<Version>> now(
            Versions versions, Optional<Version> was) {
        return was.map(one -> versions.find(one.id()))
                .orElseGet(() -> CompletableFuture.completedFuture(was));
    }

    private static void open(Kit kit, Versions versions, Version version) {
        Sheet[] sheet = new Sheet[1];
        WhyField why = new WhyField(kit, versions, () -> kit.layers().close(sheet[0]));
        why.show(version);
        Wrapped what =
                new Wrapped(
                        kit.say("step." + version.label().key(), version.label().args().toArray()));
        VBox content = new VBox(12, what, why);
        content.setPrefWidth(WIDTH);
        sheet[0] = new Sheet(kit.say("versions.why.title", version.number()), content);
        sheet[0].buttons(
                        Controls.button(
                                kit.say("versions.why.cancel"),
                                () -> {
                                    why.forget();
                                    kit.layers().close(sheet[0]);
                                }),
                        Controls.main(
                                kit.say("versions.why.keep"), () -> kit.layers().close(sheet[0])))
                .onEscape(why::forget)
                // A lock closes it too, and what is being written is not to go with it.
                .onClosed(() -> {
                    why.keep();
                    why.forget();
                });
        kit.layers().show(sheet[0]);
        why.enter();
    }
}
