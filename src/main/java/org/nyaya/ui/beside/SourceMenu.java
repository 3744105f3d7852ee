package org.nyaya.ui.beside;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nyaya.coding.Pass;
import org.nyaya.ui.beside.SourceItem.Row;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.KeyNames;
import org.nyaya.ui.kit.Kit;

/** What can be done with one source, in a small pane beside it. */
final class SourceMenu extends VBox {

    private static final String FLAG = "flag.source";

    private final Kit kit;

    /**
     * @param say takes how far the coder is from now on
     * @param flag asks why the source is hard to read
     * @param remove asks whether the source is to be removed
     */
    SourceMenu(Kit kit, Row row, Consumer<Pass> say, Runnable flag, Runnable remove) {
        this.kit = kit;
        getStyleClass().addAll("pane-above", "source-menu");
        setAccessibleRole(AccessibleRole.CONTEXT_MENU);
        setAccessibleText(row.source().name());
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (Pass pass : Pass.values()) {
            getChildren().add(choice(pass, pass == row.pass(), () -> say.accept(pass)));
        }
        getChildren().add(new Separator());
        getChildren().add(line(named(FLAG), new FontIcon(Feather.FLAG), key(FLAG), flag));
        getChildren().add(line(named("source.remove"), new FontIcon(Feather.TRASH_2), "", remove));
    }

    /** Lays it beside {@code anchor}; what is chosen closes it. */
    void showBeside(Node anchor) {
        kit.layers().showBeside(this, anchor.localToScene(anchor.getLayoutBounds()), () -> {});
    }

    private Button choice(Pass pass, boolean isNow, Runnable does) {
        String words = PassWords.of(kit, pass);
        PassBar bar = new PassBar();
        bar.show(pass);
        FontIcon sign = new FontIcon(Feather.CHECK);
        sign.setVisible(isNow);
        Button choice = line(words, Controls.row(8, sign, bar), key(command(pass)), does);
        if (isNow) {
            choice.setAccessibleText(kit.say("beside.pass.now", words));
        }
        return choice;
    }

    private Button line(String words, Node sign, String key, Runnable does) {
        Label name = new Label(words);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label pressed = new Label(key);
        pressed.getStyleClass().add("key");
        pressed.setVisible(!key.isEmpty());
        HBox content = Controls.row(8, sign, name, pressed);
        Button line = new Button(null, content);
        line.getStyleClass().setAll("menu-line");
        line.setAccessibleText(words);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setOnAction(event -> {
            kit.layers().close(this);
            does.run();
        });
        return line;
    }

    static String command(Pass pass) {
        return switch (pass) {
            case UNREAD -> "pass.unread";
            case FIRST -> "pass.first";
            case REVIEWED -> "pass.reviewed";
        };
    }

    private String named(String command) {
        return kit.say("command." + command);
    }

    private String key(String command) {
        for (Command one : kit.commands().all()) {
            if (one.id().equals(command) && one.key() != null) {
                return KeyNames.here().of(one.key());
            }
        }
        return "";
    }
}
