package org.nyaya.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Sheet;

/** Which version this is, what is promised about security, and whose work it is made of. */
final class AboutSheet {

    private AboutSheet() {}

    static void show(Kit kit) {
        ScrollPane page = new ScrollPane();
        page.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        page.setFitToWidth(true);
        page.setPrefViewportWidth(720);
        page.setPrefViewportHeight(440);
        page.getStyleClass().add("about-page");
        String security = kit.say("shell.about.security");
        String libraries = kit.say("shell.about.libraries");
        Node securityPage = security(Shipped.security());
        Node libraryPage = libraries(kit, Shipped.libraries());
        Segments<String> pages =
                new Segments<>(
                        kit.say("command.about"),
                        List.of(security, libraries),
                        name -> name,
                        security,
                        name -> {
                            page.setAccessibleText(name);
                            page.setContent(name.equals(security) ? securityPage : libraryPage);
                            page.setVvalue(0);
                        });
        page.setAccessibleText(security);
        page.setContent(securityPage);
        Label quiet = new Label(kit.say("shell.about.quiet"));
        quiet.getStyleClass().add("about-quiet");
        VBox content =
                new VBox(
                        12,
                        Controls.muted(kit.say("shell.about.version", Shipped.version())),
                        quiet,
                        pages,
                        page);
        Sheet sheet = new Sheet(kit.say("command.about"), content);
        sheet.buttons(
                Controls.main(kit.say("shell.close"), () -> kit.layers().close(sheet)));
        kit.layers().show(sheet);
    }

    private static Node security(Page page) {
        VBox view = new VBox(8);
        view.getStyleClass().add("page");
        for (Page.Part part : page.parts()) {
            view.getChildren()
                    .add(
                            switch (part) {
                                case Page.Heading heading -> heading(heading);
                                case Page.Paragraph paragraph -> flow(paragraph.runs());
                                case Page.Bullet bullet -> bullet(bullet.runs());
                            });
        }
        return view;
    }

    private static Node heading(Page.Heading heading) {
        Label label = new Label(heading.text());
        label.getStyleClass().add("page-heading-" + heading.level());
        return label;
    }

    private static Node bullet(List<Page.Run> runs) {
        Label point = Controls.muted("•");
        point.setMinWidth(16);
        TextFlow text = flow(runs);
        HBox.setHgrow(text, Priority.ALWAYS);
        return new HBox(point, text);
    }

    private static TextFlow flow(List<Page.Run> runs) {
        TextFlow flow = new TextFlow();
        for (Page.Run run : runs) {
            Text text = new Text(run.text());
            text.getStyleClass().add("run-" + run.look());
            flow.getChildren().add(text);
        }
        return flow;
    }

    private static Node libraries(Kit kit, List<Shipped.Library> all) {
        GridPane table = new GridPane(24, 6);
        table.getStyleClass().add("page");
        table.addRow(
                0,
                Controls.heading(kit.say("shell.about.library")),
                Controls.heading(kit.say("shell.about.library_version")),
                Controls.heading(kit.say("shell.about.licence")));
        for (Shipped.Library library : all) {
            table.addRow(
                    table.getRowCount(),
                    new Label(library.name()),
                    Controls.muted(library.version()),
                    Controls.muted(library.licence()));
        }
        return table;
    }
}
