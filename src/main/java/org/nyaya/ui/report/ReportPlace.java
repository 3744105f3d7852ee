package org.nyaya.ui.report;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.nyaya.coding.Scope;
import org.nyaya.ui.kit.Command;
import org.nyaya.ui.kit.Controls;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Leads;
import org.nyaya.ui.kit.Place;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Wrapped;

/** The place where codes are counted: each count leads to the question that finds its passages. */
public final class ReportPlace implements Place {

    private static final double CHOICES = 262;
    private static final double MEANING = 300;

    private final Session session;
    private final Kit kit;
    private final ReportFiles files;
    private final ReportModel model;
    private final CountTable table;
    private final ReportChoices choices;
    private final Meaning meaning;
    private final BorderPane view = new BorderPane();
    private final Label title = new Label();
    private final Label pages = Controls.muted("");
    private final HBox pager;
    private final Label nothing = Wrapped.muted("");
    private final Label scope = Wrapped.muted("");
    private final Label rule = Wrapped.muted("");

    /**
     * A place for one session.
     *
     * @param files where tables and codebooks are written
     */
    public ReportPlace(Session session, Leads leads, ReportFiles files) {
        this.session = session;
        this.kit = session.kit();
        this.files = files;
        this.model = new ReportModel(session);
        this.table =
                new CountTable(
                        kit,
                        model,
                        (line, column) ->
                                leads.toQuestion(
                                        Counted.question(line, column, model.below().get())));
        this.choices = new ReportChoices(kit, model);
        this.meaning = new Meaning(kit);
        this.pager =
                Controls.row(
                        4,
                        pages,
                        Controls.icon(
                                Feather.CHEVRON_LEFT, kit.say("report.previous"), model::previous),
                        Controls.icon(Feather.CHEVRON_RIGHT, kit.say("report.next"), model::next));
        lay();
        InvalidationListener show = of -> show();
        model.counted().addListener(show);
        model.bars().addListener(show);
        model.measure().addListener(show);
        model.below().addListener(show);
        model.first().addListener(show);
        table.getFocusModel().focusedCellProperty().addListener(of -> meaning.show(table.chosen()));
        view.sceneProperty().addListener((of, before, now) -> model.look(now != null));
        show();
    }

    @Override
    public String id() {
        return "report";
    }

    @Override
    public Feather sign() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public Parent view() {
        return view;
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("report.bars", "Alt+B", () -> model.bars().set(!model.bars().get())),
                Command.of("report.below", "Alt+W", () -> model.below().set(!model.below().get())),
                Command.of("report.split", "Alt+A", () -> choices.splitList().requestFocus()),
                Command.of("report.sort", "Alt+S", table::sortByFocused),
                Command.of("report.order", "Alt+O", table::inOrder),
                Command.of("report.next", "Alt+Page Down", model::next),
                Command.of("report.previous", "Alt+Page Up", model::previous),
                Command.of("report.open", null, table::openFocused),
                Command.of("report.export", "Shortcut+Shift+X", this::export));
    }

    @Override
    public void shown() {
        model.look(true);
        kit.layers().home(table::requestFocus);
        table.requestFocus();
    }

    @Override
    public void clear() {
        model.clear();
        table.clear();
        meaning.show(null);
        title.setText("");
        scope.setText("");
    }

    private void lay() {
        view.getStyleClass().add("report");
        title.getStyleClass().add("report-title");
        pager.managedProperty().bind(pager.visibleProperty());
        Button export = Controls.button(kit.say("report.export"), this::export);
        HBox head = Controls.row(12, title, Controls.filler(), pager, export);
        head.getStyleClass().add("report-head");
        nothing.setMaxWidth(420);
        StackPane middle = new StackPane(table, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        rule.setMinHeight(Region.USE_PREF_SIZE);
        scope.setMinHeight(Region.USE_PREF_SIZE);
        VBox foot = new VBox(scope, rule);
        foot.getStyleClass().add("report-foot");
        VBox counts = new VBox(head, middle, foot);
        choices.setPrefWidth(CHOICES);
        choices.setMinWidth(CHOICES);
        meaning.setPrefWidth(MEANING);
        meaning.setMinWidth(MEANING);
        view.setLeft(choices);
        view.setCenter(counts);
        view.setRight(meaning);
        // It keeps the focus, for it may be filled at any time.
        table.opacityProperty()
                .bind(Bindings.when(nothing.visibleProperty()).then(0.0).otherwise(1.0));
        nothing.setMouseTransparent(true);
        nothing.visibleProperty().bind(nothing.textProperty().isNotEmpty());
    }

    private void show() {
        Counted counted = model.counted().get();
        table.show();
        meaning.show(table.chosen());
        nothing.setText(counted == null ? "" : missing(counted));
        title.setText(counted == null ? "" : kit.say("report.codes", counted.lines().size()));
        scope.setText(counted == null ? "" : scope(counted.scope()));
        rule.setText(counted == null ? "" : kit.say(rule(counted)));
        boolean paged =
                counted != null && counted.isSplit() && counted.groups().size() > ReportModel.PAGE;
        pager.setVisible(paged);
        if (paged) {
            int first = model.first().get();
            int all = counted.groups().size();
            pages.setText(
                    kit.say(
                            "report.pages",
                            first + 1,
                            Math.min(all, first + ReportModel.PAGE),
                            all));
        }
    }

    private String missing(Counted counted) {
        if (counted.lines().isEmpty()) {
            return kit.say("report.no_codes");
        }
        return counted.isSplit() && counted.groups().isEmpty() ? kit.say("report.no_groups") : "";
    }

    private String scope(Scope now) {
        return kit.say("frequencies.scope", now.coder().name(), now.agreedSources().size());
    }

    private String rule(Counted counted) {
        if (counted.split() instanceof Split.ByAttribute) {
            return model.below().get() ? "report.rule.values" : "report.rule.values.alone";
        }
        return model.below().get() ? "report.rule" : "report.rule.alone";
    }

    private void export() {
        Counted counted = model.counted().get();
        if (counted != null && !counted.lines().isEmpty()) {
            new ExportSheet(session, model, counted, files).show();
        }
    }
}
