package org.nyaya.ui.codebook;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeTree;
import org.nyaya.coding.Coding;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.kit.Commands;
import org.nyaya.ui.kit.Fx;
import org.nyaya.ui.kit.Kit;
import org.nyaya.ui.kit.Layers;
import org.nyaya.ui.kit.Screen;
import org.nyaya.ui.kit.Session;
import org.nyaya.ui.kit.Settings;
import org.nyaya.ui.kit.Status;
import org.nyaya.ui.kit.Theme;
import org.nyaya.words.Words;

/** A window with the codes of a study in it, and a field where the text would be. */
final class CodingDesk implements AutoCloseable {

    /** Where the picker opens. */
    static final BoundingBox PLACE = new BoundingBox(300, 200, 200, 20);

    final Study study;
    final Source source;
    final Kit kit;
    final Session session;
    final Desk desk;
    final CodebookRoom room;
    final Scene scene;
    final Stage stage;
    final AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();

    private CodingDesk(Study study, Source source, Stage stage) {
        this.study = study;
        this.source = source;
        this.stage = stage;
        Layers layers = new Layers();
        this.scene = new Scene(layers, 1440, 900);
        Settings settings = new Settings(study.project().file().resolveSibling("settings"));
        settings.look().set(Settings.Look.LIGHT);
        Screen screen = new Screen(Platform::runLater, failed::set);
        this.kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        settings,
                        new Commands(),
                        layers,
                        new Status(),
                        screen);
        var _ = new Theme(settings, scene, "codebook/codebook.css");
        this.session = Session.of(kit, study, TestStudy.coder(study));
        this.desk = new Desk(session);
        this.room = new CodebookRoom(session, desk, () -> PLACE);
        BorderPane all = new BorderPane();
        TextField text = new TextField();
        text.setId("text");
        all.setCenter(text);
        all.setRight(room.panel());
        all.setBottom(room.rail());
        layers.base(all);
        kit.commands().add(room.commands());
        scene.addEventHandler(KeyEvent.KEY_PRESSED, kit.commands()::press);
        stage.setScene(scene);
        stage.show();
        text.requestFocus();
    }

    /** A window on a study that {@code fill} filled and that holds the source it answers. */
    static CodingDesk open(Path folder, Function<Study, Source> fill) throws CannotOpen {
        Fx.begin();
        Study study = TestStudy.create(folder);
        Source source = fill.apply(study);
        CodingDesk desk = Fx.on(() -> new CodingDesk(study, source, new Stage()));
        CodeTree codes = study.codebook().tree().join();
        desk.await(() -> desk.desk.codes().get().tree().all().size() == codes.all().size());
        Fx.run(() -> desk.desk.open(source.id(), 0));
        desk.await(() -> desk.desk.transcript().get() != null);
        return desk;
    }

    void run(Runnable work) {
        Fx.run(work);
    }

    void await(BooleanSupplier condition) {
        Fx.until("what was waited for", condition);
    }

    /** Everything that was begun is done and shown. */
    void settle() {
        for (int i = 0; i < 4; i++) {
            Objects.requireNonNull(study.project().read(read -> 0).join());
            Fx.pulses(1);
        }
    }

    void select(Span span) {
        run(() -> desk.selection().set(span));
    }

    Code code(String name) {
        return study.codebook().tree().join().all().stream()
                .filter(code -> code.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The names of the codes, each under those above it. */
    List<String> paths() {
        CodeTree tree = study.codebook().tree().join();
        return tree.all().stream().map(code -> tree.path(code).toString()).toList();
    }

    /** What is coded how: the name of the code and where. */
    List<String> codings() {
        CodeTree tree = study.codebook().tree().join();
        return study.codings().all().join().stream().map(one -> said(tree, one)).toList();
    }

    /** What the status bar says; empty for nothing. */
    String said() {
        settle();
        return Fx.on(() -> {
            Status.Said said = kit.status().said().get();
            return said == null ? "" : said.sentence();
        });
    }

    <T extends Node> T node(Class<T> type, String query) {
        return Fx.on(() ->
                scene.getRoot().lookupAll(query).stream()
                        .filter(type::isInstance)
                        .map(type::cast)
                        .filter(Node::isVisible)
                        .findFirst()
                        .orElseThrow());
    }

    @Override
    public void close() {
        run(stage::close);
        study.close();
        Throwable wrong = failed.get();
        if (wrong != null) {
            throw new IllegalStateException(wrong);
        }
    }

    private static String said(CodeTree tree, Coding coding) {
        return tree.get(coding.code()).name()
                + " "
                + coding.span().start()
                + "-"
                + coding.span().end();
    }
}
