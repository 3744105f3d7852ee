package org.nyaya.ui.revising;

import javafx.scene.layout.VBox;
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

    /** Asks for the latest version; says so where there is none. */
    static void open(Kit kit, Versions versions) {
        kit.screen()
                .after(
                        versions.latest(),
                        latest ->
                                latest.ifPresentOrElse(
                                        version -> open(kit, versions, version),
                                        () -> kit.status().complain(kit.say("versions.why.none"))));
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
                                kit.say("versions.why.keep"),
                                () -> {
                                    why.keep();
                                    kit.layers().close(sheet[0]);
                                }))
                .onClosed(why::forget);
        kit.layers().show(sheet[0]);
        why.enter();
    }
}
