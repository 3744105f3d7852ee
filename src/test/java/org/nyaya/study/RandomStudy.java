package org.nyaya.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.nyaya.coding.Code;
import org.nyaya.coding.Coding;
import org.nyaya.people.AttributeType;
import org.nyaya.people.Column;
import org.nyaya.people.Told;
import org.nyaya.project.Label;
import org.nyaya.project.Project;
import org.nyaya.project.Table;
import org.nyaya.project.Tx;
import org.nyaya.source.Added;
import org.nyaya.source.Arrival;
import org.nyaya.source.Kind;
import org.nyaya.source.Source;
import org.nyaya.text.PartialDate;
import org.nyaya.transcript.Draft;

/**
 * Fills a study at random, from few words and names, so that much overlaps and much is found. Of
 * the words in {@link #WORDS} no stem is another's, and letters alone make words; for those in
 * {@link #STEMMED} that is so in every language but English.
 */
public final class RandomStudy {

    public static final List<String> WORDS = RandomTranscript.WORDS;
    public static final List<String> STEMMED = RandomTranscript.STEMMED;

    private static final List<String> SPEAKERS =
            List.of(TestStudy.INTERVIEWER, "ANNA", "JOHN", "Mai Zoë", "MODERATOR");
    private static final Set<String> ASKING = Set.of(TestStudy.INTERVIEWER, "MODERATOR");
    private static final Map<String, String> PEOPLE =
            Map.of("ANNA", "Anna", "JOHN", "John Moyo", "Mai Zoë", "Zoë \"Mai\" Ncube");
    private static final List<String> CODE_NAMES =
            List.of("Safety", "Housing", "Funding", "Côte d'Azur");
    private static final List<String> LANGUAGES = List.of("en", "en", "sn", "nd");

    private static final List<String> DATES =
            List.of("2023", "2024", "2024-02", "2024-03", "2024-03-15", "2024-04-02");

    /** One of each type; the last has the name of a field. */
    private static final List<Column> COLUMNS =
            List.of(
                    new Column("Role", AttributeType.CHOICE, AttributeType.TEXT),
                    new Column("Age", AttributeType.NUMBER, AttributeType.TEXT),
                    new Column("Arrived", AttributeType.DATE, AttributeType.TEXT),
                    new Column("Home area", AttributeType.TEXT, AttributeType.TEXT),
                    new Column("Kind", AttributeType.TEXT, AttributeType.TEXT));

    private static final List<List<String>> VALUES =
            List.of(
                    List.of("", "Nurse", "Teacher", "Volunteer (new)"),
                    List.of("", "7", "31.5", "40"),
                    DATES,
                    List.of("", "Harare", "Harare north", "Mutare"),
                    List.of("", "quiet", "loud"));

    private final Study study;
    private final Random random;
    private final RandomCodings codings;
    private int named;

    public RandomStudy(Study study, Random random) {
        this.study = study;
        this.random = random;
        this.codings = new RandomCodings(study, random);
    }

    /**
     * Sources with what is known of them, people, codes three levels deep, codings of three coders
     * with notes and memos; agreed ones in some studies; flags and groups of codes.
     */
    public void fill() {
        for (int i = 3 + random.nextInt(3); i > 0; i--) {
            addSource();
        }
        learn();
        for (int i = 8; i > 0; i--) {
            addCode();
        }
        addCodings(40);
        for (int i = random.nextInt(4); i > 0; i--) {
            codings.addMemo();
        }
        if (random.nextBoolean()) {
            agree();
        }
        RandomNotes.some(study, random);
    }

    /** Adds a transcript, a translation of one, a document or a note. */
    public void addSource() {
        Kind kind = random.nextBoolean() ? Kind.TRANSCRIPT : pick(List.of(Kind.values()));
        Map<String, String> people = new HashMap<>(PEOPLE);
        people.keySet().removeIf(label -> random.nextInt(4) == 0);
        // The first line of each tells texts apart.
        String first = "Question number " + ++named + ".";
        boolean written = kind == Kind.NOTE || (kind == Kind.DOCUMENT && random.nextBoolean());
        Draft draft =
                written
                        ? RandomTranscript.written(random, first)
                        : RandomTranscript.spoken(random, SPEAKERS, first);
        PartialDate date =
                random.nextInt(4) == 0 ? null : PartialDate.of(pick(DATES)).orElseThrow();
        String name = (random.nextBoolean() ? "KI-" : "ki ") + named + (named % 3 == 0 ? " é" : "");
        Arrival arrival = new Arrival(name, kind, pick(LANGUAGES), date, draft, ASKING, people);
        Project.Group group = study.project().group(Label.of("source.import", name));
        if (study.sources().add(group, arrival, null).join() instanceof Added.Done done
                && kind == Kind.TRANSLATION) {
            translate(done.source());
        }
    }

    /** Says of which interview a translation is. */
    private void translate(Source translation) {
        List<Source> interviews =
                study.sources().all().join().stream()
                        .filter(source -> source.kind() == Kind.TRANSCRIPT)
                        .toList();
        if (!interviews.isEmpty()) {
            Source of = pick(interviews);
            study.project()
                    .act(
                            Label.of("translate"),
                            tx ->
                                    tx.update(
                                            Table.SOURCE,
                                            translation.id(),
                                            "interview, translates",
                                            of.interview(),
                                            of.id()))
                    .join();
        }
    }

    /** Learns something about some people. */
    public void learn() {
        List<Told> rows = new ArrayList<>();
        for (String person : PEOPLE.values()) {
            rows.add(new Told(person, VALUES.stream().map(this::pick).toList()));
        }
        study.attributes().takeIn(COLUMNS, rows).join();
    }

    /** Adds a code at the top or below another, in three levels; names repeat. */
    public void addCode() {
        StringBuilder path = new StringBuilder(pick(CODE_NAMES));
        for (int depth = random.nextInt(3); depth > 0; depth--) {
            path.append('/').append(pick(CODE_NAMES));
        }
        TestStudy.code(study, path.toString());
    }

    /** Adds up to so many codings, by several coders, in one action; some are key quotes. */
    public void addCodings(int most) {
        codings.add(most);
    }

    /** Adds one coding by somebody who signs in. */
    public void addCoding() {
        codings.addOne();
    }

    /** Takes over some codings of one source as agreed. */
    public void agree() {
        codings.agree();
    }

    /** Removes a row of that table with all that hangs on it, where there is one. */
    public void delete(Table table) {
        List<Long> ids =
                switch (table) {
                    case SOURCE -> study.sources().all().join().stream().map(Source::id).toList();
                    case CODE ->
                            study.codebook().tree().join().all().stream().map(Code::id).toList();
                    case CODING -> study.codings().all().join().stream().map(Coding::id).toList();
                    default -> throw new IllegalArgumentException(table.toString());
                };
        if (!ids.isEmpty()) {
            long id = pick(ids);
            study.project()
                    .act(
                            Label.of("delete"),
                            tx -> {
                                forgetTranslations(tx, table, id);
                                return tx.delete(table, id);
                            })
                    .join();
        }
    }

    /** What is said to translate a source that goes stays, and is of no source. */
    private static void forgetTranslations(Tx tx, Table table, long id) {
        if (table == Table.SOURCE) {
            for (long translation :
                    tx.list(
                            row -> row.number(0),
                            "select id from source where translates = ?",
                            id)) {
                tx.update(Table.SOURCE, translation, "translates", (Object) null);
            }
        }
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
