package org.nyaya.study;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nyaya.analysis.Frequencies;
import org.nyaya.coding.Annotations;
import org.nyaya.coding.CardSort;
import org.nyaya.coding.CodeGroups;
import org.nyaya.coding.Codebook;
import org.nyaya.coding.Coders;
import org.nyaya.coding.Codings;
import org.nyaya.coding.Correcting;
import org.nyaya.coding.Flags;
import org.nyaya.coding.Reworking;
import org.nyaya.coding.Layers;
import org.nyaya.coding.LostCodings;
import org.nyaya.coding.Margins;
import org.nyaya.coding.MemoCatalog;
import org.nyaya.coding.Memos;
import org.nyaya.coding.NegativeCases;
import org.nyaya.coding.Passages;
import org.nyaya.coding.Passes;
import org.nyaya.coding.Pins;
import org.nyaya.coding.Quotes;
import org.nyaya.coding.Rechecking;
import org.nyaya.exchange.Examples;
import org.nyaya.health.Checkup;
import org.nyaya.health.Mending;
import org.nyaya.people.Attributes;
import org.nyaya.people.People;
import org.nyaya.people.Speakers;
import org.nyaya.project.CannotOpen;
import org.nyaya.project.Passphrase;
import org.nyaya.project.Project;
import org.nyaya.project.RecoveryKey;
import org.nyaya.project.Secret;
import org.nyaya.project.StandIn;
import org.nyaya.project.StudyFile;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.search.Ask;
import org.nyaya.search.Comparing;
import org.nyaya.search.Questions;
import org.nyaya.source.Interviews;
import org.nyaya.source.Landmarks;
import org.nyaya.source.Outlines;
import org.nyaya.source.Sources;
import org.nyaya.source.Texts;

/**
 * An open study and what can be done with it. Closing it keeps the search index and closes the
 * file.
 */
public final class Study implements AutoCloseable {

    private final Project project;
    private final Sources sources;
    private final Interviews interviews;
    private final People people;
    private final Attributes attributes;
    private final Speakers speakers;
    private final Coders coders;
    private final Codebook codebook;
    private final Codings codings;
    private final Reworking reworking;
    private final NegativeCases negativeCases;
    private final CodeGroups codeGroups;
    private final CardSort cardSort;
    private final Rechecking rechecking;
    private final Correcting correcting;
    private final LostCodings lostCodings;
    private final Passages passages;
    private final Pins pins;
    private final Passes passes;
    private final Outlines outlines;
    private final Margins margins;
    private final Texts texts;
    private final Landmarks landmarks;
    private final Memos memos;
    private final MemoCatalog memoCatalog;
    private final Quotes quotes;
    private final Flags flags;
    private final Annotations annotations;
    private final Ask ask;
    private final Comparing comparing;
    private final Questions questions;
    private final Frequencies frequencies;
    private final Examples examples;

    private Study(Project project) {
        this.project = project;
        this.texts = new Texts();
        this.landmarks = new Landmarks(project, texts);
        this.outlines = new Outlines(project);
        this.margins = new Margins(project);
        this.sources = new Sources(project, People::named);
        this.interviews = new Interviews(project);
        this.people = new People(project);
        this.attributes = new Attributes(project);
        this.speakers = new Speakers(project);
        this.coders = new Coders(project);
        this.codebook = new Codebook(project);
        this.codings = new Codings(project, texts, margins);
        this.reworking = new Reworking(project, texts);
        this.negativeCases = new NegativeCases(project);
        this.codeGroups = new CodeGroups(project);
        this.cardSort = new CardSort(project);
        this.rechecking = new Rechecking(project, texts);
        this.correcting = new Correcting(project, texts);
        this.lostCodings = new LostCodings(project, texts);
        this.passages = new Passages(project, outlines, texts);
        this.pins = new Pins(project);
        this.passes = new Passes(project);
        this.memos = new Memos(project);
        this.memoCatalog = new MemoCatalog(project, texts);
        this.quotes = new Quotes(project, outlines, texts);
        this.flags = new Flags(project, texts);
        this.annotations = new Annotations(project, texts);
        this.frequencies = new Frequencies(project, outlines, margins);
        this.examples = new Examples(project, sources, codings, people, outlines, texts);
        this.ask = Ask.of(project, outlines, margins, texts);
        this.comparing = new Comparing(project, ask, outlines, texts);
        this.questions = new Questions(project);
    }

    /**
     * Creates a study with its first coder and the layer that coding goes to. Derives a key: not
     * for the JavaFX thread.
     *
     * @param layer the name of that layer, in the language of the user
     */
    public static Study create(
            Path file, Passphrase passphrase, String name, String coder, String layer)
            throws CannotOpen {
        return new Study(StudyFile.create(file, passphrase, tx -> begin(tx, name, coder, layer)));
    }

    /**
     * As {@link #create(Path, Passphrase, String, String, String)}.
     *
     * @param recovery gets what opens the study where the passphrase is lost, and closes it
     */
    public static Study create(
            Path file,
            Passphrase passphrase,
            String name,
            String coder,
            String layer,
            Consumer<? super RecoveryKey> recovery)
            throws CannotOpen {
        return new Study(
                StudyFile.create(file, passphrase, tx -> begin(tx, name, coder, layer), recovery));
    }

    /** Opens a study. Derives a key: not for the JavaFX thread. */
    public static Study open(Path file, Secret secret) throws CannotOpen {
        return new Study(StudyFile.open(file, secret));
    }

    /** A study whose file is open. */
    static Study of(Project project) {
        return new Study(project);
    }

    /** What is in a study from its first moment on. */
    static @Nullable Void begin(Tx tx, String name, String coder, String layer) {
        tx.insert(Table.STUDY, "name", name);
        Coders.add(tx, coder);
        Layers.begin(tx, layer);
        return null;
    }

    public Project project() {
        return project;
    }

    /** What the study is called. */
    public CompletableFuture<String> name() {
        return project.read(
                read -> read.one(row -> row.text(0), "select name from study").orElseThrow());
    }

    public Sources sources() {
        return sources;
    }

    public Interviews interviews() {
        return interviews;
    }

    public People people() {
        return people;
    }

    public Attributes attributes() {
        return attributes;
    }

    public Speakers speakers() {
        return speakers;
    }

    public Coders coders() {
        return coders;
    }

    public Codebook codebook() {
        return codebook;
    }

    public Codings codings() {
        return codings;
    }

    public Reworking reworking() {
        return reworking;
    }

    public NegativeCases negativeCases() {
        return negativeCases;
    }

    public CodeGroups codeGroups() {
        return codeGroups;
    }

    /** Splits a code by sorting its passages. */
    public CardSort cardSort() {
        return cardSort;
    }

    /** Codings that are older than what their code means. */
    public Rechecking rechecking() {
        return rechecking;
    }

    /** The passages of a code beside what is read. */
    public Comparing comparing() {
        return comparing;
    }

    /** Corrects transcripts after coding. */
    public Correcting correcting() {
        return correcting;
    }

    /** The codings whose words a correction took away. */
    public LostCodings lostCodings() {
        return lostCodings;
    }

    public Passages passages() {
        return passages;
    }

    public Pins pins() {
        return pins;
    }

    public Passes passes() {
        return passes;
    }

    /** The turns of sources, for reads. */
    public Outlines outlines() {
        return outlines;
    }

    /** The codings of sources, for reads. */
    public Margins margins() {
        return margins;
    }

    /** The bodies of texts, for reads. */
    public Texts texts() {
        return texts;
    }

    /** Paragraphs found again in texts that were corrected. */
    public Landmarks landmarks() {
        return landmarks;
    }

    public Memos memos() {
        return memos;
    }

    /** All memos as a person reads them. */
    public MemoCatalog memoCatalog() {
        return memoCatalog;
    }

    public Quotes quotes() {
        return quotes;
    }

    /** What is hard to read. */
    public Flags flags() {
        return flags;
    }

    public Annotations annotations() {
        return annotations;
    }

    public Ask ask() {
        return ask;
    }

    public Questions questions() {
        return questions;
    }

    public Frequencies frequencies() {
        return frequencies;
    }

    public Examples examples() {
        return examples;
    }

    /** Looks at everything and changes nothing; to be run as a task. */
    public Checkup checkup() {
        return new Checkup(project, ask.index());
    }

    /**
     * Sets right what a check found.
     *
     * @param naming how something is called that stands in for what is lost
     */
    public Mending mending(StandIn.Naming naming) {
        return new Mending(project, ask.index(), naming);
    }

    @Override
    public void close() {
        ask.index().close();
        project.close();
    }
}
