package org.nyaya.ui.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coders;
import org.nyaya.coding.Layer;
import org.nyaya.coding.Layers;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Sieve;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Session;

/** Says which codings are shown beside the text, and lets the coder choose. */
final class Showing {

    /** Whose codings there are, and in which layers. */
    record Known(List<Coder> coders, List<Layer> layers) {}

    private static final PseudoClass PART = PseudoClass.getPseudoClass("part");

    /** A thing that is chosen: by name, and in few words where there is no room for that. */
    private record Part(String name, String brief) {

        static Part of(String both) {
            return new Part(both, both);
        }
    }

    private final Session session;
    private final Kit kit;
    private final Desk desk;
    private final Button pill = new Button();
    private final Fitting words = new Fitting();
    private Map<Long, String> names = Map.of();

    Showing(Session session, Desk desk) {
        this.session = session;
        this.kit = session.kit();
        this.desk = desk;
        Label key = new Label(kit.say("show.key"));
        key.getStyleClass().add("key");
        key.setMinWidth(Region.USE_PREF_SIZE);
        pill.setGraphic(Controls.row(8, words, key));
        pill.setId("show");
        pill.getStyleClass().add("pill");
        pill.setOnAction(event -> open());
        Controls.tip(pill, words::whole);
        desk.beside().subscribe(this::say);
        desk.codes().subscribe(this::say);
    }

    Button pill() {
        return pill;
    }

    List<Command> commands() {
        ObservableBooleanValue part =
                Bindings.createBooleanBinding(this::isPart, desk.sieve(), desk.transcript());
        return List.of(
                Command.of("margin.show", "Alt+H", this::open, desk.transcript().isNotNull()),
                Command.of("margin.all", "Alt+Shift+H", this::all, part));
    }

    /** A code that is shown alone; one that has others below it, with these. */
    static String name(Kit kit, CodeTree tree, Code code) {
        return tree.below(code).isEmpty() ? code.name() : kit.say("show.code", code.name());
    }

    private boolean isPart() {
        return desk.transcript().get() != null && !desk.sieve().get().equals(Sieve.ALL);
    }

    private void all() {
        desk.sieve().set(Sieve.ALL);
        kit.status().say(kit.say("show.all_again"));
    }

    private void open() {
        if (desk.transcript().get() == null) {
            return;
        }
        kit.screen()
                .after(
                        session.study()
                                .project()
                                .read(read -> new Known(Coders.in(read), Layers.in(read))),
                        known -> {
                            names =
                                    known.coders().stream()
                                            .collect(Collectors.toMap(Coder::id, Coder::name));
                            Bounds at = pill.localToScene(pill.getBoundsInLocal());
                            new ShowPane(kit, desk, known, session.coder(), this::all).open(at);
                        });
    }

    private void say() {
        Sieve sieve = desk.sieve().get();
        List<Part> parts = new ArrayList<>();
        Long only = sieve.code();
        if (only != null) {
            CodeTree tree = desk.codes().get().tree();
            String name = tree.find(only).map(code -> name(kit, tree, code)).orElse("");
            parts.add(new Part(name, kit.say("show.one_code")));
        }
        if (sieve.everybody()) {
            parts.add(new Part(kit.say("show.everybody"), kit.say("show.all_coders")));
        } else if (sieve.coder() != null) {
            String name = names.getOrDefault(sieve.coder(), "");
            parts.add(new Part(name, kit.say("show.one_coder")));
        }
        if (sieve.layer() != null) {
            parts.add(Part.of(kit.say("show.layer")));
        }
        if (sieve.unsure()) {
            parts.add(Part.of(kit.say("show.unsure")));
        }
        switch (sieve.made()) {
            case EVER -> {}
            case TODAY -> parts.add(Part.of(kit.say("show.today")));
            case THIS_SITTING -> parts.add(Part.of(kit.say("show.sitting")));
        }
        boolean part = !parts.isEmpty();
        int shown = desk.beside().get().marks().size();
        boolean own = sieve.coder() == null && !sieve.everybody() && sieve.layer() == null;
        String count =
                own
                        ? kit.say("show.part", shown, desk.marks().get().size())
                        : kit.say("show.count", shown);
        words.say(
                part
                        ? List.of(
                                only(count, parts.stream().map(Part::name).toList()),
                                only(count, parts.stream().map(Part::brief).toList()),
                                only(count, List.of(kit.say("show.some"))))
                        : List.of(kit.say("show.all")));
        pill.setAccessibleText(words.whole());
        pill.pseudoClassStateChanged(PART, part);
    }

    private String only(String count, List<String> parts) {
        return kit.say("show.only", count, String.join(" · ", parts));
    }
}
