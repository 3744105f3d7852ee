package org.nyaya.study;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nyaya.coding.Code;
import org.nyaya.coding.CodeDetails;
import org.nyaya.coding.CodePath;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Coded;
import org.nyaya.coding.Coder;
import org.nyaya.coding.Coding;
import org.nyaya.coding.Memo;
import org.nyaya.coding.NewCoding;
import org.nyaya.coding.Quoted;
import org.nyaya.coding.Quotes;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Studies;
import org.nyaya.project.Table;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.text.Span;
import org.nyaya.transcript.Draft;
import org.nyaya.transcript.PlainText;
import org.nyaya.transcript.Reading;

/** Studies for tests, with a first coder signed in, and short ways to fill them. */
public final class TestStudy {

    /** The name of the first coder. */
    public static final String CODER = "Tariro";

    /** The label of whoever asks, in every transcript of the tests. */
    public static final String INTERVIEWER = "INT";

    private TestStudy() {}

    /** A new study in that folder. */
    public static Study create(Path folder) throws CannotOpen {
        return signedIn(
                Studies.create(folder, tx -> Study.begin(tx, "Return home", CODER, "Own work")));
    }

    /** The study that {@link #create} made in that folder. */
    public static Study open(Path folder) throws CannotOpen {
        return signedIn(Studies.open(folder));
    }

    /** The study whose file is open there. */
    public static Study of(Project project) {
        return Study.of(project);
    }

    private static Study signedIn(Project project) {
        Study study = Study.of(project);
        study.coders().signIn().join();
        return study;
    }

    public static Coder coder(Study study) {
        return study.coders().known(CODER).join().orElseThrow();
    }

    public static Draft draft(String text) {
        Reading reading = new PlainText().read(text.getBytes(StandardCharsets.UTF_8), null);
        return ((Reading.Read) reading).draft();
    }

    /** Adds an English transcript in which those labels belong to people of the same names. */
    public static Source source(Study study, String name, String text, String... identified) {
        return source(study, name, "en", text, List.of(identified));
    }

    public static Source source(
            Study study, String name, String language, String text, List<String> identified) {
        return source(study, name, Kind.TRANSCRIPT, language, text, identified);
    }

    public static Source source(
            Study study,
            String name,
            Kind kind,
            String language,
            String text,
            List<String> identified) {
        Project.Group group = study.project().group(Label.of("source.import", name));
        Map<String, String> people = new HashMap<>();
        for (String label : identified) {
            people.put(label, label);
        }
        Arrival arrival =
                new Arrival(name, kind, language, null, draft(text), Set.of(INTERVIEWER), people);
        return ((Added.Done) study.sources().add(group, arrival, null).join()).source();
    }

    /** The code of that path, added where there is none. */
    public static Code code(Study study, String path) {
        CodePath wanted = CodePath.of(path);
        study.codebook().takeIn(List.of(new Codebook.Entry(wanted, CodeDetails.NONE))).join();
        return study.codebook().tree().join().meant(wanted).getFirst();
    }

    /** Codes a passage as the first coder. */
    public static Coding coding(Study study, Source source, Span span, Code code) {
        return coding(study, source, span, code, coder(study));
    }

    public static Coding coding(Study study, Source source, Span span, Code code, Coder coder) {
        Coded coded =
                study.codings()
                        .add(
                                NewCoding.of(source.id(), span, code.id()),
                                coder.id(),
                                Label.of("coding.add", code.name(), source.name()))
                        .join();
        return ((Coded.Done) coded).coding();
    }

    /** A memo of the first coder that quotes that passage; answers its id. */
    public static long quote(Study study, String title, Source source, Span span) {
        Quotes.NewMemo memo =
                new Quotes.NewMemo(
                        title,
                        LocalDate.of(2024, 2, 29),
                        Memo.Kind.THEORETICAL,
                        false,
                        coder(study).id(),
                        null,
                        title + ".");
        return ((Quoted.Done) study.quotes().addNew(memo, source.id(), span).join()).memo();
    }

    /** The id of the layer of what coders agreed on, made where there is none. */
    public static long agreedLayer(Study study) {
        return study.project()
                .act(
                        Label.of("layer.add"),
                        tx -> {
                            long there = tx.number("select id from layer where kind = 'agreed'");
                            return there > 0
                                    ? there
                                    : tx.insert(
                                            Table.LAYER,
                                            "name, folded, kind",
                                            "Agreed",
                                            "agreed",
                                            "agreed");
                        })
                .join();
    }

    /** Puts a coding into a layer, which no feature does yet. */
    public static void codingIn(
            Study study, long layer, Source source, Span span, Code code, Coder coder) {
        study.project()
                .act(
                        Label.of("coding.agree"),
                        tx ->
                                tx.insert(
                                        Table.CODING,
                                        "source, text, start, end, code, coder, layer, certainty,"
                                                + " memo, key_quote",
                                        source.id(),
                                        source.text(),
                                        span.start(),
                                        span.end(),
                                        code.id(),
                                        coder.id(),
                                        layer,
                                        "certain",
                                        "",
                                        false))
                .join();
    }
}
