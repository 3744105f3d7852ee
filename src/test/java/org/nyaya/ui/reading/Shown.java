package org.nyaya.ui.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.nyaya.coding.Code;
import org.nyaya.coding.Codings;
import org.nyaya.coding.LayerName;
import org.nyaya.coding.Noted;
import org.nyaya.project.CannotOpen;
import org.nyaya.source.Source;
import org.nyaya.study.Study;
import org.nyaya.study.TestStudy;
import org.nyaya.text.Sentences;
import org.nyaya.text.Span;
import org.nyaya.ui.desk.Desk;
import org.nyaya.ui.desk.Transcript;
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

/** A transcript view in a window of its own, on a study of its own. */
final class Shown implements AutoCloseable {

    final Study study;
    final Settings settings;
    final Session session;
    final Desk desk;
    final TranscriptView view;
    final Scene scene;
    final Theme theme;
    private final Stage stage;

    private Shown(Study study, Path folder, double width, double height) {
        this.study = study;
        this.settings = new Settings(folder.resolve("settings.properties"));
        settings.look().set(Settings.Look.LIGHT);
        Layers layers = new Layers();
        Screen screen =
                new Screen(
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        Kit kit =
                new Kit(
                        Words.in(Locale.ENGLISH),
                        settings,
                        new Commands(),
                        layers,
                        new Status(),
                        screen);
        this.session = Session.of(kit, study, TestStudy.coder(study));
        this.desk = new Desk(session);
        this.view = new TranscriptView(session, desk);
        layers.base(view);
        this.scene = new Scene(layers, width, height);
        this.theme = new Theme(settings, scene, "reading/reading.css");
        this.stage = new Stage();
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    /** A view of that size on a new study in that folder. */
    static Shown in(Path folder, double width, double height) throws CannotOpen {
        Fx.begin();
        Study study = TestStudy.create(folder);
        return Fx.on(() -> new Shown(study, folder, width, height));
    }

    /** A source as the desk reads it, without a window. */
    static Transcript transcript(Study study, Source source) {
        return study.project()
                .read(read -> {
                    var outline = study.outlines().of(read, source.id());
                    String body = study.texts().body(read, outline.text());
                    return Transcript.of(source, outline, body, Sentences.in(body));
                })
                .join();
    }

    /** Opens a source and waits until it is laid out. */
    void open(Source source) {
        Fx.run(() -> desk.open(source.id(), 0));
        Fx.until("it is open", () -> desk.transcript().get() != null);
        Fx.pulses(2);
        Fx.run(view::requestFocus);
        Fx.pulses(2);
    }

    /** The point on the screen where a caret would stand at a position that is shown. */
    Point2D point(int position) {
        return Fx.on(() -> {
            for (Node node : view.lookupAll(".list-cell")) {
                if (node instanceof BlockCell cell
                        && cell.getItem() != null
                        && cell.isVisible()
                        && cell.getItem().span().start() <= position
                        && position <= cell.getItem().span().end()) {
                    Rectangle2D box = cell.row().caretInRow(position);
                    return cell.localToScreen(box.getMinX(), box.getMinY() + box.getHeight() / 2);
                }
            }
            throw new AssertionError("It is not on the screen");
        });
    }

    Span selection() {
        return Fx.on(() -> desk.selection().get());
    }

    /** Codes that many passages, of a word to some sentences, anywhere; in one action. */
    void codeAnywhere(Source source, String body, List<Code> codes, int count, long seed) {
        Random random = new Random(seed);
        List<Codings.Theirs> theirs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int start = body.indexOf(' ', random.nextInt(body.length() - 2000)) + 1;
            int length = 20 + (int) (600 * Math.pow(random.nextDouble(), 3));
            int end = body.indexOf(' ', start + length);
            theirs.add(
                    new Codings.Theirs(
                            source.id(),
                            new Span(start, end),
                            codes.get(random.nextInt(codes.size())).id(),
                            TestStudy.CODER,
                            LayerName.OWN,
                            before -> Noted.NOTHING));
        }
        study.codings().takeIn(theirs).join();
    }

    @Override
    public void close() {
        Fx.run(() -> {
            session.kit().screen().end();
            stage.close();
        });
        study.close();
    }
}
